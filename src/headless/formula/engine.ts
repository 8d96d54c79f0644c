/** What compiled formulas and functions may ask of the calculator while they run. */
import type { FormulaModel, Scalar, TableModel } from './types';
import type { Area, Matrix, Value } from './values';

export interface PreparedTable extends TableModel {
  /** Position of a column by its lower-case name. */
  positions: ReadonlyMap<string, number>;
}

export interface Engine {
  readonly model: FormulaModel;
  /** Value of a cell, computed if need be. Throws `NotComputedError` if it cannot be. */
  cell(sheet: number, row: number, column: number): Scalar;
  /** Used extents; the greatest ones over all sheets for arrays that must keep one shape. */
  rowCount(sheet: number): number;
  columnCount(sheet: number): number;
  readonly maxRows: number;
  readonly maxColumns: number;
  sheetNamed(name: string): number | undefined;
  tableNamed(name: string): PreparedTable | undefined;
  tableAt(sheet: number, row: number, column: number): PreparedTable | undefined;
  /** Evaluates a defined name for a cell; undefined if there is no such name. */
  name(name: string, sheet: number | undefined, at: Context): Value | undefined;
  /**
   * Something derived from a range, made at its second asking and kept until the next change: a range asked for
   * once (a running total's) is cheaper to read than to index.
   */
  cached<T>(key: string, make: () => T): T | undefined;
  /** The same, made at once. */
  kept<T>(key: string, make: () => T): T;
  readonly counters: { indexBuilds: number; scannedCells: number };
}

/** Where a formula is being evaluated. */
export interface Context {
  readonly engine: Engine;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export type Args = readonly Scalar[];

/**
 * A function. Each letter of `params` says how one argument is taken:
 * - `s`: one scalar; in an array formula the function is mapped over arrays given here;
 * - `v`: as it comes, a range staying a range;
 * - `a`: like `v`, but computed as an array formula.
 * The last `repeat` letters repeat for further arguments.
 */
export interface FunctionDefinition {
  params: string;
  min: number;
  max: number;
  repeat?: number;
  /** True if the function wants to see errors among its scalars; otherwise the first one is the result. */
  seesErrors?: boolean;
  run(args: readonly Value[], context: Context): Value;
}

export type { Area, Matrix, Value };
