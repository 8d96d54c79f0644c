/** Criteria of COUNTIFS and its kin: `">=61"`, `"<>"`, `"Đang làm*"`, 5. */
import { failOnLocalDate } from '../localDate';
import { parseNumber } from '../numberText';
import { numberKey, textKey, type Position, type RangeIndex } from '../rangeIndex';
import type { Scalar } from '../types';
import { compareTexts, errorNamed, isError } from '../values';
import { hasWildcards, literalOf, wholePattern } from './wildcards';

export interface Criterion {
  matches(value: Scalar): boolean;
  /** Asks an index for the cells that match; absent where no index can tell. */
  find?: ((index: RangeIndex) => readonly Position[]) | undefined;
}

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';
const OPERATOR = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

const holds: Record<Operator, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

const EMPTY: Criterion = { matches: (value) => value === null, find: (index) => index.empties };
const BLANK: Criterion = {
  matches: (value) => value === null || value === '',
  find: (index) => index.blanks,
};
const NEVER: Criterion = { matches: () => false };

function equalTo(operand: Exclude<Scalar, null>): Criterion {
  if (typeof operand === 'number') {
    const key = numberKey(operand);
    return {
      matches(value) {
        if (typeof value === 'number') return numberKey(value) === key;
        if (typeof value !== 'string') return false;
        const number = parseNumber(value);
        return number !== undefined && numberKey(number) === key;
      },
      find: (index) => index.numbersAndTexts(operand),
    };
  }
  if (typeof operand === 'boolean') {
    return { matches: (value) => value === operand, find: (index) => index.booleans(operand) };
  }
  if (isError(operand)) {
    return { matches: (value) => value === operand, find: (index) => index.errors(operand.error) };
  }
  if (hasWildcards(operand)) {
    const pattern = wholePattern(operand);
    return { matches: (value) => typeof value === 'string' && pattern.test(value) };
  }
  const literal = literalOf(operand);
  const key = textKey(literal);
  return {
    matches: (value) => typeof value === 'string' && textKey(value) === key,
    find: (index) => index.texts(literal),
  };
}

/** Order compares like with like only: numbers with numbers, texts with texts. */
function inOrder(operator: Operator, operand: Scalar): Criterion {
  const test = holds[operator];
  if (typeof operand === 'number') {
    const key = numberKey(operand);
    return { matches: (value) => typeof value === 'number' && test(numberKey(value) - key) };
  }
  if (typeof operand === 'string') {
    return { matches: (value) => typeof value === 'string' && test(compareTexts(value, operand)) };
  }
  if (typeof operand === 'boolean') {
    return { matches: (value) => typeof value === 'boolean' && test(Number(value) - Number(operand)) };
  }
  return NEVER;
}

function operandOf(text: string): Exclude<Scalar, null> {
  failOnLocalDate(text);
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return parseNumber(text) ?? errorNamed(text) ?? text;
}

/** Reads a criterion. An empty cell as a criterion means 0. */
export function readCriterion(value: Scalar): Criterion {
  if (typeof value !== 'string') return equalTo(value ?? 0);
  const [, written, text = ''] = OPERATOR.exec(value) ?? [];
  const operator = (written ?? '=') as Operator;
  if (text === '') {
    if (written === undefined) return BLANK;
    if (operator === '=') return EMPTY;
    return operator === '<>' ? { matches: (each) => each !== null } : NEVER;
  }
  const operand = operandOf(text);
  if (operator === '=') return equalTo(operand);
  if (operator !== '<>') return inOrder(operator, operand);
  const { matches } = equalTo(operand);
  return { matches: (each) => !matches(each) };
}
