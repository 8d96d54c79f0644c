import type { CollectedWeek } from '../collection';
import { rejectedColumns, tableNames, type CellValue } from '../register';
import { appendGrowth } from './appendGrowth';
import { logGrowth, type LogRow } from './changeLog';
import { readRuns, restoreRun, runsOf, writeRun, type CellWrite } from './changeRuns';
import { changingSheets } from './changingSheets';
import { writeCollected } from './collectedRecord';
import { excelRun } from './excelRun';
import { officerCells } from './moveEntries';
import type { RegisterSnapshot } from './readRegister';
import { growTable, shrinkTables, type Growth } from './tableGrowth';

/** What collecting returns, or choosing between them, writes. */
export interface CollectedWrites {
  readonly writes: readonly CellWrite[];
  /** 1-based rows of entries that are locked from now on, and those that officers may write in again. */
  readonly locked: readonly number[];
  readonly opened: readonly number[];
  readonly log: readonly LogRow[];
  /** Rows of returns that fit nowhere, for table RowsNotLoaded. */
  readonly rejected: readonly Readonly<Record<string, CellValue>>[];
  readonly before: CollectedWeek;
  readonly after: CollectedWeek;
}

/**
 * Writes values, states and locks of entries, says so in the change log, lists what was not taken, and keeps what was collected: all of
 * it, or nothing. A number of syncs that does not grow with the returns, but for one per chunk of cells.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function writeCollection(
  { entries: site, language }: RegisterSnapshot,
  { writes, locked, opened, log, rejected, before, after }: CollectedWrites,
): Promise<void> {
  const { runs, growths } = await excelRun(async (context) => {
    const growths: Growth[] = [];
    if (log.length > 0) growths.push(await logGrowth(context, log, language));
    if (rejected.length > 0) {
      const table = { table: tableNames.rejected, columns: rejectedColumns, rows: rejected, formulas: {} };
      growths.push(await appendGrowth(context, table, language));
    }
    return { runs: await readRuns(context, runsOf(writes)), growths };
  });
  const lock = (context: Excel.RequestContext, rows: readonly number[], isLocked: boolean): void => {
    for (const range of officerCells(context, site, rows)) range.format.protection.locked = isLocked;
  };
  const sheets = [...writes.map(({ sheet }) => sheet), ...growths.map((growth) => growth.site.sheet)];
  await changingSheets(
    [...new Set([site.sheet, ...sheets])],
    async (context) => {
      for (const { run } of runs) writeRun(context, run);
      lock(context, locked, true);
      lock(context, opened, false);
      for (const growth of growths) {
        // One sync a table of a fixed set, and within it one a chunk.
        await growTable(context, growth, language);
      }
      await writeCollected(context, after);
    },
    async (context) => {
      for (const run of runs) restoreRun(context, run);
      lock(context, locked, false);
      lock(context, opened, true);
      await shrinkTables(context, growths);
      await writeCollected(context, before);
    },
  );
}
