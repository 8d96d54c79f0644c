import { addDays, periodAfter, type Day, type ReportingPeriod } from '../calendar';
import { byRef } from './names';
import { lineOf, type PeriodFacts } from './periodFacts';
import { causesOf, saidIn } from './statements';
import type { DueTask, IndexPoint, InefficientTask, OverdueTask, TrendPoint } from './types';

/** Overdue tasks, the latest first. */
export function overdueTasks(facts: PeriodFacts): OverdueTask[] {
  return facts.tasks
    .flatMap((fact) => {
      const { task, state } = fact;
      if (state.attention !== 'overdue' || task.deadline === undefined) return [];
      return {
        ...lineOf(task, facts),
        deadline: task.deadline,
        daysLate: state.daysLate ?? 0,
        ...(state.moved.times > 0 && { moved: state.moved }),
        causes: causesOf(fact, facts),
        proposals: saidIn(fact, 'proposal', facts),
      };
    })
    .sort((a, b) => b.daysLate - a.daysLate || byRef(a, b));
}

/** Tasks of low efficiency, the lowest index first. */
export function inefficientTasks(facts: PeriodFacts, trend: readonly TrendPoint[]): InefficientTask[] {
  const trendOf = indexTrends(facts, trend);
  return facts.tasks
    .flatMap((fact) => {
      const { task, state } = fact;
      const { spi, earnedValue, plannedValue } = state;
      if (state.attention !== 'lowEfficiency') return [];
      if (spi === undefined || earnedValue === undefined || plannedValue === undefined) return [];
      // A one-off task with a progress figure is judged by it; its quantity, if any, is not what the index says.
      const byQuantity = task.recurrence !== 'once' || state.rollUp.progress === undefined;
      return {
        ...lineOf(task, facts),
        recurrence: task.recurrence,
        spi,
        trend: trendOf(task.code, spi),
        earnedValue,
        plannedValue,
        unit: task.unit,
        ...(byQuantity &&
          task.target !== undefined && {
            achieved: state.rollUp.achieved,
            target: task.target,
            targetToDate: task.target * plannedValue,
          }),
        causes: causesOf(fact, facts),
      };
    })
    .sort((a, b) => a.spi - b.spi || byRef(a, b));
}

/** The recorded indices of tasks of low efficiency over the weeks of the trend; the report's own week is as it has it. */
function indexTrends(
  { tasks, records, codes }: PeriodFacts,
  trend: readonly TrendPoint[],
): (code: string, now: number) => IndexPoint[] {
  const isLow: boolean[] = [];
  for (const { task, state } of tasks)
    if (state.attention === 'lowEfficiency' && task.code !== '') isLow[codes.numberOf(task.code)] = true;
  const recorded = trend.slice(0, -1).map(({ week }) => {
    const indices: (number | undefined)[] = [];
    for (const { code, spi } of isLow.length > 0 ? records.pastStates.of(week) : []) {
      const number = codes.numberOf(code);
      if (isLow[number]) indices[number] ??= spi;
    }
    return { week, indices };
  });
  const own = trend.at(-1)!.week;
  return (code, now) => {
    const number = codes.numberOf(code);
    return [
      ...recorded.map(({ week, indices }): IndexPoint => ({ week, spi: indices[number] })),
      { week: own, spi: now },
    ];
  };
}

/** Last day of the look ahead: the end of the next period, or DueSoonDays from the as-of day if that is later. */
export const lookAhead = (period: ReportingPeriod, { asOf, settings }: PeriodFacts): Day =>
  Math.max(periodAfter(period, settings).last, addDays(asOf, settings.dueSoonDays)) as Day;

/** Tasks not completed whose deadline lies between the as-of day and `until`, the nearest first. */
export function dueTasks(facts: PeriodFacts, until: Day): DueTask[] {
  return facts.tasks
    .flatMap((fact) => {
      const { task, state } = fact;
      if (state.daysLeft === undefined || task.deadline === undefined || task.deadline > until) return [];
      return {
        ...lineOf(task, facts),
        deadline: task.deadline,
        daysLeft: state.daysLeft,
        progress: state.rollUp.progress,
        nextSteps: saidIn(fact, 'nextStep', facts),
      };
    })
    .sort((a, b) => a.deadline - b.deadline || byRef(a, b));
}
