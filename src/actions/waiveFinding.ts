import type { Moment } from '../calendar';
import { UserError } from '../messages';
import { writeWaiver } from '../workbook';
import type { CheckSummary } from './types';
import { validateEntries } from './validateEntries';

/**
 * Sets a finding aside: who and why go beside it on the Findings sheet, where they hold until the cell's value changes.
 * @throws UserError without a name or a reason, or if the finding is no longer on the sheet.
 */
export async function waiveFinding(
  key: string,
  by: string,
  reason: string,
  now?: Moment,
): Promise<CheckSummary> {
  if (by.trim() === '' || reason.trim() === '') throw new UserError({ key: 'actions.error.waiver' });
  await writeWaiver(key, { by: by.trim(), reason: reason.trim() });
  return validateEntries({ now });
}
