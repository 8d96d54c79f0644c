import type { Day } from '../calendar';
import type { Attention, StatusKey } from '../monitoring';
import type { CategoryKey, CauseGroupKey, IssueGroupKey, SectorKey } from '../register';
import type { TaskLine, TaskRef } from './taskTypes';

/** A task as one of those that numbers count. */
export interface CountedTask extends TaskLine {
  readonly status: StatusKey;
  readonly attention?: Attention;
  readonly category?: CategoryKey;
  readonly sector?: SectorKey;
  readonly issueGroup?: IssueGroupKey;
  readonly deadline?: Day;
  /** As it was written, where it is no day. */
  readonly deadlineText: string;
  readonly daysLate?: number;
  readonly spi?: number;
}

/** What became of a report that was due. */
export type Outcome = 'onTime' | 'late' | 'undated' | 'missing';

/** One report that was due: of an agency, on a task, in a week. */
export interface CountedReport extends TaskRef {
  readonly title: string;
  readonly agency: string;
  /** ISO 8601 label. */
  readonly week: string;
  readonly outcome: Outcome;
  readonly nothingToReport: boolean;
  /** First submitted; absent where nothing says when. */
  readonly submittedOn?: Day;
}

/** One cause that was told. */
export interface CountedCause extends TaskRef {
  readonly agency: string;
  readonly group?: CauseGroupKey;
  readonly text: string;
  /** The task is overdue or of low efficiency. */
  readonly isPressing: boolean;
  readonly status: StatusKey;
  readonly attention?: Attention;
  readonly deadline?: Day;
  readonly daysLate?: number;
  readonly spi?: number;
}

/** The rows that the report counts. Those of a count stand together, once they are grouped as it is. */
export interface CountedRows {
  /** Status group by status group, each part last in its group; overdue ones from the latest on. */
  readonly tasks: readonly CountedTask[];
  /** The same of the last period, with the status of then; empty where none is known. */
  readonly previous: readonly CountedTask[];
  /** Received ones first: on time, late, undated, then missing. */
  readonly reports: readonly CountedReport[];
  /** Those about overdue tasks and tasks of low efficiency first. */
  readonly causes: readonly CountedCause[];
}
