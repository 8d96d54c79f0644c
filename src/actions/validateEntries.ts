import { throwIfCancelled, writeFindings } from '../workbook';
import { checkRegister } from './checkRegister';
import { CheckSummaries } from './checkSummary';
import type { ActionOptions, CheckSummary } from './types';

/**
 * Checks the whole register against every rule and writes the Findings sheet. Waived findings are kept there and do not
 * count.
 * @throws UserError if the workbook holds no register or its tables are broken.
 */
export async function validateEntries({
  onProgress,
  signal,
  dryRun,
  now,
}: ActionOptions = {}): Promise<CheckSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 3 });
  const { snapshot, placed } = await checkRegister();
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 3 });
  if (!dryRun) await writeFindings(placed, snapshot, now);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 3, total: 3 });
  return new CheckSummaries(snapshot.language).of(placed, snapshot);
}
