/**
 * What a workbook must tell the calculator, and what the calculator answers.
 *
 * Everything is zero-based: row 0, column 0 is A1; a sheet is its position in `sheets()`.
 */

/** Excel's cell errors, as written in cells and formulas. */
export type ErrorCode = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A';

/** An error as a value: it travels through formulas as Excel's does. */
export interface CellError {
  readonly error: ErrorCode;
}

/** One cell's value. `null` is an empty cell, which is not the same as the empty text `''`. Dates are serials. */
export type Scalar = number | string | boolean | CellError | null;

/** A table as the calculator needs it. Rows and columns are zero-based and inclusive. */
export interface TableModel {
  name: string;
  sheet: number;
  /** First column of the table on its sheet. */
  left: number;
  /** Column names, left to right. */
  columns: readonly string[];
  /** Row of the headers, or undefined where the table shows none. */
  headerRow?: number | undefined;
  /** First and last body rows. `bodyBottom < bodyTop` says that the table has no body. */
  bodyTop: number;
  bodyBottom: number;
  /** Row of the totals, or undefined where the table shows none. */
  totalsRow?: number | undefined;
}

/** A defined name. `formula` is what the name manager shows ("=Settings!$B$2", "0.8", "=TODAY()-7"). */
export interface NameModel {
  name: string;
  /** The sheet that the name belongs to; undefined for the whole workbook. */
  sheet?: number | undefined;
  formula: string;
}

/**
 * The workbook, as the calculator reads it. `value` and `formula` are called millions of times and must be O(1).
 * The lists are read once after each `invalidate()`.
 */
export interface FormulaModel {
  /** Sheet names in tab order; compared without regard to case. */
  sheets(): readonly string[];
  /** One past the last used row (0 for an empty sheet). Nothing beyond it is read. */
  rowCount(sheet: number): number;
  /** One past the last used column. */
  columnCount(sheet: number): number;
  /** The constant in a cell; not asked of a cell that has a formula. */
  value(sheet: number, row: number, column: number): Scalar;
  /** A cell's formula, with or without its leading "=", in UI or file form; undefined for a constant. */
  formula(sheet: number, row: number, column: number): string | undefined;
  /** Where the formulas are, if the store knows; otherwise the used extent is searched. */
  formulaCells?(sheet: number): Iterable<readonly [row: number, column: number]>;
  /** True for a formula entered as an array (Ctrl+Shift+Enter): ranges inside it are arrays, not intersected. */
  isArrayFormula?(sheet: number, row: number, column: number): boolean;
  tables(): readonly TableModel[];
  names(): readonly NameModel[];
  /** For SUBTOTAL's 101…111 and for filtered rows. Absent: no row is hidden. */
  rowHidden?(sheet: number, row: number): 'filtered' | 'byHand' | undefined;
  /** What TODAY() gives: a whole date serial (1 = 1900-01-01, 45658 = 2025-01-01). */
  today(): number;
  /** What NOW() gives; by default TODAY(). */
  now?(): number;
}

/** Why a cell has no value of its own making. */
export interface NotComputed {
  sheet: number;
  row: number;
  column: number;
  /** English, for a log or a test: `Unknown function: LET`. */
  reason: string;
  /**
   * - `syntax`: the formula cannot be read; `function`: it uses one that is not on the allowed list;
   * - `feature`: a construct that is not computed (external references, a date text that depends on the locale…);
   * - `precedent`: it needs a cell that was not computed;
   * - `circular`: the cell depends on itself; its value is 0, as in Excel.
   */
  kind: 'syntax' | 'function' | 'feature' | 'precedent' | 'circular';
}

/** Counters that let a test hold the work to O(n). */
export interface CalculatorStats {
  /** Distinct formulas compiled since creation. */
  compiled: number;
  /** Cells evaluated since the last `invalidate()`. */
  evaluated: number;
  /** Hash indexes built over ranges since the last `invalidate()`. */
  indexBuilds: number;
  /** Cells read one by one for want of an index since the last `invalidate()`. */
  scannedCells: number;
}

export interface Calculator {
  /** A cell's value, computed if need be. `undefined`: its formula was not computed (see `notComputed`). */
  value(sheet: number, row: number, column: number): Scalar | undefined;
  /** Computes every formula of the workbook. */
  calculateAll(): void;
  /**
   * What a formula would give if it stood in this cell: for conditional formats, custom validations, `Evaluate`.
   * Its relative references are read as written for `writtenFor` (by default the same cell).
   */
  evaluate(
    formula: string,
    at: { sheet: number; row: number; column: number },
    writtenFor?: { row: number; column: number },
  ): Scalar | undefined;
  /** Call after any change to the workbook: forgets values and indexes, keeps compiled formulas. */
  invalidate(): void;
  /** The cells met so far, since the last `invalidate()`, that have no computed value. */
  notComputed(): NotComputed[];
  readonly stats: Readonly<CalculatorStats>;
}

/** Rows or columns inserted or deleted on one sheet. `insertedAt`/`deletedAt` are the first such row or column. */
export type SheetChange = {
  /** Name of the sheet that changed. */
  sheet: string;
  axis: 'row' | 'column';
  count: number;
} & ({ insertedAt: number; deletedAt?: undefined } | { deletedAt: number; insertedAt?: undefined });

/*
 * The module's index exports, all on formula text with or without a leading "=":
 *   createCalculator(model: FormulaModel): Calculator
 *   shiftReferences(formula: string, change: SheetChange, ownSheet: string): string
 *   translateFormula(formula: string, rows: number, columns: number): string      // copy and fill
 *   renameSheetInFormula(formula: string, from: string, to: string): string
 *   removeSheetFromFormula(formula: string, sheet: string): string                 // references become #REF!
 *   renameTableInFormula(formula: string, from: string, to: string): string
 *   renameColumnInFormula(formula: string, table: string, from: string, to: string, ownTable?: string): string
 *   toFileForm(formula: string, ownTable?: string): string   // [@X] to Tasks[[#This Row],[X]], _xlfn. prefixes
 *   toUiForm(formula: string, ownTable?: string): string     // the way back
 */
