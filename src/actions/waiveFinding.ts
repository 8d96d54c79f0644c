import { UserError } from '../messages';
import { writeWaiver } from '../workbook';
import type { ActionOptions, CheckSummary } from './types';
import { undoOf } from './undo';
import { checkAndWrite } from './validateEntries';

/**
 * Sets a finding aside: who and why go beside it on the Findings sheet, where they hold until the cell's value changes.
 * @throws UserError without a name or a reason, or if the finding is no longer on the sheet.
 */
export async function waiveFinding(
  key: string,
  by: string,
  reason: string,
  { now, onUndoable }: Pick<ActionOptions, 'now' | 'onUndoable'> = {},
): Promise<CheckSummary> {
  if (by.trim() === '' || reason.trim() === '') throw new UserError({ key: 'actions.error.waiver' });
  const waiving = await writeWaiver(key, { by: by.trim(), reason: reason.trim() });
  const { check, undo: checking } = await checkAndWrite({ now, onUndoable });
  onUndoable?.(undoOf({ key: 'actions.undo.waive' }, waiving, checking));
  return check;
}
