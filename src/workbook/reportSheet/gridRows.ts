import { grid, textHeight, type Typeface } from '../../reporting/document';

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

/** One row of the sheet: texts beside each other, drawn lines, or air. */
export interface GridRow {
  readonly segments: readonly Segment[];
  /** Drawn under these columns. */
  readonly rules?: readonly { readonly column: number; readonly span: number }[];
  /** Points. */
  readonly height: number;
}

const whole = { column: 0, span: grid.columns };

/** A row of texts, as high as they need, with some air (points) and at least a height. */
export const row = (segments: readonly Segment[], { air = 0, atLeast = 0 } = {}): GridRow => ({
  segments,
  height: Math.max(...segments.map((each) => textHeight(each.text, each.span, each.style) + air), atLeast),
});
export const wide = (text: string, style: TextStyle, air = 0): GridRow =>
  row([{ ...whole, text, style }], { air });
export const spacer = (height: number): GridRow => ({ segments: [], height });
