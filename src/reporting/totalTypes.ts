import type { GroupIndex } from '../monitoring';
import type { CategoryKey, CauseGroupKey, IssueGroupKey, SectorKey } from '../register';
import type { ReportCounts } from './reportingTypes';
import type { TaskRef } from './taskTypes';

/** The groups that divide the tasks in reports: every task is in exactly one of them. */
export const statusGroups = [
  'completed',
  'underWay',
  'dueSoon',
  'overdue',
  'suspended',
  'undetermined',
] as const;
export type StatusGroup = (typeof statusGroups)[number];

/**
 * Counted besides, as parts of a group: late ones among the completed; among the rest unstarted ones, regular ones whose period ended
 * short of the target, and inefficient ones.
 */
export const partialCounts = ['completedLate', 'notStarted', 'targetMissed', 'lowEfficiency'] as const;
export type CountKey = 'assigned' | StatusGroup | (typeof partialCounts)[number];

/** All counts in the order in which tables show them: each part after its group. */
export const countKeys = [
  'assigned',
  'completed',
  'completedLate',
  'underWay',
  'notStarted',
  'targetMissed',
  'dueSoon',
  'overdue',
  'suspended',
  'undetermined',
  'lowEfficiency',
] as const satisfies readonly CountKey[];

/** Numbers of tasks. `assigned` is the sum of the status groups. */
export type Counts = Readonly<Record<CountKey, number>>;

/** Tasks of one kind, counted and measured. */
export interface GroupTotals {
  readonly counts: Counts;
  readonly index: GroupIndex;
}

export interface CategoryTotals extends GroupTotals {
  /** Absent: tasks whose category is missing or unknown. */
  readonly category?: CategoryKey;
  /** Tasks that the province was given in this category; absent where none are foreseen. */
  readonly expected?: number;
  /** The same tasks as the last period left them; absent without one to compare with. */
  readonly previous?: Counts;
}

/** Absent key: tasks whose sector is missing or unknown. */
export interface SectorTotals extends GroupTotals {
  readonly sector?: SectorKey;
}

export interface IssueGroupTotals extends GroupTotals {
  readonly issueGroup?: IssueGroupKey;
}

/**
 * A place in a ranking by overdue tasks, then tasks of low efficiency, the most first. Equals share a rank, and the next rank
 * counts them: 1, 2, 2, 4. Absent for those without a name or without tasks.
 */
export interface Ranked {
  readonly rank?: number;
}

export interface AgencyTotals extends GroupTotals, Ranked {
  /** Official name; '' gathers what has no agency. */
  readonly agency: string;
  /** `counts` are tasks that it leads; these are reports it owes, on coordinated tasks too. */
  readonly reports: ReportCounts;
}

export interface LeaderTotals extends GroupTotals, Ranked {
  readonly leader: string;
}

export interface CauseExample extends TaskRef {
  readonly agency: string;
  readonly text: string;
}

export interface CauseTotals {
  /** Absent: the cause was told without a group. */
  readonly group?: CauseGroupKey;
  /** Causes told; the same one told again by the same agency on the same task counts once. */
  readonly statements: number;
  /** Those about tasks that are overdue or of low efficiency. */
  readonly aboutLateOrLow: number;
  readonly examples: readonly CauseExample[];
}
