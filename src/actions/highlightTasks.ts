import { attentionLabel, isUnansweredText, statuses, type Attention } from '../monitoring';
import {
  applyHighlights,
  excelRun,
  excelWrite,
  locateTasks,
  readStatuses,
  requireMarks,
  throwIfCancelled,
} from '../workbook';
import type { ActionOptions, HighlightSummary } from './types';
import { undoOf } from './undo';

/**
 * Applies the conditional formats to the Tasks sheet and counts what its rows show. Applying them again changes nothing; an agency's
 * form, whose tasks are locked, has them from the beginning. Six syncs for a register of up to 10,000 tasks, however many are late.
 * @throws UserError if the workbook holds no register or its tables are broken.
 */
export async function highlightTasks({
  onProgress,
  signal,
  dryRun,
  onUndoable,
}: ActionOptions = {}): Promise<HighlightSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { language, form } = await excelRun(requireMarks);
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.highlighting' }, done: 1, total: 2 });
  const shown = await excelWrite(async (context) => {
    if (dryRun || form) return readStatuses(context, await locateTasks(context, language));
    const { tasks, undo } = await applyHighlights(context, language);
    onUndoable?.(undoOf({ key: 'actions.undo.highlight' }, undo));
    return readStatuses(context, tasks);
  });
  onProgress?.({ step: { key: 'actions.step.highlighting' }, done: 2, total: 2 });

  const byStatus = statuses
    .map(({ label }) => ({
      label: label[language],
      count: shown.filter(({ status }) => status === label[language]).length,
    }))
    .filter(({ count }) => count > 0);
  const needing = (kind: Attention): number =>
    shown.filter(({ attention }) => attention === attentionLabel(kind, language)).length;
  return {
    tasks: shown.length,
    byStatus,
    overdue: needing('overdue'),
    lowEfficiency: needing('lowEfficiency'),
    notReported: shown.filter(({ reported }) => isUnansweredText(reported)).length,
  };
}
