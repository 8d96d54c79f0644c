import {
  holdsFormula,
  readRuns,
  restoreRun,
  runsOf,
  writeRun,
  type CellWrite,
  type RunBefore,
} from './changeRuns';
import { changingSheets } from './changingSheets';
import { excelRun } from './excelRun';

/** What was written, and what stood there. */
export interface WrittenCells {
  readonly written: readonly CellWrite[];
  /** Cells that hold a formula of the user's: they keep it. */
  readonly keptFormulas: readonly CellWrite[];
  readonly before: readonly RunBefore[];
}

/**
 * Writes single cells, as few ranges as they make, and leaves the user's formulas alone. If Excel refuses, every cell is as it
 * was.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function writeCells(writes: readonly CellWrite[]): Promise<WrittenCells> {
  const found = await excelRun((context) => readRuns(context, runsOf(writes)));
  const keptFormulas = found.flatMap((each) => each.run.writes.filter((_, i) => holdsFormula(each, i)));
  const kept = new Set(keptFormulas);
  const written = writes.filter((write) => !kept.has(write));
  const before = kept.size === 0 ? found : await excelRun((context) => readRuns(context, runsOf(written)));
  await changing(before, (context) => {
    for (const { run } of before) writeRun(context, run);
  });
  return { written, keptFormulas, before };
}

/** Puts back what stood in cells before {@link writeCells}. */
export const restoreCells = (before: readonly RunBefore[]): Promise<void> =>
  changing(before, (context) => {
    for (const run of before) restoreRun(context, run);
  });

async function changing(
  before: readonly RunBefore[],
  change: (context: Excel.RequestContext) => void,
): Promise<void> {
  const sheets = [...new Set(before.map(({ run }) => run.sheet))];
  await changingSheets(sheets, change, (context) => {
    for (const run of before) restoreRun(context, run);
  });
}
