import type { Day, Moment, ReportingPeriod } from '../calendar';
import type { Message } from '../messages';
import type { GroupIndex } from '../monitoring';
import type { Settings } from '../register';
import type { CountedRows } from './rowTypes';
import type { AgencyReporting, LateCorrection, ReportCounts } from './reportingTypes';
import type {
  ChangedTask,
  DueTask,
  EndedPeriods,
  InefficientTask,
  OverdueTask,
  Proposal,
  TaskRef,
} from './taskTypes';
import type {
  AgencyTotals,
  CategoryTotals,
  CauseTotals,
  Counts,
  IssueGroupTotals,
  LeaderTotals,
  SectorTotals,
} from './totalTypes';

export * from './taskTypes';
export * from './reportingTypes';
export * from './rowTypes';
export * from './totalTypes';

/**
 * What changed since the last week before the period that is known. Every list can be checked: previous overdue + newly overdue
 * = overdue + no longer overdue, and the same of completed.
 */
export interface Change {
  readonly previous: Counts;
  readonly previousWeek: string;
  /** Last day of that week. */
  readonly previousDay: Day;
  /** As recorded when the week was closed, or judged now from its entries, where nothing was recorded. */
  readonly basis: 'recorded' | 'judged';
  readonly newlyOverdue: readonly ChangedTask[];
  /** Recovered, completed late, suspended, gone: `to` says which. */
  readonly noLongerOverdue: readonly ChangedTask[];
  readonly completed: readonly ChangedTask[];
  readonly noLongerCompleted: readonly ChangedTask[];
  /** Tasks that the last period had and the register has no more; they count in `previous`. */
  readonly gone: readonly TaskRef[];
  readonly goneCounts: Counts;
}

/** Why a week has no counts: nobody kept it, it was kept without the states of its tasks, or it is not closed yet. */
export type TrendGap = 'noData' | 'notRecorded' | 'notClosed';

/**
 * One week in a chart over the last weeks; what was not kept is absent, not 0. One without counts and without a gap lies before all
 * that was ever kept.
 */
export interface TrendPoint {
  /** ISO 8601 label. */
  readonly week: string;
  readonly last: Day;
  /** As recorded when the week was closed; of this report's own last week, as the report has it. */
  readonly counts?: Counts;
  readonly gap?: TrendGap;
  readonly reports?: ReportCounts;
}

/** Something about the period as a whole. */
export type PeriodNoteKind = 'future' | 'unfinished' | 'noEntries';

/** About weeks: those without data, without recorded states, or where none should be. */
export type WeekNoteKind =
  'gap' | 'judgedPrevious' | 'notRecorded' | 'unreadableStates' | 'openWeekInHistory' | 'laterThanOpen';

/** About tasks, or entries by the code that they name. */
export type TaskNoteKind =
  | 'noCode'
  | 'duplicateCode'
  | 'noCategory'
  | 'noDeadline'
  | 'deadlineUnreadable'
  | 'notMeasurable'
  | 'periodUnasked'
  | 'noAgency'
  | 'unknownAgency'
  | 'noLeader'
  | 'noEntry'
  | 'noReport'
  | 'noCause'
  | 'unknownTask'
  | 'otherWeek'
  | 'historyWithoutWeek'
  | 'historyTwice';

/** Something about the data that a reader of the numbers has to know, with the rows it is about. */
export type Note =
  | { readonly kind: PeriodNoteKind }
  | { readonly kind: WeekNoteKind; readonly weeks: readonly string[] }
  | { readonly kind: TaskNoteKind; readonly tasks: readonly TaskRef[] };

export type ReportHeading = Pick<
  Settings,
  | 'superiorBody'
  | 'issuingBody'
  | 'reportSymbol'
  | 'place'
  | 'signingAuthority'
  | 'signingTitle'
  | 'signerName'
  | 'recipients'
>;

/** Sentences made from the numbers, by the section they open. */
export type SectionKey =
  | 'overview'
  | 'change'
  | 'trend'
  | 'overdue'
  | 'lowEfficiency'
  | 'endedPeriods'
  | 'causes'
  | 'agencies'
  | 'leaders'
  | 'sectors'
  | 'reporting'
  | 'dueNext'
  | 'proposals'
  | 'corrections'
  | 'notes'
  | 'closing';

/** The report of a week or a month as data. Every count equals the number of rows listed under it. */
export interface Report {
  readonly period: ReportingPeriod;
  /** Labels of the period's weeks of which there are entries, oldest first. */
  readonly weeks: readonly string[];
  /** The day at which statuses are taken: the period's last, or the as-of day if that is earlier. */
  readonly asOf: Day;
  /** A whole day where the time is not known. */
  readonly compiled: Moment;
  readonly heading: ReportHeading;
  readonly categories: readonly CategoryTotals[];
  readonly total: Counts;
  readonly index: GroupIndex;
  /** Sum of what is expected in the categories. */
  readonly expectedTotal: number;
  /** Absent where no earlier week is known. */
  readonly change?: Change;
  /** Most days late first. */
  readonly overdue: readonly OverdueTask[];
  /** Lowest index first. */
  readonly lowEfficiency: readonly InefficientTask[];
  readonly endedPeriods: EndedPeriods;
  readonly causes: readonly CauseTotals[];
  /** Overdue and inefficient tasks about which no cause was told. */
  readonly withoutCause: readonly TaskRef[];
  /** By rank, then by name. */
  readonly agencies: readonly AgencyTotals[];
  readonly leaders: readonly LeaderTotals[];
  /** In the order of their lists; what occurs nowhere is left out. */
  readonly sectors: readonly SectorTotals[];
  readonly issueGroups: readonly IssueGroupTotals[];
  /** Last day of the look ahead: the end of the next period, or DueSoonDays from the as-of day if later. */
  readonly dueUntil: Day;
  readonly dueNext: readonly DueTask[];
  /** Who reported: all agencies that were asked, most missing reports first, then most late ones. */
  readonly reporting: readonly AgencyReporting[];
  readonly reports: ReportCounts;
  /** The last weeks without a gap between, the period's last week at the end. */
  readonly trend: readonly TrendPoint[];
  readonly proposals: readonly Proposal[];
  /** Of this period, of the last one, and of earlier ones where they were made in this one. */
  readonly corrections: readonly LateCorrection[];
  readonly notes: readonly Note[];
  /** Further notes that the caller adds, such as findings that were waived. */
  readonly remarks: readonly Message[];
  readonly sentences: Readonly<Record<SectionKey, readonly Message[]>>;
  /** What the numbers count, row by row. */
  readonly rows: CountedRows;
}
