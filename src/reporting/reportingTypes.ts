import type { Day } from '../calendar';
import type { TaskRef } from './taskTypes';

/**
 * Reports of agencies on tasks, one an entry and week. `received` = `onTime` + `late` + `undated`; `expected` = `received` +
 * `missing`.
 */
export interface ReportCounts {
  readonly expected: number;
  readonly received: number;
  /** First submitted on or before the cut-off day of their week. */
  readonly onTime: number;
  /** First submitted after it. */
  readonly late: number;
  /** Received without a submission in the change log, such as those that came with a file: nothing says when. */
  readonly undated: number;
  /** Among the received: those that say "nothing to report". */
  readonly nothingToReport: number;
  /** Silence: not even "nothing to report". */
  readonly missing: number;
  /** Not among the expected: rows of one-off tasks that only repeat a completion told the week before; no report is owed. */
  readonly finished: number;
}

/**
 * What an agency did in one week, from the best to the worst, and `finished`. All its reports came: `onTime`, `late` (one of them at least),
 * `undated` (none late, but of one at least nobody knows when), `nothingToReport` (that is all they say, none late). `partial`:
 * some came. `silent`: none did. `finished`: it owed none, for all its tasks are completed.
 */
export const conducts = [
  'onTime',
  'nothingToReport',
  'undated',
  'late',
  'partial',
  'silent',
  'finished',
] as const;
export type Conduct = (typeof conducts)[number];

export interface MissingReport extends TaskRef {
  /** ISO 8601 label. */
  readonly week: string;
}

/** How one agency kept to the duty of reporting; in a month, summed over its weeks. */
export interface AgencyReporting {
  readonly agency: string;
  readonly reports: ReportCounts;
  readonly missing: readonly MissingReport[];
  /** In the last week of the period in which it was asked. */
  readonly conduct: Conduct;
  /** Weeks running of that conduct, that week included; a week that nobody kept ends the count. */
  readonly weeksRunning: number;
}

/** A value of a closed week that was changed after its cut-off. */
export interface LateCorrection extends TaskRef {
  readonly week: string;
  readonly agency: string;
  /** When it was changed; absent if the log's cell is no day. */
  readonly day?: Day;
  readonly by: string;
  /** Heading of the column, values as they were shown. */
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly reason: string;
}
