import { addDays, dayOfWeek, type Day } from './day';

/** What makes a day other than its day of the week says: public holidays, and weekend days worked in exchange. */
export interface WorkingCalendar {
  readonly daysOff: readonly Day[];
  /** Saturdays and Sundays that are worked; others among them change nothing. */
  readonly workedDays: readonly Day[];
}

export const weekdaysOnly: WorkingCalendar = { daysOff: [], workedDays: [] };

const isWeekend = (day: Day): boolean => dayOfWeek(day) > 5;

/** Mondays to Fridays from the first day to `day`, counted from a Monday before Excel's calendar began. */
function weekdaysUpTo(day: Day): number {
  // Serial 2 is a Monday: 2 January 1900 in Excel's count.
  const since = day - 1;
  const weeks = Math.floor(since / 7);
  return weeks * 5 + Math.min(since - weeks * 7, 5);
}

/** Working days after `from` up to and including `until`; 0 if `until` is not later. What NETWORKDAYS counts, and days worked in exchange. */
export function workingDaysBetween(from: Day, until: Day, { daysOff, workedDays }: WorkingCalendar): number {
  if (until <= from) return 0;
  const within = (day: Day): boolean => day > from && day <= until;
  const off = new Set(daysOff.filter((day) => within(day) && !isWeekend(day))).size;
  const worked = workedDays.filter((day) => within(day) && isWeekend(day)).length;
  return weekdaysUpTo(until) - weekdaysUpTo(from) - off + worked;
}

export function isWorkingDay(day: Day, { daysOff, workedDays }: WorkingCalendar): boolean {
  return isWeekend(day) ? workedDays.includes(day) : !daysOff.includes(day);
}

/** The day on which so many working days after `from` are over. */
export function addWorkingDays(from: Day, count: number, calendar: WorkingCalendar): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
