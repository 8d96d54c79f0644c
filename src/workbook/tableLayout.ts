import type { Language } from '../messages';
import { columnLetter } from './address';
import type { ColumnDefinition } from '../register';

/** Where a table stands on its sheet. Rows are 1-based, as in addresses; columns are 0-based. */
export interface TablePlace {
  readonly headerRow: number;
  readonly firstColumn: number;
}

/** The one place of the tables that have a sheet of their own: title in row 1, facts in rows 2 and 3, then headings. */
export const mainTable: TablePlace = { headerRow: 4, firstColumn: 0 };

/** Of a sheet: conditional formats that reach down to it follow every row that a table will have. */
export const lastRow = 1_048_576;

export const headersOf = (columns: readonly ColumnDefinition[], language: Language): string[] =>
  columns.map(({ header }) => header[language]);

/** Address of the cells of one column in the body of a table, e.g. `E5:E90`. */
export function bodyColumnAddress(place: TablePlace, column: number, rows: number): string {
  const letter = columnLetter(place.firstColumn + column);
  return `${letter}${place.headerRow + 1}:${letter}${place.headerRow + Math.max(rows, 1)}`;
}

/** Address of a whole table, headings included. A table of Excel has at least one body row. */
export function tableAddress(place: TablePlace, columns: number, rows: number): string {
  const first = columnLetter(place.firstColumn);
  const last = columnLetter(place.firstColumn + columns - 1);
  return `${first}${place.headerRow}:${last}${place.headerRow + Math.max(rows, 1)}`;
}
