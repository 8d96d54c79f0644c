/** How functions take their arguments. */
import type { FunctionDefinition, Context } from '../engine';
import { failOnLocalDate } from '../localDate';
import { forEachValue } from '../ranges';
import type { CellError, Scalar } from '../types';
import { Area, Matrix, VALUE, isError, toNumber, toText, type Value } from '../values';

export type FunctionTable = Record<string, FunctionDefinition>;

/** An argument declared `s`: the compiler has already made it one scalar. Left out: empty. */
export const scalarAt = (args: readonly Value[], index: number): Scalar => (args[index] ?? null) as Scalar;

/** A number as a function's argument takes it; a date text that depends on the region is not computed. */
export function numberOf(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') failOnLocalDate(value);
  return toNumber(value);
}

export const isMany = (value: Value | undefined): value is Area | Matrix =>
  value instanceof Area || value instanceof Matrix;

/** A function of scalars that are all numbers. `run` sees undefined for those left out at the end. */
export const numeric = (
  min: number,
  max: number,
  run: (...numbers: [number, ...(number | undefined)[]]) => Scalar,
): FunctionDefinition => ({
  params: 's'.repeat(max),
  min,
  max,
  run(args) {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = numberOf(arg as Scalar);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return run(...(numbers as [number, ...number[]]));
  },
});

/** A function whose first argument is a text and the others are numbers. */
export const textual = (
  min: number,
  max: number,
  run: (text: string, ...numbers: (number | undefined)[]) => Scalar,
): FunctionDefinition => ({
  params: 's'.repeat(max),
  min,
  max,
  run(args) {
    const text = toText(scalarAt(args, 0));
    if (typeof text !== 'string') return text;
    const numbers: number[] = [];
    for (const arg of args.slice(1)) {
      const number = numberOf(arg as Scalar);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return run(text, ...numbers);
  },
});

/** A function that looks at one scalar, errors included. */
export const looking = (run: (value: Scalar) => Scalar): FunctionDefinition => ({
  params: 's',
  min: 1,
  max: 1,
  seesErrors: true,
  run: (args) => run(scalarAt(args, 0)),
});

type Numbers = readonly number[] | CellError;

function numbersOf(value: Area | Matrix, context: Context): Numbers {
  const numbers: number[] = [];
  let error: CellError | undefined;
  forEachValue(context.engine, value, (each) => {
    if (typeof each === 'number') numbers.push(each);
    else if (!error && isError(each)) error = each;
  });
  return error ?? numbers;
}

/** Ranges of fewer cells are read faster than looked up. */
const WORTH_KEEPING = 32;

/** The numbers of a range or an array: texts, booleans and empty cells are passed over; or its first error. */
export function numbersIn(value: Area | Matrix, context: Context): Numbers {
  if (value instanceof Matrix || value.rows * value.columns < WORTH_KEEPING) return numbersOf(value, context);
  return (
    context.engine.cached(`numbers ${value.key}`, () => numbersOf(value, context)) ??
    numbersOf(value, context)
  );
}

/**
 * The numbers of SUM and its kin: of a range only its numbers count, an argument written in the formula counts
 * whatever its kind.
 */
export function numbersOfAll(args: readonly Value[], context: Context): Numbers {
  if (args.length === 1 && isMany(args[0])) return numbersIn(args[0], context);
  const numbers: number[] = [];
  for (const arg of args) {
    const found = isMany(arg) ? numbersIn(arg, context) : numberOf(arg);
    if (typeof found === 'number') numbers.push(found);
    else if (isError(found)) return found;
    else for (const each of found) numbers.push(each);
  }
  return numbers;
}

/** A function of any number of ranges and numbers. */
export const aggregate = (run: (numbers: readonly number[]) => Scalar): FunctionDefinition => ({
  params: 'v',
  min: 1,
  max: 255,
  run(args, context) {
    const numbers = numbersOfAll(args, context);
    return isError(numbers) ? numbers : run(numbers);
  },
});

/** Texts of scalar arguments, or the first error. */
export function textsOf(args: readonly Value[]): string[] | CellError {
  const texts: string[] = [];
  for (const arg of args) {
    const text = isMany(arg) ? VALUE : toText(arg);
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  return texts;
}
