import { addDays, isWorkingDay, type Day, type WorkingCalendar } from '../../calendar';
import type { DeadlineMove, Entry, Task } from '../../register';

/** Longest run of days off that is looked across; longer ones are a slip in the list of holidays. */
const longestHoliday = 31;

/** The nearest working day before (-1) or after (1) a day. */
export function nextWorkingDay(day: Day, step: 1 | -1, calendar: WorkingCalendar): Day {
  let next = addDays(day, step);
  for (let days = 1; days < longestHoliday && !isWorkingDay(next, calendar); days++)
    next = addDays(next, step);
  return next;
}

/** A task as it was on an earlier day: deadlines moved since then are what they were. */
export function taskOn(day: Day, task: Task, moves: readonly DeadlineMove[]): Task {
  const later = moves.find(({ noticed }) => noticed !== undefined && noticed > day);
  return later ? { ...task, deadline: later.from } : task;
}

/** An entry as it was on an earlier day, as far as it tells: what was completed since was not yet. */
export const entryOn = (day: Day, entry: Entry): Entry =>
  entry.completedOn !== undefined && entry.completedOn > day ? { ...entry, completedOn: undefined } : entry;
