import type { DisplayFormat, FilterHeading, Hyperlink, Rect } from '../../headless/browser';
import type { Book } from '../book';
import { placedCharts, type PlacedChart } from '../charts/placedCharts';
import { boxCss, fontOf, sidesOf, textCss, type Css } from './cellCss';
import { cellKey, commentsOf } from './comments';
import { iconOf } from './icons';
import type { SheetLayout } from './layout';
import { textWidth } from './textWidth';

/** A cell's window onto something that may be larger than it: a text, a merged area's text, a chart. Pixels. */
interface Slice {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PaintedText extends Slice {
  readonly text: string;
  readonly css: Css;
  readonly icon: { readonly symbol: string; readonly color: string } | undefined;
  readonly link: Hyperlink | null;
}

export interface PaintedChart extends Slice {
  readonly name: string;
  /** An SVG as data URL. */
  readonly picture: string;
}

/** A cell as it is drawn. */
export interface PaintedCell {
  readonly css: Css;
  readonly text: PaintedText | undefined;
  readonly charts: readonly PaintedChart[];
  readonly comment: string | undefined;
  /** The cell heads a column that can be filtered. */
  readonly filter: FilterHeading | undefined;
}

/** How far to the left a text is looked for that runs over into an empty cell. */
const reach = 12;

/** Paints the cells of the shown sheet one by one, as they come into view; made anew when the workbook changes. */
export class Painter {
  private readonly merges = new Map<number, Rect[]>();
  private readonly comments: ReadonlyMap<string, string>;
  private readonly charts: readonly PlacedChart[];
  private readonly filters: ReadonlyMap<string, FilterHeading>;

  constructor(
    private readonly book: Book,
    private readonly layout: SheetLayout,
  ) {
    const { sheet } = book;
    for (const rect of sheet.merges())
      for (let row = rect.top; row <= rect.bottom; row++)
        this.merges.set(row, [...(this.merges.get(row) ?? []), rect]);
    this.comments = commentsOf(sheet);
    this.charts = placedCharts(book, layout);
    this.filters = new Map(
      book.filterHeadings().map((heading) => [cellKey(heading.row, heading.column), heading]),
    );
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Rect | undefined {
    return this.merges.get(row)?.find(({ left, right }) => column >= left && column <= right);
  }

  paint(row: number, column: number): PaintedCell {
    const { sheet } = this.book;
    const merge = this.mergeAt(row, column);
    const from = merge ? { row: merge.top, column: merge.left } : { row, column };
    const shown = this.book.look(from.row, from.column);
    const open = {
      right: merge !== undefined && column < merge.right,
      bottom: merge !== undefined && row < merge.bottom,
    };
    const text = merge ? this.mergedText(merge, row, column, shown) : this.plainText(row, column, shown);
    const sides = sidesOf(
      sheet.style(row, column),
      { right: sheet.style(row, column + 1), bottom: sheet.style(row + 1, column) },
      { ...open, right: open.right || (!merge && this.runsOver(row, column, column + 1)) },
      { row: row === 0, column: column === 0 },
      sheet.showGridlines && shown.fill === null,
    );
    return {
      css: boxCss(shown, sides),
      text,
      charts: this.chartsOver(row, column),
      comment: this.comments.get(cellKey(row, column)),
      filter: this.filters.get(cellKey(row, column)),
    };
  }

  private mergedText(
    merge: Rect,
    row: number,
    column: number,
    shown: DisplayFormat,
  ): PaintedText | undefined {
    if (shown.text === '') return undefined;
    const { rows, columns } = this.layout;
    const [left, top] = [columns.offset(merge.left), rows.offset(merge.top)];
    return this.painted(merge.top, merge.left, shown, {
      left: left - columns.offset(column),
      top: top - rows.offset(row),
      width: columns.offset(merge.right + 1) - left,
      height: rows.offset(merge.bottom + 1) - top,
    });
  }

  private plainText(row: number, column: number, shown: DisplayFormat): PaintedText | undefined {
    const { rows, columns } = this.layout;
    const [width, height] = [columns.size(column), rows.size(row)];
    if (shown.text !== '' || shown.icon) {
      const slice = { left: 0, top: 0, width: Math.max(width, this.runLength(row, column)), height };
      return this.painted(row, column, shown, slice);
    }
    const start = this.runningFrom(row, column);
    if (start === undefined) return undefined;
    const left = columns.offset(start) - columns.offset(column);
    return this.painted(row, start, this.book.look(row, start), {
      left,
      top: 0,
      width: this.runLength(row, start),
      height,
    });
  }

  private painted(row: number, column: number, shown: DisplayFormat, slice: Slice): PaintedText {
    const { sheet } = this.book;
    const isNumberTooWide =
      typeof shown.value === 'number' &&
      textWidth(shown.text, fontOf(sheet.style(row, column))) > slice.width - 2;
    const hidesValue = shown.icon?.showValue === false || shown.bar?.showValue === false;
    return {
      ...slice,
      text: hidesValue
        ? ''
        : isNumberTooWide
          ? '#'.repeat(Math.max(1, Math.floor(slice.width / 8)))
          : shown.text,
      css: textCss(sheet.style(row, column), shown),
      icon: shown.icon ? iconOf(shown.icon) : undefined,
      link: this.book.excel.link(sheet.name, row, column),
    };
  }

  /** Width of a text that may run over into empty cells to its right; 0 where it may not. */
  private runLength(row: number, column: number): number {
    const { value, text } = this.book.look(row, column);
    if (typeof value !== 'string' || text === '') return 0;
    const style = this.book.sheet.style(row, column);
    const { horizontal, wrapText, indent } = style.alignment;
    if (wrapText || (horizontal !== 'general' && horizontal !== 'left')) return 0;
    return textWidth(text, fontOf(style)) + indent * 9 + 6;
  }

  /** Whether a text of a row goes over from one column into another, all cells between being empty. */
  private runsOver(row: number, column: number, into: number): boolean {
    const from = this.book.look(row, column).text === '' ? this.runningFrom(row, column) : column;
    if (from === undefined || this.mergeAt(row, into) || this.book.look(row, into).text !== '') return false;
    const { columns } = this.layout;
    return columns.offset(from) + this.runLength(row, from) > columns.offset(into);
  }

  /** The column whose text runs over into an empty cell. */
  private runningFrom(row: number, column: number): number | undefined {
    for (let from = column - 1; from >= Math.max(0, column - reach); from--) {
      if (this.mergeAt(row, from)) return undefined;
      if (this.book.look(row, from).text === '') continue;
      const { columns } = this.layout;
      return columns.offset(from) + this.runLength(row, from) > columns.offset(column) ? from : undefined;
    }
    return undefined;
  }

  private chartsOver(row: number, column: number): PaintedChart[] {
    const { rows, columns } = this.layout;
    const [x, y] = [columns.offset(column), rows.offset(row)];
    const [right, bottom] = [x + columns.size(column), y + rows.size(row)];
    return this.charts
      .filter(
        ({ left, top, width, height }) =>
          left < right && left + width > x && top < bottom && top + height > y,
      )
      .map((chart) => ({ ...chart, left: chart.left - x, top: chart.top - y }));
  }
}
