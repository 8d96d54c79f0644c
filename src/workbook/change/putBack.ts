import type { CellValue } from '../../register';
import { chunkRows, maxRequestBytes, rowBytes } from '../chunks';
import { undoIssue } from '../reportSheet';
import { setText } from '../xmlPart';
import { takeAwayAdded } from './addedRows';
import type { Before, Block, Locks } from './before';
import { columnId, rowId, type Fate, type Look } from './lookAt';

/**
 * Puts back what stood there: all that is still what the change wrote, or, forced, whatever stands there now. What is queued last goes
 * with the next sync, and before that one sync per 3.5 MB. Sheets that may be protected must not be.
 */
export async function putBack(
  context: Excel.RequestContext,
  before: Before,
  look: Look,
  isForced = false,
): Promise<void> {
  const { blocks = [], locks = [], drafts = [] } = before;
  const left = isForced ? new Set<string>() : look.leftRows;
  let pending = 0;
  for (const [i, block] of blocks.entries())
    for (const piece of piecesOf(context, block, look.blocks[i]!, left, isForced)) {
      if (pending + piece.bytes > maxRequestBytes) {
        pending = 0;
        // One sync per chunk of bytes, which is what keeps each request under the limit.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
      pending += piece.bytes;
      piece.write();
    }
  for (const each of locks) if (look.sheets.has(each.sheet)) putBackLocks(context, each, left);
  const isKept = (sheet: string, column: number): boolean => look.changedColumns.has(columnId(sheet, column));
  for (const each of look.added) takeAwayAdded(context, each, isForced, isKept);
  for (const { sheet, ...cells } of drafts)
    if (look.sheets.has(sheet)) undoIssue(context.workbook.worksheets.getItem(sheet), cells);
  for (const { part, before: text, after } of look.texts)
    setText(context, part, { before: after, after: text });
}

/** The cells of a block that are put back, in pieces that a request can hold. */
function piecesOf(
  context: Excel.RequestContext,
  { sheet, top, left, before, formats }: Block,
  fates: readonly (readonly Fate[])[],
  leftRows: ReadonlySet<string>,
  isForced: boolean,
): { readonly bytes: number; readonly write: () => void }[] {
  const isWritten = (r: number, c: number): boolean =>
    before[r]![c] !== null &&
    (isForced || (fates[r]![c] === 'after' && !leftRows.has(rowId(sheet, top + r))));
  const lines = before.map((line, r) => line.map((value, c) => (isWritten(r, c) ? value : null)));
  if (lines.every((line) => line.every((value) => value === null))) return [];
  return chunkRows(lines as CellValue[][]).map(({ first, rows }) => ({
    bytes: rows.reduce((sum, row) => sum + rowBytes(row), 0),
    write: () => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(top - 1 + first, left, rows.length, rows[0]!.length);
      if (formats)
        range.numberFormat = rows.map((line, r) =>
          line.map((_, c) => (isWritten(first + r, c) ? formats[first + r]![c]! : null)),
        );
      range.formulas = rows;
    },
  }));
}

function putBackLocks(
  context: Excel.RequestContext,
  { sheet, rows, columns, locked }: Locks,
  leftRows: ReadonlySet<string>,
): void {
  const stay = rows.filter((row) => !leftRows.has(rowId(sheet, row)));
  for (const range of cellsAt(context, sheet, stay, columns)) range.format.protection.locked = locked;
}

/** The cells where rows (1-based) and columns (0-based) meet, in as few ranges as they make. */
export function cellsAt(
  context: Excel.RequestContext,
  sheet: string,
  rows: readonly number[],
  columns: readonly number[],
): Excel.Range[] {
  const target = context.workbook.worksheets.getItem(sheet);
  return together(rows).flatMap(([top, height]) =>
    together(columns).map(([left, width]) => target.getRangeByIndexes(top - 1, left, height, width)),
  );
}

/** Numbers that follow one another, as first and count. */
function together(numbers: readonly number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}
