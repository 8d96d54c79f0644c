import type { CellValue, Rect, SheetStore } from '../store/types';
import { accessDenied, invalidArgument, rangeTooLarge, wrongShape } from '../wire/excelError';
import { formatRect } from './address';
import { noteCalculatedColumns } from './calculatedColumns';
import { notifyChanged, notifyFormatChanged } from './changes';
import type { RangeRef } from './rangeRef';
import { isUnbounded, maxCells } from './readCells';
import { cellsOf, columnsOf, intersect, rowsOf } from './rects';
import type { Entered } from './typedText';
import { readTypedText } from './typedText';

/** Throws `AccessDenied` when the sheet is protected and any of the cells is locked. */
export function refuseIfLocked(sheet: SheetStore, rect: Rect): void {
  if (!sheet.protection()) return;
  let isLocked = false;
  const used = sheet.usedRange(false);
  const looked =
    isUnbounded(rect) && used
      ? (intersect(rect, used) ?? { ...rect, bottom: rect.top, right: rect.left })
      : rect;
  sheet.forEachStyleRun(looked, (_row, _left, _right, style) => {
    isLocked ||= style.protection.locked;
  });
  if (isLocked) {
    throw accessDenied(
      "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.",
    );
  }
}

/** Throws `AccessDenied` unless the sheet is unprotected or its protection allows the thing. */
export function refuseIfProtected(
  sheet: SheetStore,
  allowed?: 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowSort' | 'allowAutoFilter',
): void {
  const protection = sheet.protection();
  if (protection && !(allowed && protection.options[allowed])) throw accessDenied();
}

/** A two-dimensional array of the range's shape; a single value stands for every cell. */
export function shaped(rect: Rect, input: unknown): unknown[][] {
  const rows = rowsOf(rect);
  const columns = columnsOf(rect);
  if (!Array.isArray(input)) {
    if (typeof input === 'object' && input !== null) throw invalidArgument();
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(input));
  }
  if (input.length !== rows) throw wrongShape();
  for (const row of input as unknown[]) {
    if (!Array.isArray(row) || row.length !== columns) throw wrongShape();
  }
  return input as unknown[][];
}

/** Enters values or formulas as typing would; see `readTypedText`. `null` leaves a cell as it is, `''` empties it. */
export function writeCells(range: RangeRef, input: unknown): void {
  const { rect, sheet, session } = range;
  if (isUnbounded(rect)) throw invalidArgument();
  if (cellsOf(rect) > maxCells) throw rangeTooLarge();
  const grid = shaped(rect, input);
  refuseIfLocked(sheet, rect);
  const before = cellsOf(rect) === 1 ? sheet.value(rect.top, rect.left) : undefined;
  const plan = readGrid(range, grid);
  sheet.writeValues(rect.top, rect.left, plan.values);
  if (plan.hasFormulas) sheet.writeFormulas(rect.top, rect.left, plan.formulas);
  for (const { row, column, entered } of plan.looks) applyLook(sheet, row, column, entered);
  noteCalculatedColumns(range);
  session.calculation.markStale();
  notifyChanged(range, 'RangeEdited', before);
}

interface WritePlan {
  values: (CellValue | undefined)[][];
  formulas: (string | null)[][];
  hasFormulas: boolean;
  looks: { row: number; column: number; entered: Entered }[];
}

/** Reads the whole input before anything is written, so that a refused cell leaves the range as it was. */
function readGrid(range: RangeRef, grid: unknown[][]): WritePlan {
  const { rect, sheet, session } = range;
  const { locale, today } = session.options;
  const plan: WritePlan = { values: [], formulas: [], hasFormulas: false, looks: [] };
  grid.forEach((inputs, r) => {
    const values = new Array<CellValue | undefined>(inputs.length);
    let formulas: (string | null)[] = [];
    for (let c = 0; c < inputs.length; c++) {
      const input = inputs[c];
      if (input === null || input === undefined) continue;
      if (typeof input === 'boolean') values[c] = input;
      else if (input === '') values[c] = null;
      else if (typeof input !== 'string' && typeof input !== 'number') throw invalidArgument();
      else {
        const format = sheet.style(rect.top + r, rect.left + c).numberFormat;
        if (typeof input === 'number') {
          values[c] = format === '@' ? String(input) : input;
          continue;
        }
        const entered = readTypedText(input, format, locale, today);
        if (entered.kind === 'formula') {
          if (formulas.length === 0) formulas = new Array<string | null>(inputs.length).fill(null);
          formulas[c] = entered.formula;
          plan.hasFormulas = true;
          continue;
        }
        values[c] = entered.value;
        const needsFormat = entered.numberFormat !== undefined && format === 'General';
        if (needsFormat || entered.quotePrefix) {
          plan.looks.push({ row: rect.top + r, column: rect.left + c, entered });
        }
      }
    }
    plan.values.push(values);
    plan.formulas.push(formulas);
  });
  return plan;
}

function applyLook(sheet: SheetStore, row: number, column: number, entered: Entered): void {
  if (entered.kind !== 'value') return;
  const cell: Rect = { top: row, bottom: row, left: column, right: column };
  if (entered.quotePrefix) sheet.patchStyle(cell, { quotePrefix: true });
  else if (entered.numberFormat) sheet.patchStyle(cell, { numberFormat: entered.numberFormat });
}

/** Sets number formats: a single one, or one for each cell. */
export function writeNumberFormats(range: RangeRef, input: unknown): void {
  const { rect, sheet, session } = range;
  refuseIfProtected(sheet, 'allowFormatCells');
  if (!Array.isArray(input)) {
    if (typeof input !== 'string') throw invalidArgument();
    sheet.patchStyle(rect, { numberFormat: input || 'General' });
  } else {
    if (isUnbounded(rect)) throw invalidArgument();
    const formats = shaped(rect, input).map((row) =>
      row.map((format) => {
        if (format === null) return undefined;
        if (typeof format !== 'string') throw invalidArgument();
        return format || 'General';
      }),
    );
    sheet.writeNumberFormats(rect.top, rect.left, formats);
  }
  notifyFormatChanged(range);
  session.calculation.markStale();
}

/** The range's address without its sheet, for events. */
export const localAddress = (range: RangeRef): string => formatRect(range.rect);
