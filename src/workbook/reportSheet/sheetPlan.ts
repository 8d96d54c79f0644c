import type { CellValue } from '../../register';
import {
  grid,
  spanWidth,
  type Block,
  type ChartBlock,
  type LineBlock,
  type TableBlock,
  type TextStyle,
} from './blocks';
import { lineHeight, linesOf, shortened } from './textSize';

/** A rectangle of the sheet, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TablePlace {
  readonly block: TableBlock;
  readonly headerRow: number;
  /** First grid column of each column of the table. */
  readonly starts: readonly number[];
}

/** Everything to be written, worked out before Excel is asked for anything. */
export interface SheetPlan {
  /** One row of {@link grid}.columns values per sheet row. */
  readonly values: readonly CellValue[][];
  /** Points, per row. */
  readonly heights: readonly number[];
  /** Each row of an area is merged by itself. */
  readonly merges: readonly Area[];
  readonly texts: readonly { readonly area: Area; readonly style: TextStyle }[];
  readonly rules: readonly Area[];
  readonly tables: readonly TablePlace[];
  readonly chart?: { readonly block: ChartBlock; readonly row: number };
}

export const tableFace = { size: 12 };
/** A row higher than this would leave half a page empty where it does not fit. */
const maxLines = 16;
/** Excel's limit, in points. */
const highestRow = 409;
const cellAir = 4;
const ruleHeight = 4;

/** Texts cut to what a row can hold, and whether any was. */
export function fitTexts(blocks: readonly Block[]): { blocks: Block[]; cut: boolean } {
  let cut = false;
  const fit = (text: string, span: number, style: TextStyle): string => {
    const fitted = shortened(text, spanWidth(span), style, maxLines);
    cut ||= fitted !== text;
    return fitted;
  };
  const fitted = blocks.map((block): Block => {
    if (block.kind === 'line') {
      return {
        ...block,
        segments: block.segments.map((part) => ({ ...part, text: fit(part.text, part.span, part.style) })),
      };
    }
    if (block.kind !== 'table') return block;
    const fitCell = (value: CellValue, index: number): CellValue =>
      typeof value === 'string' ? fit(clean(value), block.columns[index]!.span, tableFace) : value;
    return { ...block, rows: block.rows.map((row) => row.map(fitCell)) };
  });
  return { blocks: fitted, cut };
}

/** Lays blocks under each other on the grid. */
export function layOut(blocks: readonly Block[]): SheetPlan {
  const plan = {
    values: [] as CellValue[][],
    heights: [] as number[],
    merges: [] as Area[],
    texts: [] as { area: Area; style: TextStyle }[],
    rules: [] as Area[],
    tables: [] as TablePlace[],
    chart: undefined as SheetPlan['chart'],
  };
  const addRow = (height: number): CellValue[] => {
    const row: CellValue[] = new Array<CellValue>(grid.columns).fill('');
    plan.values.push(row);
    plan.heights.push(Math.min(height, highestRow));
    return row;
  };

  const addLine = ({ segments, air = 0, minHeight = 0 }: LineBlock): void => {
    const needed = segments.map(({ text, span, style }) => textHeight(text, span, style));
    const at = plan.values.length;
    const row = addRow(Math.max(...needed.map((height) => height + air), minHeight));
    for (const { column, span, text, style } of segments) {
      row[column] = text;
      const area = { row: at, column, rows: 1, columns: span };
      plan.merges.push(area);
      plan.texts.push({ area, style });
    }
  };

  const addTable = (block: TableBlock): void => {
    const headerRow = plan.values.length;
    const starts: number[] = [];
    block.columns.reduce((start, { span }, index) => {
      starts[index] = start;
      plan.merges.push({ row: headerRow, column: start, rows: block.rows.length + 1, columns: span });
      return start + span;
    }, 0);
    // Numbers stand on one line, whatever their digits before formatting.
    const put = (cells: readonly CellValue[], bold: boolean): void => {
      const needed = cells.map((value, index) =>
        textHeight(typeof value === 'string' ? value : '', block.columns[index]!.span, {
          ...tableFace,
          bold,
        }),
      );
      const row = addRow(Math.max(...needed) + cellAir);
      cells.forEach((value, index) => {
        row[starts[index]!] = value;
      });
    };
    put(
      block.columns.map(({ header }) => header),
      true,
    );
    block.rows.forEach((cells, index) => put(cells, block.rowStyles?.get(index)?.bold ?? false));
    plan.tables.push({ block, headerRow, starts });
  };

  for (const block of blocks) {
    if (block.kind === 'line') addLine(block);
    else if (block.kind === 'table') addTable(block);
    else if (block.kind === 'spacer') addRow(block.height);
    else if (block.kind === 'chart') {
      plan.chart = { block, row: plan.values.length };
      addRow(block.height);
    } else {
      const row = plan.values.length;
      addRow(ruleHeight);
      for (const { column, span } of block.parts) plan.rules.push({ row, column, rows: 1, columns: span });
    }
  }
  return plan;
}

const textHeight = (text: string, span: number, style: TextStyle): number =>
  linesOf(text, spanWidth(span), style).length * lineHeight(style.size);

/** Line ends of other systems and control characters would show as boxes. */
const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}]/gu, (c) => (c === '\n' ? c : ' '));
