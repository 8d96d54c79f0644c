import type { Day } from '../calendar';
import type { PastState } from '../register';

/** A task's closed weeks, as the week that is judged looks back on them. */
export interface LookBack {
  readonly past: readonly PastState[];
  /** Last day of the week that is judged; absent where it is unknown, and nothing is looked back on. */
  readonly weekEnd?: Day;
  /** An index below it is low. */
  readonly threshold: number;
}

/** Closed weeks with a low index among the last `weeks` weeks, the one that is judged being the last of them: what the formulas count. */
export const lowClosedWeeks = ({ past, weekEnd, threshold }: LookBack, weeks: number): number =>
  weekEnd === undefined
    ? 0
    : past.filter(
        ({ spi, weekEnd: end }) =>
          spi !== undefined && spi < threshold && end < weekEnd && end > weekEnd - 7 * weeks,
      ).length;

/** Whether a task whose index is low now has been so for this many weeks in a row. */
export const isLowFor = (back: LookBack, weeks: number): boolean =>
  weeks <= 1 || lowClosedWeeks(back, weeks) >= weeks - 1;

/** For how many weeks in a row, of a task whose index is low now; a closed week without an index ends the row. */
export function lowWeeksOf(back: LookBack): number {
  let weeks = 1;
  while (isLowFor(back, weeks + 1)) weeks += 1;
  return weeks;
}
