import type { TaskState } from '../monitoring';
import { countKeys, type CountKey, type Counts, type StatusGroup } from './types';

const groupOf: Readonly<Record<TaskState['status'], StatusGroup>> = {
  overdue: 'overdue',
  targetMissed: 'underWay',
  suspended: 'suspended',
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

/** What counting needs to know of a task. */
export type Countable = Pick<TaskState, 'status' | 'attention'>;

/** The one group of the report's tables that a task is counted in. */
export const statusGroupOf = ({ status }: Pick<Countable, 'status'>): StatusGroup => groupOf[status];

/** Whether a count counts a task. */
export const isCounted = ({ status, attention }: Countable, key: CountKey): boolean =>
  key === 'assigned' ||
  (key === 'lowEfficiency' ? attention === key : key === groupOf[status] || key === status);

const divided: readonly CountKey[] = countKeys.filter((key) => key !== 'lowEfficiency');

const places = new Map<string, number>(
  (Object.keys(groupOf) as TaskState['status'][]).map((status) => [
    status,
    divided.findLastIndex((key) => isCounted({ status }, key)),
  ]),
);

/** Tasks in this order stand together for every count but that of low efficiency, whose tasks are others' too. */
export const placeOf = ({ status }: Pick<Countable, 'status'>): number => places.get(status)!;

const none = (): Record<CountKey, number> => ({
  assigned: 0,
  completed: 0,
  underWay: 0,
  dueSoon: 0,
  overdue: 0,
  suspended: 0,
  undetermined: 0,
  completedLate: 0,
  notStarted: 0,
  targetMissed: 0,
  lowEfficiency: 0,
});

/** Counts tasks by status group and by the parts that reports show beside. */
export function countStates(states: readonly Countable[]): Counts {
  const counts = none();
  for (const { status, attention } of states) {
    counts.assigned++;
    counts[groupOf[status]]++;
    if (status === 'completedLate' || status === 'notStarted' || status === 'targetMissed') counts[status]++;
    if (attention === 'lowEfficiency') counts.lowEfficiency++;
  }
  return counts;
}
