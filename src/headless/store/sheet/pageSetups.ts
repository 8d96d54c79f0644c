import type { Book } from '../book/context';
import { absoluteText, parseRect } from '../geometry';
import { sheetPrefix } from '../../formula/a1';
import {
  booleanAttribute,
  childElement,
  element,
  numberAttribute,
  putChild,
  setAttribute,
  textOf,
} from '../opc/xmlTree';
import type { XmlElement } from '../opc/xmlTree';
import type { PageSetup, PageSetupPatch, Rect } from '../types';
import { MAX_COLUMN, MAX_ROW } from '../types';
import type { SheetBase } from './sheetBase';
import { putSheetChild } from './sheetOrder';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';
const HEADER_ORDER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Areas of a name such as `Print_Area`: sheet prefixes off, the rest read. */
function nameAreas(formula: string | null): Rect[] {
  return (formula ?? '')
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((each) => parseRect(each.slice(each.lastIndexOf('!') + 1)))
    .filter((each): each is Rect => each !== null);
}

export function readPageSetup(sheet: SheetBase, book: Book): PageSetup {
  const { tree } = sheet;
  const setup = childElement(tree, 'pageSetup');
  const margins = childElement(tree, 'pageMargins');
  const options = childElement(tree, 'printOptions');
  const texts = childElement(tree, 'headerFooter');
  const fitted = booleanAttribute(childElement(childElement(tree, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const paper = setup?.attributes['paperSize'];
  const titles = nameAreas(book.builtInName(sheet, TITLES));
  const rows = titles.find((each) => each.left === 0 && each.right === MAX_COLUMN);
  const columns = titles.find((each) => each.top === 0 && each.bottom === MAX_ROW);
  const text = (name: string): string => textOf(childElement(texts, name));
  return {
    paperSize: paper === undefined ? null : Number(paper),
    orientation: (setup?.attributes['orientation'] ?? 'default') as PageSetup['orientation'],
    scale: fitted ? null : numberAttribute(setup, 'scale', 100),
    fit: fitted
      ? { width: numberAttribute(setup, 'fitToWidth', 1), height: numberAttribute(setup, 'fitToHeight', 1) }
      : null,
    margins: {
      left: numberAttribute(margins, 'left', MARGINS.left),
      right: numberAttribute(margins, 'right', MARGINS.right),
      top: numberAttribute(margins, 'top', MARGINS.top),
      bottom: numberAttribute(margins, 'bottom', MARGINS.bottom),
      header: numberAttribute(margins, 'header', MARGINS.header),
      footer: numberAttribute(margins, 'footer', MARGINS.footer),
    },
    centerHorizontally: booleanAttribute(options, 'horizontalCentered'),
    centerVertically: booleanAttribute(options, 'verticalCentered'),
    printGridlines: booleanAttribute(options, 'gridLines'),
    printHeadings: booleanAttribute(options, 'headings'),
    blackAndWhite: booleanAttribute(setup, 'blackAndWhite'),
    draft: booleanAttribute(setup, 'draft'),
    pageOrder: setup?.attributes['pageOrder'] === 'overThenDown' ? 'overThenDown' : 'downThenOver',
    differentFirst: booleanAttribute(texts, 'differentFirst'),
    differentOddEven: booleanAttribute(texts, 'differentOddEven'),
    firstPageNumber: booleanAttribute(setup, 'useFirstPageNumber')
      ? numberAttribute(setup, 'firstPageNumber', 1)
      : null,
    header: { odd: text('oddHeader'), even: text('evenHeader'), first: text('firstHeader') },
    footer: { odd: text('oddFooter'), even: text('evenFooter'), first: text('firstFooter') },
    printArea: nameAreas(book.builtInName(sheet, AREA)),
    titleRows: rows ? { first: rows.top, last: rows.bottom } : null,
    titleColumns: columns ? { first: columns.left, last: columns.right } : null,
  };
}

/** Lays a change over a sheet's page set-up; attributes the store does not know stay. */
export function writePageSetup(sheet: SheetBase, book: Book, patch: PageSetupPatch): void {
  const before = readPageSetup(sheet, book);
  const next: PageSetup = {
    ...before,
    ...patch,
    margins: { ...before.margins, ...patch.margins },
    header: { ...before.header, ...patch.header },
    footer: { ...before.footer, ...patch.footer },
  };
  // Fit and scale exclude each other; the one that was set wins.
  if (patch.scale != null && patch.fit === undefined) next.fit = null;
  if (next.fit) next.scale = null;
  writeAttributes(sheet.tree, next);
  writeTexts(sheet.tree, next);
  const prefix = sheetPrefix(sheet.name);
  if (patch.printArea)
    book.setBuiltInName(
      sheet,
      AREA,
      patch.printArea.map((area) => prefix + absoluteText(area)).join(',') || null,
    );
  if (patch.titleRows !== undefined || patch.titleColumns !== undefined) {
    const { titleRows, titleColumns } = next;
    const parts = [
      titleColumns &&
        absoluteText({ top: 0, bottom: MAX_ROW, left: titleColumns.first, right: titleColumns.last }),
      titleRows && absoluteText({ top: titleRows.first, bottom: titleRows.last, left: 0, right: MAX_COLUMN }),
    ];
    book.setBuiltInName(
      sheet,
      TITLES,
      parts
        .filter(Boolean)
        .map((each) => prefix + each)
        .join(',') || null,
    );
  }
}

function child(tree: XmlElement, name: string): XmlElement {
  const known = childElement(tree, name);
  if (known) return known;
  const made = element(name);
  putSheetChild(tree, name, made);
  return made;
}

function writeAttributes(tree: XmlElement, next: PageSetup): void {
  const margins = child(tree, 'pageMargins');
  for (const [key, value] of Object.entries(next.margins)) setAttribute(margins, key, value);
  const setup = child(tree, 'pageSetup');
  setAttribute(setup, 'paperSize', next.paperSize);
  setAttribute(setup, 'orientation', next.orientation === 'default' ? null : next.orientation);
  setAttribute(setup, 'scale', next.scale === null || next.scale === 100 ? null : next.scale);
  setAttribute(setup, 'fitToWidth', next.fit && next.fit.width !== 1 ? next.fit.width : null);
  setAttribute(setup, 'fitToHeight', next.fit && next.fit.height !== 1 ? next.fit.height : null);
  setAttribute(setup, 'blackAndWhite', next.blackAndWhite ? 1 : null);
  setAttribute(setup, 'draft', next.draft ? 1 : null);
  setAttribute(setup, 'pageOrder', next.pageOrder === 'overThenDown' ? next.pageOrder : null);
  setAttribute(setup, 'firstPageNumber', next.firstPageNumber);
  setAttribute(setup, 'useFirstPageNumber', next.firstPageNumber === null ? null : 1);
  const properties = child(tree, 'sheetPr');
  const page = childElement(properties, 'pageSetUpPr') ?? element('pageSetUpPr');
  setAttribute(page, 'fitToPage', next.fit ? 1 : null);
  putChild(properties, 'pageSetUpPr', page, ['tabColor', 'outlinePr', 'pageSetUpPr']);
  const options = child(tree, 'printOptions');
  setAttribute(options, 'horizontalCentered', next.centerHorizontally ? 1 : null);
  setAttribute(options, 'verticalCentered', next.centerVertically ? 1 : null);
  setAttribute(options, 'gridLines', next.printGridlines ? 1 : null);
  setAttribute(options, 'headings', next.printHeadings ? 1 : null);
  if (!Object.keys(options.attributes).length) putSheetChild(tree, 'printOptions', null);
}

function writeTexts(tree: XmlElement, next: PageSetup): void {
  const texts = child(tree, 'headerFooter');
  const { header, footer } = next;
  const all = {
    oddHeader: header.odd,
    oddFooter: footer.odd,
    evenHeader: header.even,
    evenFooter: footer.even,
    firstHeader: header.first,
    firstFooter: footer.first,
  };
  for (const [name, text] of Object.entries(all))
    // An empty text of a first page is said, or LibreOffice repeats the other pages' there.
    putChild(
      texts,
      name,
      text === '' && !(next.differentFirst && name.startsWith('first')) ? null : element(name, {}, [text]),
      HEADER_ORDER,
    );
  setAttribute(texts, 'differentOddEven', next.differentOddEven ? 1 : null);
  setAttribute(texts, 'differentFirst', next.differentFirst ? 1 : null);
  if (!texts.children.length && !next.differentFirst && !next.differentOddEven)
    putSheetChild(tree, 'headerFooter', null);
}
