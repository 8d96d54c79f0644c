/** Truth and the kinds of values. IF and its kin are in `control.ts`. */
import type { FunctionDefinition } from '../engine';
import { forEachValue, valueAt } from '../ranges';
import type { CellError, Scalar } from '../types';
import { NA, VALUE, isError, toBoolean, type Value } from '../values';
import { isMany, looking, scalarAt, type FunctionTable } from './arguments';

/** AND, OR, XOR: texts and empty cells in ranges do not count; with nothing that counts the result is #VALUE!. */
const combining = (combine: (truths: readonly boolean[]) => boolean): FunctionDefinition => ({
  params: 'v',
  min: 1,
  max: 255,
  run(args, { engine }) {
    const truths: boolean[] = [];
    let error: CellError | undefined;
    for (const arg of args) {
      if (isMany(arg)) {
        forEachValue(engine, arg, (each) => {
          if (isError(each)) error ??= each;
          else if (typeof each === 'boolean' || typeof each === 'number') truths.push(Boolean(each));
        });
      } else {
        const truth = toBoolean(arg);
        if (typeof truth === 'boolean') truths.push(truth);
        else error ??= truth;
      }
    }
    return error ?? (truths.length === 0 ? VALUE : combine(truths));
  },
});

/** N and T look at the first cell of a range. */
const ofFirst = (run: (value: Scalar) => Scalar): FunctionDefinition => ({
  params: 'v',
  min: 1,
  max: 1,
  run([arg = null], { engine }) {
    const value: Value = isMany(arg) ? valueAt(engine, arg, 0, 0) : arg;
    return isError(value) ? value : run(value);
  },
});

const constant = (value: Scalar): FunctionDefinition => ({ params: '', min: 0, max: 0, run: () => value });

export const logicFunctions: FunctionTable = {
  AND: combining((truths) => truths.every(Boolean)),
  OR: combining((truths) => truths.some(Boolean)),
  XOR: combining((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: {
    params: 's',
    min: 1,
    max: 1,
    run(args) {
      const truth = toBoolean(scalarAt(args, 0));
      return typeof truth === 'boolean' ? !truth : truth;
    },
  },
  TRUE: constant(true),
  FALSE: constant(false),
  NA: constant(NA),
  ISERROR: looking(isError),
  ISNA: looking((value) => value === NA),
  ISNUMBER: looking((value) => typeof value === 'number'),
  ISTEXT: looking((value) => typeof value === 'string'),
  ISBLANK: looking((value) => value === null),
  N: ofFirst((value) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: ofFirst((value) => (typeof value === 'string' ? value : '')),
};
