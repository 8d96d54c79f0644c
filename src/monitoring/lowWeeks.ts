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

/**
 * Whether a task whose index is low now has been so for this many weeks in a row: each of the closed weeks among them has an
 * index, and the highest of those is low.
 */
export function isLowFor({ past, weekEnd, threshold }: LookBack, weeks: number): boolean {
  if (weeks <= 1) return true;
  if (weekEnd === undefined) return false;
  const indices = past.flatMap(({ spi, weekEnd: end }) =>
    spi !== undefined && end < weekEnd && end > weekEnd - 7 * weeks ? [spi] : [],
  );
  return indices.length >= weeks - 1 && Math.max(...indices) < threshold;
}

/** For how many weeks in a row, of a task whose index is low now; a closed week without an index ends the row. */
export function lowWeeksOf(back: LookBack): number {
  let weeks = 1;
  while (isLowFor(back, weeks + 1)) weeks += 1;
  return weeks;
}
