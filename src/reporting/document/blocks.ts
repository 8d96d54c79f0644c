import type { CellNote } from '../../monitoring';
import type { CellValue } from '../../register';
import { linesOf } from './textSize';

/**
 * A report as blocks, whatever it is written to. The width of the page is cut into equal columns, and every column of a
 * table spans some of them: 36 of 19.5 points fill A4 in landscape between the margins of Decree 30/2020/NĐ-CP
 * (297 - 30 - 15 mm = 714 pt). Landscape is what the decree allows a text whose tables are no annexes of their own.
 */
export const grid = { columns: 36, columnWidth: 19.5 } as const;
/** Points between the top and the bottom margin of that page, 20 mm each. */
export const printedHeight = ((210 - 20 - 20) / 25.4) * 72;
export const spanWidth = (span: number): number => span * grid.columnWidth;

/** Points; bodies of text and tables of an administrative report. */
export const fontSizes = { body: 13, table: 11, small: 12 } as const;
export const fontName = 'Times New Roman';

/** How the values of a column are shown. */
export type ColumnFormat = 'text' | 'count' | 'change' | 'day' | 'percent' | 'index';

/**
 * Where a cell leads: to a task, wherever it stands when the link is followed, or to the rows that a number counts; where these are
 * not listed, to the section of the report that has them among others, if one does.
 */
export type Link =
  | { readonly to: 'task'; readonly code: string }
  | { readonly to: 'rows'; readonly rows: string; readonly section?: string };
export interface LinkedCell {
  readonly value: CellValue;
  readonly link: Link;
}
/** A cell that tells, where it can be selected, how its number came about. */
export interface NotedCell {
  readonly value: CellValue;
  readonly note: CellNote;
}
export type Cell = CellValue | LinkedCell | NotedCell;

export const valueOf = (cell: Cell): CellValue => (typeof cell === 'object' ? cell.value : cell);
export const linkOf = (cell: Cell): Link | undefined =>
  typeof cell === 'object' && 'link' in cell ? cell.link : undefined;
export const noteOf = (cell: Cell): CellNote | undefined =>
  typeof cell === 'object' && 'note' in cell ? cell.note : undefined;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
  /** What links lead to. */
  readonly section?: string;
}

/** A paragraph of the body. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Made from the numbers: what the secretariat writes instead is kept under this key. */
  readonly sentence?: string;
  /** What the numbers say now, where `text` is what the secretariat wrote. */
  readonly generated?: string;
}

/** A note in small italics. */
export interface RemarkBlock {
  readonly kind: 'remark';
  readonly text: string;
}

export interface TableColumn {
  readonly header: string;
  readonly span: number;
  readonly format: ColumnFormat;
  readonly align: 'Left' | 'Center';
}

/** How a row of a table departs from the others. */
export interface RowStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** For the numbers of the row. */
  readonly format?: ColumnFormat;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Lets a chart find its data. */
  readonly id?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** By index into `rows`. */
  readonly rowStyles?: ReadonlyMap<number, RowStyle>;
}

/** Greys and patterns far enough from each other to be told apart on any printer. */
export type Shade = 'dark' | 'light' | 'middle' | 'black' | 'white' | 'faint';

/** A chart of columns of a table; it shows nothing that the table does not say. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly shape: 'columns' | 'bars' | 'lines';
  readonly title: string;
  readonly table: string;
  /** Rows of the table that are drawn, from its first. */
  readonly rows: number;
  /** Index of the table's column of names, and of those drawn. */
  readonly names: number;
  readonly series: readonly { readonly column: number; readonly shade: Shade }[];
}

export type Block = HeadingBlock | ParagraphBlock | RemarkBlock | TableBlock | ChartBlock;

export const text = (header: string, span: number): TableColumn => ({
  header,
  span,
  format: 'text',
  align: 'Left',
});
export const centred = (header: string, span: number): TableColumn => ({
  ...text(header, span),
  align: 'Center',
});
export const formatted = (header: string, span: number, format: ColumnFormat): TableColumn => ({
  header,
  span,
  format,
  align: 'Center',
});
export const count = (header: string, span: number): TableColumn => formatted(header, span, 'count');

/** Lines that the heading of a column of counts takes at most: a row of tall headings costs the page a row of figures. */
const headingLines = 4;

/** A column of counts: as narrow as the words of its heading allow. */
export const narrow = (header: string): TableColumn => {
  const face = { size: fontSizes.table, bold: true };
  const fits = (span: number): boolean => {
    const lines = linesOf(header, spanWidth(span), face);
    return lines.join(' ') === header && lines.length <= headingLines;
  };
  return count(header, [2, 3].find(fits) ?? 4);
};

/** The columns of a table whose text column takes what the others leave of the width. */
export function filled(
  before: readonly TableColumn[],
  header: string,
  after: readonly TableColumn[],
): TableColumn[] {
  const used = [...before, ...after].reduce((sum, { span }) => sum + span, 0);
  return [...before, text(header, grid.columns - used), ...after];
}
