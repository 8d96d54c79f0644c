import { sheetNames } from '../register';
import { responsibilityOf } from '../reporting';
import { excelPlan, readRegister, statesOf, throwIfCancelled, writeResponsibility } from '../workbook';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

export interface ResponsibilitySummary {
  readonly sheet: string;
  readonly agencies: number;
  readonly leaders: number;
  readonly tasks: number;
  readonly overdue: number;
  /** Absent while no task is completed or past its deadline. */
  readonly onTimeRate?: number;
}

/**
 * Compiles who answers for which tasks, by lead agency and by leader, into a sheet of its own: every number leads to the tasks it
 * counts.
 * @throws UserError if the workbook holds no register, or a sheet of the user's has that name.
 */
export async function compileResponsibility({
  onProgress,
  signal,
  dryRun,
  onUndoable,
}: ActionOptions = {}): Promise<ResponsibilitySummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const snapshot = await excelPlan(readRegister);
  const { language, settings, agencies } = snapshot;
  const model = responsibilityOf(statesOf(snapshot), agencies, settings.asOf);
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.listing' }, done: 1, total: 2 });
  const sheet = sheetNames.responsibility[language];
  if (!dryRun) {
    const place = { language, after: snapshot.entries.sheet, canUndo: onUndoable !== undefined };
    const undo = await writeResponsibility(model, place);
    onUndoable?.(undoOf({ key: 'actions.undo.sheet', params: { sheet } }, undo));
  }
  onProgress?.({ step: { key: 'actions.step.listing' }, done: 2, total: 2 });
  return {
    sheet,
    agencies: model.agencies.filter(({ name }) => name !== '').length,
    leaders: model.leaders.filter(({ name }) => name !== '').length,
    tasks: model.total.assigned.length,
    overdue: model.total.classes.overdue.length,
    onTimeRate: model.total.onTimeRate,
  };
}
