import { reportingWeekByLabel, weekBefore, type Day } from '../calendar';
import { codeKey, repeatsCompletion, type Entry, type Settings, type Task } from '../register';
import { ByWeek, weekKey } from './byWeek';

/**
 * Says of an entry that no report is owed on it any more: a task that ends once was told as completed in the week before, on a day
 * that has come.
 * @param weekEnd the last day of the entry's week.
 */
export function finishedBefore(
  before: readonly Entry[],
  taskOf: (code: string) => Pick<Task, 'recurrence'> | undefined,
  weekEnd: Day,
): (entry: Entry) => boolean {
  const isRepeated = repeatsCompletion(before, weekEnd);
  return (entry) => isRepeated(entry) && (taskOf(entry.code)?.recurrence ?? 'once') === 'once';
}

/** What the reports of the open week are counted from. */
export interface OpenWeek {
  readonly tasks: readonly Task[];
  readonly entries: readonly Entry[];
  readonly history: readonly Entry[];
  readonly settings: Pick<Settings, 'openWeek' | 'weekStart'>;
}

/** The reports that are owed in the open week: the entries that the report of that week counts as expected. */
export function openDuties({ tasks, entries, history, settings }: OpenWeek): Entry[] {
  const openWeek = weekKey(settings.openWeek);
  const open = entries.filter(({ week }) => week.trim() === '' || weekKey(week) === openWeek);
  const week = reportingWeekByLabel(settings.openWeek, settings.weekStart);
  if (!week) return open;
  const first = new Map<string, Task>();
  for (const task of tasks) {
    const key = codeKey(task.code);
    if (key !== '' && !first.has(key)) first.set(key, task);
  }
  const before = new ByWeek(history).of(weekBefore(week, settings.weekStart).label);
  const isFinished = finishedBefore(before, (code) => first.get(codeKey(code)), week.last);
  return open.filter((entry) => !isFinished(entry));
}
