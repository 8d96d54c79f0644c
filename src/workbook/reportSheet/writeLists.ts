import { t, type Language } from '../../messages';
import { fontName, fontSizes, lineHeight, rowColumns } from '../../reporting/document';
import { columnLetter } from '../address';
import { palette } from '../palette';
import { drawLines, setAll, widthInPoints } from '../tableWriter';
import { linkTo, numberFormatFor } from './cellValues';
import { firstListColumn, listColumns, type ListsPlan } from './listRows';
import { rangesAt } from './rangesAt';

const backWidth = 12;

/** Queues the lists of the rows counted, of a size that one request takes: the caller syncs before and after. */
export function writeLists(
  sheet: Excel.Worksheet,
  plan: ListsPlan,
  { language, sheetName }: { language: Language; sheetName: string },
): void {
  const { top, values } = plan;
  const whole = sheet.getRangeByIndexes(top, firstListColumn, values.length, listColumns);
  // Formats before values: what officials wrote is text and stays text, whatever sign it begins with.
  [...rowColumns, { format: undefined, width: backWidth }].forEach(({ format, width }, index) => {
    const column = whole.getColumn(index);
    column.format.columnWidth = widthInPoints(width);
    if (format === undefined) return;
    setAll(column, 'numberFormat', numberFormatFor(format, language));
    column.format.horizontalAlignment = format === 'text' ? 'Left' : 'Center';
  });
  whole.values = values.map((row) => [...row]);
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
  whole.format.rowHeight = lineHeight(fontSizes.body);
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
