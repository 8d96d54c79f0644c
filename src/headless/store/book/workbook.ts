import { MergedAreas } from '../mergedAreas';
import { StringTable } from '../cells/sharedStrings';
import { removeSheetFromFormula, removeTableFromFormula } from '../../formula/edit';
import {
  cloneXml,
  childElement,
  childElements,
  element,
  numberAttribute,
  putChild,
  setAttribute,
  booleanAttribute,
} from '../opc/xmlTree';
import { passwordHash, passwordOpens } from '../sheet/passwords';
import type { Sheet } from '../sheet/sheet';
import { readTable, tableName } from '../sheet/tableXml';
import type { CalculationMode, DefinedName, SaveLoss, TableInfo, WorkbookStore } from '../types';
import { StoreError } from '../types';
import { CONTENT, DOCUMENT, blankSheet } from './blank';
import { BOOK_ORDER, isBuiltIn } from './bookBase';
import { DocumentBook } from './documentBook';
import { countStrings, sheetBytes, shellOf } from './sheetFile';

const MODES: Record<CalculationMode, string> = {
  automatic: 'auto',
  automaticExceptTables: 'autoNoTable',
  manual: 'manual',
};
const NAME = /^(?!(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/iu;

/** The workbook over its own parts. */
export class Workbook extends DocumentBook implements WorkbookStore {
  sheetById(id: number): Sheet | null {
    return this.list.find((each) => each.id === id) ?? null;
  }

  sheetByName(name: string): Sheet | null {
    return this.list.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  addSheet(name: string, position = this.list.length): Sheet {
    this.checkSheetName(name, null);
    const part = this.file.freeName('xl/worksheets/sheet#.xml');
    return this.place(name, part, blankSheet(), position);
  }

  private place(name: string, part: string, tree: ReturnType<typeof blankSheet>, position: number): Sheet {
    const sheets = childElement(this.workbook, 'sheets') ?? element('sheets');
    this.file.addPart(part, CONTENT.sheet, tree);
    const sheetId =
      1 + Math.max(0, ...childElements(sheets).map((each) => numberAttribute(each, 'sheetId', 0)));
    const relation = this.file.addRelation(this.workbookPart, `${DOCUMENT}/worksheet`, part);
    this.workbook.attributes['xmlns:r'] ??= DOCUMENT;
    const entry = element('sheet', { name, sheetId, 'r:id': relation });
    sheets.children.push(entry);
    const sheet = this.attach(entry, part, tree);
    if (position < this.list.length - 1) this.moveSheet(sheet.id, position);
    return sheet;
  }

  deleteSheet(id: number): void {
    const sheet = this.need(id);
    if (this.list.every((each) => each === sheet || each.visibility !== 'visible'))
      throw new StoreError('lastVisibleSheet', 'A workbook must contain at least one visible worksheet.');
    const active = this.activeSheetId;
    const tables = [...sheet.tableParts()];
    for (const table of tables) {
      this.tableParts.splice(this.tableParts.indexOf(table), 1);
      this.file.removePart(table.part);
    }
    this.reorder(() => {
      for (const node of this.nameNodes().filter((each) => this.scopeOf(each) === sheet))
        node.attributes['name'] = '';
      const names = childElement(this.workbook, 'definedNames');
      if (names)
        names.children = names.children.filter(
          (each) => typeof each === 'string' || each.attributes['name'] !== '',
        );
      const sheets = childElement(this.workbook, 'sheets');
      if (sheets) sheets.children = sheets.children.filter((each) => each !== sheet.entry);
      this.list.splice(this.list.indexOf(sheet), 1);
    });
    const tableNames = tables.map(({ tree }) => tableName(tree));
    this.mapFormulas((formula) =>
      tableNames.reduce(removeTableFromFormula, removeSheetFromFormula(formula, sheet.name)),
    );
    if (!this.nameNodes().length) putChild(this.workbook, 'definedNames', null, BOOK_ORDER);
    const relation = this.file.relations(this.workbookPart).find((each) => each.target === sheet.part);
    if (relation) this.file.removeRelation(this.workbookPart, relation.id);
    this.file.removeBranch(sheet.part);
    this.activeSheetId =
      active === id ? (this.list.find((each) => each.visibility === 'visible')?.id ?? 0) : active;
  }

  renameSheet(id: number, name: string): void {
    const sheet = this.need(id);
    this.checkSheetName(name, sheet);
    const from = sheet.name;
    sheet.entry.attributes['name'] = name;
    this.renamed(from, name);
  }

  moveSheet(id: number, position: number): void {
    const sheet = this.need(id);
    const active = this.activeSheetId;
    this.reorder(() => {
      this.list.splice(this.list.indexOf(sheet), 1);
      this.list.splice(position, 0, sheet);
      const sheets = childElement(this.workbook, 'sheets');
      const others = childElements(sheets).filter((each) => !this.list.some((known) => known.entry === each));
      if (sheets) sheets.children = [...this.list.map((each) => each.entry), ...others];
    });
    this.activeSheetId = active;
  }

  /** Names local to a sheet count tabs: they are re-counted after `change`. */
  private reorder(change: () => void): void {
    const scopes = this.nameNodes().map((node) => [node, this.scopeOf(node)] as const);
    change();
    for (const [node, scope] of scopes)
      if (scope && this.list.includes(scope as Sheet))
        setAttribute(node, 'localSheetId', this.tabIndex(scope));
  }

  copySheet(id: number, name: string, position = this.list.length): Sheet {
    const source = this.need(id);
    this.checkSheetName(name, null);
    const tree = cloneXml(source.tree);
    // Parts of its own (drawings, tables, notes) are not shared between sheets; tables are made anew below.
    tree.children = tree.children.filter(
      (each) =>
        typeof each === 'string' ||
        !/^(drawing|legacyDrawing|tableParts|picture|oleObjects|controls)$/.test(each.name),
    );
    const copy = this.place(name, this.file.freeName('xl/worksheets/sheet#.xml'), tree, position);
    source.grid.rows.forEach((line, row) => {
      if (line)
        copy.grid.rows[row] = {
          attributes: line.attributes,
          cells: line.cells.map((cell) => cell && { ...cell }),
        };
    });
    source.grid.columns.forEach((attributes, column) => (copy.grid.columns[column] = attributes));
    copy.mergedAreas = new MergedAreas(source.merges());
    for (const table of source.tables()) {
      let number = 1;
      while (this.tableByName(`${table.name}${number}`)) number++;
      const made = copy.addTable({
        name: `${table.name}${number}`,
        range: table.range,
        hasHeaders: table.showHeaders,
        style: table.style,
      });
      table.columns.forEach((column, at) =>
        copy.patchTableColumn(made.id, at, { calculatedFormula: column.calculatedFormula }),
      );
    }
    for (const chart of source.charts()) if (chart.kind !== 'other') copy.addChart(chart);
    for (const { replies, ...comment } of source.comments()) {
      const parentId = copy.addComment({ ...comment, date: comment.date ?? '' });
      copy.patchComment(parentId, { resolved: comment.resolved });
      for (const reply of replies) copy.addComment({ ...reply, date: reply.date ?? '', parentId });
    }
    copy.setPageSetup({ printArea: source.pageSetup().printArea, titleRows: source.pageSetup().titleRows });
    return copy;
  }

  get activeSheetId(): number {
    const view = childElements(childElement(this.workbook, 'bookViews'), 'workbookView')[0];
    const entry = childElements(childElement(this.workbook, 'sheets'), 'sheet')[
      numberAttribute(view, 'activeTab', 0)
    ];
    return (this.list.find((each) => each.entry === entry) ?? this.list[0])?.id ?? 0;
  }

  set activeSheetId(id: number) {
    const sheet = this.need(id);
    const views =
      childElement(this.workbook, 'bookViews') ?? element('bookViews', {}, [element('workbookView')]);
    putChild(this.workbook, 'bookViews', views, BOOK_ORDER);
    const view = childElements(views, 'workbookView')[0];
    if (view) setAttribute(view, 'activeTab', this.tabIndex(sheet));
    for (const each of this.list)
      for (const node of childElements(childElement(each.tree, 'sheetViews'), 'sheetView'))
        setAttribute(node, 'tabSelected', each === sheet ? 1 : null);
  }

  name(name: string, sheetId: number | null): DefinedName | null {
    const sheet = sheetId === null ? null : this.sheetById(sheetId);
    const node = sheetId !== null && !sheet ? undefined : this.findName(name, sheet);
    return node && !isBuiltIn(node) ? this.readName(node) : null;
  }

  setName(name: DefinedName): void {
    if (!NAME.test(name.name)) throw new StoreError('invalidName', `${name.name} is not a valid name.`);
    const node = this.putName(
      name.name,
      name.sheetId === null ? null : this.need(name.sheetId),
      name.formula,
    );
    if (!node) return;
    setAttribute(node, 'comment', name.comment || null);
    setAttribute(node, 'hidden', name.visible ? null : 1);
  }

  deleteName(name: string, sheetId: number | null): void {
    if (!this.name(name, sheetId)) throw new StoreError('nameNotFound', `There is no name ${name}.`);
    this.putName(name, sheetId === null ? null : this.need(sheetId), null);
  }

  tables(): TableInfo[] {
    return this.list.flatMap((sheet) => sheet.tables());
  }

  tableById(id: number): TableInfo | null {
    const part = this.tableParts.find((each) => numberAttribute(each.tree, 'id', 0) === id);
    return part ? readTable(part, this.looks) : null;
  }

  tableByName(name: string): TableInfo | null {
    const part = this.tableParts.find((each) => tableName(each.tree).toLowerCase() === name.toLowerCase());
    return part ? readTable(part, this.looks) : null;
  }

  get isProtected(): boolean {
    return booleanAttribute(childElement(this.workbook, 'workbookProtection'), 'lockStructure');
  }

  protect(password?: string): void {
    const node = element('workbookProtection', {
      workbookPassword: password ? passwordHash(password) : undefined,
      lockStructure: 1,
    });
    putChild(this.workbook, 'workbookProtection', node, BOOK_ORDER);
  }

  unprotect(password?: string): boolean {
    const node = childElement(this.workbook, 'workbookProtection');
    if (node && !passwordOpens(node, 'workbookPassword', password)) return false;
    putChild(this.workbook, 'workbookProtection', null, BOOK_ORDER);
    return true;
  }

  get calculationMode(): CalculationMode {
    const mode = childElement(this.workbook, 'calcPr')?.attributes['calcMode'];
    return mode === 'manual' ? 'manual' : mode === 'autoNoTable' ? 'automaticExceptTables' : 'automatic';
  }

  set calculationMode(mode: CalculationMode) {
    setAttribute(this.calculation(), 'calcMode', mode === 'automatic' ? null : MODES[mode]);
  }

  private calculation() {
    const node = childElement(this.workbook, 'calcPr') ?? element('calcPr', { calcId: 191029 });
    putChild(this.workbook, 'calcPr', node, BOOK_ORDER);
    return node;
  }

  lossesOnSave(): SaveLoss[] {
    const signed = this.file.names().find((each) => each.startsWith('_xmlsignatures/'));
    const signature = signed
      ? [{ part: signed, sheet: null, what: 'The digital signature no longer holds.' }]
      : [];
    return [...this.losses, ...signature];
  }

  async save(): Promise<Uint8Array> {
    this.mendTheme();
    this.nameHeaders();
    const kept = this.list.filter(
      (sheet) => !sheet.grid.changed && this.asRead.get(sheet) === shellOf(sheet),
    );
    if (kept.length < this.list.length) this.calculateAnew();
    // Sheets that stay as they are point to the strings by number: then those stay where they were.
    const strings = new StringTable(kept.length > 0 ? this.originalStrings : []);
    const written = new Map<string, Uint8Array>();
    for (const sheet of this.list) {
      const bytes = kept.includes(sheet) && this.file.bytes(sheet.part);
      if (bytes) countStrings(sheet, strings);
      written.set(sheet.part, bytes || sheetBytes(sheet, strings));
    }
    const known = this.file.relationOfType(this.workbookPart, '/sharedStrings')?.target;
    const isAsRead = kept.length === this.list.length || strings.isAsRead;
    if ((!strings.isEmpty || known) && !(known && isAsRead)) {
      const part = known ?? 'xl/sharedStrings.xml';
      if (!known) this.file.addRelation(this.workbookPart, `${DOCUMENT}/sharedStrings`, part);
      this.file.addPart(part, CONTENT.strings, new TextEncoder().encode(strings.toXml()));
    }
    return this.file.toBytes(written);
  }

  /** Excel computes on opening; it rebuilds the chain, and one that names a cell without a formula makes it repair the file. */
  private calculateAnew(): void {
    setAttribute(this.calculation(), 'fullCalcOnLoad', 1);
    const chain = this.file.relationOfType(this.workbookPart, '/calcChain');
    if (!chain) return;
    this.file.removeRelation(this.workbookPart, chain.id);
    this.file.removePart(chain.target);
  }

  /** Excel repairs a file whose table columns are not called what their header cells say. */
  private nameHeaders(): void {
    for (const sheet of this.list)
      for (const table of sheet.tables().filter((each) => each.showHeaders))
        table.columns.forEach((column, at) => {
          const { value } = sheet.cell(table.range.top, table.range.left + at);
          const text = value === null || typeof value === 'object' ? '' : String(value);
          if (text !== '' && text !== column.name) sheet.patchTableColumn(table.id, at, { name: text });
          if (typeof value !== 'string')
            sheet.setValue(table.range.top, table.range.left + at, text || column.name);
        });
  }

  /** A relation to a theme that is not there makes Excel repair the file. */
  private mendTheme(): void {
    const theme = this.file.relationOfType(this.workbookPart, '/theme');
    if (theme && !this.file.has(theme.target)) this.file.removeRelation(this.workbookPart, theme.id);
  }

  private need(id: number): Sheet {
    const sheet = this.sheetById(id);
    if (!sheet) throw new StoreError('sheetNotFound', 'There is no such worksheet.');
    return sheet;
  }
}
