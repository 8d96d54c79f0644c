import type { Language } from '../messages';
import { numberFormatOf, type CellValue, type ColumnDefinition, type ColumnType } from '../register';
import { columnLetter } from './address';
import { chunkRows } from './chunks';
import { palette } from './palette';
import { bodyColumnAddress, headersOf, tableAddress, type TablePlace } from './tableLayout';

/** A table to be written: its columns, where it stands, and one value a column and row (formula columns hold ''). */
export interface TablePlan {
  readonly name: string;
  readonly columns: readonly ColumnDefinition[];
  readonly place: TablePlace;
  readonly rows: readonly CellValue[][];
}

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Fluent to look at and readable in black and white. */
export const tableStyle = 'TableStyleLight9';

/** Excel's character widths to the points that Office.js takes (7 pixels a character of Calibri 11 plus 5 of padding). */
export const widthInPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

/**
 * Writes headings and values of a table, number formats first: text must already be text when it arrives, or Excel
 * would read "01" as 1 and "=…" as a formula. Syncs once per chunk of about 3.5 MB, not per row.
 */
export async function writeTableCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { columns, place, rows }: TablePlan,
  language: Language,
): Promise<void> {
  columns.forEach((column, index) => {
    const body = sheet.getRange(bodyColumnAddress(place, index, rows.length));
    setAll(body, 'numberFormat', numberFormatOf(column));
    body.format.columnWidth = widthInPoints(column.width);
    alignBody(body, column);
  });
  const first = columnLetter(place.firstColumn);
  const last = columnLetter(place.firstColumn + columns.length - 1);
  const header = sheet.getRange(`${first}${place.headerRow}:${last}${place.headerRow}`);
  setAll(header, 'numberFormat', '@');
  header.values = [headersOf(columns, language)];
  for (const chunk of chunkRows(rows.map((row) => row.map((value, i) => valueFor(columns[i]!, value))))) {
    const top = place.headerRow + 1 + chunk.first;
    sheet.getRange(`${first}${top}:${last}${top + chunk.rows.length - 1}`).values = chunk.rows;
    // One sync per chunk of bytes, which is what keeps each request under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/**
 * What is text stays text, whatever it looks like. In a text column numbers become text here, so that no program down
 * the line decides on their form; in any other column Excel would type a text ("=1+1" a formula, "3-5" a date), and the
 * apostrophe tells it not to.
 */
export const valueFor = (column: ColumnDefinition, value: CellValue): CellValue =>
  textFor(numberFormatOf(column), value);

/** The same for a cell of a number format. */
export function textFor(numberFormat: string, value: CellValue): CellValue {
  if (numberFormat === '@') return typeof value === 'string' ? value : String(value);
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** Makes the list object over cells already written, and its usual looks. */
export function addTable(sheet: Excel.Worksheet, { name, columns, place, rows }: TablePlan): Excel.Table {
  const table = sheet.tables.add(tableAddress(place, columns.length, rows.length), true);
  table.name = name;
  table.style = tableStyle;
  formatHeadings(table.getHeaderRowRange());
  formatBody(table.getDataBodyRange());
  drawLines(table.getRange());
  columns.forEach((column, index) => {
    if (!column.hidden) return;
    const cells = sheet.getRange(bodyColumnAddress(place, index, rows.length));
    // Unwrapped, or the long text of a column that nobody sees would make its row high.
    cells.format.wrapText = false;
    cells.columnHidden = true;
  });
  return table;
}

export function formatHeadings({ format }: Excel.Range): void {
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = 'Center';
  format.font.bold = true;
  format.rowHeight = 46;
  format.fill.color = palette.headerFill;
}

export function formatBody({ format }: Excel.Range): void {
  format.verticalAlignment = 'Top';
  format.wrapText = true;
}

const figures: ReadonlySet<ColumnType> = new Set<ColumnType>(['date', 'percent', 'quantity']);

/**
 * Figures stand in the middle, as in the report: at the right, they would run into a text at the left of the next cell. Those of a
 * column that only the file has are known by their format.
 */
export function alignBody({ format }: Excel.Range, { type, numberFormat }: ColumnDefinition): void {
  if (figures.has(type) || numberFormat === 'General') format.horizontalAlignment = 'Center';
}

/** The table style alone is not enough: programs other than Excel, and some printers, leave it out. */
export function drawLines({ format }: Excel.Range): void {
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = palette.line;
  }
}

/** Fills whole columns of a table with their formulas; call it when every table and name they refer to exists. */
export function writeFormulas(
  sheet: Excel.Worksheet,
  { columns, place, rows }: TablePlan,
  formulas: Readonly<Record<string, string>>,
): void {
  columns.forEach((column, index) => {
    const formula = formulas[column.key];
    if (formula) setAll(sheet.getRange(bodyColumnAddress(place, index, rows.length)), 'formulas', formula);
  });
}

/** Makes the body's rows as high as their texts; call it last, when every text is there. */
export function fitRows(sheet: Excel.Worksheet, plans: readonly TablePlan[]): void {
  const { headerRow } = plans[0]!.place;
  const rows = Math.max(1, ...plans.map((plan) => plan.rows.length));
  sheet.getRange(`${headerRow + 1}:${headerRow + rows}`).format.autofitRows();
}

/** Office.js fills a range from a single value (documented for Range.values, formulas and numberFormat), untyped. */
export function setAll(range: Excel.Range, property: 'numberFormat' | 'formulas', value: string): void {
  (range as unknown as Record<typeof property, string>)[property] = value;
}
