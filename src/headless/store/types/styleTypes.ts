/** `#RRGGBB`, upper case. Theme and indexed colours of an opened file are read as the colour they show. */
export type Color = string;

export type BorderStyle =
  | 'none'
  | 'thin'
  | 'medium'
  | 'dashed'
  | 'dotted'
  | 'thick'
  | 'double'
  | 'hair'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface BorderEdge {
  readonly style: BorderStyle;
  /** `null`: automatic. */
  readonly color: Color | null;
}

export interface CellFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  /** `null`: automatic (black). */
  readonly color: Color | null;
}

export interface CellFill {
  /** `none`, `solid`, or a file pattern name (`gray125`, `darkUp`, …). */
  readonly pattern: string;
  /** The colour one sees: of the solid fill, or behind the pattern. `null` without a fill. */
  readonly color: Color | null;
  readonly patternColor: Color | null;
}

export interface CellBorders {
  readonly left: BorderEdge;
  readonly right: BorderEdge;
  readonly top: BorderEdge;
  readonly bottom: BorderEdge;
  readonly diagonalUp: BorderEdge;
  readonly diagonalDown: BorderEdge;
}

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

export interface CellAlignment {
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** Degrees -90..90, or 255 for stacked text. */
  readonly textRotation: number;
  /** 0 context, 1 left to right, 2 right to left. */
  readonly readingOrder: 0 | 1 | 2;
}

export interface CellProtection {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/**
 * The whole look of a cell. Shared and frozen: cells of equal look give the same object, so `===` compares styles.
 */
export interface CellStyle {
  /** Excel's English format code, `General` when none. */
  readonly numberFormat: string;
  readonly font: CellFont;
  readonly fill: CellFill;
  readonly borders: CellBorders;
  readonly alignment: CellAlignment;
  readonly protection: CellProtection;
  /** A leading apostrophe was typed: the text is text whatever it looks like. */
  readonly quotePrefix: boolean;
  /** Name of the cell style (`Normal`, `Good`, …). */
  readonly namedStyle: string;
}

/** A change to a style: what is absent stays as it is. */
export interface StylePatch {
  numberFormat?: string;
  font?: Partial<CellFont>;
  fill?: Partial<CellFill>;
  borders?: Partial<CellBorders>;
  alignment?: Partial<CellAlignment>;
  protection?: Partial<CellProtection>;
  quotePrefix?: boolean;
  /** Replaces the whole look by the named style's; `Normal` clears formats. Unknown names throw `StoreError`. */
  namedStyle?: string;
}

/** The look that a conditional format lays over a cell; what is absent shows through. */
export interface DifferentialStyle {
  numberFormat?: string;
  font?: {
    bold?: boolean;
    italic?: boolean;
    underline?: 'none' | 'single' | 'double';
    strikethrough?: boolean;
    color?: Color;
  };
  fill?: { color: Color };
  borders?: { left?: BorderEdge; right?: BorderEdge; top?: BorderEdge; bottom?: BorderEdge };
}
