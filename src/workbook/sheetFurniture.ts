import { t, type Language, type MessageKey } from '../messages';
import { palette } from './palette';
import { mainTable } from './tableLayout';

/** The title, in row 1. */
export function writeTitle(sheet: Excel.Worksheet, language: Language, key: MessageKey, column = 'A'): void {
  titleCell(sheet, t(language, key), column);
}

export function titleCell(sheet: Excel.Worksheet, text: string, column = 'A'): void {
  const title = sheet.getRange(`${column}1`);
  title.values = [[text]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.font.color = palette.title;
  title.format.wrapText = false;
  title.format.rowHeight = 24;
}

export interface PrintOptions {
  readonly paper: 'A3' | 'A4';
  readonly orientation: 'Landscape' | 'Portrait';
  readonly language: Language;
  /** Pages side by side; a wide list on one page would be too small to read. */
  readonly pagesWide?: number;
  /** Repeated on every page. */
  readonly headingRow?: number;
}

/** Fitted to the width, headings repeated, page numbers: a list that can be printed without thinking about it. */
export function setUpPrinting(
  sheet: Excel.Worksheet,
  { paper, orientation, language, pagesWide = 1, headingRow = mainTable.headerRow }: PrintOptions,
): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = paper === 'A3' ? Excel.PaperType.a3 : Excel.PaperType.a4;
  pageLayout.orientation =
    orientation === 'Landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$${headingRow}:$${headingRow}`);
  if (pagesWide > 1) pageLayout.setPrintTitleColumns('$A:$A');
  pageLayout.headersFooters.defaultForAllPages.rightFooter = `${t(language, 'workbook.page')} &P/&N`;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
}

/** Titles and headings stay in view, and the first columns, by which a row is recognised. */
export function freeze(sheet: Excel.Worksheet, columns: number): void {
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, mainTable.headerRow, Math.max(columns, 1)));
}
