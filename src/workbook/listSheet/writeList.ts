import type { HighlightFormat } from '../../monitoring';
import type { Language } from '../../messages';
import type { CellValue } from '../../register';
import { columnLetter } from '../address';
import { addCellNotes } from '../cellNotes';
import type { TakeBack } from '../change';
import { chunkRows } from '../chunks';
import { palette } from '../palette';
import { replaceSheet } from '../replaceSheet';
import { setUpPrinting, titleCell } from '../sheetFurniture';
import { drawLines, formatBody, formatHeadings, setAll, widthInPoints } from '../tableWriter';
import { layOutList, type AreaPlan, type ListPlan } from './layOutList';
import type { ListSheet } from './list';

export interface ListPlace {
  readonly name: string;
  /** The sheet that it stands behind, if it is new. */
  readonly after: string;
  readonly tab: string;
}

/**
 * Writes a list as a sheet of its own, in the place of an earlier one. A constant number of syncs, and one per 3.5 MB of text.
 * @returns how it is taken back, if that was asked for.
 * @throws UserError if a sheet of that name is there that we did not write; it is left alone.
 */
export function writeList(
  list: ListSheet,
  place: ListPlace,
  language: Language,
  canUndo?: boolean,
): Promise<TakeBack | undefined> {
  const plan = layOutList(list, place.name);
  const { name, after } = place;
  const build = async (context: Excel.RequestContext, temporaryName: string) => {
    const sheet = context.workbook.worksheets.add(temporaryName);
    sheet.showGridlines = false;
    titleCell(sheet, list.title);
    writeNotes(sheet, plan);
    for (const area of plan.areas) writeFormats(sheet, plan, area);
    for (const chunk of chunkRows(rowsOf(plan))) {
      const width = chunk.rows[0]!.length;
      sheet.getRangeByIndexes(plan.headingRow + chunk.first - 1, 0, chunk.rows.length, width).values =
        chunk.rows;
      // One sync per chunk of bytes, which is what keeps each request under Excel's limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    for (const area of plan.areas) dress(sheet, plan, area);
    dressLinks(sheet, plan);
    await addCellNotes(
      context,
      sheet,
      plan.areas.flatMap(({ cellNotes }) => cellNotes),
    );
    fitRows(sheet, plan);
    sheet.freezePanes.freezeRows(plan.headingRow);
    setUpPrinting(sheet, { paper: 'A4', orientation: 'Landscape', language, headingRow: plan.headingRow });
    sheet.pageLayout.setPrintArea(printArea(sheet, plan));
    return (written: Excel.Worksheet) => {
      written.tabColor = place.tab;
    };
  };
  return replaceSheet({ name, after, build, canUndo });
}

/** Headings and body of all areas, row by row. */
function rowsOf({ areas, headingRow, lastRow }: ListPlan): CellValue[][] {
  const cellsAt = ({ area: { columns }, values }: AreaPlan, index: number): readonly CellValue[] =>
    (index < 0 ? columns.map(({ heading }) => heading) : values[index]) ?? columns.map(() => '');
  return Array.from({ length: lastRow - headingRow + 1 }, (_, i) =>
    areas.flatMap((area, at) => [...(at === 0 ? [] : ['']), ...cellsAt(area, i - 1)]),
  );
}

function writeNotes(sheet: Excel.Worksheet, { notes }: ListPlan): void {
  if (notes.length === 0) return;
  const range = sheet.getRange(`A2:A${notes.length + 1}`);
  range.values = notes.map((note) => [note]);
  range.format.font.color = palette.note;
  range.format.wrapText = false;
}

const bodyOf = (sheet: Excel.Worksheet, { headingRow }: ListPlan, { firstColumn, values, area }: AreaPlan) =>
  sheet.getRangeByIndexes(headingRow, firstColumn, Math.max(values.length, 1), area.columns.length);

/** Formats before values: what people wrote is text and stays text, whatever sign it begins with. */
function writeFormats(sheet: Excel.Worksheet, plan: ListPlan, each: AreaPlan): void {
  const body = bodyOf(sheet, plan, each);
  each.area.columns.forEach(({ numberFormat, width, align }, i) => {
    const column = body.getColumn(i);
    setAll(column, 'numberFormat', numberFormat);
    column.format.columnWidth = widthInPoints(width);
    column.format.horizontalAlignment = align;
  });
}

function dress(sheet: Excel.Worksheet, plan: ListPlan, each: AreaPlan): void {
  const { area, firstColumn, bands, totals, looks, values } = each;
  const width = area.columns.length;
  const rowAt = (row: number): Excel.Range => sheet.getRangeByIndexes(row - 1, firstColumn, 1, width);
  const body = bodyOf(sheet, plan, each);
  formatBody(body);
  if (!area.wraps) body.format.wrapText = false;
  formatHeadings(rowAt(plan.headingRow));
  drawLines(sheet.getRangeByIndexes(plan.headingRow - 1, firstColumn, values.length + 1, width));
  for (const band of bands) {
    const row = rowAt(band);
    row.format.wrapText = false;
    row.format.font.bold = true;
    row.format.horizontalAlignment = 'Left';
    row.format.verticalAlignment = 'Center';
    row.format.fill.color = palette.band;
    // Its text runs across the columns.
    row.format.borders.getItem('InsideVertical').style = 'None';
  }
  for (const total of totals) rowAt(total).format.font.bold = true;
  for (const [look, addresses] of looks)
    for (const areas of addressLists(addresses)) paint(sheet.getRanges(areas).format, look);
}

/** Rows as high as their texts; headings of groups with some air, where they are printed. */
function fitRows(sheet: Excel.Worksheet, { headingRow, lastRow, areas }: ListPlan): void {
  if (lastRow === headingRow) return;
  sheet.getRange(`${headingRow + 1}:${lastRow}`).format.autofitRows();
  for (const band of areas[0]!.bands) sheet.getRange(`${band}:${band}`).format.rowHeight = bandHeight;
}

const bandHeight = 20;

function paint({ fill, font }: Excel.RangeFormat, look: HighlightFormat): void {
  if (look.fill) fill.color = look.fill;
  font.color = look.fontColor;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
}

function dressLinks(sheet: Excel.Worksheet, { links }: ListPlan): void {
  for (const areas of addressLists(links.map((cell) => `${cell}:${cell}`))) {
    const { font } = sheet.getRanges(areas).format;
    font.color = palette.link;
    font.underline = 'Single';
  }
}

/** Excel takes an address of at most 8,192 characters; far fewer do, and keep one call from growing without end. */
const longestAddress = 2000;

/** Addresses of ranges as few lists, those under each other joined. */
function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of joined(addresses)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** `A5:K5`, `A6:K6`, … become `A5:K6`. */
function joined(addresses: readonly string[]): string[] {
  const open = new Map<string, { from: number; to: number }[]>();
  for (const address of addresses) {
    const [, first = '', row = '', last = ''] = /^([A-Z]+)(\d+):([A-Z]+)\d+$/.exec(address) ?? [];
    const runs = open.get(`${first}:${last}`) ?? [];
    const run = runs.at(-1);
    if (run && run.to + 1 === Number(row)) run.to += 1;
    else runs.push({ from: Number(row), to: Number(row) });
    open.set(`${first}:${last}`, runs);
  }
  return [...open].flatMap(([columns, runs]) => {
    const [first, last] = columns.split(':');
    return runs.map(({ from, to }) => `${first}${from}:${last}${to}`);
  });
}

function printArea(sheet: Excel.Worksheet, { areas, headingRow }: ListPlan): Excel.Range {
  const { area, values } = areas[0]!;
  const last = columnLetter(area.columns.length - 1);
  return sheet.getRange(`A1:${last}${headingRow + values.length}`);
}
