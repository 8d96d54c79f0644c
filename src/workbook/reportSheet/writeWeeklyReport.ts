import type { Language } from '../../messages';
import type { Report } from '../../reporting';
import { chunkRows } from '../chunks';
import { setAll } from '../tableWriter';
import { grid, type TextStyle } from './blocks';
import { drawChart } from './drawChart';
import { setUpReportPage } from './pageSetup';
import { planWeeklyReport } from './reportBlocks';
import { tableFace, type Area, type SheetPlan, type TablePlace } from './sheetPlan';

export interface WriteReportOptions {
  readonly language: Language;
  /** The sheet to make; a sheet of that name is emptied and written anew. */
  readonly sheetName: string;
}

const fontName = 'Times New Roman';
const headerFill = '#E7E6E6';
const tableEdges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/**
 * Writes the weekly report as a sheet in the form of an administrative report (Decree 30/2020/NĐ-CP), with fixed values.
 * Syncs three times, and once more per 3.5 MB of text; needs ExcelApi 1.9.
 * @returns the sheet, which is not activated.
 */
export async function writeWeeklyReport(
  context: Excel.RequestContext,
  report: Report,
  { language, sheetName }: WriteReportOptions,
): Promise<Excel.Worksheet> {
  const plan = planWeeklyReport(report, language);
  const sheet = await emptySheet(context, sheetName);
  const rows = plan.values.length;
  const whole = sheet.getRangeByIndexes(0, 0, rows, grid.columns);

  sheet.showGridlines = false;
  whole.format.columnWidth = grid.columnWidth;
  whole.format.font.name = fontName;
  whole.format.font.size = tableFace.size;
  whole.format.wrapText = true;
  whole.format.verticalAlignment = 'Center';
  // Formats before values: what officials wrote is text and stays text, whatever sign it begins with.
  setAll(whole, 'numberFormat', '@');
  for (const table of plan.tables) setNumberFormats(sheet, table);
  for (const chunk of chunkRows([...plan.values])) {
    sheet.getRangeByIndexes(chunk.first, 0, chunk.rows.length, grid.columns).values = chunk.rows;
    // One sync per chunk of bytes, which is what keeps each request under Excel's limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }

  for (const area of plan.merges) if (area.columns > 1) at(sheet, area).merge(true);
  for (const { area, style } of plan.texts) dress(at(sheet, area), style);
  for (const area of plan.rules) at(sheet, area).format.borders.getItem('EdgeBottom').style = 'Continuous';
  for (const table of plan.tables) dressTable(sheet, table);
  setHeights(sheet, plan);
  drawChart(sheet, plan);
  setUpReportPage(sheet, whole);
  await context.sync();
  return sheet;
}

/** The sheet of that name, new or cleared of everything. */
async function emptySheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const existing = context.workbook.worksheets.getItemOrNullObject(name);
  existing.load('name');
  existing.protection.load('protected');
  existing.charts.load('items/name');
  await context.sync();
  if (existing.isNullObject) return context.workbook.worksheets.add(name);
  if (existing.protection.protected) existing.protection.unprotect();
  existing.charts.items.forEach((chart) => chart.delete());
  const all = existing.getRange();
  all.unmerge();
  all.clear();
  return existing;
}

const at = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

function dress(range: Excel.Range, { size, bold, italic, align, valign }: TextStyle): void {
  range.format.font.size = size;
  if (bold) range.format.font.bold = true;
  if (italic) range.format.font.italic = true;
  range.format.horizontalAlignment = align ?? 'Left';
  if (valign) range.format.verticalAlignment = valign;
}

function setNumberFormats(sheet: Excel.Worksheet, { block, headerRow, starts }: TablePlace): void {
  block.columns.forEach(({ numberFormat }, index) => {
    if (numberFormat === '@') return;
    const cells = sheet.getRangeByIndexes(headerRow + 1, starts[index]!, block.rows.length, 1);
    setAll(cells, 'numberFormat', numberFormat);
    block.rowStyles?.forEach((style, row) => {
      if (style.numberFormat) setAll(cells.getCell(row, 0), 'numberFormat', style.numberFormat);
    });
  });
}

function dressTable(sheet: Excel.Worksheet, { block, headerRow, starts }: TablePlace): void {
  const rows = block.rows.length;
  const width = block.columns.reduce((sum, { span }) => sum + span, 0);
  const all = sheet.getRangeByIndexes(headerRow, 0, rows + 1, width);
  for (const edge of tableEdges) {
    const border = all.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#000000';
  }
  block.columns.forEach(({ align, span }, index) => {
    sheet.getRangeByIndexes(headerRow + 1, starts[index]!, rows, span).format.horizontalAlignment = align;
  });
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, width);
  header.format.font.bold = true;
  header.format.horizontalAlignment = 'Center';
  header.format.fill.color = headerFill;
  block.rowStyles?.forEach(({ bold, italic }, row) => {
    const cells = sheet.getRangeByIndexes(headerRow + 1 + row, 0, 1, width);
    if (bold) cells.format.font.bold = true;
    if (italic) cells.format.font.italic = true;
  });
}

/** One call for each run of rows of the same height. */
function setHeights(sheet: Excel.Worksheet, { heights }: SheetPlan): void {
  let first = 0;
  heights.forEach((height, row) => {
    if (heights[row + 1] === height) return;
    sheet.getRangeByIndexes(first, 0, row - first + 1, 1).format.rowHeight = height;
    first = row + 1;
  });
}
