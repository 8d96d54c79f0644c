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
  /** Of the whole period or task, in `unit`. */
  readonly target?: number;
  /** Target of the period to date (of a one-off task: planned by the as-of day), in `unit`; exact. */
  readonly targetToDate?: number;
  readonly unit: string;
  /** Shares of the whole, 0 to 1. */
  readonly earnedValue: number;
  readonly plannedValue: number;
  readonly causes: readonly Statement[];
}

/** What the agencies told of a task in a period that is over: of each that reports on it, the last figure. */
export interface PeriodFigures {
  /** Agencies that report on it. */
  readonly asked: number;
  /** Those of them that told no quantity in the whole period. */
  readonly silent: number;
  /** The sum; absent where none told any. */
  readonly achieved?: number;
  /** The days of the earliest and of the latest figure in the sum. */
  readonly toldOn?: { readonly first: Day; readonly last: Day };
}

/** A period of a regular task that is over and did not reach its target, by what was told last. */
export interface EndedPeriod extends TaskLine, PeriodFigures {
  readonly first: Day;
  readonly last: Day;
  /** In `unit`, above 0. */
  readonly target: number;
  readonly unit: string;
  readonly causes: readonly Statement[];
}

/** The periods of regular tasks that ended within the report's period, before its as-of day. */
export interface EndedPeriods {
  /** Tasks that the periods told below are of; in a month, a weekly task has several. */
  readonly tasks: number;
  /** Periods that reached their target. */
  readonly met: number;
  /** The smallest share of the target first. */
  readonly missed: readonly EndedPeriod[];
  /** Nobody told a quantity. */
  readonly notTold: readonly EndedPeriod[];
  /** Tasks with a period of which the register has no row, so that nobody was asked; these periods are in none of the counts. */
  readonly unasked: readonly TaskRef[];
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
