import { addDays, dayOf, dayOfWeek, partsOf, type Day } from './day';

/** A reporting week: seven days that end on the cut-off day, labelled by the ISO 8601 week of that day. */
export interface ReportingWeek {
  /** ISO 8601 week label of the last day, e.g. `2025-W04`. */
  readonly label: string;
  readonly first: Day;
  readonly last: Day;
}

/** Label of the ISO 8601 week that a day falls in: the week of its Thursday, in the year of that Thursday. */
export function isoWeekLabel(day: Day): string {
  const thursday = addDays(day, 4 - dayOfWeek(day));
  const { year } = partsOf(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)!) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/**
 * The reporting week that holds a day.
 * @param startsOn ISO day of week of its first day (5 = Friday, so that it ends on Thursday, the usual cut-off).
 */
export function reportingWeekOf(day: Day, startsOn: number): ReportingWeek {
  const first = addDays(day, -((dayOfWeek(day) - startsOn + 7) % 7));
  const last = addDays(first, 6);
  return { label: isoWeekLabel(last), first, last };
}

/** The reporting week after another. */
export const weekAfter = ({ last }: ReportingWeek, startsOn: number): ReportingWeek =>
  reportingWeekOf(addDays(last, 1), startsOn);

export const weekBefore = ({ first }: ReportingWeek, startsOn: number): ReportingWeek =>
  reportingWeekOf(addDays(first, -1), startsOn);

/** The reporting week with an ISO label, or undefined if the label is not one (`2025-W60`). */
export function reportingWeekByLabel(label: string, startsOn: number): ReportingWeek | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(label.trim().toUpperCase());
  if (!match) return undefined;
  const year = Number(match[1]);
  const fourth = dayOf(year, 1, 4);
  if (!fourth) return undefined;
  const monday = addDays(fourth, 1 - dayOfWeek(fourth) + 7 * (Number(match[2]) - 1));
  const lastDayOfWeek = ((startsOn + 5) % 7) + 1;
  const week = reportingWeekOf(addDays(monday, lastDayOfWeek - 1), startsOn);
  return week.label === match[0] ? week : undefined;
}
