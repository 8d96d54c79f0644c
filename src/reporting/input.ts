import type { Moment, ReportingPeriod } from '../calendar';
import type { Message } from '../messages';
import type { MonitoringRecords } from '../monitoring';
import type { AgencyDirectory, CategoryCounts, Entry, LogEntry, Settings, Task } from '../register';

/** What a report is made from: the register as read. */
export interface ReportInput {
  readonly period: ReportingPeriod;
  readonly tasks: readonly Task[];
  /** Entries of the open week; one without a week is of it, and one of another week is left out, with a note. */
  readonly entries: readonly Entry[];
  /** Entries of closed weeks. */
  readonly history: readonly Entry[];
  /** What was recorded when weeks were closed, moved deadlines, milestones, days off. */
  readonly records: MonitoringRecords;
  /** The change log: when entries were submitted, what was corrected. */
  readonly log: readonly LogEntry[];
  readonly agencies: AgencyDirectory;
  /** Tasks assigned by category; without them, those of the conference. */
  readonly expectedCounts?: CategoryCounts;
  /** `asOf` is the day at which statuses are taken, unless the period ends before it. */
  readonly settings: Settings;
  /** The day the report is made; without it, the as-of day. */
  readonly compiled?: Moment;
  /** Notes to add to those that the data give, such as findings that were waived. */
  readonly remarks?: readonly Message[];
}
