import type { Day } from '../calendar';
import type { StatusKey } from '../monitoring';
import type { CauseGroupKey, RecurrenceKey } from '../register';

/** What identifies a task in a list; the row of the Tasks sheet stands in for a missing code. */
export interface TaskRef {
  readonly code: string;
  /** 0: the register has no such task (any more). */
  readonly row: number;
}

export interface TaskLine extends TaskRef {
  readonly title: string;
  /** Official name, '' where the task has none. */
  readonly leadAgency: string;
  readonly leader: string;
}

/** A task whose status is another than the last period left it with. */
export interface ChangedTask extends TaskLine {
  /** Absent: the task was not there. */
  readonly from?: StatusKey;
  /** Absent: it is not there any more. */
  readonly to?: StatusKey;
  /** Absent: not moved since. */
  readonly deadline?: { readonly from: Day; readonly to: Day };
}

/** What one agency said about a task; `text` may be empty where only a cause group was chosen. */
export interface Statement {
  readonly agency: string;
  readonly text: string;
  readonly group?: CauseGroupKey;
}

/** How often a task's deadline was moved, and by how many days in all; below 0 where it was brought forward. */
export interface DeadlineMoved {
  readonly times: number;
  readonly days: number;
}

export interface OverdueTask extends TaskLine {
  readonly deadline: Day;
  /** Above 0. */
  readonly daysLate: number;
  /** Absent: never. */
  readonly moved?: DeadlineMoved;
  readonly causes: readonly Statement[];
  readonly proposals: readonly Statement[];
}

/** A task's index in one week; absent where it had none or the week was not kept. */
export interface IndexPoint {
  /** ISO 8601 label. */
  readonly week: string;
  readonly spi?: number;
}

export interface InefficientTask extends TaskLine {
  readonly recurrence: RecurrenceKey;
  /** Schedule performance index. */
  readonly spi: number;
  /** As recorded when each week was closed, oldest first, this report's own last; the weeks are those of the report's trend. */
  readonly trend: readonly IndexPoint[];
  /** In `unit`; absent where the task is measured by progress. */
  readonly achieved?: number;
  /** Target of the period to date (of a one-off task: planned by the as-of day), in `unit`. */
  readonly targetToDate?: number;
  readonly unit: string;
  /** Shares of the whole, 0 to 1. */
  readonly earnedValue: number;
  readonly plannedValue: number;
  readonly causes: readonly Statement[];
}

export interface DueTask extends TaskLine {
  readonly deadline: Day;
  readonly daysLeft: number;
  /** Mean of the agencies' progress, 0 to 1. */
  readonly progress?: number;
  readonly nextSteps: readonly Statement[];
}

export interface Proposal extends TaskRef {
  readonly agency: string;
  readonly text: string;
}
