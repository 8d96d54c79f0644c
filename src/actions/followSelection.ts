import { UserError } from '../messages';
import { watchSelection } from '../workbook';
import { explainTask, type ExplainSummary } from './explainTask';

/** How long the selection must rest, in milliseconds; on a large register, slow to read, longer. */
const leastRest = 250;

/**
 * Explains the task of the selected row, now and whenever another is selected; nothing is written. Undefined: the selected row is no
 * task's.
 * @returns what ends it.
 */
export async function followSelection(
  onExplained: (explained: ExplainSummary | undefined) => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let took = 0;
  let asked = 0;
  let stopped = false;
  const look = async (): Promise<void> => {
    const mine = ++asked;
    const start = performance.now();
    const explained = await explainTask().catch((error: unknown) => {
      // What hinders it now, an edited cell or a sheet of another kind, is no news to somebody who moves about.
      if (error instanceof UserError) return undefined;
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
