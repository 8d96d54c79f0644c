/** Excel's operators on scalars. */
import type { BinaryOperator } from './ast';
import type { Scalar } from './types';
import { DIV0, NUM, add, compare, finite, isError, toNumber, toText } from './values';
import { failOnLocalDate } from './localDate';

const number = (value: Scalar) => {
  if (typeof value === 'string') failOnLocalDate(value);
  return toNumber(value);
};

type Apply = (a: Scalar, b: Scalar) => Scalar;

const arithmetic =
  (apply: (a: number, b: number) => Scalar): Apply =>
  (left, right) => {
    const a = number(left);
    if (typeof a !== 'number') return a;
    const b = number(right);
    return typeof b === 'number' ? apply(a, b) : b;
  };

const comparison =
  (holds: (order: number) => boolean): Apply =>
  (a, b) =>
    isError(a) ? a : isError(b) ? b : holds(compare(a, b));

/** `a ^ b`: 0^0 and roots of negative numbers are #NUM!, 0 to a negative power is #DIV/0!. */
export function power(a: number, b: number): Scalar {
  if (a === 0 && b === 0) return NUM;
  if (a === 0 && b < 0) return DIV0;
  return finite(a ** b);
}

const OPERATORS: Record<Exclude<BinaryOperator, ':'>, Apply> = {
  '+': arithmetic((a, b) => finite(add(a, b))),
  '-': arithmetic((a, b) => finite(add(a, -b))),
  '*': arithmetic((a, b) => finite(a * b)),
  '/': arithmetic((a, b) => (b === 0 ? DIV0 : finite(a / b))),
  '^': arithmetic(power),
  '&': (left, right) => {
    const a = toText(left);
    if (typeof a !== 'string') return a;
    const b = toText(right);
    return typeof b === 'string' ? a + b : b;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

export const binary = (operator: Exclude<BinaryOperator, ':'>): Apply => OPERATORS[operator];

export function unary(operator: '-' | '%', value: Scalar): Scalar {
  const operand = number(value);
  if (typeof operand !== 'number') return operand;
  return operator === '-' ? finite(-operand) : operand / 100;
}
