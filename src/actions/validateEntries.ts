import { throwIfCancelled, writeFindings, type TakeBack } from '../workbook';
import { checkRegister } from './checkRegister';
import { CheckSummaries } from './checkSummary';
import type { ActionOptions, CheckSummary } from './types';
import { undoOf } from './undo';

/**
 * Checks the whole register against every rule and writes the Findings sheet. Waived findings are kept there and do not
 * count.
 * @throws UserError if the workbook holds no register or its tables are broken.
 */
export async function validateEntries(options: ActionOptions = {}): Promise<CheckSummary> {
  const { check, undo } = await checkAndWrite(options);
  if (!options.dryRun) options.onUndoable?.(undoOf({ key: 'actions.undo.check' }, undo));
  return check;
}

/** The same as a part of another action; how it is taken back comes with it, if the options ask for that. */
export async function checkAndWrite({
  onProgress,
  signal,
  dryRun,
  now,
  onUndoable,
}: ActionOptions): Promise<{ readonly check: CheckSummary; readonly undo?: TakeBack }> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 3 });
  const { snapshot, placed } = await checkRegister();
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 3 });
  const canUndo = onUndoable !== undefined;
  const undo = dryRun ? undefined : await writeFindings(placed, snapshot, { now, canUndo });
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 3, total: 3 });
  return { check: new CheckSummaries(snapshot.language).of(placed, snapshot), undo };
}
