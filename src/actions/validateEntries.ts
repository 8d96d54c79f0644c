import { say } from '../messages';
import { shownIn } from '../validation';
import { openFindings, throwIfCancelled, writeFindings, type PlacedFinding } from '../workbook';
import { checkRegister } from './checkRegister';
import type { ActionOptions, CheckSummary, FindingLine } from './types';

/**
 * Checks the whole register against every rule and writes the Findings sheet. Waived findings are kept there and do not
 * count.
 * @throws UserError if the workbook holds no register or its tables are broken.
 */
export async function validateEntries({
  onProgress,
  signal,
  dryRun,
}: ActionOptions = {}): Promise<CheckSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 3 });
  const { snapshot, placed } = await checkRegister();
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 3 });
  if (!dryRun) await writeFindings(placed, snapshot);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 3, total: 3 });

  const { language } = snapshot;
  const open = openFindings(placed);
  const count = (severity: string): number =>
    open.filter(({ finding }) => finding.severity === severity).length;
  const lineOf = ({ finding, sheet, cell, rule, key, agency }: PlacedFinding): FindingLine => ({
    ruleId: finding.ruleId,
    rule,
    severity: finding.severity,
    sheet,
    cell,
    task: finding.code,
    agency,
    value: finding.value,
    message: say(language, finding.message),
    ...(finding.suggested !== undefined && {
      suggested: shownIn(finding.column, finding.suggested, language),
    }),
    key,
  });
  return {
    checkedTasks: snapshot.tasks.rows.length,
    checkedEntries: snapshot.entries.rows.length,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    waived: placed.length - open.length,
    findings: open.map(lineOf),
  };
}
