import { addDays, type Day, type ReportingWeek } from '../calendar';
import type { Settings } from '../register';
import type { DueTask, InefficientTask, OverdueTask } from './types';
import { byRef, causesOf, lineOf, saidIn, type WeekFacts } from './weekFacts';

/** Overdue tasks, the latest first. */
export function overdueTasks({ tasks, agencyName }: WeekFacts): OverdueTask[] {
  return tasks
    .flatMap((facts) => {
      const { task, state } = facts;
      if (state.attention !== 'overdue' || task.deadline === undefined) return [];
      return {
        ...lineOf(task, agencyName),
        deadline: task.deadline,
        daysLate: state.daysLate ?? 0,
        causes: causesOf(facts, agencyName),
        proposals: saidIn(facts, 'proposal', agencyName),
      };
    })
    .sort((a, b) => b.daysLate - a.daysLate || byRef(a, b));
}

/** Tasks of low efficiency, the lowest index first. */
export function inefficientTasks({ tasks, agencyName }: WeekFacts): InefficientTask[] {
  return tasks
    .flatMap((facts) => {
      const { task, state } = facts;
      const { spi, earnedValue, plannedValue } = state;
      if (state.attention !== 'lowEfficiency') return [];
      if (spi === undefined || earnedValue === undefined || plannedValue === undefined) return [];
      // A one-off task with a progress figure is judged by it; its quantity, if any, is not what the index says.
      const byQuantity = task.recurrence !== 'once' || state.rollUp.progress === undefined;
      return {
        ...lineOf(task, agencyName),
        recurrence: task.recurrence,
        spi,
        earnedValue,
        plannedValue,
        unit: task.unit,
        ...(byQuantity &&
          task.target !== undefined && {
            achieved: state.rollUp.achieved,
            targetToDate: task.target * plannedValue,
          }),
        causes: causesOf(facts, agencyName),
      };
    })
    .sort((a, b) => a.spi - b.spi || byRef(a, b));
}

/** Last day of the look ahead: the end of the next reporting week, or DueSoonDays from the as-of day if that is later. */
export const lookAhead = (week: ReportingWeek, { asOf, dueSoonDays }: Settings): Day =>
  Math.max(addDays(week.last, 7), addDays(asOf, dueSoonDays)) as Day;

/** Tasks not completed whose deadline lies between the as-of day and `until`, the nearest first. */
export function dueTasks({ tasks, agencyName }: WeekFacts, until: Day): DueTask[] {
  return tasks
    .flatMap((facts) => {
      const { task, state } = facts;
      if (state.daysLeft === undefined || task.deadline === undefined || task.deadline > until) return [];
      return {
        ...lineOf(task, agencyName),
        deadline: task.deadline,
        daysLeft: state.daysLeft,
        progress: state.rollUp.progress,
        nextSteps: saidIn(facts, 'nextStep', agencyName),
      };
    })
    .sort((a, b) => a.deadline - b.deadline || byRef(a, b));
}
