/** Looking up: INDEX, MATCH, VLOOKUP and the like. */
import type { Engine, FunctionDefinition } from '../engine';
import { toMatrix, valueAt } from '../ranges';
import type { CellError } from '../types';
import { Area, Matrix, NA, REF, VALUE, isError, toBoolean, toText, type Value } from '../values';
import { isMany, numberOf, scalarAt, type FunctionTable } from './arguments';
import { columnOf, findExact, findInOrder, lineAt, lineOf, rowOf } from './search';

const listOf = (engine: Engine, value: Value | undefined): Area | Matrix =>
  isMany(value) ? value : toMatrix(engine, value ?? null);

/** INDEX: a place of a range, itself a reference; row or column 0 is the whole of it. */
const index: FunctionDefinition = {
  params: 'ass',
  min: 2,
  max: 3,
  run(args, { engine }) {
    const values = listOf(engine, args[0]);
    const given = args.slice(1).map((arg) => numberOf(arg as CellError));
    const error = given.find((each) => typeof each !== 'number');
    if (isError(error)) return error;
    let [row = 0, column] = (given as number[]).map(Math.trunc);
    if (column === undefined) {
      // One number counts along a single row, too.
      [row, column] =
        values.rows === 1 && values.columns > 1 ? [1, row] : [row, values.columns === 1 ? 1 : 0];
    }
    if (row < 0 || column < 0) return VALUE;
    if (row > values.rows || column > values.columns) return REF;
    const part = row === 0 ? values : rowOf(values, row - 1);
    return column === 0 ? part : columnOf(part, column - 1);
  },
};

const match: FunctionDefinition = {
  params: 'svs',
  min: 2,
  max: 3,
  run(args, { engine }) {
    const value = scalarAt(args, 0) ?? 0;
    const kind = args.length < 3 ? 1 : numberOf(scalarAt(args, 2));
    if (typeof kind !== 'number') return kind;
    const line = lineOf(listOf(engine, args[1]));
    if (!line) return NA;
    const at = kind === 0 ? findExact(engine, line, value) : findInOrder(engine, line, value, kind < 0);
    return at === undefined ? NA : at + 1;
  },
};

/** VLOOKUP and HLOOKUP. */
const table = (isVertical: boolean): FunctionDefinition => ({
  params: 'svss',
  min: 3,
  max: 4,
  run(args, { engine }) {
    const value = scalarAt(args, 0) ?? 0;
    const values = listOf(engine, args[1]);
    const wanted = numberOf(scalarAt(args, 2));
    if (typeof wanted !== 'number') return wanted;
    const byOrder = args.length < 4 ? true : toBoolean(scalarAt(args, 3));
    if (isError(byOrder)) return byOrder;
    const number = Math.trunc(wanted);
    if (number < 1) return VALUE;
    if (number > (isVertical ? values.columns : values.rows)) return REF;
    const line = lineOf(isVertical ? columnOf(values, 0) : rowOf(values, 0));
    if (!line) return NA;
    const at = byOrder ? findInOrder(engine, line, value) : findExact(engine, line, value);
    if (at === undefined) return NA;
    return isVertical ? valueAt(engine, values, at, number - 1) : valueAt(engine, values, number - 1, at);
  },
});

/** LOOKUP by order in a line, or in the longer side of a range with the result from its other end. */
const lookup: FunctionDefinition = {
  params: 'saa',
  min: 2,
  max: 3,
  run(args, { engine }) {
    const value = scalarAt(args, 0) ?? 0;
    const values = listOf(engine, args[1]);
    const isWide = values.columns > values.rows;
    const line = lineOf(isWide ? rowOf(values, 0) : columnOf(values, 0));
    const given = isMany(args[2]) ? args[2] : undefined;
    const last = isWide ? rowOf(values, values.rows - 1) : columnOf(values, values.columns - 1);
    const results = lineOf(given ?? last);
    if (!line || !results) return NA;
    const at = findInOrder(engine, line, value);
    if (at === undefined) return NA;
    return at < results.length ? lineAt(engine, results, at) : NA;
  },
};

/** ROW and COLUMN: numbers of a reference's rows or columns, or of the formula's own. */
const numbering = (isRow: boolean): FunctionDefinition => ({
  params: 'v',
  min: 0,
  max: 1,
  run(args, { engine, row, column }) {
    if (args.length === 0) return (isRow ? row : column) + 1;
    const [area] = args;
    if (!(area instanceof Area)) return VALUE;
    const first = isRow ? area.top : area.left;
    const length = isRow ? Math.min(area.rows, engine.maxRows) : Math.min(area.columns, engine.maxColumns);
    const numbers = Array.from({ length: Math.max(1, length) }, (_, i) => first + i + 1);
    if (numbers.length === 1) return numbers[0] ?? 0;
    return isRow ? new Matrix(numbers.length, 1, numbers) : new Matrix(1, numbers.length, numbers);
  },
});

const size = (of: (value: Area | Matrix) => number): FunctionDefinition => ({
  params: 'a',
  min: 1,
  max: 1,
  run: ([value]) => (isMany(value) ? of(value) : isError(value) ? value : 1),
});

/** HYPERLINK shows its second argument, or the address. */
const hyperlink: FunctionDefinition = {
  params: 'ss',
  min: 1,
  max: 2,
  run: (args) => (args.length > 1 ? scalarAt(args, 1) : toText(scalarAt(args, 0))),
};

export const lookupFunctions: FunctionTable = {
  INDEX: index,
  MATCH: match,
  VLOOKUP: table(true),
  HLOOKUP: table(false),
  LOOKUP: lookup,
  ROW: numbering(true),
  COLUMN: numbering(false),
  ROWS: size((value) => value.rows),
  COLUMNS: size((value) => value.columns),
  HYPERLINK: hyperlink,
};
