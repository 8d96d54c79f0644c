import { statuses } from '../monitoring';
import { applyHighlights, excelRun, readRegister, statesOf, throwIfCancelled } from '../workbook';
import type { ActionOptions, HighlightSummary } from './types';

/**
 * Applies the conditional formats to the Tasks sheet and counts what they show. Applying them again changes nothing.
 * @throws UserError if the workbook holds no register or its tables are broken.
 */
export async function highlightTasks({
  onProgress,
  signal,
  dryRun,
}: ActionOptions = {}): Promise<HighlightSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const snapshot = await excelRun(readRegister);
  const { language } = snapshot;
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.highlighting' }, done: 1, total: 2 });
  if (!dryRun) await excelRun((context) => applyHighlights(context, language));
  onProgress?.({ step: { key: 'actions.step.highlighting' }, done: 2, total: 2 });

  const states = statesOf(snapshot);
  const byStatus = statuses
    .map(({ key, label }) => ({
      label: label[language],
      count: states.filter(({ status }) => status === key).length,
    }))
    .filter(({ count }) => count > 0);
  return {
    tasks: states.length,
    byStatus,
    overdue: states.filter(({ attention }) => attention === 'overdue').length,
    lowEfficiency: states.filter(({ attention }) => attention === 'lowEfficiency').length,
  };
}
