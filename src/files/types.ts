import type { Conversion } from './legacy';

/** One cell of a source file. */
export interface SourceCell {
  /** '' = empty. With `isDate` the serial number of the 1900 date system, whatever system the file keeps. */
  readonly value: string | number | boolean;
  /** Whether `value` is a number that the file shows as a date. */
  readonly isDate: boolean;
  /** What a date shows whose format has no day: "06/2025" a month, "2025" a year. */
  readonly period?: 'month' | 'year';
  /** A number that is shown as no date, as a day of the 1900 date system; absent where that is `value` itself. */
  readonly serial?: number;
  /** The cell as the file shows it. */
  readonly text: string;
}

/** A merged range in 0-based coordinates of `SourceSheet.rows`, last row and column included. */
export interface SourceMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as a grid: `rows[r][c]` is the cell of source row `firstRow + r`, source column `firstColumn + c`. */
export interface SourceSheet {
  /** '' for a .csv. */
  readonly name: string;
  /** Trimmed to real content; every row has the same length. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** 1-based row number in the file of `rows[0]`; a .csv opened in Excel has the same row numbers. */
  readonly firstRow: number;
  /** 1-based column number in the file of the first cell of each row. */
  readonly firstColumn: number;
  readonly merges: readonly SourceMerge[];
  readonly hidden: boolean;
  /** Indexes of `rows` that the file hides, by hand or by a filter; absent where there are none or the file does not say. */
  readonly hiddenRows?: ReadonlySet<number>;
}

/** A source file as grids: what import works on. */
export interface SourceWorkbook {
  /** When the file was last saved, as it says itself: ISO 8601 in universal time; absent where it does not say. */
  readonly savedAt?: string;
  /** File name as the user sees it. */
  readonly name: string;
  readonly sheets: readonly SourceSheet[];
  /** Defined names that hold a text rather than cells, with their formulas. */
  readonly names?: Readonly<Record<string, string>>;
  /** Texts of an encoding of the time before Unicode, converted. */
  readonly conversion?: Conversion;
}
