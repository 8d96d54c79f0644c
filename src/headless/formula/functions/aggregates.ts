/** Functions over all the numbers of ranges. */
import type { FunctionDefinition } from '../engine';
import { forEachValue, toMatrix } from '../ranges';
import type { CellError, Scalar } from '../types';
import { Area, DIV0, NA, NUM, VALUE, isError, type Value } from '../values';
import {
  aggregate,
  isMany,
  numberOf,
  numbersIn,
  numbersOfAll,
  scalarAt,
  type FunctionTable,
} from './arguments';

export const sum = (numbers: readonly number[]): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};
export const least = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => (b < a ? b : a));
export const greatest = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => (b > a ? b : a));
export const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length;

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function median(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return NUM;
  const inOrder = sorted(numbers);
  const middle = Math.floor(inOrder.length / 2);
  const upper = inOrder[middle] as number;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] as number) + upper) / 2;
}

/** COUNT and COUNTA: errors count for the latter and stop neither. */
const counting = (
  ofRange: (value: Scalar) => boolean,
  ofArgument: (value: Scalar) => boolean,
): FunctionDefinition => ({
  params: 'v',
  min: 1,
  max: 255,
  run(args, { engine }) {
    let count = 0;
    for (const arg of args) {
      if (!isMany(arg)) count += ofArgument(arg) ? 1 : 0;
      else forEachValue(engine, arg, (value) => (count += ofRange(value) ? 1 : 0));
    }
    return count;
  },
});

const isNumber = (value: Scalar): boolean => typeof value === 'number';

const ordered = (
  pick: (inOrder: readonly number[], k: number) => number | undefined,
): FunctionDefinition => ({
  params: 'vs',
  min: 2,
  max: 2,
  run(args, context) {
    const numbers = numbersOfAll(args.slice(0, 1), context);
    if (isError(numbers)) return numbers;
    const k = numberOf(scalarAt(args, 1));
    if (typeof k !== 'number') return k;
    return pick(sorted(numbers), Math.ceil(k)) ?? NUM;
  },
});

const rank: FunctionDefinition = {
  params: 'svs',
  min: 2,
  max: 3,
  run(args, context) {
    const number = numberOf(scalarAt(args, 0));
    const ascending = numberOf(scalarAt(args, 2));
    const among = args[1];
    if (typeof number !== 'number') return number;
    if (typeof ascending !== 'number') return ascending;
    if (!(among instanceof Area)) return VALUE;
    const numbers = numbersIn(among, context);
    if (isError(numbers)) return numbers;
    if (!numbers.includes(number)) return NA;
    return 1 + numbers.filter((each) => (ascending === 0 ? each > number : each < number)).length;
  },
};

const countBlank: FunctionDefinition = {
  params: 'v',
  min: 1,
  max: 1,
  run([range], { engine }) {
    if (!(range instanceof Area)) return VALUE;
    let filled = 0;
    forEachValue(engine, range, (value) => (filled += value === null || value === '' ? 0 : 1));
    return range.rows * range.columns - filled;
  },
};

/** Products of numbers in the same place, added up; what is not a number is 0. */
const sumProduct: FunctionDefinition = {
  params: 'a',
  min: 1,
  max: 255,
  run(args: readonly Value[], { engine }) {
    const matrices = args.map((arg) => toMatrix(engine, arg));
    const [first] = matrices;
    if (!first || matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
      return VALUE;
    }
    let total = 0;
    let error: CellError | undefined;
    for (let at = 0; at < first.data.length; at++) {
      let product = 1;
      for (const { data } of matrices) {
        const value = data[at] ?? null;
        if (isError(value)) error ??= value;
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }
    return error ?? total;
  },
};

export const aggregateFunctions: FunctionTable = {
  SUM: aggregate(sum),
  MIN: aggregate(least),
  MAX: aggregate(greatest),
  AVERAGE: aggregate(average),
  MEDIAN: aggregate(median),
  COUNT: counting(isNumber, (value) => !isError(value) && typeof numberOf(value) === 'number'),
  COUNTA: counting(
    (value) => value !== null,
    () => true,
  ),
  COUNTBLANK: countBlank,
  LARGE: ordered((inOrder, k) => (k < 1 ? undefined : inOrder[inOrder.length - k])),
  SMALL: ordered((inOrder, k) => inOrder[k - 1]),
  RANK: rank,
  SUMPRODUCT: sumProduct,
};
