/**
 * Rows and columns are zero-based everywhere in the store. A rectangle includes its last row and column.
 * A whole column is `top: 0, bottom: MAX_ROW`; a whole row is `left: 0, right: MAX_COLUMN`.
 */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Last zero-based row of an Excel sheet. */
export const MAX_ROW = 1_048_575;
/** Last zero-based column of an Excel sheet (XFD). */
export const MAX_COLUMN = 16_383;

/** The error values a cell can hold, as Excel shows them. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds or what its formula last gave. Dates are serial numbers (1900 system) with a date number format;
 * `null` is an empty cell, `''` a formula's empty text.
 */
export type CellValue = string | number | boolean | null | CellError;

/** One cell, read. */
export interface CellContent {
  /** The constant, or the cached result of the formula. */
  value: CellValue;
  /** With its leading `=`, in English, as Excel's formula bar shows it (`=[@X]*2`, no `_xlfn.`); `null` for a constant. */
  formula: string | null;
}

/** Two rectangular arrays of the same shape, row by row. */
export interface CellBlock {
  values: CellValue[][];
  formulas: (string | null)[][];
}

/** Whether the value is an error such as `#REF!`. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}
