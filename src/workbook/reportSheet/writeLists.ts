import { t, type Language } from '../../messages';
import { fontName, fontSizes, rowColumns } from '../../reporting/document';
import { columnLetter } from '../address';
import { chunkRows } from '../chunks';
import { palette } from '../palette';
import { drawLines, setAll, widthInPoints } from '../tableWriter';
import { linkTo, numberFormatFor } from './cellValues';
import { firstListColumn, listColumns, type ListsPlan } from './listRows';
import { rangesAt } from './rangesAt';

const backWidth = 12;

/** Writes the lists of the rows counted; one sync per further 3.5 MB of text. The caller has synced just now, and does so again. */
export async function writeLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: ListsPlan,
  { language, sheetName }: { language: Language; sheetName: string },
): Promise<void> {
  const { top, values } = plan;
  const rows = (first: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(top + first, firstListColumn, count, listColumns);
  const whole = rows(0, values.length);
  // Formats before values: what officials wrote is text and stays text, whatever sign it begins with.
  [...rowColumns, { format: undefined, width: backWidth }].forEach(({ format, width }, index) => {
    const column = whole.getColumn(index);
    column.format.columnWidth = widthInPoints(width);
    if (format === undefined) return;
    setAll(column, 'numberFormat', numberFormatFor(format, language));
    column.format.horizontalAlignment = format === 'text' ? 'Left' : 'Center';
  });
  for (const chunk of chunkRows(values)) {
    // One sync between chunks of bytes, which is what keeps each request under Excel's limit; the last goes with what follows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (chunk.first > 0) await context.sync();
    rows(chunk.first, chunk.rows.length).values = chunk.rows;
  }
  dressLists(sheet, whole, plan);
  const aside = sheet.getCell(top, 0);
  aside.formulas = [
    [linkTo(sheetName, `${columnLetter(firstListColumn)}${top + 1}`, t(language, 'reportSheet.rows.aside'))],
  ];
  aside.format.font.color = palette.note;
}

function dressLists(sheet: Excel.Worksheet, whole: Excel.Range, { headings, bands }: ListsPlan): void {
  whole.format.font.name = fontName;
  whole.format.font.size = fontSizes.table;
  drawLines(whole);
  const [first, last] = [columnLetter(firstListColumn), columnLetter(firstListColumn + listColumns - 1)];
  const across = (rows: readonly number[]): Excel.RangeAreas[] =>
    rangesAt(
      sheet,
      rows.map((row) => `${first}${row + 1}:${last}${row + 1}`),
    );
  for (const { format } of across(headings)) {
    format.font.bold = true;
    format.font.size = fontSizes.body;
  }
  for (const { format } of across(bands)) {
    format.font.bold = true;
    format.fill.color = palette.band;
  }
  for (const { format } of rangesAt(
    sheet,
    bands.map((row) => `${last}${row + 1}:${last}${row + 1}`),
  )) {
    format.font.bold = false;
    format.font.color = palette.link;
    format.font.underline = 'Single';
  }
}
