import type { CellStyle, CellValue, Rect, SheetStore } from '../store/types';
import { rangeTooLarge } from '../wire/excelError';
import { isWholeColumns, isWholeRows } from './address';
import { cellText, clientValue, valueType } from './cellText';
import { cellsOf, columnsOf, rowsOf } from './rects';
import type { RangeRef } from './rangeRef';

/** Excel answers no more cells at once (Office Add-ins resource limits). */
export const maxCells = 5_000_000;

/** Whole rows or columns: Excel gives `null` for their values rather than millions of cells. */
export function isUnbounded(rect: Rect): boolean {
  return isWholeColumns(rect) || isWholeRows(rect);
}

export function readValues(range: RangeRef): unknown {
  return readGrid(range, (cell) => clientValue(cell.value));
}

export function readFormulas(range: RangeRef): unknown {
  return readGrid(range, (cell) => cell.formula ?? clientValue(cell.value));
}

export function readValueTypes(range: RangeRef): unknown {
  return readGrid(range, (cell) => valueType(cell.value));
}

export function readText(range: RangeRef): unknown {
  const { rect, sheet, session } = range;
  if (isUnbounded(rect)) return null;
  const values = currentValues(range);
  const texts = values.map((row) => row.map(() => ''));
  sheet.forEachStyleRun(rect, (row, left, right, style) => {
    const source = values[row - rect.top] ?? [];
    const target = texts[row - rect.top] ?? [];
    for (let column = left - rect.left; column <= right - rect.left; column++) {
      target[column] = cellText(source[column] ?? null, style.numberFormat, session.options.locale);
    }
  });
  return texts;
}

export function readNumberFormats(range: RangeRef): unknown {
  const { rect, sheet } = range;
  if (isUnbounded(rect)) return uniform(sheet, rect, (style) => style.numberFormat);
  if (cellsOf(rect) > maxCells) throw rangeTooLarge();
  const formats = Array.from({ length: rowsOf(rect) }, () =>
    new Array<string>(columnsOf(rect)).fill('General'),
  );
  sheet.forEachStyleRun(rect, (row, left, right, style) => {
    formats[row - rect.top]?.fill(style.numberFormat, left - rect.left, right - rect.left + 1);
  });
  return formats;
}

/** Values with formulas' results brought up to date. */
export function currentValues(range: RangeRef): CellValue[][] {
  const { rect, sheet, session } = range;
  if (cellsOf(rect) > maxCells) throw rangeTooLarge();
  const { values, formulas } = sheet.readBlock(rect);
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      const target = values[r];
      if (formula === null || !target) return;
      target[c] = session.calculation.value(sheet, rect.top + r, rect.left + c, target[c] ?? null);
    }),
  );
  return values;
}

/** The one cell's value, computed if it has a formula. */
export function currentValue(range: RangeRef, row: number, column: number): CellValue {
  const cell = range.sheet.cell(row, column);
  return cell.formula === null
    ? cell.value
    : range.session.calculation.value(range.sheet, row, column, cell.value);
}

function readGrid(
  range: RangeRef,
  read: (cell: { value: CellValue; formula: string | null }) => unknown,
): unknown {
  const { rect, sheet } = range;
  if (isUnbounded(rect)) return null;
  const values = currentValues(range);
  const { formulas } = sheet.readBlock(rect);
  return values.map((row, r) => row.map((value, c) => read({ value, formula: formulas[r]?.[c] ?? null })));
}

/**
 * What all cells' styles agree on, `null` where they differ. Beyond the used part of a sheet all cells of a row or
 * column look alike, so only that part and one cell past it are looked at.
 */
export function uniform<V>(sheet: SheetStore, rect: Rect, read: (style: CellStyle) => V): V | null {
  const used = sheet.usedRange(false);
  const looked: Rect = {
    ...rect,
    bottom: Math.min(rect.bottom, Math.max(rect.top, (used?.bottom ?? 0) + 1)),
    right: Math.min(rect.right, Math.max(rect.left, (used?.right ?? 0) + 1)),
  };
  let found: { value: V } | undefined;
  let isMixed = false;
  let last: CellStyle | undefined;
  sheet.forEachStyleRun(looked, (_row, _left, _right, style) => {
    if (isMixed || style === last) return;
    last = style;
    const value = read(style);
    if (!found) found = { value };
    else if (found.value !== value) isMixed = true;
  });
  return isMixed || !found ? null : found.value;
}
