/** SUBTOTAL: an aggregate that passes over hidden rows and other subtotals. */
import type { Context, FunctionDefinition } from '../engine';
import { clip } from '../ranges';
import type { Scalar } from '../types';
import { Area, NotComputedError, VALUE, isError } from '../values';
import { average, greatest, least, sum } from './aggregates';
import { numberOf, scalarAt, type FunctionTable } from './arguments';

/** Values of the area that count. Filtered rows never do; rows hidden by hand do below 101. */
function visible(area: Area, context: Context, withHidden: boolean): Scalar[] {
  const { engine } = context;
  const used = clip(engine, area);
  const values: Scalar[] = [];
  if (!used) return values;
  for (let row = used.top; row <= used.bottom; row++) {
    const hidden = engine.model.rowHidden?.(used.sheet, row);
    if (hidden === 'filtered' || (hidden === 'byHand' && !withHidden)) continue;
    for (let column = used.left; column <= used.right; column++) {
      const formula = engine.model.formula(used.sheet, row, column);
      if (formula !== undefined && /\bSUBTOTAL\s*\(/i.test(formula)) continue;
      values.push(engine.cell(used.sheet, row, column));
    }
  }
  return values;
}

const isNumber = (value: Scalar): value is number => typeof value === 'number';
const ofNumbers =
  (reduce: (numbers: readonly number[]) => Scalar) =>
  (values: readonly Scalar[]): Scalar =>
    values.find(isError) ?? reduce(values.filter(isNumber));

const REDUCE: Record<number, (values: readonly Scalar[]) => Scalar> = {
  1: ofNumbers(average),
  2: (values) => values.filter(isNumber).length,
  3: (values) => values.filter((value) => value !== null).length,
  4: ofNumbers(greatest),
  5: ofNumbers(least),
  6: ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b))),
  9: ofNumbers(sum),
};

const subtotal: FunctionDefinition = {
  params: 'sv',
  min: 2,
  max: 255,
  run(args, context) {
    const number = numberOf(scalarAt(args, 0));
    if (typeof number !== 'number') return number;
    const kind = Math.trunc(number);
    const reduce = REDUCE[kind % 100];
    if (kind < 1 || kind > 111 || (kind > 11 && kind < 101)) return VALUE;
    if (!reduce) throw new NotComputedError('feature', `SUBTOTAL(${kind}) is not computed`);
    const values: Scalar[] = [];
    for (const area of args.slice(1)) {
      if (!(area instanceof Area)) return VALUE;
      for (const value of visible(area, context, kind < 100)) values.push(value);
    }
    return reduce(values);
  },
};

export const subtotalFunctions: FunctionTable = { SUBTOTAL: subtotal };
