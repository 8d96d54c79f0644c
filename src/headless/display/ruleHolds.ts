import { compare, isError } from '../formula/values';
import { formatRect } from '../model/address';
import type { CellIsOperator, CellValue, ConditionalRule } from '../store/types';
import type { Measured } from './measured';
import { sameKey } from './measured';
import { timePeriod } from './timePeriods';

/** A cell as a rule looks at it. */
export interface Looked {
  row: number;
  column: number;
  value: CellValue;
  today: number;
  measured: Measured;
  /** A formula of the rule, without `=`, for this cell; undefined when it cannot be computed. */
  evaluate(formula: string): CellValue | undefined;
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

/** Whether a rule that gives a look holds for a cell; undefined when its formula cannot be computed. */
export function ruleHolds(rule: ConditionalRule, cell: Looked): boolean | undefined {
  switch (rule.kind) {
    case 'expression': {
      const result = cell.evaluate(rule.formula);
      return result === undefined ? undefined : isTrue(result);
    }
    case 'cellIs':
      return cellIs(rule, cell);
    case 'containsText':
      return containsText(rule, cell);
    case 'preset':
      return presetHolds(rule, cell);
    case 'topBottom':
      return isAmong(rule, cell);
    default:
      return undefined;
  }
}

function cellIs(rule: Extract<ConditionalRule, { kind: 'cellIs' }>, cell: Looked): boolean | undefined {
  const first = cell.evaluate(rule.formula1);
  const second = rule.formula2 === undefined ? null : cell.evaluate(rule.formula2);
  if (first === undefined || second === undefined) return undefined;
  // An empty cell counts as 0 beside a number and as "" beside a text, an error fulfils nothing.
  const { value } = cell;
  if (isError(value) || isError(first) || isError(second)) return false;
  return compares(rule.operator, (bound) => compare(value as never, bound as never), first, second);
}

function compares(
  operator: CellIsOperator,
  order: (bound: CellValue) => number,
  first: CellValue,
  second: CellValue,
): boolean {
  switch (operator) {
    case 'between':
    case 'notBetween': {
      const [low, high] = compare(first as never, second as never) <= 0 ? [first, second] : [second, first];
      return (order(low) >= 0 && order(high) <= 0) === (operator === 'between');
    }
    case 'equal':
      return order(first) === 0;
    case 'notEqual':
      return order(first) !== 0;
    case 'greaterThan':
      return order(first) > 0;
    case 'lessThan':
      return order(first) < 0;
    case 'greaterThanOrEqual':
      return order(first) >= 0;
    case 'lessThanOrEqual':
      return order(first) <= 0;
  }
}

/** The formula that Excel itself writes beside a text rule, for this cell. */
function containsText(
  { operator, text }: Extract<ConditionalRule, { kind: 'containsText' }>,
  { row, column, evaluate }: Looked,
): boolean | undefined {
  const cell = formatRect({ top: row, bottom: row, left: column, right: column }).replace(
    /^([A-Z]+)(\d+)$/,
    '$$$1$$$2',
  );
  const wanted = `"${text.replaceAll('"', '""')}"`;
  const formulas = {
    contains: `NOT(ISERROR(SEARCH(${wanted},${cell})))`,
    notContains: `ISERROR(SEARCH(${wanted},${cell}))`,
    beginsWith: `LEFT(${cell},${text.length})=${wanted}`,
    endsWith: `RIGHT(${cell},${text.length})=${wanted}`,
  };
  const result = evaluate(formulas[operator]);
  return result === undefined ? undefined : isTrue(result);
}

function presetHolds(
  rule: Extract<ConditionalRule, { kind: 'preset' }>,
  { value, measured, today }: Looked,
): boolean | undefined {
  const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
  switch (rule.preset) {
    case 'blanks':
      return isBlank;
    case 'notBlanks':
      return !isBlank;
    case 'errors':
      return isError(value);
    case 'notErrors':
      return !isError(value);
    case 'duplicateValues':
    case 'uniqueValues': {
      if (value === null || isError(value)) return false;
      const times = measured.counts.get(sameKey(value)) ?? 0;
      return rule.preset === 'duplicateValues' ? times > 1 : times === 1;
    }
    case 'aboveAverage':
      return typeof value === 'number' && isBeyondAverage(rule, value, measured.numbers);
    case 'timePeriod': {
      const period = timePeriod(rule.period ?? '', today);
      if (!period || typeof value !== 'number') return period && false;
      return Math.floor(value) >= period[0] && Math.floor(value) <= period[1];
    }
  }
}

function isBeyondAverage(
  { below, orEqual, stdDev = 0 }: { below?: boolean; orEqual?: boolean; stdDev?: number },
  value: number,
  numbers: readonly number[],
): boolean {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  const deviation = stdDev ? stdDev * Math.sqrt(spread / (numbers.length - 1)) : 0;
  const distance = below ? mean - deviation - value : value - mean - deviation;
  return distance > 0 || (orEqual === true && distance === 0);
}

function isAmong(
  { rank, percent, bottom }: Extract<ConditionalRule, { kind: 'topBottom' }>,
  { value, measured: { numbers } }: Looked,
): boolean {
  const wanted = percent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const count = Math.min(wanted, numbers.length);
  const last = bottom ? numbers[count - 1] : numbers[numbers.length - count];
  if (typeof value !== 'number' || last === undefined) return false;
  return bottom ? value <= last : value >= last;
}
