import type { Book, TablePart } from './context';
import { renameSheetInFormula } from '../../formula/edit';
import { toFileForm, toUiForm } from '../../formula/forms';
import { themeColors } from '../style/colors';
import { DifferentialStyles } from '../style/differentialStyles';
import { StyleBook } from '../style/styleBook';
import type { OfficePackage } from '../opc/package';
import {
  booleanAttribute,
  childElement,
  childElements,
  element,
  putChild,
  setAttribute,
  textOf,
  readingPart,
} from '../opc/xmlTree';
import type { XmlElement } from '../opc/xmlTree';
import type { SharedString } from '../cells/sharedStrings';
import { readSharedStrings } from '../cells/sharedStrings';
import { Sheet } from '../sheet/sheet';
import { tableRect, type SheetBase } from '../sheet/sheetBase';
import { tableName } from '../sheet/tableXml';
import {
  mapTreeFormulas,
  moveRanges,
  moveViews,
  movePartsOnSheet,
  movePivotSources,
} from '../shift/shiftParts';
import type { Move } from '../shift/shiftParts';
import { shiftFormula } from '../references';
import type { DefinedName, SaveLoss } from '../types';
import { holds } from '../geometry';
import { StoreError, WorkbookFileError } from '../types';
import { CONTENT, DOCUMENT, blankStyles } from './blank';
import { loadSheet, shellOf, splitSheet } from './sheetFile';

export const BOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
const relationId = (node: XmlElement): string =>
  Object.entries(node.attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';

/** Print areas, filters and the like: Excel's own names, which no user sees. */
export const isBuiltIn = (node: XmlElement): boolean => (node.attributes['name'] ?? '').startsWith('_xlnm.');

/** The parts of a workbook, its sheets, names and the formulas everywhere. */
export abstract class BookBase implements Book {
  readonly workbookPart: string;
  private lastGuid = 0;
  /** The sheets of the file, and what stood around their cells. */
  protected readonly asRead = new Map<SheetBase, string>();
  protected originalStrings: readonly SharedString[] = [];
  readonly workbook: XmlElement;
  readonly styles: StyleBook;
  readonly looks: DifferentialStyles;
  readonly tableParts: TablePart[] = [];
  readonly losses: SaveLoss[] = [];
  protected readonly list: Sheet[] = [];
  private lastId = 0;

  constructor(readonly file: OfficePackage) {
    const part = file.relationOfType('', '/officeDocument')?.target;
    if (part && /sheet\.binary/.test(file.contentType(part)))
      throw new WorkbookFileError('binaryWorkbook', 'The file is a binary workbook (.xlsb).', part);
    if (!part || !file.has(part) || !/spreadsheet|ms-excel/.test(file.contentType(part)))
      throw new WorkbookFileError('notAWorkbook', 'The file is not an Excel workbook.');
    this.workbookPart = part;
    this.workbook = file.tree(part);
    // Every serial in it would be 1,462 days off.
    if (booleanAttribute(childElement(this.workbook, 'workbookPr'), 'date1904'))
      throw new WorkbookFileError('date1904', 'The workbook counts its dates from 1904.', part);
    const theme = file.relationOfType(part, '/theme')?.target;
    let stylesPart = file.relationOfType(part, '/styles')?.target;
    if (!stylesPart || !file.has(stylesPart)) {
      stylesPart = 'xl/styles.xml';
      file.addPart(stylesPart, CONTENT.styles, blankStyles());
      file.addRelation(part, `${DOCUMENT}/styles`, stylesPart);
    }
    const styles = file.tree(stylesPart);
    this.styles = new StyleBook(styles, themeColors(theme && file.has(theme) ? file.tree(theme) : undefined));
    this.looks = new DifferentialStyles(styles, this.styles.theme, this.styles.numberFormats);
    this.readSheets();
  }

  get sheets(): readonly Sheet[] {
    return this.list;
  }

  sheetList(): readonly SheetBase[] {
    return this.list;
  }

  private readSheets(): void {
    const { file } = this;
    const stringsPart = file.relationOfType(this.workbookPart, '/sharedStrings')?.target;
    const strings =
      stringsPart && file.has(stringsPart)
        ? readingPart(stringsPart, () => readSharedStrings(file.text(stringsPart)))
        : [];
    this.originalStrings = strings;
    const names = new Set<string>();
    for (const entry of childElements(childElement(this.workbook, 'sheets'), 'sheet')) {
      const relation = file.relation(this.workbookPart, relationId(entry));
      if (!relation?.type.endsWith('/worksheet')) continue;
      if (!file.has(relation.target))
        throw new WorkbookFileError('missingPart', `The workbook lacks ${relation.target}.`, relation.target);
      const name = entry.attributes['name'] ?? '';
      if (names.has(name.toLowerCase()))
        throw new WorkbookFileError('damagedPart', `Two sheets are named "${name}".`, this.workbookPart);
      names.add(name.toLowerCase());
      const { tree, cells } = splitSheet(file, relation.target);
      const sheet = this.attach(entry, relation.target, tree);
      loadSheet(sheet, cells, strings);
      this.asRead.set(sheet, shellOf(sheet));
    }
    if (!this.list.length) throw new WorkbookFileError('notAWorkbook', 'The workbook has no worksheets.');
  }

  /** Makes the sheet of a part, with its tables. */
  protected attach(entry: XmlElement, part: string, tree: XmlElement): Sheet {
    const sheet = new Sheet(this, ++this.lastId, part, tree, entry);
    this.list.push(sheet);
    for (const relation of this.file.relations(part))
      if (relation.type.endsWith('/table') && this.file.has(relation.target))
        this.tableParts.push({ sheet, part: relation.target, tree: this.file.tree(relation.target) });
    return sheet;
  }

  // ---- names
  protected nameNodes(): XmlElement[] {
    return childElements(childElement(this.workbook, 'definedNames'), 'definedName');
  }

  /** `localSheetId` counts all tabs, chart sheets too. */
  protected tabIndex(sheet: SheetBase): number {
    return childElements(childElement(this.workbook, 'sheets'), 'sheet').indexOf(sheet.entry);
  }

  protected scopeOf(node: XmlElement): SheetBase | null {
    const local = node.attributes['localSheetId'];
    if (local === undefined) return null;
    const entry = childElements(childElement(this.workbook, 'sheets'), 'sheet')[Number(local)];
    return this.list.find((each) => each.entry === entry) ?? null;
  }

  names(): DefinedName[] {
    return this.nameNodes()
      .filter((node) => !isBuiltIn(node))
      .map((node) => this.readName(node));
  }

  protected readName(node: XmlElement): DefinedName {
    return {
      name: node.attributes['name'] ?? '',
      sheetId: this.scopeOf(node)?.id ?? null,
      formula: `=${toUiForm(textOf(node))}`,
      comment: node.attributes['comment'] ?? '',
      visible: !booleanAttribute(node, 'hidden'),
    };
  }

  protected findName(name: string, sheet: SheetBase | null): XmlElement | undefined {
    return this.nameNodes().find(
      (node) => node.attributes['name']?.toLowerCase() === name.toLowerCase() && this.scopeOf(node) === sheet,
    );
  }

  protected putName(name: string, sheet: SheetBase | null, formula: string | null): XmlElement | null {
    const list = childElement(this.workbook, 'definedNames') ?? element('definedNames');
    const known = this.findName(name, sheet);
    if (formula === null) list.children = list.children.filter((each) => each !== known);
    else if (known) known.children = [toFileForm(formula.replace(/^=/, ''))];
    else
      list.children.push(
        element('definedName', { name, localSheetId: sheet ? this.tabIndex(sheet) : undefined }, [
          toFileForm(formula.replace(/^=/, '')),
        ]),
      );
    putChild(this.workbook, 'definedNames', childElements(list).length ? list : null, BOOK_ORDER);
    return this.findName(name, sheet) ?? null;
  }

  builtInName(sheet: SheetBase, name: string): string | null {
    const node = this.findName(name, sheet);
    return node ? textOf(node) : null;
  }

  setBuiltInName(sheet: SheetBase, name: string, formula: string | null): void {
    const node = this.putName(name, sheet, formula);
    if (node && name.endsWith('_FilterDatabase')) setAttribute(node, 'hidden', 1);
  }

  freeGuid(kind: string): string {
    const taken = (id: string): boolean =>
      this.file
        .names()
        .some((each) => /threadedComment|persons/.test(each) && this.file.text(each).includes(id));
    for (;;) {
      this.lastGuid += 1;
      const id = `{50363036-000${kind}-4000-8000-${this.lastGuid.toString(16).toUpperCase().padStart(12, '0')}}`;
      if (!taken(id)) return id;
    }
  }

  // ---- formulas everywhere
  mapFormulas(change: (formula: string, sheet: SheetBase | null, table: string | null) => string): void {
    for (const sheet of this.list) {
      // A column of a table holds the same text in every row: it is changed once.
      const known = new Map<TablePart | undefined, Map<string, string>>();
      const tables = sheet.tableParts().map((table) => ({ table, area: tableRect(table) }));
      sheet.grid.each({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, (row, column, cell) => {
        if (cell.formula === null) return;
        const table = tables.find(({ area }) => holds(area, row, column))?.table;
        let texts = known.get(table);
        if (!texts) known.set(table, (texts = new Map()));
        let next = texts.get(cell.formula);
        if (next === undefined) {
          next = change(cell.formula, sheet, table ? tableName(table.tree) : null);
          texts.set(cell.formula, next);
        }
        if (next === cell.formula) return;
        cell.formula = next;
        sheet.grid.changed = true;
      });
      mapTreeFormulas(sheet.tree, (formula) => change(formula, sheet, null));
      for (const relation of this.file.relations(sheet.part).filter((each) => each.type.endsWith('/drawing')))
        for (const chart of this.file.relations(relation.target))
          if (/\/chart(Ex)?$/.test(chart.type) && this.file.has(chart.target))
            mapTreeFormulas(this.file.tree(chart.target), (formula) => change(formula, sheet, null));
    }
    for (const table of this.tableParts)
      for (const column of childElements(childElement(table.tree, 'tableColumns')))
        for (const node of childElements(column))
          if (/Formula$/.test(node.name))
            node.children = [change(textOf(node), table.sheet, tableName(table.tree))];
    for (const node of this.nameNodes()) node.children = [change(textOf(node), null, null)];
  }

  shifted(sheet: SheetBase, move: Move): void {
    sheet.grid.changed = true;
    moveRanges(sheet.tree, move);
    moveViews(sheet.tree, move);
    for (const table of sheet.tableParts()) {
      const holder = element('holder', {}, [table.tree]);
      moveRanges(holder, move);
    }
    sheet.grid.each({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, (_row, _column, cell) => {
      const next = cell.extra?.array && move(cell.extra.array);
      if (next) cell.extra = { ...cell.extra, array: next };
    });
    movePartsOnSheet(sheet, this, move);
    movePivotSources(this, sheet, move);
    const name = sheet.name;
    this.mapFormulas((formula, own) => shiftFormula(formula, own?.name ?? null, name, move));
  }

  protected renamed(from: string, to: string): void {
    this.mapFormulas((formula) => renameSheetInFormula(formula, from, to));
    for (const part of this.file.names().filter((each) => /pivotCacheDefinition\d*\.xml$/.test(each))) {
      const source = childElement(childElement(this.file.tree(part), 'cacheSource'), 'worksheetSource');
      if (source?.attributes['sheet'] === from) source.attributes['sheet'] = to;
    }
  }

  protected checkSheetName(name: string, own: SheetBase | null): void {
    if (
      !name ||
      name.length > 31 ||
      /[\\/?*[\]:]/.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'") ||
      name.toLowerCase() === 'history'
    )
      throw new StoreError('invalidName', 'That name is not valid for a worksheet.');
    if (this.list.some((each) => each !== own && each.name.toLowerCase() === name.toLowerCase()))
      throw new StoreError('alreadyExists', 'A worksheet with this name exists already.');
  }
}
