import type { Language } from '../../messages';
import { columnLetter } from '../address';
import { setAll } from '../tableWriter';
import { linkedColumns, numberFormatFor } from './cellValues';
import type { TextStyle } from './gridRows';
import { rangesAt, rowRuns } from './rangesAt';
import type { Area, SheetPlan, TablePlace } from './sheetPlan';

const headerFill = '#E7E6E6';
const tableEdges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

const at = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

export function setNumberFormats(sheet: Excel.Worksheet, plan: SheetPlan, language: Language): void {
  const linked = linkedColumns(plan);
  plan.tables.forEach(({ block, area, rowOf, starts }, place) => {
    block.columns.forEach(({ format }, index) => {
      const column = starts[index]!;
      const isLinked = linked.has(`${place}|${columnLetter(column)}`);
      if (format === 'text' && !isLinked) return;
      const cells = sheet.getRangeByIndexes(area.row, column, area.rows, 1);
      setAll(cells, 'numberFormat', isLinked ? 'General' : numberFormatFor(format, language));
      block.rowStyles?.forEach((style, row) => {
        if (!style.format || format === 'text') return;
        setAll(sheet.getCell(rowOf[row]!, column), 'numberFormat', numberFormatFor(style.format, language));
      });
    });
  });
}

/** Merges, fonts, borders and heights; a number of requests that grows with the tables and not with their rows. */
export function dressReport(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const area of plan.merges) if (area.columns > 1) at(sheet, area).merge(true);
  for (const { area, style } of plan.texts) dress(at(sheet, area), style);
  for (const area of plan.rules) at(sheet, area).format.borders.getItem('EdgeBottom').style = 'Continuous';
  for (const table of plan.tables) dressTable(sheet, table);
  setHeights(sheet, plan.heights);
}

function dress(range: Excel.Range, { size, bold, italic, align, valign }: TextStyle): void {
  range.format.font.size = size;
  if (bold) range.format.font.bold = true;
  if (italic) range.format.font.italic = true;
  range.format.horizontalAlignment = align ?? 'Left';
  if (valign) range.format.verticalAlignment = valign;
}

function dressTable(sheet: Excel.Worksheet, { block, area, heads, rowOf, starts }: TablePlace): void {
  const all = at(sheet, area);
  for (const edge of tableEdges) {
    const border = all.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#000000';
  }
  block.columns.forEach(({ align, span }, index) => {
    at(sheet, { ...area, column: starts[index]!, columns: span }).format.horizontalAlignment = align;
  });
  const last = columnLetter(area.columns - 1);
  for (const head of rangesAt(
    sheet,
    heads.map((row) => `A${row + 1}:${last}${row + 1}`),
  )) {
    head.format.font.bold = true;
    head.format.horizontalAlignment = 'Center';
    head.format.fill.color = headerFill;
  }
  block.rowStyles?.forEach(({ bold, italic }, row) => {
    const cells = at(sheet, { ...area, row: rowOf[row]!, rows: 1 });
    if (bold) cells.format.font.bold = true;
    if (italic) cells.format.font.italic = true;
  });
}

/** Rows of one height at once, wherever they stand. */
function setHeights(sheet: Excel.Worksheet, heights: readonly number[]): void {
  const rowsByHeight = new Map<number, number[]>();
  heights.forEach((height, row) => {
    const rows = rowsByHeight.get(height);
    if (rows) rows.push(row);
    else rowsByHeight.set(height, [row]);
  });
  for (const [height, rows] of rowsByHeight)
    for (const ranges of rangesAt(sheet, rowRuns(rows))) ranges.format.rowHeight = height;
}
