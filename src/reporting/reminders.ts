import { toDayMonthYear, type Day, type ReportingPeriod } from '../calendar';
import { say, t, type Language, type Message } from '../messages';
import { codeKey, type AgencyDirectory, type Task } from '../register';
import { groupBy } from './groups';
import { byName } from './names';
import type { OverdueTask, Report, TaskRef } from './types';
import { nameOf, numberAndYear } from './wording';

/** A fault in what an agency entered. */
export interface ReminderError extends TaskRef {
  /** Official name; '' where the row names none. */
  readonly agency: string;
  /** Whether the agency can mend it: the cell is one that its officers fill. */
  readonly isAgencys: boolean;
  /** Heading of the column. An agency has other rows than the register, and no use for its cells. */
  readonly column: string;
  /** What is wrong and what to do. */
  readonly message: Message;
}

interface Titled {
  readonly agency: string;
  readonly title: string;
}

/**
 * What one agency is reminded of: its own items alone; or the secretariat, of what only it can mend and of the items that have no
 * agency of the Lists sheet to be sent to.
 */
export interface Reminder {
  /** Absent: the secretariat. */
  readonly agency?: string;
  readonly period: ReportingPeriod;
  readonly asOf: Day;
  /** Tasks on which there is no report. */
  readonly missing: readonly (TaskRef & Titled)[];
  readonly errors: readonly (ReminderError & Titled)[];
  /** Tasks that it leads. */
  readonly overdue: readonly OverdueTask[];
}

/** Reminders to the agencies that have something to be reminded of, by name, and to the secretariat last. */
export function remindersOf(
  { period, asOf, reporting, overdue }: Report,
  tasks: readonly Task[],
  errors: readonly ReminderError[],
  agencies: AgencyDirectory,
): Reminder[] {
  const byRow = new Map(tasks.map(({ row, title }) => [row, title]));
  const byCode = new Map([...tasks].reverse().map(({ code, title }) => [codeKey(code), title]));
  const items = {
    missing: reporting.flatMap(({ agency, missing: own }) =>
      own.map((task) => ({ ...task, agency, title: byRow.get(task.row) ?? '' })),
    ),
    errors: errors.map((error) => ({
      ...error,
      title: error.code === '' ? '' : (byCode.get(codeKey(error.code)) ?? ''),
    })),
    overdue,
  };
  const addressee = (agency: string): string | undefined =>
    agencies.find(agency) === undefined ? undefined : agency;
  const to = {
    missing: groupBy(items.missing, ({ agency }) => addressee(agency)),
    errors: groupBy(items.errors, ({ agency, isAgencys }) => (isAgencys ? addressee(agency) : undefined)),
    overdue: groupBy(items.overdue, ({ leadAgency }) => addressee(leadAgency)),
  };
  const names = new Set([...to.missing.keys(), ...to.errors.keys(), ...to.overdue.keys()]);
  const reminderTo = (agency: string | undefined): Reminder => ({
    agency,
    period,
    asOf,
    missing: to.missing.get(agency) ?? [],
    errors: to.errors.get(agency) ?? [],
    overdue: to.overdue.get(agency) ?? [],
  });
  const named = [...names].flatMap((name) => name ?? []).sort(byName);
  return [...named, ...(names.has(undefined) ? [undefined] : [])].map(reminderTo);
}

/** Whom a reminder is for. */
export const addresseeOf = ({ agency }: Pick<Reminder, 'agency'>, language: Language): string =>
  agency ?? t(language, 'reporting.reminder.secretariat');

/** A reminder as a text to be pasted into a message. */
export function reminderText(reminder: Reminder, language: Language): string {
  const { period, asOf, missing, errors, overdue } = reminder;
  const to = reminder.agency === undefined ? 'secretariat' : 'agency';
  const agency = addresseeOf(reminder, language);
  /** The secretariat is told whom the register names. */
  const of = (item: string, name: string): string =>
    to === 'agency' ? item : t(language, 'reporting.reminder.of', { item, agency: name || 'none' });
  const faults = [
    ...groupBy(errors, (error) => `${error.agency}\n${codeKey(nameOf(error, language))}`).values(),
  ];
  const parts = [
    {
      heading: t(language, 'reporting.reminder.missing', { to, count: missing.length }),
      items: missing.map((task) => of(titled(task, language), task.agency)),
    },
    {
      heading: t(language, 'reporting.reminder.errors', { to, count: faults.length }),
      items: faults.map((own) => faultLine(own, of(titled(own[0]!, language), own[0]!.agency), language)),
    },
    {
      heading: t(language, 'reporting.reminder.overdue', { to, count: overdue.length }),
      items: overdue.map((task) =>
        of(
          t(language, 'reporting.reminder.overdueItem', {
            task: titled(task, language),
            deadline: toDayMonthYear(task.deadline),
            days: task.daysLate,
          }),
          task.leadAgency,
        ),
      ),
    },
  ].filter(({ items }) => items.length > 0);
  return [
    t(language, 'reporting.reminder.greeting', { agency }),
    t(language, 'reporting.reminder.opening', {
      agency,
      kind: period.kind,
      ...numberAndYear(period.label),
      first: toDayMonthYear(period.first),
      last: toDayMonthYear(period.last),
      asOf: toDayMonthYear(asOf),
    }),
    ...parts.flatMap(({ heading, items }, index) => [
      `${index + 1}. ${heading}`,
      ...items.map((item) => `- ${item}`),
    ]),
    t(language, 'reporting.reminder.closing'),
  ].join('\n');
}

/** All that is wrong in the report on one task. */
const faultLine = (faults: readonly ReminderError[], task: string, language: Language): string =>
  [
    `${task.replace(/[.,;:]+$/, '')}.`,
    ...faults.map(({ column, message }) =>
      t(language, 'reporting.reminder.fault', { column, fault: oneLine(say(language, message)) }),
    ),
  ].join(' ');

const titled = (task: TaskRef & { readonly title: string }, language: Language): string =>
  task.title === '' ? nameOf(task, language) : `${nameOf(task, language)}: ${oneLine(task.title)}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
