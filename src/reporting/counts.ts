import type { StatusKey, TaskState } from '../monitoring';
import type { Counts, StatusGroup } from './types';

const groupOf: Readonly<Record<StatusKey, StatusGroup>> = {
  overdue: 'overdue',
  targetMissed: 'underWay',
  suspended: 'undetermined',
  lowEfficiency: 'underWay',
  dueSoon: 'dueSoon',
  belowPlan: 'underWay',
  deadlineUnreadable: 'undetermined',
  noDeadline: 'undetermined',
  notStarted: 'underWay',
  inProgress: 'underWay',
  notMeasurable: 'undetermined',
  onPlan: 'underWay',
  completedLate: 'completed',
  completedOnTime: 'completed',
};

/** The one group of the report's tables that a task is counted in. */
export const statusGroupOf = (state: Pick<TaskState, 'status'>): StatusGroup => groupOf[state.status];

/** Counts tasks by status group and by the parts that reports show beside. */
export function countStates(states: readonly TaskState[]): Counts {
  const number = (test: (state: TaskState) => boolean): number => states.filter(test).length;
  const inGroup = (group: StatusGroup): number => number((state) => statusGroupOf(state) === group);
  return {
    assigned: states.length,
    completed: inGroup('completed'),
    underWay: inGroup('underWay'),
    dueSoon: inGroup('dueSoon'),
    overdue: inGroup('overdue'),
    undetermined: inGroup('undetermined'),
    completedLate: number((state) => state.status === 'completedLate'),
    notStarted: number((state) => state.status === 'notStarted'),
    lowEfficiency: number((state) => state.attention === 'lowEfficiency'),
  };
}
