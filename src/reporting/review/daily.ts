import { addDays, toDayMonthYear, type Day } from '../../calendar';
import type { Message } from '../../messages';
import { entriesByTask, entriesOf, factsOf, judge, pastDeadlines, type TaskState } from '../../monitoring';
import { agencyName } from '../../register';
import type { DailySection, ReviewLine } from './types';
import { lineMaker, type ReviewInput } from './input';
import { nextWorkingDay } from './yesterday';

/** What is due today, newly late and recovered since the working day before, and not answered. */
export function dailyReview(input: ReviewInput): {
  readonly since: Day;
  readonly dueUntil: Day;
  readonly daily: Record<DailySection, ReviewLine[]>;
} {
  const { states, entries, settings, records, agencies } = input;
  const { asOf } = settings;
  const since = nextWorkingDay(asOf, -1, records.calendar);
  const dueUntil = addDays(nextWorkingDay(asOf, 1, records.calendar), -1);
  const tasks = states.map(({ task }) => task);
  // On which day a deadline was moved is known once it is on record.
  const { taskOn } = pastDeadlines(tasks, records.deadlineMoves, settings.weekStart);
  const before = judge(
    tasks.map((task) => taskOn(since, task)),
    entries,
    { ...settings, asOf: since },
    factsOf(records, settings),
  );
  const groups = entriesByTask(entries);
  const silent = ({ task }: TaskState): string =>
    entriesOf(task, groups)
      .filter(({ answered }) => !answered)
      .map(({ agency }) => agencyName(agencies, agency))
      .join('; ');
  const lines = lineMaker(input);
  const wasOverdue = (index: number): boolean => before[index]!.status === 'overdue';
  return {
    since,
    dueUntil,
    daily: {
      dueToday: lines(
        ({ daysLeft, task }) => daysLeft !== undefined && task.deadline! <= dueUntil,
        ({ rollUp }) => [progressNow(rollUp.progress)],
      ),
      newlyLate: lines(
        ({ status }, index) => status === 'overdue' && !wasOverdue(index),
        ({ reasons }) => reasons,
      ),
      recovered: lines(({ status }, index) => status !== 'overdue' && wasOverdue(index), recovery),
      unanswered: lines(
        ({ rollUp }) => rollUp.answered < rollUp.expected,
        (state) => [{ key: 'desk.what.silent', params: { agencies: silent(state) } }],
      ),
    },
  };
}

export const progressNow = (progress: number | undefined): Message =>
  progress === undefined
    ? { key: 'desk.what.noProgress' }
    : { key: 'desk.what.progress', params: { progress } };

/** Why a task is no longer overdue. */
export function recovery({
  rollUp: { completedOn },
  task,
  daysLate,
  reasons,
}: TaskState): readonly Message[] {
  if (completedOn !== undefined)
    return [
      { key: 'desk.what.completed', params: { day: toDayMonthYear(completedOn), late: daysLate ?? 0 } },
    ];
  if (task.suspended !== '') return reasons;
  return task.deadline === undefined
    ? reasons
    : [{ key: 'desk.what.newDeadline', params: { day: toDayMonthYear(task.deadline) } }];
}
