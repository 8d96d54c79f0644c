import type { TablePart } from '../book/context';
import { absoluteText, intersects, rectText, sameRect } from '../geometry';
import { removeTableFromFormula, renameColumnInFormula, renameTableInFormula } from '../../formula/edit';
import {
  childElement,
  childElements,
  element,
  numberAttribute,
  putChild,
  setAttribute,
} from '../opc/xmlTree';
import { sheetPrefix } from '../../formula/a1';
import type { AutoFilter, NewTable, Rect, TableColumnPatch, TableInfo, TablePatch } from '../types';
import { StoreError } from '../types';
import { SheetThings } from './sheetThings';
import { putSheetChild, tidyList } from './sheetOrder';
import {
  TABLE_ORDER,
  bodyRect,
  columnName,
  columnNodes,
  fileColumnName,
  putColumnFormula,
  readTable,
  tableName,
  tableTree,
} from './tableXml';
import { autoFilterElement, readAutoFilter } from './filterXml';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
/** Letters, digits, `_`, `.`, `\`; not like a cell. */
const NAME = /^(?!(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/iu;
const SUBTOTALS: Record<string, number> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** Tables and the sheet's own filter. */
export abstract class SheetTables extends SheetThings {
  tables(): TableInfo[] {
    return this.tableParts().map((table) => readTable(table, this.book.looks));
  }

  addTable(table: NewTable): TableInfo {
    const range = this.checked(table.range);
    this.checkTableName(table.name, null);
    if (
      this.tableParts().some((each) => intersects(readTable(each).range, range)) ||
      this.mergedAreas.touching(range).length > 0
    )
      throw new StoreError('overlap', 'A table cannot overlap another table or merged cells.');
    const headers = table.hasHeaders !== false;
    const names = this.columnNames(range, headers);
    const { file } = this.book;
    const id = 1 + Math.max(0, ...this.book.tableParts.map((each) => numberAttribute(each.tree, 'id', 0)));
    const tree = tableTree(
      id,
      table.name,
      range,
      names,
      headers,
      table.style === undefined ? 'TableStyleMedium2' : table.style,
    );
    const part = file.freeName('xl/tables/table#.xml');
    file.addPart(part, CONTENT, tree);
    this.tree.attributes['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const list = this.child('tableParts');
    list.children.push(element('tablePart', { 'r:id': file.addRelation(this.part, RELATION, part) }));
    tidyList(this.tree, list);
    const made: TablePart = { sheet: this, part, tree };
    this.book.tableParts.push(made);
    return readTable(made, this.book.looks);
  }

  patchTable(id: number, patch: TablePatch): TableInfo {
    const table = this.tablePart(id);
    const { tree } = table;
    if (patch.name !== undefined && patch.name !== tableName(tree)) {
      this.checkTableName(patch.name, id);
      const from = tableName(tree);
      const to = patch.name;
      this.book.mapFormulas((formula) => renameTableInFormula(formula, from, to));
      tree.attributes['name'] = tree.attributes['displayName'] = to;
    }
    if (patch.range) this.resize(table, patch.range);
    if (patch.showTotals !== undefined) this.showTotals(table, patch.showTotals);
    if (patch.showHeaders !== undefined) setAttribute(tree, 'headerRowCount', patch.showHeaders ? null : 0);
    this.patchTableStyle(table, patch);
    if (patch.filter !== undefined || patch.showFilterButton !== undefined) this.patchFilter(table, patch);
    return readTable(table, this.book.looks);
  }

  patchTableColumn(id: number, offset: number, patch: TableColumnPatch): TableInfo {
    const table = this.tablePart(id);
    const node = columnNodes(table.tree)[offset];
    if (!node) throw new StoreError('invalidRange', 'The table has no such column.');
    const info = readTable(table);
    const column = info.range.left + offset;
    if (patch.name !== undefined && patch.name !== columnName(node)) {
      const from = columnName(node);
      const to = this.freeColumnName(table, patch.name, node);
      this.book.mapFormulas((formula, _sheet, own) =>
        renameColumnInFormula(formula, info.name, from, to, own ?? undefined),
      );
      node.attributes['name'] = fileColumnName(to);
      if (info.showHeaders) this.setValue(info.range.top, column, to);
    }
    if (patch.calculatedFormula !== undefined)
      putColumnFormula(node, 'calculatedColumnFormula', patch.calculatedFormula, info.name);
    if (patch.totalsFunction !== undefined)
      setAttribute(node, 'totalsRowFunction', patch.totalsFunction === 'none' ? null : patch.totalsFunction);
    if (patch.totalsLabel !== undefined) setAttribute(node, 'totalsRowLabel', patch.totalsLabel);
    if (patch.totalsFormula !== undefined) {
      putColumnFormula(node, 'totalsRowFormula', patch.totalsFormula, info.name);
      if (patch.totalsFormula !== null) setAttribute(node, 'totalsRowFunction', 'custom');
    }
    if (info.showTotals) this.writeTotal(table, offset);
    return readTable(table, this.book.looks);
  }

  convertTableToRange(id: number): void {
    const info = readTable(this.tablePart(id));
    const body = bodyRect(info);
    const prefix = sheetPrefix(this.name);
    // Whole columns become plain ranges; a reference to its own row becomes that row's cell.
    this.book.mapFormulas((formula) =>
      info.columns.reduce((text, column, at) => {
        const area = absoluteText({ ...body, left: info.range.left + at, right: info.range.left + at });
        return text.replaceAll(`${info.name}[${column.name}]`, prefix + area);
      }, formula),
    );
    this.dropTable(id);
  }

  deleteTable(id: number): void {
    const { range } = readTable(this.tablePart(id));
    this.loseTable(id);
    this.clearContents(range);
  }

  get autoFilter(): AutoFilter | null {
    return readAutoFilter(childElement(this.tree, 'autoFilter'), this.book.looks);
  }

  set autoFilter(filter: AutoFilter | null) {
    const before = childElement(this.tree, 'autoFilter');
    putSheetChild(this.tree, 'autoFilter', filter && autoFilterElement(filter, before, this.book.looks));
    this.book.setBuiltInName(
      this,
      '_xlnm._FilterDatabase',
      filter && sheetPrefix(this.name) + absoluteText(filter.range),
    );
  }

  private tablePart(id: number): TablePart {
    const table = this.tableParts().find((each) => numberAttribute(each.tree, 'id', 0) === id);
    if (!table) throw new StoreError('tableNotFound', 'There is no such table on the sheet.');
    return table;
  }

  private checkTableName(name: string, id: number | null): void {
    if (!NAME.test(name)) throw new StoreError('invalidName', `${name} is not a name for a table.`);
    const same = this.book.tableParts.find(
      (each) => tableName(each.tree).toLowerCase() === name.toLowerCase(),
    );
    if (same && numberAttribute(same.tree, 'id', 0) !== id)
      throw new StoreError('alreadyExists', `There is a table ${name} already.`);
  }

  /** Headers as the cells have them; blank and repeated ones get names, and the cells their text. */
  private columnNames(range: Rect, headers: boolean): string[] {
    const names: string[] = [];
    const used = new Set<string>();
    for (let column = range.left; column <= range.right; column++) {
      const value = headers ? this.value(range.top, column) : null;
      const text = value === null || typeof value === 'object' ? '' : String(value);
      let name = text || `Column${column - range.left + 1}`;
      for (let number = 2; used.has(name.toLowerCase()); number++) name = `${text || 'Column'}${number}`;
      used.add(name.toLowerCase());
      names.push(name);
      if (headers && value !== name) this.setValue(range.top, column, name);
    }
    return names;
  }

  private freeColumnName(table: TablePart, name: string, own: unknown): string {
    const used = new Set(
      columnNodes(table.tree)
        .filter((each) => each !== own)
        .map((each) => columnName(each).toLowerCase()),
    );
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}${number}`;
    return free;
  }

  private resize(table: TablePart, range: Rect): void {
    const info = readTable(table);
    if (sameRect(info.range, this.checked(range))) return;
    if (range.top !== info.range.top || !intersects(range, info.range))
      throw new StoreError('invalidRange', 'The headers must remain in the same row.');
    const others = this.tableParts().filter((each) => each !== table);
    if (others.some((each) => intersects(readTable(each).range, range)))
      throw new StoreError('overlap', 'A table cannot overlap another table.');
    const known = columnNodes(table.tree);
    let id = Math.max(0, ...info.columns.map((each) => each.id));
    const nodes = [];
    for (let column = range.left; column <= range.right; column++)
      nodes.push(known[column - info.range.left] ?? element('tableColumn', { id: ++id, name: '' }));
    const list = childElement(table.tree, 'tableColumns');
    if (list) {
      list.children = nodes;
      list.attributes['count'] = String(nodes.length);
    }
    const names = this.columnNames(range, info.showHeaders);
    nodes.forEach((node, at) => {
      if (!known.includes(node)) node.attributes['name'] = fileColumnName(names[at] ?? '');
    });
    this.setRange(table, range);
  }

  private setRange(table: TablePart, range: Rect): void {
    table.tree.attributes['ref'] = rectText(range);
    const filter = childElement(table.tree, 'autoFilter');
    const totals = numberAttribute(table.tree, 'totalsRowCount', 0);
    if (filter) filter.attributes['ref'] = rectText({ ...range, bottom: range.bottom - totals });
  }

  private showTotals(table: TablePart, show: boolean): void {
    const info = readTable(table);
    if (info.showTotals === show) return;
    const { range } = info;
    setAttribute(table.tree, 'totalsRowCount', show ? 1 : null);
    setAttribute(table.tree, 'totalsRowShown', show ? null : 0);
    if (!show) {
      this.clearContents({ ...range, top: range.bottom });
      this.setRange(table, { ...range, bottom: range.bottom - 1 });
      return;
    }
    const below = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
    let filled = false;
    this.forEachCell(() => ((filled = true), false), below);
    if (filled) this.insertCells(below, 'down');
    this.setRange(table, { ...range, bottom: range.bottom + 1 });
    info.columns.forEach((_, offset) => this.writeTotal(table, offset));
  }

  private writeTotal(table: TablePart, offset: number): void {
    const info = readTable(table);
    const column = info.columns[offset];
    if (!column) return;
    const [row, at] = [info.range.bottom, info.range.left + offset];
    const code = SUBTOTALS[column.totalsFunction];
    const escaped = column.name.replace(/['#[\]]/g, "'$&");
    if (column.totalsFormula) this.setFormula(row, at, column.totalsFormula);
    else if (code) this.setFormula(row, at, `=SUBTOTAL(${code},${info.name}[${escaped}])`);
    else this.setValue(row, at, column.totalsLabel);
  }

  private patchTableStyle(table: TablePart, patch: TablePatch): void {
    const node = childElement(table.tree, 'tableStyleInfo') ?? element('tableStyleInfo');
    const flag = (name: string, value: boolean | undefined): void => {
      if (value !== undefined) setAttribute(node, name, value ? 1 : 0);
    };
    if (patch.style !== undefined) setAttribute(node, 'name', patch.style);
    flag('showFirstColumn', patch.highlightFirstColumn);
    flag('showLastColumn', patch.highlightLastColumn);
    flag('showRowStripes', patch.showBandedRows);
    flag('showColumnStripes', patch.showBandedColumns);
    putChild(table.tree, 'tableStyleInfo', node, TABLE_ORDER);
  }

  private patchFilter(table: TablePart, patch: TablePatch): void {
    const info = readTable(table);
    const range = { ...info.range, bottom: info.range.bottom - (info.showTotals ? 1 : 0) };
    const filter = patch.showFilterButton === false ? null : (patch.filter ?? { range, columns: [] });
    const before = childElement(table.tree, 'autoFilter');
    const node = filter && autoFilterElement({ ...filter, range }, before, this.book.looks);
    putChild(table.tree, 'autoFilter', node, TABLE_ORDER);
  }

  /** The table goes with its cells: what refers to it becomes #REF!. */
  protected loseTable(id: number): void {
    const name = tableName(this.tablePart(id).tree);
    this.dropTable(id);
    this.book.mapFormulas((formula) => removeTableFromFormula(formula, name));
  }

  private dropTable(id: number): void {
    const table = this.tablePart(id);
    const { file } = this.book;
    const relation = file.relations(this.part).find((each) => each.target === table.part);
    const list = this.child('tableParts');
    list.children = list.children.filter(
      (each) => typeof each === 'string' || each.attributes['r:id'] !== relation?.id,
    );
    tidyList(this.tree, list);
    if (!childElements(list).length) putSheetChild(this.tree, 'tableParts', null);
    if (relation) file.removeRelation(this.part, relation.id);
    file.removePart(table.part);
    this.book.tableParts.splice(this.book.tableParts.indexOf(table), 1);
  }

  abstract insertCells(area: Rect, direction: 'down' | 'right'): void;
}
