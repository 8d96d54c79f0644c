import { workingDaysBetween } from '../calendar';
import type { Message } from '../messages';
import type { RecurrenceKey, Settings, Task } from '../register';
import { noFacts, recordsOf, type MonitoringFacts } from './facts';
import { isLowFor, lowWeeksOf, type LookBack } from './lowWeeks';
import { periodOf } from './period';
import { isDeadlineGiven } from './given';
import { clamp, plannedValueOf } from './plannedValue';
import { reasonsOf } from './reasons';
import type { RollUp } from './rollUp';
import { roundTo } from './round';
import type { StatusKey } from './statuses';

/** What evaluation needs of the settings. */
export type MonitoringSettings = Pick<
  Settings,
  'asOf' | 'weekStart' | 'dueSoonDays' | 'dueSoonWorking' | 'lowEfficiency' | 'lowWeeks' | 'onPlan'
>;

/** Why a task is on leaders' lists. */
export type Attention = 'overdue' | 'lowEfficiency';

/** A task on the as-of day, judged: the computed columns of table `Tasks`. */
export interface TaskState {
  readonly task: Task;
  readonly rollUp: RollUp;
  readonly status: StatusKey;
  /** Calendar days past the deadline, of an overdue task or of one completed late; above 0. */
  readonly daysLate?: number;
  /**
   * Days to the deadline of a one-off task that is not completed, overdue or suspended; 0 = due on the as-of day. Working days
   * where Settings say so.
   */
  readonly daysLeft?: number;
  /** Share of the work that should be done by the as-of day, 0 to 1. */
  readonly plannedValue?: number;
  /** Share of the work that is done; 0 to 1 for one-off tasks. */
  readonly earnedValue?: number;
  /** Schedule performance index, earned over planned value, to two decimals; absent while not measurable or suspended. */
  readonly spi?: number;
  /** Weeks in a row, this one included, with an index below the threshold; absent where this week's is not. */
  readonly lowWeeks?: number;
  /**
   * Whether the task is counted, and a cause asked, as overdue or as of low efficiency: any task, one-off or regular,
   * that is not completed and whose SPI has been below the threshold for as many weeks as Settings say. An overdue task
   * counts as overdue only.
   */
  readonly attention?: Attention;
  /** How often its deadline was moved, and by how many days in all. */
  readonly moved: { readonly times: number; readonly days: number };
  /** Why it is highlighted; empty if it is not. */
  readonly reasons: readonly Message[];
}

type Judged = Omit<TaskState, 'reasons'>;
/** What is judged before the status is told. */
type Measured = Omit<Judged, 'status' | 'daysLate' | 'attention' | 'lowWeeks'>;

/** The index has two decimals: what the sheet shows is what is compared with the thresholds. */
const spiOf = (earned: number | undefined, planned: number | undefined): number | undefined =>
  earned === undefined || planned === undefined || planned <= 0 ? undefined : roundTo(earned / planned, 2);

const ofTarget = ({ target }: Task, { achieved }: RollUp): number | undefined =>
  achieved !== undefined && target !== undefined && target > 0 ? achieved / target : undefined;

function earnedValueOf(task: Task, rolled: RollUp): number | undefined {
  if (task.recurrence !== 'once') return ofTarget(task, rolled);
  if (rolled.completedOn !== undefined) return 1;
  if (rolled.progress !== undefined) return clamp(rolled.progress);
  const share = ofTarget(task, rolled);
  return share === undefined ? undefined : clamp(share);
}

const isCompleted = ({ recurrence }: Task, { completedOn }: RollUp): boolean =>
  recurrence === 'once' && completedOn !== undefined;

/** A completed task is no longer suspended. */
export const isSuspended = (task: Task, rolled: RollUp): boolean =>
  task.suspended !== '' && !isCompleted(task, rolled);

function daysLeftOf(
  task: Task,
  rolled: RollUp,
  { asOf, dueSoonWorking }: MonitoringSettings,
  { calendar }: MonitoringFacts,
): number | undefined {
  const { deadline, recurrence } = task;
  if (recurrence !== 'once' || deadline === undefined || asOf > deadline) return undefined;
  if (isCompleted(task, rolled) || isSuspended(task, rolled)) return undefined;
  return dueSoonWorking === 1 ? workingDaysBetween(asOf, deadline, calendar) : deadline - asOf;
}

/** Planned and earned value, index, days left: what is measured of a task. */
function measure(task: Task, rolled: RollUp, settings: MonitoringSettings, facts: MonitoringFacts): Measured {
  const { asOf, weekStart } = settings;
  const { recurrence, code } = task;
  const plannedValue =
    recurrence === 'once'
      ? plannedValueOf(task, asOf, recordsOf(facts.milestones, code))
      : periodOf(recurrence, asOf, weekStart).elapsedShare;
  const earnedValue = earnedValueOf(task, rolled);
  const spi = isSuspended(task, rolled) ? undefined : spiOf(earnedValue, plannedValue);
  const moves = recordsOf(facts.moves, code);
  return {
    task,
    rollUp: rolled,
    plannedValue,
    earnedValue,
    spi,
    daysLeft: daysLeftOf(task, rolled, settings, facts),
    moved: { times: moves.length, days: moves.reduce((sum, { from, to }) => sum + to - from, 0) },
  };
}

/** @param back absent where this week's index is not low. */
function attentionOf(
  { task, rollUp }: Measured,
  { asOf, lowWeeks }: MonitoringSettings,
  back: LookBack | undefined,
): Attention | undefined {
  const { deadline, recurrence } = task;
  if (isCompleted(task, rollUp) || isSuspended(task, rollUp)) return undefined;
  if (recurrence === 'once' && deadline !== undefined && asOf > deadline) return 'overdue';
  return back && isLowFor(back, lowWeeks) ? 'lowEfficiency' : undefined;
}

function oneOffStatus(
  { task, rollUp, daysLeft }: Measured,
  { asOf, dueSoonDays }: MonitoringSettings,
): StatusKey {
  const { deadline } = task;
  if (rollUp.completedOn !== undefined) {
    return deadline !== undefined && rollUp.completedOn > deadline ? 'completedLate' : 'completedOnTime';
  }
  if (deadline === undefined) return isDeadlineGiven(task) ? 'deadlineUnreadable' : 'noDeadline';
  if (asOf > deadline) return 'overdue';
  if (daysLeft! <= dueSoonDays) return 'dueSoon';
  return (rollUp.progress ?? 0) > 0 || (rollUp.achieved ?? 0) > 0 ? 'inProgress' : 'notStarted';
}

/** The period is over and its target was not reached; before that, the index tells. */
function regularStatus(
  { spi, plannedValue, earnedValue }: Measured,
  { onPlan }: MonitoringSettings,
): StatusKey {
  if (spi === undefined) return 'notMeasurable';
  if (plannedValue! >= 1 && earnedValue! < 1) return 'targetMissed';
  return spi < onPlan ? 'belowPlan' : 'onPlan';
}

function statusOf(measured: Measured, settings: MonitoringSettings): StatusKey {
  const { task, rollUp } = measured;
  if (isSuspended(task, rollUp)) return 'suspended';
  const recurrence: RecurrenceKey = task.recurrence;
  return recurrence === 'once' ? oneOffStatus(measured, settings) : regularStatus(measured, settings);
}

/**
 * Judges one task on the as-of day. The formulas of table `Tasks` say the same.
 * @param facts milestones, closed weeks, moved deadlines and holidays; without them, there are none.
 */
export function evaluateTask(
  task: Task,
  rolled: RollUp,
  settings: MonitoringSettings,
  facts: MonitoringFacts = noFacts,
): TaskState {
  const measured = measure(task, rolled, settings, facts);
  const { lowEfficiency: threshold } = settings;
  const isLow = measured.spi !== undefined && measured.spi < threshold;
  const back: LookBack | undefined = isLow
    ? { past: recordsOf(facts.past, task.code), weekEnd: facts.weekEnd, threshold }
    : undefined;
  const attention = attentionOf(measured, settings, back);
  const status = statusOf(measured, settings);
  const judged: Judged = {
    ...measured,
    status,
    attention,
    ...(back && { lowWeeks: lowWeeksOf(back) }),
    ...(status === 'overdue' && { daysLate: settings.asOf - task.deadline! }),
    ...(status === 'completedLate' && { daysLate: rolled.completedOn! - task.deadline! }),
  };
  return { ...judged, reasons: reasonsOf(judged, settings) };
}
