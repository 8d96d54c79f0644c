import type { Task } from '../register';
import { countStates, statusGroupOf, type Countable } from './counts';
import { byRef } from './names';
import { lineOf, type PeriodFacts } from './periodFacts';
import type { Previous } from './previous';
import type { Change, ChangedTask, StatusGroup } from './types';

/** What changed between the end of the last known week and the end of the period. */
export function changeSince(facts: PeriodFacts, previous: Previous): Change {
  const { week, day, basis, states, gone } = previous;
  const isIn = (state: Countable | undefined, group: StatusGroup): boolean =>
    state !== undefined && statusGroupOf(state) === group;
  const changed = (test: (before: Countable | undefined, now: Countable) => boolean): ChangedTask[] =>
    facts.tasks.flatMap(({ task, state }, index) =>
      test(states[index], state)
        ? [
            {
              ...lineOf(task, facts),
              from: states[index]?.status,
              to: state.status,
              ...newDeadlineOf(task, facts.deadlines.taskOn(week.last, task)),
            },
          ]
        : [],
    );
  const goneFrom = (group: StatusGroup): ChangedTask[] =>
    gone
      .filter(({ state }) => isIn(state, group))
      .map(({ ref, state }) => ({ ...ref, title: '', leadAgency: '', leader: '', from: state.status }));
  const entered = (group: StatusGroup): ChangedTask[] =>
    changed((before, now) => isIn(now, group) && !isIn(before, group)).sort(byRef);
  const left = (group: StatusGroup): ChangedTask[] =>
    [...changed((before, now) => isIn(before, group) && !isIn(now, group)), ...goneFrom(group)].sort(byRef);
  const known = states.filter((state) => state !== undefined);
  return {
    previous: countStates([...known, ...gone.map(({ state }) => state)]),
    previousWeek: week.label,
    previousDay: day,
    basis,
    newlyOverdue: entered('overdue'),
    noLongerOverdue: left('overdue'),
    completed: entered('completed'),
    noLongerCompleted: left('completed'),
    gone: gone.map(({ ref }) => ref).sort(byRef),
    goneCounts: countStates(gone.map(({ state }) => state)),
  };
}

/** The deadline before and now, where it was moved. */
const newDeadlineOf = ({ deadline: to }: Task, { deadline: from }: Task): Pick<ChangedTask, 'deadline'> =>
  from === undefined || to === undefined || from === to ? {} : { deadline: { from, to } };
