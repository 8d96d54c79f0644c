import type { CellValue } from '../../register';
import type { FoundProtection } from '../protection';
import type { XmlPart } from '../xmlPart';

/** A line of cells as they can be written; null leaves a cell alone. */
export type Line = readonly (CellValue | null)[];

/** Cells in a rectangle. Rows are 1-based, columns 0-based, as everywhere in this room. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** What stood there: values, or formulas of the user's. */
  readonly before: readonly Line[];
  /** What the change puts there; absent where Excel may read it in other words, as it does formulas. */
  readonly after?: readonly Line[];
  /** Number formats that stood there, where the change sets others. */
  readonly formats?: readonly (readonly string[])[];
}

/** Cells of some rows and columns that were all locked, or all open. */
export interface Locks {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly locked: boolean;
}

/** Rows that a change puts under a table, and columns that it puts at its right. */
export interface AddedRows {
  readonly table: string;
  readonly sheet: string;
  /** Where the table stood: 1-based row of the headings, 0-based first column, width and rows of its body. */
  readonly headerRow: number;
  readonly left: number;
  readonly width: number;
  readonly bodyRows: number;
  /** Excel keeps one blank row in an empty table: the first of `rows` fills it. */
  readonly isEmpty: boolean;
  /** Values from the first column on, new columns included; null where a formula stands. */
  readonly rows: readonly Line[];
  /** Headings of the new columns. */
  readonly newHeaders: readonly string[];
}

/** A text that the workbook keeps in a custom XML part; '' is none. */
export interface KeptText {
  readonly part: XmlPart;
  readonly before: string;
  readonly after: string;
}

/** A report that was a draft, with what stood where its number and date go. */
export interface Draft {
  readonly sheet: string;
  readonly number: string;
  readonly placeAndDate: string;
}

/**
 * All that puts a change back, as data: the workbook keeps it while the change is being written, the page after that. Only what a
 * change touches is in it.
 */
export interface Before {
  /** Sheets that are written to besides those that the rest names. */
  readonly sheets?: readonly string[];
  readonly blocks?: readonly Block[];
  /** Cells by which rows are known again, `before` and `after` alike: where another value stands, the row is another one. */
  readonly anchors?: readonly Block[];
  /** The cells of a row belong together: where one of them has changed since, the row is left as it is. */
  readonly wholeRows?: boolean;
  /** Rows that belong together, as `rowId` names them: where one of them is left as it is, all are. */
  readonly units?: readonly (readonly string[])[];
  readonly locks?: readonly Locks[];
  readonly added?: readonly AddedRows[];
  readonly texts?: readonly KeptText[];
  readonly drafts?: readonly Draft[];
}

/** The same with the protection that its sheets had. */
export interface Journal extends Before {
  readonly protection: readonly FoundProtection[];
  /** Put back whatever has changed since: the user was asked. */
  readonly isForced?: boolean;
}

/** The sheets that a change writes to, and that may be protected. */
export const sheetsOf = ({ sheets = [], blocks = [], locks = [], added = [] }: Before): string[] => [
  ...new Set([...sheets, ...[...blocks, ...locks, ...added].map(({ sheet }) => sheet)]),
];
