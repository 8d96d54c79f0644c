import { toDayMonthYear } from '../calendar';
import type { Message } from '../messages';
import type { MonitoringSettings, TaskState } from './evaluate';
import { isTargetWrong, planFault } from './given';
import { noFacts, recordsOf, type MonitoringFacts } from './facts';
import { periodOf } from './period';
import { roundTo } from './round';

const shown = (value: number): number => roundTo(value, 4);

function planned(
  { task, plannedValue }: TaskState,
  settings: MonitoringSettings,
  hasMilestones: boolean,
): Message {
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
  if (hasMilestones)
    return { key: 'monitoring.explain.plannedMilestones', params: { asOf, planned: shown(plannedValue!) } };
  if (task.start === undefined || task.deadline === undefined)
    return { key: planFault(task) === 'noDay' ? 'monitoring.explain.noDay' : 'monitoring.explain.noDates' };
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
    if (isTargetWrong(task, rollUp)) return { key: 'monitoring.explain.targetWrong' };
    if (!regular) return { key: 'monitoring.explain.noProgress' };
    return {
      key: task.target === undefined ? 'monitoring.explain.noTarget' : 'monitoring.explain.noQuantity',
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

/**
 * How the index of a task came about, or why there is none: planned value, earned value, their quotient, for how many weeks it
 * has been low, and how often the deadline was moved.
 */
export function explain(
  state: TaskState,
  settings: MonitoringSettings,
  facts: MonitoringFacts = noFacts,
): Message[] {
  const { task, plannedValue, earnedValue, spi, lowWeeks, moved, status } = state;
  const messages = [
    planned(state, settings, recordsOf(facts.milestones, task.code).length > 0),
    earned(state),
  ];
  const { earlier, completedLater } = state.rollUp;
  if (completedLater !== undefined && task.recurrence === 'once')
    messages.push({
      key: 'monitoring.explain.completedLater',
      params: { day: toDayMonthYear(completedLater), asOf: toDayMonthYear(settings.asOf) },
    });
  if (earlier !== undefined && earnedValue !== undefined && state.rollUp.completedOn === undefined)
    messages.push({ key: 'monitoring.explain.earlier', params: { count: earlier } });
  if (spi !== undefined) {
    messages.push({
      key: 'monitoring.explain.spi',
      params: { earned: shown(earnedValue!), planned: shown(plannedValue!), spi },
    });
  } else if (status === 'suspended') {
    messages.push({ key: 'monitoring.explain.suspended', params: { by: task.suspended } });
  } else if (plannedValue === 0) {
    messages.push({
      key: 'monitoring.explain.notBegun',
      params: { asOf: toDayMonthYear(settings.asOf) },
    });
  }
  if (lowWeeks !== undefined) {
    const { lowEfficiency: threshold, lowWeeks: needed } = settings;
    messages.push({ key: 'monitoring.explain.weeks', params: { weeks: lowWeeks, threshold, needed } });
  }
  if (moved.times > 0) messages.push({ key: 'monitoring.explain.moved', params: moved });
  return messages;
}

/** The same in one line: the `explanation` column of Tasks. */
export function shortExplanation(state: TaskState): Message {
  const { task, rollUp, plannedValue, earnedValue, spi, status } = state;
  if (status === 'suspended') return { key: 'monitoring.short.suspended' };
  if (spi !== undefined) {
    const params = { earned: shown(earnedValue!), planned: shown(plannedValue!), spi };
    return { key: 'monitoring.short.spi', params };
  }
  if (plannedValue === undefined) return { key: `monitoring.short.${planFault(task)}` };
  if (plannedValue === 0) return { key: 'monitoring.short.notBegun' };
  return { key: `monitoring.short.${isTargetWrong(task, rollUp) ? 'targetWrong' : 'noEarned'}` };
}
