import type { Language } from '../messages';
import { readRuns, restoreRun, runsOf, writeRun, type CellWrite } from './changeRuns';
import { changingSheets } from './changingSheets';
import { logGrowth, type LogRow } from './changeLog';
import { excelRun } from './excelRun';
import { growTable, shrinkTables } from './tableGrowth';

export interface LoggedChange {
  readonly language: Language;
  readonly writes: readonly CellWrite[];
  readonly log: readonly LogRow[];
  /** What else changes with it; run again with `undo` if anything fails. */
  readonly also?: (context: Excel.RequestContext, undo: boolean) => void;
}

/**
 * Changes cells and says so in the change log: both, or neither. A constant number of syncs.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function changeWithLog({ language, writes, log, also }: LoggedChange): Promise<void> {
  if (log.length === 0) return;
  const { before, growth } = await excelRun(async (context) => ({
    before: await readRuns(context, runsOf(writes)),
    growth: await logGrowth(context, log, language),
  }));
  await changingSheets(
    [...new Set([...writes.map(({ sheet }) => sheet), growth.site.sheet])],
    async (context) => {
      for (const { run } of before) writeRun(context, run);
      also?.(context, false);
      await growTable(context, growth, language);
    },
    async (context) => {
      for (const run of before) restoreRun(context, run);
      also?.(context, true);
      await shrinkTables(context, [growth]);
    },
  );
}
