import { momentOf, type Day } from '../calendar';
import { UserError } from '../messages';
import { agencyName, entryColumns, parseTask } from '../register';
import { addresseeOf, reminderText, remindersOf, type Reminder } from '../reporting';
import { openFindings, throwIfCancelled } from '../workbook';
import { prepareReport } from './prepareReport';
import type { ActionOptions } from './types';

export interface RemindOptions extends ActionOptions {
  /** Whom; without it, every agency that has something to be reminded of. Other names of the Lists sheet do. */
  readonly agency?: string;
  readonly today: Day;
}

export interface ReminderLine {
  readonly agency: string;
  readonly missing: number;
  readonly errors: number;
  readonly overdue: number;
  /** Ready to be pasted, in the workbook's language. */
  readonly text: string;
}

export interface RemindSummary {
  /** The open week. */
  readonly period: string;
  readonly reminders: readonly ReminderLine[];
}

/**
 * What each agency has to be reminded of in the open week: reports it has not made, errors that it can mend in what it entered, tasks
 * that are overdue; and the secretariat of what is left. Nothing is written.
 * @throws UserError for an agency that neither the Lists sheet nor the register knows, or if the workbook holds no register.
 */
export async function remindAgencies({
  agency,
  today,
  onProgress,
  signal,
}: RemindOptions): Promise<RemindSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { snapshot, placed, report } = await prepareReport({}, momentOf(today, 0, 0));
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.register' }, done: 1, total: 2 });
  const { agencies, tasks } = snapshot;
  const official = (name: string): string => agencyName(agencies, name);
  // What is wrong on the Tasks sheet has no part in this week's reports.
  const errors = openFindings(placed)
    .filter(({ finding }) => finding.severity === 'error' && finding.table === 'entries')
    .map(({ finding: { code, row, column, message }, agency: whose }) => {
      const { header, editor } = entryColumns.find(({ key }) => key === (column || 'code'))!;
      return {
        code,
        row,
        agency: official(whose),
        isAgencys: editor === 'officer',
        column: header[snapshot.language],
        message,
      };
    });
  const all = remindersOf(report, tasks.rows.map(parseTask), errors, agencies);
  const asked = agency === undefined ? undefined : official(agency);
  const known = asked === undefined || agencies.find(asked) !== undefined;
  if (!known && !report.agencies.some((each) => each.agency === asked))
    throw new UserError({ key: 'actions.error.agency', params: { agency: asked } });
  onProgress?.({ step: { key: 'actions.step.register' }, done: 2, total: 2 });
  const lineOf = (reminder: Reminder): ReminderLine => ({
    agency: addresseeOf(reminder, snapshot.language),
    missing: reminder.missing.length,
    errors: reminder.errors.length,
    overdue: reminder.overdue.length,
    text: reminderText(reminder, snapshot.language),
  });
  return {
    period: report.period.label,
    reminders: all.filter((each) => asked === undefined || each.agency === asked).map(lineOf),
  };
}
