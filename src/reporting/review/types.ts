import type { Day } from '../../calendar';
import type { Message } from '../../messages';
import type { TaskState } from '../../monitoring';

/** What a daily review goes through, in this order. */
export const dailySections = ['dueToday', 'newlyLate', 'recovered', 'unanswered'] as const;
export type DailySection = (typeof dailySections)[number];

/** What has changed since the last closed week, in this order. */
export const changeSections = [
  'newlyOverdue',
  'noLongerOverdue',
  'newlyLow',
  'noLongerLow',
  'deadlineMoved',
  'progressFallen',
  'progressUnchanged',
] as const;
export type ChangeSection = (typeof changeSections)[number];

export interface ReviewLine {
  readonly state: TaskState;
  /** Official name, '' where the task has none. */
  readonly leadAgency: string;
  readonly leader: string;
  /** What is to be said about it in this section. */
  readonly what: readonly Message[];
}

/** The most pressing first, in each section. */
type Sections<K extends string> = Readonly<Record<K, readonly ReviewLine[]>>;

export interface Review {
  readonly asOf: Day;
  /** The working day before: what is new or recovered is so since then. */
  readonly since: Day;
  /** Last day before the next working day: what is due by it is due today. */
  readonly dueUntil: Day;
  readonly daily: Sections<DailySection>;
  /** Absent while no week is closed. */
  readonly changes?: {
    readonly week: string;
    readonly weekEnd: Day;
    readonly sections: Sections<ChangeSection>;
  };
}
