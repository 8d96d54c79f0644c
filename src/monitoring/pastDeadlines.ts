import { reportingWeekByLabel, type Day } from '../calendar';
import { byTask, codeKey, type DeadlineMove, type Settings, type Task } from '../register';
import { recordsOf, type MonitoringRecords } from './facts';
import { newDeadlineMoves } from './records';

/** The deadlines of a register as they were on earlier days, as far as moves tell. */
export interface PastDeadlines {
  /** The task with the deadline that it had on a day. Where tasks share a code, nobody can tell whose was moved: it is as it is. */
  readonly taskOn: <T extends Pick<Task, 'code' | 'deadline'>>(day: Day, task: T) => T;
  /** The moves that had been made by a day. */
  readonly movesBy: (day: Day) => readonly DeadlineMove[];
}

/** The moves on record, and those that the register shows and nobody has recorded yet. */
export const movesSoFar = (
  tasks: readonly Task[],
  records: Pick<MonitoringRecords, 'pastStates' | 'deadlineMoves'>,
  { openWeek, asOf }: Pick<Settings, 'openWeek' | 'asOf'>,
): readonly DeadlineMove[] => [...records.deadlineMoves, ...newDeadlineMoves(tasks, records, openWeek, asOf)];

/**
 * The day from which a moved deadline holds: the one on which it was noticed, which lies in its week even where that was closed
 * late, for the week was judged by it. What has neither a day nor a week has always been so.
 */
function heldFrom({ week, noticed }: DeadlineMove, weekStart: number): number {
  const own = reportingWeekByLabel(week, weekStart);
  if (!own) return noticed ?? -Infinity;
  return Math.max(own.first, Math.min(noticed ?? own.last, own.last));
}

/** @param moves those of one task stand in the order in which they were made. */
export function pastDeadlines(
  tasks: readonly Pick<Task, 'code'>[],
  moves: readonly DeadlineMove[],
  weekStart: number,
): PastDeadlines {
  const dated = moves.map((move) => ({ code: move.code, move, day: heldFrom(move, weekStart) }));
  const ofTask = byTask(dated);
  const uses = new Map<string, number>();
  if (ofTask.size > 0)
    for (const { code } of tasks) uses.set(codeKey(code), (uses.get(codeKey(code)) ?? 0) + 1);
  return {
    taskOn: (day, task) => {
      const later = recordsOf(ofTask, task.code).find((move) => move.day > day);
      return later === undefined || uses.get(codeKey(task.code)) !== 1
        ? task
        : { ...task, deadline: later.move.from };
    },
    movesBy: (day) => dated.filter((each) => each.day <= day).map(({ move }) => move),
  };
}
