import { UserError, type Language } from '../messages';
import { textOf, undone, type CellValue } from '../register';
import {
  lookBack,
  makeChange,
  rowId,
  takeBackChange,
  type Before,
  type Change,
  type Look,
  type TakeBack,
} from './change';
import { columnLetter } from './address';
import {
  anchorsOf,
  blocksOf,
  changedMeanwhile,
  readRuns,
  runsOf,
  writeRuns,
  type CellWrite,
} from './changeRuns';
import { logGrowth, type LogRow } from './changeLog';
import { excelRun } from './excelRun';
import { addedRows, growTable, type Growth } from './tableGrowth';

export interface LoggedChange {
  readonly language: Language;
  readonly writes: readonly CellWrite[];
  /** What tells the rows that are written to from others: their cells that stay, task and agency among them. */
  readonly rows: readonly CellWrite[];
  readonly log: readonly LogRow[];
  /** What else changes with it, and what puts that back. */
  readonly also?: {
    readonly write: (context: Excel.RequestContext) => void;
    readonly before: Pick<Before, 'locks' | 'drafts' | 'texts'>;
  };
  /** What is put under other tables. */
  readonly growth?: (context: Excel.RequestContext) => Promise<Growth>;
}

/**
 * Changes cells and says so in the change log: both, or neither. A constant number of syncs, and one per chunk of cells or bytes.
 * @returns how it is taken back, which is logged too.
 * @throws UserError if a row is another one by now or a cell holds something else than the plan saw, if a sheet is protected with a
 *   password, or if Excel refuses; nothing is changed then.
 */
export async function changeWithLog(change: LoggedChange): Promise<TakeBack> {
  const { language, writes, rows, log, also } = change;
  const { found, known, logged, other } = await excelRun(async (context) => ({
    found: await readRuns(context, runsOf(writes)),
    known: await readRuns(context, runsOf(rows)),
    logged: log.length === 0 ? [] : [await logGrowth(context, log, language)],
    other: change.growth ? [await change.growth(context)] : [],
  }));
  const changed = changedMeanwhile(known, ({ value }) => value) ?? changedMeanwhile(found, ({ was }) => was);
  if (changed) {
    const cell = `${columnLetter(changed.column)}${changed.row}`;
    throw new UserError({ key: 'workbook.error.changedMeanwhile', params: { sheet: changed.sheet, cell } });
  }
  const before: Before = {
    blocks: blocksOf(found),
    anchors: anchorsOf(rows),
    wholeRows: true,
    added: other.map((growth) => addedRows(growth)),
    ...also?.before,
  };
  const growths = [...logged, ...other];
  await makeChange({
    before: { ...before, added: growths.map((growth) => addedRows(growth)) },
    write: async (context) => {
      await writeRuns(context, found);
      also?.write(context);
      for (const growth of growths) {
        // One sync a table of a fixed set, and within it one a chunk.
        await growTable(context, growth, language);
      }
    },
  });
  return {
    lost: () => Promise.resolve([]),
    // A row in which somebody has changed something since is left, and so is what was logged of it.
    takeBack: async ({ today }) => {
      const look = await lookBack(before);
      const taken = log.filter(isTaken(before, look, rows)).map((row) => undone(row, today, language));
      await takeBackChange(before, false, await logging(taken, language));
      return look.changed;
    },
  };
}

/** Whether a row of the log tells of something that is taken back: of a row that still is as the change left it, or of the whole. */
function isTaken(before: Before, look: Look, rows: readonly CellWrite[]): (row: LogRow) => boolean {
  const standing = rowsAsWritten(before, look);
  const places = new Map<string, Record<string, CellValue>>();
  for (const { sheet, row, definition, value } of rows) {
    const id = rowId(sheet, row);
    places.set(id, { ...places.get(id), [definition.key]: value });
  }
  const nameOf = ({ code, agency }: Readonly<Record<string, CellValue>>): string =>
    `${textOf(code)}\n${textOf(agency)}`;
  const idOf = new Map([...places].map(([id, cells]) => [nameOf(cells), id]));
  const isAllGone = before.blocks!.length > 0 && standing.size === 0;
  return (row) => {
    const id = idOf.get(nameOf(row));
    return id === undefined ? !isAllGone : standing.has(id);
  };
}

/** The rows that still are as the change left them. */
export const rowsAsWritten = ({ blocks = [] }: Before, look: Look): ReadonlySet<string> =>
  new Set(
    blocks
      .flatMap(({ sheet, top }, i) =>
        look.blocks[i]!.flatMap((line, r) => (line.includes('after') ? [rowId(sheet, top + r)] : [])),
      )
      .filter((id) => !look.leftRows.has(id)),
  );

/** What puts rows under the change log; undefined for none. */
export async function logging(rows: readonly LogRow[], language: Language): Promise<Change | undefined> {
  if (rows.length === 0) return undefined;
  const growth = await excelRun((context) => logGrowth(context, rows, language));
  return {
    before: { added: [addedRows(growth)] },
    write: (context) => growTable(context, growth, language),
  };
}
