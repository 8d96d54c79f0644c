import type { Day } from '../calendar';
import { dayIn, isBlank, numberOf, textOf, type CellValue, type SheetRow } from './cells';
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
  /** Cells that hold something, but no day or no number: not missing, but wrong. Absent for none. */
  readonly unreadable?: readonly ReadableKey[];
}

const readableKeys = ['start', 'deadline', 'target'] as const satisfies readonly TaskInputKey[];
type ReadableKey = (typeof readableKeys)[number];

export type TaskRow = SheetRow<TaskInputKey>;

export const isRegular = (task: Pick<Task, 'recurrence'>): boolean => task.recurrence !== 'once';

/** Whether the words in a recurrence cell name a period. */
export const isRegularLabel = (recurrence: CellValue): boolean =>
  (termOf('recurrence', textOf(recurrence)) ?? 'once') !== 'once';

export function parseTask({ row, cells }: TaskRow): Task {
  const read = {
    start: dayIn(cells.start),
    deadline: dayIn(cells.deadline),
    target: numberOf(cells.target),
  };
  const unreadable = readableKeys.filter((key) => read[key] === undefined && !isBlank(cells[key]));
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
    ...read,
    deadlineText: textOf(cells.deadlineText),
    recurrence: termOf('recurrence', textOf(cells.recurrence)) ?? 'once',
    unit: textOf(cells.unit),
    weight: weightOf(numberOf(cells.weight)),
    suspended: textOf(cells.suspended),
    ...(unreadable.length > 0 && { unreadable }),
  };
}

/** A weight that is none counts as 1; a rule finds it. */
const weightOf = (weight: number | undefined): number => (weight !== undefined && weight > 0 ? weight : 1);
