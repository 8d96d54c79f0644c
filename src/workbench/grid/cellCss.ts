import type { BorderEdge, CellStyle, DisplayFormat } from '../../headless/browser';

export type Css = Record<string, string>;

const lineStyles: Record<string, string> = {
  none: '0 solid',
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};
const gridline = '1px solid #e1e1e1';
const noLine = '1px solid transparent';

const line = (edge: BorderEdge): string | undefined =>
  edge.style === 'none' ? undefined : `${lineStyles[edge.style] ?? '1px solid'} ${edge.color ?? '#000'}`;

/** Which sides of a cell lie inside a merged area or a picture that goes on beyond it. */
export interface OpenSides {
  readonly right: boolean;
  readonly bottom: boolean;
}

/** Fill, bar and borders: what belongs to the cell's own rectangle. */
export function boxCss(
  style: CellStyle,
  { fill, bar }: DisplayFormat,
  open: OpenSides,
  hasGridlines: boolean,
): Css {
  const { borders } = style;
  const plain = hasGridlines && fill === null;
  const css: Css = {
    borderRight: open.right ? noLine : (line(borders.right) ?? (plain ? gridline : noLine)),
    borderBottom: open.bottom ? noLine : (line(borders.bottom) ?? (plain ? gridline : noLine)),
  };
  const [left, top] = [line(borders.left), line(borders.top)];
  if (left) css['borderLeft'] = left;
  if (top) css['borderTop'] = top;
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
  if (alignment.indent > 0) css[text === 'right' ? 'paddingRight' : 'paddingLeft'] = `${3 + alignment.indent * 9}px`;
  if (Math.abs(alignment.textRotation) === 90) css['writingMode'] = 'vertical-rl';
  return css;
}

/** The font as CSS writes it. Points are 4/3 of a pixel. */
export const fontOf = ({ font }: CellStyle, bold = font.bold, italic = font.italic): string =>
  `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${(font.size * 4) / 3}px/1.2 "${font.name}", "Liberation Serif", sans-serif`;
