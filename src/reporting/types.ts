import type { Day, ReportingWeek } from '../calendar';
import type { Message } from '../messages';
import type { CategoryKey, CauseGroupKey, RecurrenceKey, Settings } from '../register';

/** The groups that divide the tasks in reports: every task is in exactly one of them. */
export const statusGroups = ['completed', 'underWay', 'dueSoon', 'overdue', 'undetermined'] as const;
export type StatusGroup = (typeof statusGroups)[number];

/** Counted besides, as parts of a group: late ones among the completed, unstarted and inefficient ones among the rest. */
export const partialCounts = ['completedLate', 'notStarted', 'lowEfficiency'] as const;
export type CountKey = 'assigned' | StatusGroup | (typeof partialCounts)[number];

/** Numbers of tasks. `assigned` is the sum of the status groups. */
export type Counts = Readonly<Record<CountKey, number>>;

/** What identifies a task in a list; the row of the Tasks sheet stands in for a missing code. */
export interface TaskRef {
  readonly code: string;
  readonly row: number;
}

export interface CategoryTotals {
  /** Absent: tasks whose category is missing or unknown. */
  readonly category?: CategoryKey;
  /** Tasks that the province was given in this category; absent where none are foreseen. */
  readonly expected?: number;
  readonly counts: Counts;
}

/** What changed between the end of last week, by last week's entries, and the as-of day. */
export interface WeekChange {
  readonly previous: Counts;
  readonly previousDay: Day;
  readonly newlyOverdue: readonly TaskRef[];
  readonly noLongerOverdue: readonly TaskRef[];
}

/** What one agency said about a task; `text` may be empty where only a cause group was chosen. */
export interface Statement {
  readonly agency: string;
  readonly text: string;
  readonly group?: CauseGroupKey;
}

export interface TaskLine extends TaskRef {
  readonly title: string;
  /** Official name, '' where the task has none. */
  readonly leadAgency: string;
  readonly leader: string;
}

export interface OverdueTask extends TaskLine {
  readonly deadline: Day;
  /** Above 0. */
  readonly daysLate: number;
  readonly causes: readonly Statement[];
  readonly proposals: readonly Statement[];
}

export interface InefficientTask extends TaskLine {
  readonly recurrence: RecurrenceKey;
  /** Schedule performance index. */
  readonly spi: number;
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

export interface CauseExample extends TaskRef {
  readonly agency: string;
  readonly text: string;
}

export interface CauseTotals {
  /** Absent: the cause was told without a group. */
  readonly group?: CauseGroupKey;
  /** Causes told, one an entry. */
  readonly statements: number;
  /** Those about tasks that are overdue or of low efficiency. */
  readonly aboutLateOrLow: number;
  readonly examples: readonly CauseExample[];
}

export interface AgencyTotals {
  /** '' gathers what has no agency. */
  readonly agency: string;
  /** Tasks it leads. */
  readonly counts: Counts;
  /** Entries it has to report, coordinated tasks included. */
  readonly expected: number;
  readonly reported: number;
}

export interface LeaderTotals {
  readonly leader: string;
  readonly counts: Counts;
}

export interface DueTask extends TaskLine {
  readonly deadline: Day;
  readonly daysLeft: number;
  /** Mean of the agencies' progress, 0 to 1. */
  readonly progress?: number;
  readonly nextSteps: readonly Statement[];
}

export interface SilentAgency {
  readonly agency: string;
  readonly expected: number;
  /** One an entry that says nothing: its length is the number of missing reports. */
  readonly missing: readonly TaskRef[];
}

export interface Proposal extends TaskRef {
  readonly agency: string;
  readonly text: string;
}

export type NoteKind =
  | 'noCategory'
  | 'noDeadline'
  | 'deadlineUnreadable'
  | 'noAgency'
  | 'unknownAgency'
  | 'noLeader'
  | 'noCode'
  | 'duplicateCode'
  | 'notMeasurable'
  | 'noEntry'
  | 'noCause'
  | 'unknownTask'
  | 'otherWeek';

/** Something about the data that a reader of the numbers has to know, with the rows it is about. */
export interface Note {
  readonly kind: NoteKind;
  readonly tasks: readonly TaskRef[];
}

export type ReportHeading = Pick<
  Settings,
  | 'superiorBody'
  | 'issuingBody'
  | 'reportSymbol'
  | 'place'
  | 'signingAuthority'
  | 'signingTitle'
  | 'recipients'
>;

/** Sentences made from the numbers, by the section they open. */
export type SectionKey =
  | 'overview'
  | 'overdue'
  | 'lowEfficiency'
  | 'causes'
  | 'agencies'
  | 'leaders'
  | 'reporting'
  | 'dueNext'
  | 'proposals'
  | 'notes'
  | 'closing';

/** The weekly report as data. Every count equals the number of rows listed under it. */
export interface WeeklyReport {
  readonly week: ReportingWeek;
  readonly asOf: Day;
  readonly compiledOn: Day;
  readonly heading: ReportHeading;
  readonly categories: readonly CategoryTotals[];
  readonly total: Counts;
  /** Sum of what is expected in the categories. */
  readonly expectedTotal: number;
  /** Absent without entries of last week. */
  readonly change?: WeekChange;
  /** Most days late first. */
  readonly overdue: readonly OverdueTask[];
  /** Lowest index first. */
  readonly lowEfficiency: readonly InefficientTask[];
  readonly causes: readonly CauseTotals[];
  /** Overdue and inefficient tasks about which no cause was told. */
  readonly withoutCause: readonly TaskRef[];
  /** Most overdue tasks first, then most of low efficiency, then by name. */
  readonly agencies: readonly AgencyTotals[];
  readonly leaders: readonly LeaderTotals[];
  /** Last day of the look ahead: the end of the next reporting week, or DueSoonDays from the as-of day if later. */
  readonly dueUntil: Day;
  readonly dueNext: readonly DueTask[];
  readonly expectedReports: number;
  readonly receivedReports: number;
  /** Most missing reports first. */
  readonly silent: readonly SilentAgency[];
  readonly proposals: readonly Proposal[];
  readonly notes: readonly Note[];
  /** Further notes that the caller adds, such as findings that were waived. */
  readonly remarks: readonly Message[];
  readonly sentences: Readonly<Record<SectionKey, readonly Message[]>>;
}
