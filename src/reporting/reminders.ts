import { toDayMonthYear, type Day, type ReportingPeriod } from '../calendar';
import { say, t, type Language, type Message } from '../messages';
import type { Task } from '../register';
import { byName } from './names';
import type { OverdueTask, Report, TaskRef } from './types';
import { nameOf } from './wording';

/** A fault in what an agency entered. */
export interface ReminderError extends TaskRef {
  readonly agency: string;
  /** Where it is, e.g. `Cập nhật tuần!H12`. */
  readonly place: string;
  /** What is wrong and what to do. */
  readonly message: Message;
}

/** What one agency is reminded of: its own items alone. */
export interface Reminder {
  readonly agency: string;
  readonly period: ReportingPeriod;
  readonly asOf: Day;
  /** Tasks on which it has not reported. */
  readonly missing: readonly (TaskRef & { readonly title: string })[];
  readonly errors: readonly ReminderError[];
  /** Tasks that it leads. */
  readonly overdue: readonly OverdueTask[];
}

/**
 * Reminders to the agencies that have something to be reminded of, by name. Errors come with official names of agencies; what has no
 * agency reminds nobody.
 */
export function remindersOf(
  { period, asOf, reporting, overdue }: Report,
  tasks: readonly Task[],
  errors: readonly ReminderError[],
): Reminder[] {
  const titles = new Map(tasks.map(({ row, title }) => [row, title]));
  const missing = reporting.flatMap(({ agency, missing: own }) =>
    own.map((task) => ({ ...task, agency, title: titles.get(task.row) ?? '' })),
  );
  const names = new Set([...missing, ...errors].map(({ agency }) => agency));
  for (const { leadAgency } of overdue) names.add(leadAgency);
  names.delete('');
  return [...names].sort(byName).map((agency) => ({
    agency,
    period,
    asOf,
    missing: missing.filter((each) => each.agency === agency),
    errors: errors.filter((each) => each.agency === agency),
    overdue: overdue.filter(({ leadAgency }) => leadAgency === agency),
  }));
}

/** A reminder as a text to be pasted into a message. */
export function reminderText(reminder: Reminder, language: Language): string {
  const { agency, period, asOf, missing, errors, overdue } = reminder;
  const titled = (task: TaskRef & { readonly title: string }): string =>
    task.title === '' ? nameOf(task, language) : `${nameOf(task, language)}: ${oneLine(task.title)}`;
  const parts = [
    {
      heading: t(language, 'reporting.reminder.missing', { count: missing.length }),
      items: missing.map(titled),
    },
    {
      heading: t(language, 'reporting.reminder.errors', { count: errors.length }),
      items: errors.map(
        (error) =>
          `${nameOf(error, language)}: ${oneLine(say(language, error.message))} (${t(language, 'reporting.reminder.place', { place: error.place })})`,
      ),
    },
    {
      heading: t(language, 'reporting.reminder.overdue', { count: overdue.length }),
      items: overdue.map((task) =>
        t(language, 'reporting.reminder.overdueItem', {
          task: titled(task),
          deadline: toDayMonthYear(task.deadline),
          days: task.daysLate,
        }),
      ),
    },
  ].filter(({ items }) => items.length > 0);
  return [
    t(language, 'reporting.reminder.greeting', { agency }),
    t(language, 'reporting.reminder.opening', {
      agency,
      kind: period.kind,
      period: period.label,
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

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
