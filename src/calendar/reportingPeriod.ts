import { addDays, dayOf, endOfMonth, partsOf, type Day } from './day';
import { reportingWeekByLabel, reportingWeekOf, type ReportingWeek } from './reportingWeek';

/** What a report is about: a reporting week or a reporting month, both days included. */
export interface ReportingPeriod {
  readonly kind: 'week' | 'month';
  /** ISO 8601: `2025-W04`, `2025-01`. */
  readonly label: string;
  readonly first: Day;
  readonly last: Day;
}

/** How an office cuts its periods. */
export interface PeriodStarts {
  /** ISO day of week on which reporting weeks begin, 1 to 7. */
  readonly weekStart: number;
  /**
   * Day of the previous month on which reporting months begin, 2 to 28; 1 = calendar months. From the 15th of the previous
   * month to the 14th is the rule of Decree 09/2019/NĐ-CP.
   */
  readonly monthStart: number;
}

export const weekAsPeriod = ({ label, first, last }: ReportingWeek): ReportingPeriod => ({
  kind: 'week',
  label,
  first,
  last,
});

/** The reporting month named after the calendar month in which it ends. `month` may run past 12 or below 1. */
function monthPeriod(year: number, month: number, monthStart: number): ReportingPeriod {
  const calendarLast = endOfMonth(year, month);
  const named = partsOf(calendarLast);
  const [first, last] =
    monthStart === 1
      ? [addDays(endOfMonth(year, month - 1), 1), calendarLast]
      : [
          addDays(endOfMonth(year, month - 2), monthStart),
          addDays(endOfMonth(year, month - 1), monthStart - 1),
        ];
  const label = `${named.year}-${String(named.month).padStart(2, '0')}`;
  return { kind: 'month', label, first, last };
}

/** The reporting month that holds a day. */
export function reportingMonthOf(day: Day, monthStart: number): ReportingPeriod {
  const { year, month } = partsOf(day);
  const own = monthPeriod(year, month, monthStart);
  return day <= own.last ? own : monthPeriod(year, month + 1, monthStart);
}

/** The period with an ISO label (`2025-W04`, `2025-01`), or undefined for any other text. */
export function periodByLabel(
  label: string,
  { weekStart, monthStart }: PeriodStarts,
): ReportingPeriod | undefined {
  const week = reportingWeekByLabel(label, weekStart);
  if (week) return weekAsPeriod(week);
  const match = /^(\d{4})-(\d{2})$/.exec(label.trim());
  if (!match || dayOf(Number(match[1]), Number(match[2]), 1) === undefined) return undefined;
  return monthPeriod(Number(match[1]), Number(match[2]), monthStart);
}

const periodOn = (day: Day, kind: ReportingPeriod['kind'], starts: PeriodStarts): ReportingPeriod =>
  kind === 'week'
    ? weekAsPeriod(reportingWeekOf(day, starts.weekStart))
    : reportingMonthOf(day, starts.monthStart);

export const periodAfter = ({ kind, last }: ReportingPeriod, starts: PeriodStarts): ReportingPeriod =>
  periodOn(addDays(last, 1), kind, starts);

export const periodBefore = ({ kind, first }: ReportingPeriod, starts: PeriodStarts): ReportingPeriod =>
  periodOn(addDays(first, -1), kind, starts);

/**
 * The reporting weeks that a period reports: itself, or those whose last day (the cut-off) lies in the month, so that every
 * week is in exactly one month. Oldest first.
 */
export function weeksOf({ first, last }: ReportingPeriod, weekStart: number): ReportingWeek[] {
  const weeks: ReportingWeek[] = [];
  for (let week = reportingWeekOf(first, weekStart); week.last <= last;) {
    weeks.push(week);
    week = reportingWeekOf(addDays(week.last, 1), weekStart);
  }
  return weeks;
}
