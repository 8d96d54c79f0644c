import type { SourceCell, SourceMerge, SourceSheet } from './types';

export const emptyCell: SourceCell = { value: '', isDate: false, text: '' };

const isFilled = (cell: SourceCell | undefined): boolean =>
  cell !== undefined && (typeof cell.value !== 'string' || cell.value.trim() !== '');

/**
 * A sheet trimmed to the rectangle of its filled cells: used ranges lie (formatting runs down to row 1,048,576).
 * @param cells Sparse rows from row 1 and column A on.
 * @param merges In 0-based coordinates of the sheet, as are `hiddenRows`.
 */
export function trimmedSheet(
  name: string,
  cells: readonly (readonly (SourceCell | undefined)[] | undefined)[],
  merges: readonly SourceMerge[] = [],
  hidden = false,
  hiddenRows: readonly number[] = [],
): SourceSheet {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  cells.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (!isFilled(cell)) return;
      if (top < 0) top = r;
      bottom = r;
      left = Math.min(left, c);
      right = Math.max(right, c);
    });
  });
  if (top < 0) return { name, rows: [], firstRow: 1, firstColumn: 1, merges: [], hidden };
  const rows: SourceCell[][] = [];
  for (let r = top; r <= bottom; r++) {
    const row: SourceCell[] = [];
    for (let c = left; c <= right; c++) row.push(cells[r]?.[c] ?? emptyCell);
    rows.push(row);
  }
  const inside = merges
    .map((merge) => ({
      top: Math.max(merge.top, top) - top,
      left: Math.max(merge.left, left) - left,
      bottom: Math.min(merge.bottom, bottom) - top,
      right: Math.min(merge.right, right) - left,
    }))
    .filter((merge) => merge.top <= merge.bottom && merge.left <= merge.right);
  const unseen = hiddenRows.filter((r) => r >= top && r <= bottom).map((r) => r - top);
  const sheet = { name, rows, firstRow: top + 1, firstColumn: left + 1, merges: inside, hidden };
  return unseen.length === 0 ? sheet : { ...sheet, hiddenRows: new Set(unseen) };
}
