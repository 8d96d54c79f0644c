import { entryKey, type CollectedWeek } from '../collection';
import {
  entryColumns,
  rejectedColumns,
  tableNames,
  textOf,
  undone,
  type CellValue,
  type EntryInputKey,
} from '../register';
import { appendGrowth } from './appendGrowth';
import { cellsAt, lookBack, makeChange, rowId, takeBackChange, type Before, type TakeBack } from './change';
import { logGrowth, type LogRow } from './changeLog';
import { anchorsOf, blocksOf, readRuns, runsOf, writeRun, type CellWrite } from './changeRuns';
import { logging, rowsAsWritten } from './changeWithLog';
import { collectedChange, type KeptCollected } from './collectedRecord';
import { excelRun } from './excelRun';
import { officerColumns } from './moveEntries';
import type { RegisterSnapshot } from './readRegister';
import { addedRows, growTable, type Growth } from './tableGrowth';
import { setText } from './xmlPart';

/** What collecting returns, or choosing between them, writes. */
export interface CollectedWrites {
  readonly writes: readonly CellWrite[];
  /** 1-based rows of entries that are locked from now on, and those that officers may write in again. */
  readonly locked: readonly number[];
  readonly opened: readonly number[];
  readonly log: readonly LogRow[];
  /** Rows of returns that fit nowhere, for table RowsNotLoaded. */
  readonly rejected: readonly Readonly<Record<string, CellValue>>[];
  readonly before: KeptCollected;
  readonly after: CollectedWeek;
}

/**
 * Writes values, states and locks of entries, says so in the change log, lists what was not taken, and keeps what was collected: all of
 * it, or nothing. A number of syncs that does not grow with the returns, but for one per chunk of cells.
 * @returns how it is taken back, which is logged too; undefined where there is nothing to write.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function writeCollection(
  { entries: site, language }: RegisterSnapshot,
  { writes, locked, opened, log, rejected, before: kept, after }: CollectedWrites,
): Promise<TakeBack | undefined> {
  const text = collectedChange(kept, after);
  const changesNothing = writes.length + log.length + rejected.length === 0 && text.before === text.after;
  if (changesNothing) return undefined;
  const { found, logged, listed } = await excelRun(async (context) => {
    const table = { table: tableNames.rejected, columns: rejectedColumns, rows: rejected, formulas: {} };
    return {
      found: await readRuns(context, runsOf(writes)),
      logged: log.length > 0 ? await logGrowth(context, log, language) : undefined,
      listed: rejected.length > 0 ? await appendGrowth(context, table, language) : undefined,
    };
  });
  const growths = [logged, listed].filter((growth): growth is Growth => growth !== undefined);
  const columns = officerColumns(site);
  const before: Before = {
    sheets: [site.sheet],
    blocks: blocksOf(found),
    anchors: anchorsOf(namesOf(writes, site)),
    wholeRows: true,
    locks: [
      { sheet: site.sheet, rows: locked, columns, locked: false },
      { sheet: site.sheet, rows: opened, columns, locked: true },
    ],
    texts: [text],
  };
  await makeChange({
    before: { ...before, added: growths.map((growth) => addedRows(growth)) },
    write: async (context) => {
      for (const { run } of found) writeRun(context, run);
      for (const range of cellsAt(context, site.sheet, locked, columns))
        range.format.protection.locked = true;
      for (const range of cellsAt(context, site.sheet, opened, columns))
        range.format.protection.locked = false;
      setText(context, text.part, text);
      for (const growth of growths) {
        // One sync a table of a fixed set, and within it one a chunk.
        await growTable(context, growth, language);
      }
    },
  });
  const ofReturns: Before = { ...before, ...(listed && { added: [addedRows(listed)] }) };
  return {
    lost: () => Promise.resolve([]),
    // An entry in which somebody has changed something since is left, and so is what was logged of it.
    takeBack: async ({ today }) => {
      const look = await lookBack(ofReturns);
      const still = rowsAsWritten(ofReturns, look);
      const keys = new Set(
        site.rows
          .filter(({ row }) => still.has(rowId(site.sheet, row)))
          .map(({ cells }) => entryKey(textOf(cells.code), textOf(cells.agency))),
      );
      const taken = log.filter(
        ({ code, agency }) => code === '' || keys.has(entryKey(textOf(code), textOf(agency))),
      );
      const rows = taken.map((row) => undone(row, today, language));
      await takeBackChange(ofReturns, false, await logging(rows, language));
      return look.changed;
    },
  };
}

/** The cells that tell whose entry a row is. */
function namesOf(
  writes: readonly CellWrite[],
  { sheet, rows, columnIndex }: RegisterSnapshot['entries'],
): CellWrite[] {
  const touched = new Set(writes.filter((write) => write.sheet === sheet).map(({ row }) => row));
  const keys: readonly EntryInputKey[] = ['code', 'agency'];
  return rows
    .filter(({ row }) => touched.has(row))
    .flatMap(({ row, cells }) =>
      keys.map((key) => ({
        sheet,
        row,
        column: columnIndex[key],
        definition: entryColumns.find((column) => column.key === key)!,
        value: cells[key],
      })),
    );
}
