import type { Day } from '../calendar';
import { dayIn, isBlank, numberOf, textOf, type SheetRow } from './cells';
import { entryColumns, type EntryKey } from './entryColumns';
import { entryStateOf, type EntryStateKey } from './entryStates';
import { termOf } from './terms';
import type { CauseGroupKey } from './vocabulary';

/** One agency's report on one task in one week; unreadable cells are absent. */
export interface Entry {
  /** 1-based row of the Weekly entries sheet (of History for closed weeks). */
  readonly row: number;
  readonly week: string;
  readonly code: string;
  readonly agency: string;
  /** 0 to 1. */
  readonly progress?: number;
  /** Cumulative in the period, in the unit of the task. */
  readonly achieved?: number;
  readonly completedOn?: Day;
  /** What the agency last told in a closed week; absent where it tells progress anew. */
  readonly lastProgress?: number;
  /** The same of the quantity, and the day (a serial number) up to which it counts. */
  readonly lastAchieved?: number;
  readonly lastAchievedOn?: number;
  readonly causeGroup?: CauseGroupKey;
  readonly cause: string;
  readonly proposal: string;
  readonly nextStep: string;
  readonly reporter: string;
  readonly nothingToReport: boolean;
  readonly evidence: string;
  /** A text that names no state counts as a draft; a rule finds it. */
  readonly state: EntryStateKey;
  /** What the working group wrote to the department. */
  readonly remark: string;
  /** Whether the agency has said anything that counts as a report: the same test as the `answered` column. */
  readonly answered: boolean;
}

export type EntryInputKey = Exclude<EntryKey, 'answered' | 'key' | 'toDo'>;
/** The columns that hold what people wrote. */
export const entryInputKeys: ReadonlySet<string> = new Set(
  entryColumns.filter(({ editor }) => editor !== 'formula').map(({ key }) => key),
);
export type EntryRow = SheetRow<EntryInputKey>;

/** The cells any one of which makes an entry a report. The formula of `answered` is made from this list. */
export const answeringKeys = [
  'progress',
  'achieved',
  'completedOn',
  'nothingToReport',
] as const satisfies readonly EntryInputKey[];

export function parseEntry({ row, cells }: EntryRow): Entry {
  return {
    row,
    week: textOf(cells.week),
    code: textOf(cells.code),
    agency: textOf(cells.agency),
    progress: numberOf(cells.progress),
    achieved: numberOf(cells.achieved),
    completedOn: dayIn(cells.completedOn),
    // As the formulas have it: a text in the cell, even a blank, is something told.
    ...((cells.progress ?? '') === '' && { lastProgress: numberOf(cells.lastProgress) }),
    ...((cells.achieved ?? '') === '' && {
      lastAchieved: numberOf(cells.lastAchieved),
      lastAchievedOn: numberOf(cells.lastAchievedOn),
    }),
    causeGroup: termOf('causeGroup', textOf(cells.causeGroup)),
    cause: textOf(cells.cause),
    proposal: textOf(cells.proposal),
    nextStep: textOf(cells.nextStep),
    reporter: textOf(cells.reporter),
    nothingToReport: !isBlank(cells.nothingToReport),
    evidence: textOf(cells.evidence),
    state: entryStateOf(textOf(cells.state)) ?? 'draft',
    remark: textOf(cells.remark),
    answered: answeringKeys.some((key) => !isBlank(cells[key])),
  };
}
