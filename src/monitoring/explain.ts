import { toDayMonthYear } from '../calendar';
import type { Message } from '../messages';
import type { MonitoringSettings, TaskState } from './evaluate';
import { periodOf } from './period';
import { roundTo } from './round';

const shown = (value: number): number => roundTo(value, 4);

function planned({ task, plannedValue }: TaskState, settings: MonitoringSettings): Message {
  const asOf = toDayMonthYear(settings.asOf);
  if (task.recurrence !== 'once') {
    const { first, last } = periodOf(task.recurrence, settings.asOf, settings.weekStart);
    return {
      key: 'monitoring.explain.plannedRegular',
      params: {
        first: toDayMonthYear(first),
        last: toDayMonthYear(last),
        asOf,
        planned: shown(plannedValue!),
      },
    };
  }
  if (task.start === undefined || task.deadline === undefined) return { key: 'monitoring.explain.noDates' };
  const [start, deadline] = [toDayMonthYear(task.start), toDayMonthYear(task.deadline)];
  if (plannedValue === undefined)
    return { key: 'monitoring.explain.datesSwapped', params: { start, deadline } };
  return {
    key: 'monitoring.explain.planned',
    params: { asOf, start, deadline, planned: shown(plannedValue) },
  };
}

function earned({ task, rollUp, earnedValue }: TaskState): Message {
  const regular = task.recurrence !== 'once';
  if (earnedValue === undefined) {
    if (!regular) return { key: 'monitoring.explain.noProgress' };
    return {
      key:
        task.target === undefined || task.target <= 0
          ? 'monitoring.explain.noTarget'
          : 'monitoring.explain.noQuantity',
    };
  }
  if (!regular && rollUp.completedOn !== undefined) return { key: 'monitoring.explain.earnedCompleted' };
  if (!regular && rollUp.progress !== undefined) {
    return { key: 'monitoring.explain.earnedProgress', params: { earned: shown(earnedValue) } };
  }
  return {
    key: 'monitoring.explain.earnedQuantity',
    params: { achieved: rollUp.achieved!, target: task.target!, earned: shown(earnedValue) },
  };
}

/** How the index of a task came about, or why there is none: planned value, earned value, their quotient. */
export function explain(state: TaskState, settings: MonitoringSettings): Message[] {
  const { plannedValue, earnedValue, spi } = state;
  const messages = [planned(state, settings), earned(state)];
  if (spi !== undefined) {
    messages.push({
      key: 'monitoring.explain.spi',
      params: { earned: shown(earnedValue!), planned: shown(plannedValue!), spi },
    });
  } else if (plannedValue === 0) {
    messages.push({
      key: 'monitoring.explain.notBegun',
      params: { asOf: toDayMonthYear(settings.asOf) },
    });
  }
  return messages;
}
