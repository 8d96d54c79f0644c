import type { Session } from '../model/session';
import type { CellValue, DataValidation, SheetStore } from '../store/types';
import { literalChoices, sourceRange } from './listChoices';
import { shownValue } from './measured';

/**
 * The data validation that a cell's value breaks; null when it has none or keeps it. A bound or a list that the engine
 * cannot compute refuses nothing.
 */
export function brokenValidation(
  session: Session,
  sheet: SheetStore,
  row: number,
  column: number,
): DataValidation | null {
  const rule = sheet.dataValidation(row, column);
  if (!rule || rule.type === 'none') return null;
  const value = shownValue(session, sheet, row, column);
  if (value === null) return rule.ignoreBlank ? null : rule;
  const first = rule.ranges[0];
  const evaluate = (formula: string): CellValue | undefined =>
    session.calculation.evaluate(
      `=${formula}`,
      sheet,
      row,
      column,
      first && { row: first.top, column: first.left },
    );
  const isRight =
    rule.type === 'list' ? inList(session, sheet, rule, row, column, value) : accepts(rule, value, evaluate);
  return isRight ? null : rule;
}

function accepts(
  rule: DataValidation,
  value: CellValue,
  evaluate: (formula: string) => CellValue | undefined,
): boolean {
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

function inList(
  session: Session,
  sheet: SheetStore,
  rule: DataValidation,
  row: number,
  column: number,
  value: CellValue,
): boolean {
  const literals = literalChoices(rule);
  if (literals) return literals.includes(String(value));
  const range = sourceRange(session, sheet, rule, row, column);
  if (!range) return true;
  const wanted = String(value).toLowerCase();
  const { values } = range.sheet.readBlock(range.rect);
  return values.flat().some((item) => item !== null && String(item).toLowerCase() === wanted);
}
