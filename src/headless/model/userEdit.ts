import type { CellValue, DataValidation } from '../store/types';
import { ExcelError, itemNotFound } from '../wire/excelError';
import type { RangeRef } from './rangeRef';
import { shaped, writeCells } from './writeCells';
import type { Session } from './session';

/**
 * Types values into cells as a user does: locked cells of protected sheets and validations of the stop kind refuse
 * them, and changed events say that it was not the add-in.
 *
 * @throws ExcelError `AccessDenied` for locked cells, `InvalidArgument` with the validation's own message
 */
export function typeAsUser(session: Session, sheetName: string, address: string, values: unknown): void {
  const sheet = session.store.sheetByName(sheetName);
  if (!sheet) throw itemNotFound();
  const range = session.rangeAt(sheet, address);
  session.isUserEditing = true;
  const { rect } = range;
  const before = sheet.readBlock(rect);
  try {
    shaped(rect, values);
    writeCells(range, values);
    const refused = firstRefused(range);
    if (refused) {
      sheet.writeValues(rect.top, rect.left, before.values);
      sheet.writeFormulas(rect.top, rect.left, before.formulas);
      session.calculation.markStale();
      session.events.drain();
      const own =
        refused.error || "This value doesn't match the data validation restrictions defined for this cell.";
      throw new ExcelError('InvalidArgument', own);
    }
  } finally {
    session.isUserEditing = false;
  }
}

function firstRefused({ sheet, rect, session }: RangeRef): DataValidation | null {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const rule = sheet.dataValidation(row, column);
      if (!rule?.showError || rule.errorStyle !== 'stop' || rule.type === 'none') continue;
      const cell = sheet.cell(row, column);
      const value =
        cell.formula === null ? cell.value : session.calculation.value(sheet, row, column, cell.value);
      if (value === null) continue;
      const first = rule.ranges[0] ?? rect;
      const evaluate = (formula: string): CellValue | undefined =>
        session.calculation.evaluate(`=${formula}`, sheet, row, column, {
          row: first.top,
          column: first.left,
        });
      if (!accepts(rule, value, evaluate, session, sheet.name)) return rule;
    }
  }
  return null;
}

function accepts(
  rule: DataValidation,
  value: CellValue,
  evaluate: (formula: string) => CellValue | undefined,
  session: Session,
  sheetName: string,
): boolean {
  if (rule.type === 'list') return inList(rule.formula1 ?? '', value, session, sheetName);
  if (rule.type === 'custom') {
    const result = evaluate(rule.formula1 ?? 'TRUE');
    return result === undefined || result === true || (typeof result === 'number' && result !== 0);
  }
  const measured = rule.type === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.type === 'whole' && !Number.isInteger(measured)) return false;
  const bound = (formula: string | null): number | null => {
    const result = formula === null ? undefined : evaluate(formula);
    return typeof result === 'number' ? result : null;
  };
  return compares(rule.operator, measured, bound(rule.formula1), bound(rule.formula2));
}

function compares(
  operator: DataValidation['operator'],
  value: number,
  a: number | null,
  b: number | null,
): boolean {
  // A bound that cannot be computed refuses nothing.
  if (a === null) return true;
  switch (operator) {
    case 'between':
      return b === null || (value >= a && value <= b);
    case 'notBetween':
      return b === null || value < a || value > b;
    case 'equal':
      return value === a;
    case 'notEqual':
      return value !== a;
    case 'greaterThan':
      return value > a;
    case 'lessThan':
      return value < a;
    case 'greaterThanOrEqual':
      return value >= a;
    case 'lessThanOrEqual':
      return value <= a;
  }
}

function inList(source: string, value: CellValue, session: Session, sheetName: string): boolean {
  const literal = /^"(.*)"$/s.exec(source);
  if (literal) {
    const items = (literal[1] ?? '').replace(/""/g, '"').split(',');
    return items.some((item) => item.trim() === String(value));
  }
  const sheet = session.store.sheetByName(sheetName);
  if (!sheet) return true;
  try {
    const range = session.rangeAt(sheet, source);
    const { values } = range.sheet.readBlock(range.rect);
    const wanted = String(value).toLowerCase();
    return values.flat().some((item) => item !== null && String(item).toLowerCase() === wanted);
  } catch (error) {
    // A list made by a formula (OFFSET, INDIRECT) is not followed.
    if (error instanceof ExcelError) return true;
    throw error;
  }
}
