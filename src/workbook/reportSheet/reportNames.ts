import type { WrittenSentence } from '../../reporting/document';
import { protect } from '../protection';

/**
 * What a report sheet knows about itself stands in hidden names of its own scope: they move with its rows, and go with it
 * into any copy.
 */
const sentenceName = (key: string): string => `Sentence_${key}`;
const printName = (key: string): string => `SentencePrint_${key}`;
const numberName = 'ReportNumber';
const dateName = 'ReportDate';
const issuedName = 'ReportIssued';
export const draftTab = '#7030A0';
const issuedTab = '#3B3838';

const hide = (item: Excel.NamedItem): void => {
  item.visible = false;
};

export function nameSentence(sheet: Excel.Worksheet, key: string, cell: Excel.Range, print: string): void {
  hide(sheet.names.add(sentenceName(key), cell));
  hide(sheet.names.add(printName(key), `="${print}"`));
}

export function nameNumberCells(
  sheet: Excel.Worksheet,
  { row, number, placeAndDate }: { row: number; number: number; placeAndDate: number },
): void {
  hide(sheet.names.add(numberName, sheet.getCell(row, number)));
  hide(sheet.names.add(dateName, sheet.getCell(row, placeAndDate)));
  hide(sheet.names.add(issuedName, '=FALSE'));
}

/** Queues the reading of a sheet's sentences; call what it returns after the sync. A sheet that is not there has none. */
export function queueSentences(
  sheet: Excel.Worksheet,
  keys: readonly string[],
): () => ReadonlyMap<string, WrittenSentence> {
  const items = keys.map((key) => ({
    key,
    cell: sheet.names.getItemOrNullObject(sentenceName(key)).getRangeOrNullObject().load('values'),
    print: sheet.names.getItemOrNullObject(printName(key)).load('value'),
  }));
  return () =>
    new Map(
      items.flatMap(({ key, cell, print }): [string, WrittenSentence][] =>
        cell.isNullObject || print.isNullObject
          ? []
          : [[key, { text: String(cell.values[0]![0]), print: String(print.value) }]],
      ),
    );
}

/** Whether a sheet is an issued report; call what it returns after the sync. */
export function queueIssued(sheet: Excel.Worksheet): () => boolean {
  const mark = sheet.names.getItemOrNullObject(issuedName).load('formula');
  return () => !mark.isNullObject && mark.formula === '=TRUE';
}

/** What stands in the cells for number, place and date. */
export interface IssueCells {
  readonly number: string;
  readonly placeAndDate: string;
}

/** One sync. @returns undefined for a sheet without those cells. */
export async function readIssueCells(
  context: Excel.RequestContext,
  sheetName: string,
): Promise<IssueCells | undefined> {
  const { names } = context.workbook.worksheets.getItem(sheetName);
  const [number, date] = [numberName, dateName].map((name) =>
    names.getItemOrNullObject(name).getRangeOrNullObject().load('values'),
  );
  await context.sync();
  if (!number || !date || number.isNullObject || date.isNullObject) return undefined;
  return { number: String(number.values[0]![0]), placeAndDate: String(date.values[0]![0]) };
}

const put = (sheet: Excel.Worksheet, { number, placeAndDate }: IssueCells): void => {
  sheet.names.getItem(numberName).getRange().values = [[number]];
  sheet.names.getItem(dateName).getRange().values = [[placeAndDate]];
};

/** Puts number and date where the sheet has room for them, marks it as issued and locks it. */
export function writeIssue(sheet: Excel.Worksheet, cells: IssueCells): void {
  put(sheet, cells);
  sheet.names.getItem(issuedName).formula = '=TRUE';
  sheet.tabColor = issuedTab;
  protect(sheet);
}

/** Makes the sheet a draft again; whether it was locked by then is for the caller to know. */
export function undoIssue(sheet: Excel.Worksheet, cells: IssueCells): void {
  sheet.protection.unprotect();
  put(sheet, cells);
  sheet.names.getItem(issuedName).formula = '=FALSE';
  sheet.tabColor = draftTab;
}
