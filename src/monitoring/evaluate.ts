import type { Day } from '../calendar';
import type { Message } from '../messages';
import type { RecurrenceKey, Settings, Task } from '../register';
import { periodOf } from './period';
import { reasonsOf } from './reasons';
import type { RollUp } from './rollUp';
import { roundTo } from './round';
import type { StatusKey } from './statuses';

/** What evaluation needs of the settings. */
export type MonitoringSettings = Pick<
  Settings,
  'asOf' | 'weekStart' | 'dueSoonDays' | 'lowEfficiency' | 'onPlan'
>;

/** A task on the as-of day, judged: the computed columns of table `Tasks`. */
export interface TaskState {
  readonly task: Task;
  readonly rollUp: RollUp;
  readonly status: StatusKey;
  /** Days past the deadline, of an overdue task or of one completed late; above 0. */
  readonly daysLate?: number;
  /** Days to the deadline of a one-off task that is neither completed nor overdue; 0 = due on the as-of day. */
  readonly daysLeft?: number;
  /** Share of the work that should be done by the as-of day, 0 to 1. */
  readonly plannedValue?: number;
  /** Share of the work that is done; 0 to 1 for one-off tasks. */
  readonly earnedValue?: number;
  /** Schedule performance index, earned over planned value, to two decimals; absent while not measurable. */
  readonly spi?: number;
  /**
   * Whether the task is counted, and a cause asked, as overdue or as of low efficiency: any task, one-off or regular,
   * that is not completed and whose SPI is below the threshold. An overdue task counts as overdue only.
   */
  readonly attention?: 'overdue' | 'lowEfficiency';
  /** Why it is highlighted; empty if it is not. */
  readonly reasons: readonly Message[];
}

type Judged = Omit<TaskState, 'reasons'>;

/** The index has two decimals: what the sheet shows is what is compared with the thresholds. */
const spiOf = (earned: number | undefined, planned: number | undefined): number | undefined =>
  earned === undefined || planned === undefined || planned <= 0 ? undefined : roundTo(earned / planned, 2);

const clamp = (value: number): number => Math.min(Math.max(value, 0), 1);

/** Linear between start and deadline; undefined where one is missing or they are in the wrong order. */
export function plannedValueOf(
  start: Day | undefined,
  deadline: Day | undefined,
  asOf: Day,
): number | undefined {
  if (start === undefined || deadline === undefined || start > deadline) return undefined;
  if (start === deadline) return asOf >= deadline ? 1 : 0;
  return clamp((asOf - start) / (deadline - start));
}

function earnedValueOf(task: Task, { progress, achieved, completedOn }: RollUp): number | undefined {
  if (completedOn !== undefined) return 1;
  if (progress !== undefined) return clamp(progress);
  if (achieved !== undefined && task.target !== undefined && task.target > 0) {
    return clamp(achieved / task.target);
  }
  return undefined;
}

function oneOffStatus(task: Task, rolled: RollUp, { asOf, dueSoonDays }: MonitoringSettings): StatusKey {
  const { deadline } = task;
  if (rolled.completedOn !== undefined) {
    return deadline !== undefined && rolled.completedOn > deadline ? 'completedLate' : 'completedOnTime';
  }
  if (deadline === undefined) return task.deadlineText ? 'deadlineUnreadable' : 'noDeadline';
  if (asOf > deadline) return 'overdue';
  if (deadline - asOf <= dueSoonDays) return 'dueSoon';
  return (rolled.progress ?? 0) > 0 || (rolled.achieved ?? 0) > 0 ? 'inProgress' : 'notStarted';
}

function evaluateOneOff(task: Task, rolled: RollUp, settings: MonitoringSettings): Judged {
  const { asOf } = settings;
  const { deadline } = task;
  const status = oneOffStatus(task, rolled, settings);
  const plannedValue = plannedValueOf(task.start, deadline, asOf);
  const earnedValue = earnedValueOf(task, rolled);
  const spi = spiOf(earnedValue, plannedValue);
  const low = rolled.completedOn === undefined && spi !== undefined && spi < settings.lowEfficiency;
  return {
    task,
    rollUp: rolled,
    status,
    ...(status === 'overdue' && { daysLate: asOf - deadline! }),
    ...(status === 'completedLate' && { daysLate: rolled.completedOn! - deadline! }),
    ...(rolled.completedOn === undefined &&
      deadline !== undefined &&
      deadline >= asOf && { daysLeft: deadline - asOf }),
    plannedValue,
    earnedValue,
    spi,
    attention: status === 'overdue' ? 'overdue' : low ? 'lowEfficiency' : undefined,
  };
}

function regularStatus(spi: number | undefined, settings: MonitoringSettings): StatusKey {
  if (spi === undefined) return 'notMeasurable';
  if (spi < settings.lowEfficiency) return 'lowEfficiency';
  return spi < settings.onPlan ? 'belowPlan' : 'onPlan';
}

function evaluateRegular(
  task: Task,
  recurrence: Exclude<RecurrenceKey, 'once'>,
  rolled: RollUp,
  settings: MonitoringSettings,
): Judged {
  const plannedValue = periodOf(recurrence, settings.asOf, settings.weekStart).elapsedShare;
  const measurable = rolled.achieved !== undefined && task.target !== undefined && task.target > 0;
  const earnedValue = measurable ? rolled.achieved! / task.target! : undefined;
  const spi = spiOf(earnedValue, plannedValue);
  const status = regularStatus(spi, settings);
  return {
    task,
    rollUp: rolled,
    status,
    plannedValue,
    earnedValue,
    spi,
    attention: status === 'lowEfficiency' ? 'lowEfficiency' : undefined,
  };
}

/** Judges one task on the as-of day. The formulas of table `Tasks` say the same. */
export function evaluateTask(task: Task, rolled: RollUp, settings: MonitoringSettings): TaskState {
  const { recurrence } = task;
  const judged =
    recurrence === 'once'
      ? evaluateOneOff(task, rolled, settings)
      : evaluateRegular(task, recurrence, rolled, settings);
  return { ...judged, reasons: reasonsOf(judged, settings) };
}
