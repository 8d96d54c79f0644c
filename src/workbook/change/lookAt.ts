import type { CellValue } from '../../register';
import { columnLetter } from '../address';
import { queueText } from '../xmlPart';
import { areaOfAdded, firstAdded, isReadAs, queueTable, type AddedFate } from './addedRows';
import type { Before, Block, KeptText } from './before';
import { readAreas, type Area } from './readAreas';

/** What became of a cell that a change wrote: it holds what was there before, what was written, or something else. */
export type Fate = 'before' | 'after' | 'other';

/** How the workbook stands against what a change wrote. */
export interface Look {
  readonly blocks: readonly (readonly (readonly Fate[])[])[];
  readonly added: readonly AddedFate[];
  /** Rows that are left as they are: see {@link rowId}. */
  readonly leftRows: ReadonlySet<string>;
  /** Columns in which somebody changed cells: see {@link columnId}. */
  readonly changedColumns: ReadonlySet<string>;
  /** Texts that are what was written. */
  readonly texts: readonly KeptText[];
  /** Sheets that are there under their names. */
  readonly sheets: ReadonlySet<string>;
  /** Cells and rows that somebody changed since, as addresses. */
  readonly changed: readonly string[];
}

export const columnId = (sheet: string, column: number): string => `${column} ${sheet}`;
export const rowId = (sheet: string, row: number): string => `${row} ${sheet}`;

function fateOf(now: unknown, before: CellValue | null, after: CellValue | null | undefined): Fate {
  if (after === null || before === null) return 'before';
  if (after !== undefined && isReadAs(now, after)) return 'after';
  if (isReadAs(now, before)) return 'before';
  return after === undefined ? 'after' : 'other';
}

const areaOf = ({ sheet, top, left, before }: Block, what: Area['what']): Area => ({
  sheet,
  top,
  left,
  rows: before.length,
  width: before[0]?.length ?? 1,
  what,
});

/** Looks what of a change stands as it was written. Two syncs, and one more per 40,000 cells. */
export async function lookAt(context: Excel.RequestContext, before: Before): Promise<Look> {
  const { blocks = [], anchors = [], added = [], texts = [] } = before;
  const tables = added.map((each) => queueTable(context, each));
  const kept = texts.map(({ part }) => queueText(context, part));
  const names = namedIn(before);
  const named = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  const read = await readAreas(context, [
    ...blocks.map((block) => areaOf(block, 'formulas')),
    ...anchors.map((block) => areaOf(block, 'values')),
    ...added.map(areaOfAdded),
  ]);
  const readTexts = kept.map((queue) => queue());
  if (texts.length > 0) await context.sync();

  const fatesIn = (block: Block, now: unknown[][] | undefined): Fate[][] =>
    block.before.map((line, r) =>
      line.map((value, c) => (now ? fateOf(now[r]![c], value, block.after?.[r]![c]) : 'other')),
    );
  const leftRows = new Set<string>();
  const leaveRows = ({ sheet, top }: Block, fates: Fate[][]): void =>
    fates.forEach((line, r) => {
      if (line.includes('other')) leftRows.add(rowId(sheet, top + r));
    });
  anchors.forEach((block, i) => leaveRows(block, fatesIn(block, read[blocks.length + i])));
  const moved = new Set(leftRows);
  const fates = blocks.map((block, i) => fatesIn(block, read[i]));
  if (before.wholeRows) blocks.forEach((block, i) => leaveRows(block, fates[i]!));
  for (const unit of before.units ?? [])
    if (unit.some((row) => leftRows.has(row))) for (const row of unit) leftRows.add(row);
  const ofAdded = tables.map((fateIn, i) => fateIn(read[blocks.length + anchors.length + i]));
  return {
    blocks: fates,
    added: ofAdded,
    leftRows,
    changedColumns: new Set(
      blocks.flatMap(({ sheet, left }, i) =>
        fates[i]!.flatMap((line) =>
          line.flatMap((fate, c) => (fate === 'other' ? [columnId(sheet, left + c)] : [])),
        ),
      ),
    ),
    texts: texts.filter(({ after }, i) => (readTexts[i]!() ?? '') === after),
    sheets: new Set(names.filter((_, i) => !named[i]!.isNullObject)),
    changed: [
      ...rowsIn(moved, anchors),
      ...blocks.flatMap((block, i) => changedIn(block, fates[i]!, leftRows, moved)),
      ...ofAdded.flatMap(({ added: each, changed }) =>
        changed.map((i) => `${each.sheet}!${firstAdded(each) + i}:${firstAdded(each) + i}`),
      ),
    ],
  };
}

/** Sheets that a change names without reading cells of theirs. */
const namedIn = ({ locks = [], drafts = [] }: Before): string[] => [
  ...new Set([...locks, ...drafts].map(({ sheet }) => sheet)),
];

/** Rows that are others now. */
const rowsIn = (moved: ReadonlySet<string>, anchors: readonly Block[]): string[] => [
  ...new Set(
    anchors.flatMap(({ sheet, top, before }) =>
      before
        .map((_, r) => top + r)
        .filter((row) => moved.has(rowId(sheet, row)))
        .map((row) => `${sheet}!${row}:${row}`),
    ),
  ),
];

/** Cells that cannot be put back: others stand there, or beside them in a row that is left as it is. */
const changedIn = (
  { sheet, top, left, before, after }: Block,
  fates: readonly (readonly Fate[])[],
  leftRows: ReadonlySet<string>,
  moved: ReadonlySet<string>,
): string[] =>
  fates.flatMap((line, r) => {
    if (moved.has(rowId(sheet, top + r))) return [];
    const isLeft = leftRows.has(rowId(sheet, top + r));
    return line.flatMap((fate, c) => {
      const isChange = before[r]![c] !== after?.[r]![c];
      return fate === 'other' || (isLeft && isChange && fate === 'after')
        ? [`${sheet}!${columnLetter(left + c)}${top + r}`]
        : [];
    });
  });
