/** Finding a value in a row or a column of values, exactly or by order. */
import type { Engine } from '../engine';
import { indexOf, numberKey, textKey } from '../rangeIndex';
import { clip, valueAt } from '../ranges';
import type { Scalar } from '../types';
import { Area, Matrix, compare, isError } from '../values';
import { hasWildcards, literalOf, wholePattern } from './wildcards';

/** A row or a column of values, and how many of them there are. */
export interface Line {
  readonly values: Area | Matrix;
  readonly length: number;
  readonly isColumn: boolean;
}

/** The line, or undefined for what is neither one row nor one column. */
export function lineOf(values: Area | Matrix): Line | undefined {
  if (values.columns === 1) return { values, length: values.rows, isColumn: true };
  return values.rows === 1 ? { values, length: values.columns, isColumn: false } : undefined;
}

export const columnOf = (values: Area | Matrix, column: number): Area | Matrix =>
  values instanceof Area
    ? new Area(values.sheet, values.top, values.left + column, values.bottom, values.left + column)
    : new Matrix(
        values.rows,
        1,
        Array.from({ length: values.rows }, (_, row) => values.at(row, column)),
      );

export const rowOf = (values: Area | Matrix, row: number): Area | Matrix =>
  values instanceof Area
    ? new Area(values.sheet, values.top + row, values.left, values.top + row, values.right)
    : new Matrix(
        1,
        values.columns,
        Array.from({ length: values.columns }, (_, column) => values.at(row, column)),
      );

export const lineAt = (engine: Engine, { values, isColumn }: Line, at: number): Scalar =>
  isColumn ? valueAt(engine, values, at, 0) : valueAt(engine, values, 0, at);

/** Places that can hold anything. */
function usedLength(engine: Engine, { values, length, isColumn }: Line): number {
  if (values instanceof Matrix) return length;
  const used = clip(engine, values);
  return used ? (isColumn ? used.rows : used.columns) : 0;
}

const same = (value: Scalar): ((each: Scalar) => boolean) => {
  if (typeof value === 'number') {
    const key = numberKey(value);
    return (each) => typeof each === 'number' && numberKey(each) === key;
  }
  if (typeof value !== 'string') return (each) => each === value;
  if (hasWildcards(value)) {
    const pattern = wholePattern(value);
    return (each) => typeof each === 'string' && pattern.test(each);
  }
  const key = textKey(literalOf(value));
  return (each) => typeof each === 'string' && textKey(each) === key;
};

/** First place of a value of the same kind; texts may hold wildcards. Undefined if there is none. */
export function findExact(engine: Engine, line: Line, value: Exclude<Scalar, null>): number | undefined {
  const { values } = line;
  if (values instanceof Area && !(typeof value === 'string' && hasWildcards(value))) {
    const index = indexOf(engine, values);
    if (index) {
      if (typeof value === 'number') return index.numbers(value)[0];
      if (typeof value === 'string') return index.texts(literalOf(value))[0];
      return isError(value) ? undefined : index.booleans(value)[0];
    }
  }
  const matches = same(value);
  const length = usedLength(engine, line);
  for (let at = 0; at < length; at++) {
    engine.counters.scannedCells++;
    if (matches(lineAt(engine, line, at))) return at;
  }
  return undefined;
}

/** The values of one kind in a line, with their places: what a search by order looks at. */
function ofKind(engine: Engine, line: Line, kind: string): { at: number; value: Scalar }[] {
  const found: { at: number; value: Scalar }[] = [];
  const length = usedLength(engine, line);
  for (let at = 0; at < length; at++) {
    const value = lineAt(engine, line, at);
    if (typeof value === kind && value !== null) found.push({ at, value });
  }
  return found;
}

/**
 * Place of the last value not beyond `value`, in a line in ascending (or descending) order; found by halving, as
 * Excel does, values of other kinds passed over.
 */
export function findInOrder(
  engine: Engine,
  line: Line,
  value: Exclude<Scalar, null>,
  descending = false,
): number | undefined {
  const make = () => ofKind(engine, line, typeof value).filter((each) => !isError(each.value));
  const { values } = line;
  const key = values instanceof Area ? `${typeof value}s in ${values.key}` : undefined;
  const all = (key === undefined ? undefined : engine.cached(key, make)) ?? make();
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare((all[middle] as { value: Scalar }).value, value);
    if (descending ? order >= 0 : order <= 0) low = middle + 1;
    else high = middle;
  }
  return all[low - 1]?.at;
}
