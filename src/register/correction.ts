import type { Day } from '../calendar';
import { textOf } from './cells';
import { carriedKeys, carriedOn } from './closing';
import type { EntryInputKey } from './entry';
import { entryColumns } from './entryColumns';
import type { EntryCells } from './openWeek';

/** A row of an agency on a task, and the last day of its week. */
export interface WeekRow {
  readonly cells: EntryCells;
  readonly weekEnd: Day;
}

const lastKeys = [
  'lastProgress',
  'lastAchieved',
  'lastAchievedOn',
] as const satisfies readonly EntryInputKey[];

/**
 * What a correction of a closed row changes in the rows after it: the figures that closing handed on, and nothing that was told since.
 * Each row follows the one before: a cell that stands as it was handed on takes what would be handed on now.
 *
 * @param corrected the row as it was and as it is now.
 * @param following the rows of the same task and agency in later weeks, in their order.
 * @param isRegular the task is done anew every period.
 * @returns the cells that change, a set for each following row.
 */
export function followCorrection(
  corrected: { readonly before: WeekRow; readonly after: WeekRow },
  following: readonly WeekRow[],
  isRegular: boolean,
): Partial<EntryCells>[] {
  let { before, after } = corrected;
  return following.map((row) => {
    const was: Partial<EntryCells> = carriedOn(before.cells, before.weekEnd, isRegular);
    const is: Partial<EntryCells> = carriedOn(after.cells, after.weekEnd, isRegular);
    const same = (key: EntryInputKey, a: Partial<EntryCells>, b: Partial<EntryCells>): boolean =>
      textOf(a[key] ?? '') === textOf(b[key] ?? '');
    // A completion goes as a whole, and not over what the agency has said of the task since.
    const isRepeated = carriedKeys.some((key) => key in was);
    const isUntouched =
      carriedKeys.every((key) => same(key, row.cells, was)) && (isRepeated || !saysAnything(row.cells));
    const keys = [...lastKeys, ...(isUntouched ? carriedKeys : [])];
    const changed = keys.filter((key) => same(key, row.cells, was) && !same(key, is, was));
    const changes = Object.fromEntries(changed.map((key) => [key, is[key] ?? '']));
    before = row;
    after = { ...row, cells: { ...row.cells, ...changes } };
    return changes;
  });
}

/** The columns in which an agency says something; who reports is handed on. */
const saidKeys = entryColumns.filter(({ key, editor }) => editor === 'officer' && key !== 'reporter');
const saysAnything = (cells: EntryCells): boolean =>
  saidKeys.some(({ key }) => textOf(cells[key as EntryInputKey] ?? '') !== '');
