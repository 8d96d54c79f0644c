import { UserError } from '../messages';
import type { CellNote } from '../monitoring';
import { excelRun, selectedNote, watchSelection } from '../workbook';
import { explainTask, type ExplainSummary } from './explainTask';

/** How long the selection must rest, in milliseconds; on a large register, slow to read, longer. */
const leastRest = 250;

/** Why what is selected stands as it does. */
export interface ExplainedSelection {
  /** The task of the selected row. */
  readonly task?: ExplainSummary;
  /** What the selected cell, the index of a group on a compiled sheet, says of itself: as it was when the sheet was compiled. */
  readonly note?: CellNote;
}

/**
 * Explains the selected index, or the task of the selected row, now and whenever something else is selected; nothing is written.
 * @returns what ends it.
 */
export async function followSelection(
  onExplained: (explained: ExplainedSelection) => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let took = 0;
  let asked = 0;
  let stopped = false;
  const look = async (): Promise<void> => {
    const mine = ++asked;
    const start = performance.now();
    const explained = await explainSelection().catch((error: unknown) => {
      // What hinders it now, an edited cell or a sheet of another kind, is no news to somebody who moves about.
      if (error instanceof UserError) return {};
      throw error;
    });
    took = performance.now() - start;
    if (mine === asked && !stopped) onExplained(explained);
  };
  const unwatch = await watchSelection(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(leastRest, 2 * took));
  });
  await look();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await unwatch();
  };
}

async function explainSelection(): Promise<ExplainedSelection> {
  const note = await excelRun(selectedNote);
  return note ? { note } : { task: await explainTask() };
}
