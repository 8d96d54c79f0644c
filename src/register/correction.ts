import type { Day } from '../calendar';
import { textOf } from './cells';
import { carriedOn } from './closing';
import type { EntryInputKey } from './entry';
import type { EntryCells } from './openWeek';

/** A row of an agency on a task, and the last day of its week. */
export interface WeekRow {
  readonly cells: EntryCells;
  readonly weekEnd: Day;
}

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
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as EntryInputKey[];
    const changed = keys.filter((key) => {
      const [handedOn, now, stands] = [was[key], is[key], row.cells[key]].map((cell) => textOf(cell ?? ''));
      return stands === handedOn && now !== handedOn;
    });
    const changes = Object.fromEntries(changed.map((key) => [key, is[key] ?? '']));
    before = row;
    after = { ...row, cells: { ...row.cells, ...changes } };
    return changes;
  });
}
