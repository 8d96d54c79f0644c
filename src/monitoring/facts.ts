import { reportingWeekByLabel, weekdaysOnly, type Day, type WorkingCalendar } from '../calendar';
import {
  byTask,
  codeKey,
  type DeadlineMove,
  type Milestone,
  type PastState,
  type Settings,
} from '../register';

/** What the workbook records beside tasks and entries, as read. */
export interface MonitoringRecords {
  readonly calendar: WorkingCalendar;
  readonly milestones: readonly Milestone[];
  /** One a task and closed week, in the order in which weeks were closed. */
  readonly pastStates: readonly PastState[];
  readonly deadlineMoves: readonly DeadlineMove[];
}

export const noRecords: MonitoringRecords = {
  calendar: weekdaysOnly,
  milestones: [],
  pastStates: [],
  deadlineMoves: [],
};

/** The same, found by task in one step, for the week that is judged. */
export interface MonitoringFacts {
  readonly calendar: WorkingCalendar;
  /** Last day of the week that is judged; absent where Settings name no week. */
  readonly weekEnd?: Day;
  readonly milestones: ReadonlyMap<string, readonly Milestone[]>;
  readonly past: ReadonlyMap<string, readonly PastState[]>;
  readonly moves: ReadonlyMap<string, readonly DeadlineMove[]>;
}

export const factsOf = (
  { calendar, milestones, pastStates, deadlineMoves }: MonitoringRecords,
  { openWeek, weekStart }: Pick<Settings, 'openWeek' | 'weekStart'>,
): MonitoringFacts => ({
  calendar,
  weekEnd: reportingWeekByLabel(openWeek, weekStart)?.last,
  milestones: byTask(milestones),
  past: byTask(pastStates),
  moves: byTask(deadlineMoves),
});

export const noFacts: MonitoringFacts = {
  calendar: weekdaysOnly,
  milestones: new Map(),
  past: new Map(),
  moves: new Map(),
};

const none: readonly never[] = [];

/** What is recorded of one task; a task without a code has no records. */
export const recordsOf = <T>(records: ReadonlyMap<string, readonly T[]>, code: string): readonly T[] =>
  records.size === 0 || code === '' ? none : (records.get(codeKey(code)) ?? none);
