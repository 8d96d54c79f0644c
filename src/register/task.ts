import type { Day } from '../calendar';
import { dayIn, numberOf, textOf, type SheetRow } from './cells';
import type { TaskInputKey } from './taskColumns';
import { termOf } from './terms';
import type { CategoryKey, IssueGroupKey, RecurrenceKey, SectorKey } from './vocabulary';

/** A task of the register as the rules of status and report see it; unreadable cells are absent. */
export interface Task {
  /** 1-based row of the Tasks sheet. */
  readonly row: number;
  readonly code: string;
  readonly category?: CategoryKey;
  readonly issueGroup?: IssueGroupKey;
  readonly sector?: SectorKey;
  readonly title: string;
  readonly deliverable: string;
  readonly leadAgency: string;
  readonly coordinatingAgencies: readonly string[];
  readonly leader: string;
  readonly legalBasis: string;
  readonly start?: Day;
  readonly deadline?: Day;
  readonly deadlineText: string;
  /** A task without recurrence is a one-off task. */
  readonly recurrence: RecurrenceKey;
  readonly unit: string;
  /** Of one whole period for a regular task, of the whole task otherwise; in `unit`. */
  readonly target?: number;
  /** In the indices of agencies, leaders, categories and sectors; above 0. */
  readonly weight: number;
  /** The decision that suspends it; '' while it is not suspended. */
  readonly suspended: string;
}

export type TaskRow = SheetRow<TaskInputKey>;

export const isRegular = (task: Pick<Task, 'recurrence'>): boolean => task.recurrence !== 'once';

export function parseTask({ row, cells }: TaskRow): Task {
  return {
    row,
    code: textOf(cells.code),
    category: termOf('category', textOf(cells.category)),
    issueGroup: termOf('issueGroup', textOf(cells.issueGroup)),
    sector: termOf('sector', textOf(cells.sector)),
    title: textOf(cells.task),
    deliverable: textOf(cells.deliverable),
    leadAgency: textOf(cells.leadAgency),
    coordinatingAgencies: textOf(cells.coordinatingAgencies)
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
    leader: textOf(cells.leader),
    legalBasis: textOf(cells.legalBasis),
    start: dayIn(cells.start),
    deadline: dayIn(cells.deadline),
    deadlineText: textOf(cells.deadlineText),
    recurrence: termOf('recurrence', textOf(cells.recurrence)) ?? 'once',
    unit: textOf(cells.unit),
    target: numberOf(cells.target),
    weight: weightOf(numberOf(cells.weight)),
    suspended: textOf(cells.suspended),
  };
}

/** A weight that is none counts as 1; a rule finds it. */
const weightOf = (weight: number | undefined): number => (weight !== undefined && weight > 0 ? weight : 1);
