import { addDays, dayOf, endOfMonth, partsOf, reportingWeekOf, type Day } from '../calendar';
import type { RecurrenceKey } from '../register';

/** The days of a period of a regular task, both included. */
export interface PeriodDays {
  readonly first: Day;
  readonly last: Day;
}

/** The period of a regular task that holds the as-of day. */
export interface Period extends PeriodDays {
  /** Share of its days that have passed, the as-of day included; above 0, at most 1. */
  readonly elapsedShare: number;
}

export type RegularRecurrenceKey = Exclude<RecurrenceKey, 'once'>;

/** Months a calendar period has; the others are counted in days. `continuous` is measured over the calendar year. */
export const monthsOf: Readonly<Partial<Record<RecurrenceKey, number>>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
  continuous: 12,
};

function daysOf(recurrence: RegularRecurrenceKey, asOf: Day, weekStart: number): PeriodDays {
  const months = monthsOf[recurrence];
  if (months === undefined) {
    const { first, last } = reportingWeekOf(asOf, weekStart);
    return recurrence === 'weekly' ? { first, last } : { first: asOf, last: asOf };
  }
  const { year, month } = partsOf(asOf);
  const firstMonth = months * Math.floor((month - 1) / months) + 1;
  return { first: dayOf(year, firstMonth, 1)!, last: endOfMonth(year, firstMonth + months - 1) };
}

/** @param weekStart ISO day of week on which reporting weeks begin, 1 to 7. */
export function periodOf(recurrence: RegularRecurrenceKey, asOf: Day, weekStart: number): Period {
  const { first, last } = daysOf(recurrence, asOf, weekStart);
  return { first, last, elapsedShare: (asOf - first + 1) / (addDays(last, 1) - first) };
}

/** The periods that end on a day between two, both included, oldest first. */
export function periodsEnding(
  recurrence: RegularRecurrenceKey,
  from: Day,
  to: Day,
  weekStart: number,
): PeriodDays[] {
  const periods: PeriodDays[] = [];
  let period = daysOf(recurrence, from, weekStart);
  while (period.last <= to) {
    periods.push(period);
    period = daysOf(recurrence, addDays(period.last, 1), weekStart);
  }
  return periods;
}
