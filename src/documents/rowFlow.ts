import { printedHeight, type TableHeights } from '../reporting/document';

/** How a row of a table behaves at the end of a page. */
export interface RowFlow {
  /** Stands on the page of the row after it. */
  readonly keepsNext: boolean;
  /** Is never parted itself. */
  readonly staysWhole: boolean;
}

/** A table up to this part of a page is kept on one: what it leaves empty where it does not fit is no more. */
const shortTable = printedHeight / 3;
/** Rows that together, or a row that alone, is higher would leave too much of a page empty. */
const tooHigh = printedHeight / 2;

/**
 * Where Word may part a table, by the heights of its rows: a short one nowhere; a longer one may begin wherever its head and
 * two rows fit, and go on wherever two rows are left, unless those rows are so high that keeping them wastes the paper.
 */
export function rowFlow({ head, rows }: TableHeights): RowFlow[] {
  const whole = rows.reduce((sum, height) => sum + height, head);
  const last = rows.length - 1;
  const pairFits = (first: number, above = 0): boolean =>
    above + rows[first]! + (rows[first + 1] ?? 0) <= tooHigh;
  return rows.map((height, index) => {
    // Of three rows one would always be alone: they are parted where all three are too high.
    const opens = index === 0 && (rows.length === 3 ? whole <= tooHigh : pairFits(index, head));
    const closes = index === last - 1 && pairFits(index);
    return {
      keepsNext: index < last && (whole <= shortTable || opens || closes),
      staysWhole: height <= tooHigh,
    };
  });
}
