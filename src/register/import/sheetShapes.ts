import type { SourceCell, SourceSheet } from '../../files';

const isFilled = (cell: SourceCell): boolean => typeof cell.value !== 'string' || cell.value.trim() !== '';

/** The parts of a sheet that empty columns set apart, each a sheet of its own with its place in the file. */
export function columnBlocks(sheet: SourceSheet): SourceSheet[] {
  const width = sheet.rows[0]?.length ?? 0;
  const used = new Array<boolean>(width).fill(false);
  for (const row of sheet.rows) row.forEach((cell, c) => (used[c] ||= isFilled(cell)));
  // The cells that a merge covers are not empty: they show its value.
  for (const { left, right } of sheet.merges) used.fill(true, left, right + 1);
  const blocks: SourceSheet[] = [];
  for (let left = 0; left < width; left++) {
    if (!used[left]) continue;
    let right = left;
    while (right + 1 < width && used[right + 1]) right++;
    blocks.push({
      ...sheet,
      rows: sheet.rows.map((row) => row.slice(left, right + 1)),
      firstColumn: sheet.firstColumn + left,
      merges: sheet.merges
        .filter((merge) => merge.left >= left && merge.right <= right)
        .map((merge) => ({ ...merge, left: merge.left - left, right: merge.right - left })),
    });
    left = right;
  }
  return blocks.length > 1 ? blocks : [sheet];
}

/** Sheets wider or taller than this are not turned: a register on its side has few fields. */
const mostColumns = 400;
const mostRows = 200;

/** A sheet with its rows as columns; `firstRow` then counts the file's columns. Undefined where that makes no sense. */
export function turned(sheet: SourceSheet): SourceSheet | undefined {
  const { rows, merges, firstRow, firstColumn } = sheet;
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.length > mostRows || width > mostColumns) return undefined;
  return {
    ...sheet,
    rows: Array.from({ length: width }, (_, c) => rows.map((row) => row[c]!)),
    firstRow: firstColumn,
    firstColumn: firstRow,
    hiddenRows: undefined,
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
  };
}
