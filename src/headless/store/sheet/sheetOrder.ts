import type { XmlElement } from '../opc/xmlTree';
import { childElements, localName, putChild } from '../opc/xmlTree';

/** Children of `worksheet` in the schema's order; Excel repairs a file that has them in another. */
export const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Puts or, with `null` or nothing inside, takes away a child of the worksheet. */
export const putSheetChild = (sheet: XmlElement, name: string, child: XmlElement | null): void =>
  putChild(sheet, name, child, SHEET_ORDER);

/** Adds one more of a repeated child, behind those there are. */
export function addSheetChild(sheet: XmlElement, child: XmlElement): void {
  const rank = SHEET_ORDER.indexOf(localName(child));
  const at = sheet.children.findIndex(
    (each) => typeof each !== 'string' && SHEET_ORDER.indexOf(localName(each)) > rank,
  );
  sheet.children.splice(at < 0 ? sheet.children.length : at, 0, child);
}

/** Takes away a list that has become empty, or brings its `count` up to date. */
export function tidyList(sheet: XmlElement, list: XmlElement): void {
  const count = childElements(list).length;
  if (count === 0) sheet.children = sheet.children.filter((each) => each !== list);
  else if ('count' in list.attributes || localName(list) !== 'hyperlinks')
    list.attributes['count'] = String(count);
}
