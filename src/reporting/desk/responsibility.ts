import type { Day } from '../../calendar';
import { groupIndex, isUnanswered, type GroupIndex, type TaskState } from '../../monitoring';
import { agencyName, leaderNames, personKey, type AgencyDirectory } from '../../register';
import { isCounted, statusGroupOf } from '../counts';
import { byName } from '../names';
import type { StatusGroup } from '../types';
import { byUrgency } from './orderOf';

/**
 * What divides the tasks that somebody answers for, every task in exactly one class: the groups of the report, the completed ones by
 * whether they were on time.
 */
export const dutyClasses = [
  'onTime',
  'late',
  'overdue',
  'dueSoon',
  'underWay',
  'undetermined',
  'suspended',
] as const satisfies readonly ('onTime' | 'late' | StatusGroup)[];
export type DutyClass = (typeof dutyClasses)[number];

/** Counted besides: tasks of any class may be silent, or have had their deadline moved; those under way may be inefficient. */
export const dutyMarks = ['lowEfficiency', 'targetMissed', 'notReported', 'moved'] as const;
export type DutyMark = (typeof dutyMarks)[number];

/** The one class that a task is counted in. */
export function dutyClassOf({ status }: Pick<TaskState, 'status'>): DutyClass {
  const group = statusGroupOf({ status });
  if (group !== 'completed') return group;
  return status === 'completedLate' ? 'late' : 'onTime';
}

const holdsMark: Readonly<Record<DutyMark, (state: TaskState) => boolean>> = {
  lowEfficiency: (state) => isCounted(state, 'lowEfficiency'),
  targetMissed: (state) => isCounted(state, 'targetMissed'),
  notReported: isUnanswered,
  moved: ({ moved }) => moved.times > 0,
};

/** What one agency, one leader, or all together answer for. */
export interface Duties {
  /** '' gathers the tasks that name nobody. */
  readonly name: string;
  /** All of them, class by class in the order of {@link dutyClasses}, the most pressing first in each. */
  readonly assigned: readonly TaskState[];
  readonly classes: Readonly<Record<DutyClass, readonly TaskState[]>>;
  readonly marks: Readonly<Record<DutyMark, readonly TaskState[]>>;
  /** Share of the tasks completed on time among those completed or past their deadline; absent while there is none. */
  readonly onTimeRate?: number;
  /** Of the tasks that are measured, weighted. */
  readonly index: GroupIndex;
}

/** Who answers for what on the as-of day. Every count is the length of a list. */
export interface Responsibility {
  readonly asOf: Day;
  /** By lead agency, then by responsible leader: most overdue first, then most of low efficiency, then by name. */
  readonly agencies: readonly Duties[];
  readonly leaders: readonly Duties[];
  readonly total: Duties;
}

export function responsibilityOf(
  states: readonly TaskState[],
  agencies: AgencyDirectory,
  asOf: Day,
): Responsibility {
  const leaderName = leaderNames(
    agencies,
    states.map(({ task }) => task),
  );
  return {
    asOf,
    agencies: dutiesBy(states, ({ task }) => agencyName(agencies, task.leadAgency)),
    leaders: dutiesBy(states, ({ task }) => leaderName(task.leader)),
    total: dutiesOf('', states),
  };
}

function dutiesBy(states: readonly TaskState[], nameOf: (state: TaskState) => string): Duties[] {
  const groups = new Map<string, { name: string; states: TaskState[] }>();
  for (const state of states) {
    const name = nameOf(state);
    const key = personKey(name);
    const group = groups.get(key);
    if (group) group.states.push(state);
    else groups.set(key, { name, states: [state] });
  }
  return [...groups.values()]
    .map((group) => dutiesOf(group.name, group.states))
    .sort(
      (a, b) =>
        b.classes.overdue.length - a.classes.overdue.length ||
        b.marks.lowEfficiency.length - a.marks.lowEfficiency.length ||
        byName(a.name, b.name),
    );
}

function dutiesOf(name: string, states: readonly TaskState[]): Duties {
  const sorted = [...states].sort(byUrgency);
  const classes = Object.fromEntries(
    dutyClasses.map((key) => [key, sorted.filter((state) => dutyClassOf(state) === key)]),
  ) as Record<DutyClass, TaskState[]>;
  const marks = Object.fromEntries(dutyMarks.map((key) => [key, sorted.filter(holdsMark[key])])) as Record<
    DutyMark,
    TaskState[]
  >;
  const settled = classes.onTime.length + classes.late.length + classes.overdue.length;
  return {
    name,
    assigned: dutyClasses.flatMap((key) => classes[key]),
    classes,
    marks,
    index: groupIndex(sorted),
    ...(settled > 0 && { onTimeRate: classes.onTime.length / settled }),
  };
}
