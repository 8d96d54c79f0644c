import type { CellNote, HighlightFormat } from '../../monitoring';
import type { CellValue } from '../../register';

/**
 * A sheet that is a list with a title: for the desk and the printer, its values frozen. One row of headings, kept in view and
 * printed on every page, serves all of it.
 */
export interface ListSheet {
  readonly title: string;
  /** Lines under the title. */
  readonly notes: readonly string[];
  /** Side by side, a free column between them. The first is printed; further ones are for looking things up on the screen. */
  readonly areas: readonly ListArea[];
}

export interface ListArea {
  readonly columns: readonly ListColumn[];
  readonly groups: readonly ListGroup[];
  /** Rows as high as their longest text; otherwise one line each. */
  readonly wraps: boolean;
}

export interface ListColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Excel's; `@` is text. */
  readonly numberFormat: string;
  readonly align: 'Left' | 'Center' | 'Right';
}

/** Rows under a heading of their own. */
export interface ListGroup {
  readonly heading?: string;
  readonly rows: readonly ListRow[];
  /** Runs of the rows that links lead to; `first` is 0-based. */
  readonly blocks?: readonly Block[];
}

export interface Block {
  readonly id: string;
  readonly first: number;
  readonly rows: number;
}

export interface ListRow {
  /** One a column. */
  readonly cells: readonly ListCell[];
  readonly look?: HighlightFormat;
  /** Of single cells, by column. */
  readonly cellLooks?: ReadonlyMap<number, HighlightFormat>;
  /** What single cells say of themselves, by column. */
  readonly cellNotes?: ReadonlyMap<number, CellNote>;
  /** A sum of the rows above. */
  readonly isTotal?: boolean;
}

/** A number that leads to a block of rows of the same sheet; not for text columns, in which formulas are text. */
export interface Link {
  readonly value: number;
  readonly to: string;
}

export type ListCell = CellValue | Link;

export const isLink = (cell: ListCell): cell is Link => typeof cell === 'object';

export const textColumn = (heading: string, width: number): ListColumn => ({
  heading,
  width,
  numberFormat: '@',
  align: 'Left',
});
export const centredColumn = (heading: string, width: number, numberFormat = '@'): ListColumn => ({
  heading,
  width,
  numberFormat,
  align: 'Center',
});
/** 0 is shown as a dash, so that the other numbers stand out. */
export const countColumn = (heading: string, width = 9): ListColumn =>
  centredColumn(heading, width, '#,##0;-#,##0;"–"');
export const dateColumn = (heading: string): ListColumn => centredColumn(heading, 11, 'dd/mm/yyyy');
export const indexColumn = (heading: string): ListColumn => centredColumn(heading, 8, '0.00');
