import { say } from '../messages';
import { validate } from '../validation';
import {
  excelRun,
  lastClosedWeek,
  openFindings,
  placeFindings,
  readRegister,
  readWaivers,
  throwIfCancelled,
  writeFindings,
} from '../workbook';
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
}: ActionOptions = {}): Promise<CheckSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 3 });
  const { snapshot, waivers } = await excelRun(async (context) => {
    const read = await readRegister(context);
    return { snapshot: read, waivers: await readWaivers(context, read.language) };
  });
  onProgress?.({ step: { key: 'actions.step.checking' }, done: 1, total: 3 });
  const findings = validate({
    taskRows: snapshot.tasks.rows,
    entryRows: snapshot.entries.rows,
    previousEntries: lastClosedWeek(snapshot),
    agencies: snapshot.agencies,
    unconfirmedAgencies: snapshot.unconfirmedAgencies,
    expectedCounts: snapshot.expectedCounts,
    settings: snapshot.settings,
  });
  const placed = placeFindings(findings, snapshot, waivers);
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 3 });
  if (!dryRun) await writeFindings(placed, snapshot);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 3, total: 3 });

  const open = openFindings(placed);
  const count = (severity: string): number =>
    open.filter(({ finding }) => finding.severity === severity).length;
  return {
    checkedTasks: snapshot.tasks.rows.length,
    checkedEntries: snapshot.entries.rows.length,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    findings: open.map(({ finding, sheet, cell }) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      sheet,
      cell,
      task: finding.code,
      value: finding.value,
      message: say(snapshot.language, finding.message),
    })),
  };
}
