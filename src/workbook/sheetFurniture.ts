import { t, type Language, type MessageKey } from '../messages';
import { mainTable } from './tableLayout';

/** Colours of the sheets, once: a dark blue for headings, a pale yellow where officers write. */
export const palette = { title: '#1F3864', note: '#595959', entryCell: '#FFF9E0', headerFill: '#D9E2F3' };

/** Title in A1, and the font of the whole sheet. */
export function writeTitle(sheet: Excel.Worksheet, language: Language, key: MessageKey): void {
  const title = sheet.getRange('A1');
  title.values = [[t(language, key)]];
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
}

/** One page wide, headings repeated, page numbers: a list that can be printed without thinking about it. */
export function setUpPrinting(sheet: Excel.Worksheet, { paper, orientation, language }: PrintOptions): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = paper === 'A3' ? Excel.PaperType.a3 : Excel.PaperType.a4;
  pageLayout.orientation =
    orientation === 'Landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$${mainTable.headerRow}:$${mainTable.headerRow}`);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = `${t(language, 'workbook.page')} &P/&N`;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
}

/** Titles and headings stay in view, and the first columns, by which a row is recognised. */
export function freeze(sheet: Excel.Worksheet, columns: number): void {
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, mainTable.headerRow, Math.max(columns, 1)));
}
