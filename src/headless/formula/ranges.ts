/** Reading ranges and arrays. Nothing beyond the used extent of a sheet is ever touched. */
import type { Context, Engine } from './engine';
import type { Scalar } from './types';
import { Area, MAX_COLUMNS, MAX_ROWS, Matrix, NA, REF, VALUE, type Value } from './values';

/** The part of an area that can hold anything, or undefined. */
export function clip(engine: Engine, area: Area): Area | undefined {
  const bottom = Math.min(area.bottom, engine.rowCount(area.sheet) - 1);
  const right = Math.min(area.right, engine.columnCount(area.sheet) - 1);
  if (bottom < area.top || right < area.left) return undefined;
  return new Area(area.sheet, area.top, area.left, bottom, right);
}

/** Calls back for every value of an argument; empty cells beyond the used extent are left out. */
export function forEachValue(engine: Engine, value: Area | Matrix, visit: (each: Scalar) => void): void {
  if (value instanceof Matrix) {
    value.data.forEach(visit);
    return;
  }
  const used = clip(engine, value);
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      visit(engine.cell(used.sheet, row, column));
    }
  }
}

/** Value at a place of an area, counted from its corner. */
export function areaAt(engine: Engine, area: Area, row: number, column: number): Scalar {
  const at = area.top + row;
  const across = area.left + column;
  if (at >= engine.rowCount(area.sheet) || across >= engine.columnCount(area.sheet)) return null;
  return engine.cell(area.sheet, at, across);
}

export const valueAt = (engine: Engine, value: Area | Matrix, row: number, column: number): Scalar =>
  value instanceof Matrix ? value.at(row, column) : areaAt(engine, value, row, column);

/**
 * The single value of an argument: a one-cell area gives its cell; a larger one is cut by the formula's own row or
 * column (implicit intersection, as in files of Excel 2019 and before); an array gives its first value.
 */
export function single(value: Value, { engine, sheet, row, column }: Context): Scalar {
  if (value instanceof Matrix) return value.at(0, 0);
  if (!(value instanceof Area)) return value;
  const { top, left, bottom, right } = value;
  if (top === bottom && left === right) return areaAt(engine, value, 0, 0);
  if (value.sheet !== sheet && !(left === right || top === bottom)) return VALUE;
  if (left === right && row >= top && row <= bottom) return areaAt(engine, value, row - top, 0);
  if (top === bottom && column >= left && column <= right) return areaAt(engine, value, 0, column - left);
  return VALUE;
}

/** An area as an array; whole columns and rows end with the longest sheet, so that shapes still agree. */
export function toMatrix(engine: Engine, value: Value): Matrix {
  if (value instanceof Matrix) return value;
  if (!(value instanceof Area)) return new Matrix(1, 1, [value]);
  const rows = value.rows > engine.maxRows ? Math.max(1, engine.maxRows - value.top) : value.rows;
  const columns =
    value.columns > engine.maxColumns ? Math.max(1, engine.maxColumns - value.left) : value.columns;
  const data: Scalar[] = new Array<Scalar>(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      data[row * columns + column] = areaAt(engine, value, row, column);
    }
  }
  return new Matrix(rows, columns, data);
}

/** Applies a scalar function to arrays place by place; a single row or column is repeated, the rest is #N/A. */
export function broadcast(
  engine: Engine,
  values: readonly Value[],
  apply: (scalars: Scalar[]) => Scalar,
): Value {
  const matrices = values.map((value) =>
    value instanceof Area || value instanceof Matrix ? toMatrix(engine, value) : value,
  );
  const arrays = matrices.filter((each) => each instanceof Matrix);
  if (arrays.length === 0) return apply(matrices as Scalar[]);
  const rows = Math.max(...arrays.map((each) => each.rows));
  const columns = Math.max(...arrays.map((each) => each.columns));
  const data: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let outside = false;
      const scalars = matrices.map((each): Scalar => {
        if (!(each instanceof Matrix)) return each as Scalar;
        const r = each.rows === 1 ? 0 : row;
        const c = each.columns === 1 ? 0 : column;
        if (r >= each.rows || c >= each.columns) outside = true;
        return each.at(r, c);
      });
      data.push(outside ? NA : apply(scalars));
    }
  }
  return rows === 1 && columns === 1 ? (data[0] ?? null) : new Matrix(rows, columns, data);
}

/** The smallest area that holds both, for `A1:INDEX(…)`. */
export function span(a: Value, b: Value): Value {
  if (!(a instanceof Area) || !(b instanceof Area)) return VALUE;
  if (a.sheet !== b.sheet) return REF;
  return new Area(
    a.sheet,
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}

export const wholeColumns = (sheet: number, left: number, right: number): Area =>
  new Area(sheet, 0, left, MAX_ROWS - 1, right);
export const wholeRows = (sheet: number, top: number, bottom: number): Area =>
  new Area(sheet, top, 0, bottom, MAX_COLUMNS - 1);
