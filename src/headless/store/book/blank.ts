import { OfficePackage } from '../opc/package';
import { element } from '../opc/xmlTree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const CONTENT = {
  workbook: `${SHEETML}.sheet.main+xml`,
  sheet: `${SHEETML}.worksheet+xml`,
  styles: `${SHEETML}.styles+xml`,
  strings: `${SHEETML}.sharedStrings+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};

/** An empty worksheet. */
export const blankSheet = () =>
  element('worksheet', { xmlns: MAIN, 'xmlns:r': DOCUMENT }, [element('sheetData')]);
export const blankStyles = () =>
  element('styleSheet', { xmlns: MAIN }, [
    element('cellStyles', { count: 1 }, [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ]);

/** A workbook with one sheet, `Sheet1`. */
export function blankPackage(): OfficePackage {
  const file = new OfficePackage();
  const book = 'xl/workbook.xml';
  file.addPart('xl/worksheets/sheet1.xml', CONTENT.sheet, blankSheet());
  file.addPart('xl/styles.xml', CONTENT.styles, blankStyles());
  file.addPart(
    book,
    CONTENT.workbook,
    element('workbook', { xmlns: MAIN, 'xmlns:r': DOCUMENT }, [
      element('bookViews', {}, [element('workbookView', { activeTab: 0 })]),
      element('sheets', {}, [element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })]),
    ]),
  );
  file.addRelation('', `${DOCUMENT}/officeDocument`, book);
  file.addRelation(book, `${DOCUMENT}/worksheet`, 'xl/worksheets/sheet1.xml');
  file.addRelation(book, `${DOCUMENT}/styles`, 'xl/styles.xml');
  return file;
}
