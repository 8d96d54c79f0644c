import type { CellValue } from '../../register';
import { linesOf, type Typeface } from './textSize';

/**
 * The sheet is a fine grid of equal columns; every cell of the report spans some of them, so that tables of different
 * shapes stand under each other. 36 columns of 26 pixels fill the width of an A4 page in landscape between the margins
 * of Decree 30/2020/NĐ-CP (297 - 30 - 15 mm = 714 pt).
 */
export const grid = { columns: 36, columnWidth: 19.5 } as const;

export const spanWidth = (span: number): number => span * grid.columnWidth;

export interface TextStyle extends Typeface {
  readonly italic?: boolean;
  readonly align?: 'Left' | 'Center' | 'Right' | 'Justify';
  /** Without it, the middle of the row. */
  readonly valign?: 'Top';
}

/** A text that stands in some columns of the grid. */
export interface Segment {
  /** 0-based. */
  readonly column: number;
  readonly span: number;
  readonly text: string;
  readonly style: TextStyle;
}

/** One row of texts beside each other. */
export interface LineBlock {
  readonly kind: 'line';
  readonly segments: readonly Segment[];
  /** Points of air added to the height of the text. */
  readonly air?: number;
  /** Points; the row is at least as high. */
  readonly minHeight?: number;
}

/** Drawn lines, as under the motto. */
export interface RuleBlock {
  readonly kind: 'rule';
  readonly parts: readonly { readonly column: number; readonly span: number }[];
}

export interface SpacerBlock {
  readonly kind: 'spacer';
  /** Points. */
  readonly height: number;
}

export interface TableColumn {
  readonly header: string;
  readonly span: number;
  /** Excel number format; '@' is text. */
  readonly numberFormat: string;
  readonly align: 'Left' | 'Center' | 'Right';
}

/** How a row of a table departs from the others. */
export interface RowStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** For the numbers of the row. */
  readonly numberFormat?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Lets the chart find its data. */
  readonly id?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** By index into `rows`. */
  readonly rowStyles?: ReadonlyMap<number, RowStyle>;
}

/** Room for a chart that shows columns of a table. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly height: number;
  readonly title: string;
  readonly table: string;
  /** Rows of the table that are drawn, from its first. */
  readonly rows: number;
  /** Index of the table's column of names, and of those drawn. */
  readonly names: number;
  readonly series: readonly { readonly column: number; readonly color: string }[];
}

export type Block = LineBlock | RuleBlock | SpacerBlock | TableBlock | ChartBlock;

export const text = (header: string, span: number): TableColumn => ({
  header,
  span,
  numberFormat: '@',
  align: 'Left',
});
export const centred = (header: string, span: number): TableColumn => ({
  ...text(header, span),
  align: 'Center',
});
export const count = (header: string, span: number): TableColumn => ({
  header,
  span,
  numberFormat: '#,##0',
  align: 'Center',
});
export const formatted = (header: string, span: number, numberFormat: string): TableColumn => ({
  header,
  span,
  numberFormat,
  align: 'Center',
});

const countFace = { size: 12, bold: true };
/** A column of counts: as narrow as the words of its heading allow. */
export const narrow = (header: string): TableColumn =>
  count(header, linesOf(header, spanWidth(3), countFace).join(' ') === header ? 3 : 4);

/** The columns of a table whose text column takes what the others leave of the grid. */
export function filled(
  before: readonly TableColumn[],
  header: string,
  after: readonly TableColumn[],
): TableColumn[] {
  const used = [...before, ...after].reduce((sum, { span }) => sum + span, 0);
  return [...before, text(header, grid.columns - used), ...after];
}
