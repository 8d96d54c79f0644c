import type { BorderEdge, CellStyle, DisplayFormat } from '../../headless/browser';

export type Css = Record<string, string>;

/** Widths of lines, in pixels; dashes are drawn as plain lines. */
const widths: Partial<Record<BorderEdge['style'], number>> = {
  none: 0,
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
  double: 3,
};
const gridline = '#e1e1e1';

/** A line along one side of a cell. */
interface Line {
  readonly width: number;
  readonly color: string;
}

const lineOf = ({ style, color }: BorderEdge): Line | undefined =>
  style === 'none' ? undefined : { width: widths[style] ?? 1, color: color ?? '#000' };

/** The four sides of a cell: neighbours share a line, so that each cell draws its right and bottom ones. */
export interface Sides {
  readonly right: Line | undefined;
  readonly bottom: Line | undefined;
  readonly left: Line | undefined;
  readonly top: Line | undefined;
}

/**
 * @param open sides inside a merged area, or that a text runs over: they have no line
 * @param next styles of the cells to the right and below
 */
export function sidesOf(
  { borders }: CellStyle,
  next: { right: CellStyle; bottom: CellStyle },
  open: { right: boolean; bottom: boolean },
  isFirst: { row: boolean; column: boolean },
  hasGridlines: boolean,
): Sides {
  const plain = hasGridlines ? { width: 1, color: gridline } : undefined;
  return {
    right: open.right ? undefined : (lineOf(borders.right) ?? lineOf(next.right.borders.left) ?? plain),
    bottom: open.bottom ? undefined : (lineOf(borders.bottom) ?? lineOf(next.bottom.borders.top) ?? plain),
    left: isFirst.column ? lineOf(borders.left) : undefined,
    top: isFirst.row ? lineOf(borders.top) : undefined,
  };
}

/** Fill, bar and lines: what belongs to the cell's own rectangle. Lines take no place, so that texts go over them. */
export function boxCss({ fill, bar }: DisplayFormat, { right, bottom, left, top }: Sides): Css {
  const shadows = [
    right && `inset -${right.width}px 0 ${right.color}`,
    bottom && `inset 0 -${bottom.width}px ${bottom.color}`,
    left && `inset ${left.width}px 0 ${left.color}`,
    top && `inset 0 ${top.width}px ${top.color}`,
  ].filter(Boolean);
  const css: Css = { boxShadow: shadows.join(', ') || 'none' };
  if (fill !== null) css['backgroundColor'] = fill;
  if (bar) {
    const share = `${Math.round(bar.fraction * 100)}%`;
    css['backgroundImage'] = `linear-gradient(to right, ${bar.color} ${share}, transparent ${share})`;
  }
  return css;
}

const across: Record<string, [justify: string, text: string]> = {
  left: ['flex-start', 'left'],
  center: ['center', 'center'],
  centerContinuous: ['center', 'center'],
  right: ['flex-end', 'right'],
  justify: ['flex-start', 'justify'],
  distributed: ['flex-start', 'justify'],
  fill: ['flex-start', 'left'],
};
const down: Record<string, string> = { top: 'flex-start', center: 'center', bottom: 'flex-end' };

/** Numbers go to the right, truth values and errors to the middle, as long as nothing else is said. */
function generalSide({ value }: DisplayFormat): 'left' | 'center' | 'right' {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
}

/** Letters and their place: what belongs to the text, however many cells it goes over. */
export function textCss(style: CellStyle, shown: DisplayFormat): Css {
  const { alignment } = style;
  const { bold, italic, underline, strikethrough, color } = shown.font;
  const side = alignment.horizontal === 'general' ? generalSide(shown) : alignment.horizontal;
  const [justify, text] = across[side] ?? across['left']!;
  const css: Css = {
    justifyContent: justify,
    textAlign: text,
    alignItems: down[alignment.vertical] ?? 'flex-start',
    whiteSpace: alignment.wrapText ? 'pre-wrap' : 'pre',
    font: fontOf(style, bold, italic),
    color: color ?? '#000',
  };
  if (alignment.wrapText) css['overflowWrap'] = 'anywhere';
  const lines = [underline !== 'none' && 'underline', strikethrough && 'line-through'].filter(Boolean);
  if (lines.length > 0) css['textDecoration'] = lines.join(' ');
  if (alignment.indent > 0)
    css[text === 'right' ? 'paddingRight' : 'paddingLeft'] = `${3 + alignment.indent * 9}px`;
  if (Math.abs(alignment.textRotation) === 90) css['writingMode'] = 'vertical-rl';
  return css;
}

/** What stands in for a font that this computer lacks: of the same kind, and with Vietnamese letters. */
const standIn = (name: string): string =>
  /times|roman|serif$/i.test(name) && !/sans/i.test(name)
    ? '"Liberation Serif", serif'
    : 'Carlito, "Liberation Sans", "Noto Sans", sans-serif';

/** The font as CSS writes it. Points are 4/3 of a pixel. */
export const fontOf = ({ font }: CellStyle, bold = font.bold, italic = font.italic): string =>
  `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${(font.size * 4) / 3}px/1.2 "${font.name}", ${standIn(font.name)}`;
