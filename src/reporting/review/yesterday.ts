import { addDays, isWorkingDay, type Day, type WorkingCalendar } from '../../calendar';
import type { Entry } from '../../register';

/** Longest run of days off that is looked across; longer ones are a slip in the list of holidays. */
const longestHoliday = 31;

/** The nearest working day before (-1) or after (1) a day. */
export function nextWorkingDay(day: Day, step: 1 | -1, calendar: WorkingCalendar): Day {
  let next = addDays(day, step);
  for (let days = 1; days < longestHoliday && !isWorkingDay(next, calendar); days++)
    next = addDays(next, step);
  return next;
}

/** An entry as it was on an earlier day, as far as it tells: what was completed since was not yet. */
export const entryOn = (day: Day, entry: Entry): Entry =>
  entry.completedOn !== undefined && entry.completedOn > day ? { ...entry, completedOn: undefined } : entry;
