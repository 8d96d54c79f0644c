import type { SheetStore } from '../../headless/browser';

/** Which rows and columns of a sheet are shown, and where they lie; hidden ones are left out. Pixels. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Rows or columns in the order shown. */
export interface Axis {
  /** Their numbers on the sheet. */
  readonly shown: readonly number[];
  /** How many of them are frozen. */
  readonly frozen: number;
  size(line: number): number;
  /** From the sheet's edge to a row's or column's start; hidden ones take no place. */
  offset(line: number): number;
}

/** Empty rows and columns that are shown beyond what is used, and the least shown. */
const beyond = { rows: 30, columns: 4 };
const least = { rows: 60, columns: 18 };

const pixelsOfPoints = (points: number): number => Math.round((points * 96) / 72);

/** Character widths to pixels, for a default font whose digits are 7 pixels wide (ECMA-376 part 1, 18.3.1.13). */
export const pixelsOfWidth = (width: number): number => Math.trunc(width * 7 + 5.5);

/** The width that takes so many pixels. */
export const widthOfPixels = (pixels: number): number => Math.max(0, (pixels - 5) / 7);

/** What the layout is made from, in one number: as long as it stays, so does the layout. */
export function layoutKey(sheet: SheetStore): string {
  const { rows, columns } = extent(sheet);
  let hash = 17;
  const add = (number: number): void => void (hash = (Math.imul(hash, 31) + number) | 0);
  for (let row = 0; row < rows; row++)
    add(sheet.isRowHidden(row) ? -1 : Math.round(sheet.rowHeight(row) * 4));
  for (let column = 0; column < columns; column++)
    add(sheet.isColumnHidden(column) ? -1 : Math.round(sheet.columnWidth(column) * 16));
  const { freezePanes: frozen } = sheet;
  return [sheet.id, rows, columns, frozen.rows, frozen.columns, hash].join();
}

export function layoutOf(sheet: SheetStore): SheetLayout {
  const { rows, columns } = extent(sheet);
  return {
    rows: axis(
      rows,
      sheet.freezePanes.rows,
      (row) => sheet.isRowHidden(row),
      (row) => pixelsOfPoints(sheet.rowHeight(row)),
    ),
    columns: axis(
      columns,
      sheet.freezePanes.columns,
      (column) => sheet.isColumnHidden(column),
      (column) => pixelsOfWidth(sheet.columnWidth(column)),
    ),
  };
}

function extent(sheet: SheetStore): { rows: number; columns: number } {
  const used = sheet.usedRange(false);
  return {
    rows: Math.max(least.rows, (used?.bottom ?? 0) + 1 + beyond.rows),
    columns: Math.max(least.columns, (used?.right ?? 0) + 1 + beyond.columns),
  };
}

function axis(
  count: number,
  frozenLines: number,
  isHidden: (line: number) => boolean,
  size: (line: number) => number,
): Axis {
  const shown: number[] = [];
  const offsets = new Float64Array(count + 1);
  let frozen = 0;
  for (let line = 0; line < count; line++) {
    const hidden = isHidden(line);
    offsets[line + 1] = offsets[line]! + (hidden ? 0 : size(line));
    if (hidden) continue;
    shown.push(line);
    if (line < frozenLines) frozen += 1;
  }
  return {
    shown,
    frozen,
    size: (line) => (offsets[line + 1] ?? 0) - (offsets[line] ?? 0),
    offset: (line) => offsets[Math.min(line, count)]!,
  };
}
