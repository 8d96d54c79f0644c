import { momentOf, type Day } from '../calendar';
import { UserError } from '../messages';
import { agencyName, parseTask } from '../register';
import { reminderText, remindersOf, type Reminder } from '../reporting';
import { openFindings } from '../workbook';
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
 * What each agency has to be reminded of in the open week: reports it has not made, errors in what it entered, tasks that are
 * overdue. Nothing is written.
 * @throws UserError for an agency that neither the Lists sheet nor the register knows, or if the workbook holds no register.
 */
export async function remindAgencies({ agency, today, onProgress }: RemindOptions): Promise<RemindSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 1 });
  const { snapshot, placed, report } = await prepareReport({}, momentOf(today, 0, 0));
  const { agencies, tasks } = snapshot;
  const official = (name: string): string => agencyName(agencies, name);
  // What stands on the Tasks sheet is for the secretariat to mend.
  const errors = openFindings(placed)
    .filter(
      ({ finding, agency: whose }) =>
        finding.severity === 'error' && finding.table === 'entries' && whose !== '',
    )
    .map(({ finding, agency: whose, sheet, cell }) => ({
      code: finding.code,
      row: finding.row,
      agency: official(whose),
      place: cell === '' ? sheet : `${sheet}!${cell}`,
      message: finding.message,
    }));
  const all = remindersOf(report, tasks.rows.map(parseTask), errors);
  const asked = agency === undefined ? undefined : official(agency);
  const known = asked === undefined || agencies.find(asked) !== undefined;
  if (!known && !report.agencies.some((each) => each.agency === asked))
    throw new UserError({ key: 'actions.error.agency', params: { agency: asked } });
  onProgress?.({ step: { key: 'actions.step.register' }, done: 1, total: 1 });
  const lineOf = (reminder: Reminder): ReminderLine => ({
    agency: reminder.agency,
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
