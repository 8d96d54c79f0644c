import { addDays, isWorkingDay, type Day, type WorkingCalendar } from '../../calendar';

/** Longest run of days off that is looked across; longer ones are a slip in the list of holidays. */
const longestHoliday = 31;

/** The nearest working day before (-1) or after (1) a day. */
export function nextWorkingDay(day: Day, step: 1 | -1, calendar: WorkingCalendar): Day {
  let next = addDays(day, step);
  for (let days = 1; days < longestHoliday && !isWorkingDay(next, calendar); days++)
    next = addDays(next, step);
  return next;
}
