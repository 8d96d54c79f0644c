/** A table's part read to plain objects and made. */
import type { TablePart } from '../book/context';
import { decodeText, encodeText } from '../cells/sharedStrings';
import { toFileForm, toUiForm } from '../../formula/forms';
import { rectText } from '../geometry';
import type { XmlElement } from '../opc/xmlTree';
import {
  booleanAttribute,
  childElement,
  childElements,
  element,
  numberAttribute,
  putChild,
  textOf,
} from '../opc/xmlTree';
import type { DifferentialStyles } from '../style/differentialStyles';
import type { Rect, TableColumn, TableInfo } from '../types';
import { readAutoFilter } from './filterXml';
import { tableRect } from './sheetBase';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
export const COLUMN_ORDER = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

export const tableName = (tree: XmlElement): string =>
  tree.attributes['displayName'] ?? tree.attributes['name'] ?? '';
export const columnNodes = (tree: XmlElement): XmlElement[] =>
  childElements(childElement(tree, 'tableColumns'), 'tableColumn');
/** Column names keep new lines as `_x000a_` in the file. */
export const columnName = (node: XmlElement): string => decodeText(node.attributes['name'] ?? '');
export const fileColumnName = (name: string): string => encodeText(name).replace(/\n/g, '_x000a_');

export function readTable(table: TablePart, looks?: Pick<DifferentialStyles, 'read'>): TableInfo {
  const { tree } = table;
  const style = childElement(tree, 'tableStyleInfo');
  const name = tableName(tree);
  return {
    id: numberAttribute(tree, 'id', 0),
    name,
    sheetId: table.sheet.id,
    range: tableRect(table),
    showHeaders: tree.attributes['headerRowCount'] !== '0',
    showTotals: numberAttribute(tree, 'totalsRowCount', 0) > 0,
    style: style?.attributes['name'] ?? null,
    showBandedRows: booleanAttribute(style, 'showRowStripes'),
    showBandedColumns: booleanAttribute(style, 'showColumnStripes'),
    highlightFirstColumn: booleanAttribute(style, 'showFirstColumn'),
    highlightLastColumn: booleanAttribute(style, 'showLastColumn'),
    showFilterButton: childElement(tree, 'autoFilter') !== undefined,
    filter: readAutoFilter(childElement(tree, 'autoFilter'), looks),
    columns: columnNodes(tree).map((node) => readColumn(node, name)),
  };
}

/** Formulas as read last: tables are asked for at every write, and their formulas change seldom. */
const read = new WeakMap<XmlElement, { text: string; table: string; formula: string }>();

function readFormula(node: XmlElement | undefined, table: string): string | null {
  const text = textOf(node);
  if (!node || text === '') return null;
  let known = read.get(node);
  if (known?.text !== text || known.table !== table) {
    known = { text, table, formula: `=${toUiForm(decodeText(text), table)}` };
    read.set(node, known);
  }
  return known.formula;
}

function readColumn(node: XmlElement, table: string): TableColumn {
  return {
    id: numberAttribute(node, 'id', 0),
    name: columnName(node),
    calculatedFormula: readFormula(childElement(node, 'calculatedColumnFormula'), table),
    totalsFunction: node.attributes['totalsRowFunction'] ?? 'none',
    totalsLabel: node.attributes['totalsRowLabel'] ?? null,
    totalsFormula: readFormula(childElement(node, 'totalsRowFormula'), table),
  };
}

/** Writes or takes away a column's formula; `formula` as the formula bar shows it. */
export function putColumnFormula(
  node: XmlElement,
  child: string,
  formula: string | null,
  table: string,
): void {
  const made =
    formula === null ? null : element(child, {}, [encodeText(toFileForm(formula.replace(/^=/, ''), table))]);
  putChild(node, child, made, COLUMN_ORDER);
}

export function tableTree(
  id: number,
  name: string,
  range: Rect,
  columns: readonly string[],
  headers: boolean,
  style: string | null,
): XmlElement {
  return element(
    'table',
    {
      xmlns: MAIN,
      id,
      name,
      displayName: name,
      ref: rectText(range),
      headerRowCount: headers ? undefined : 0,
      totalsRowShown: 0,
    },
    [
      ...(headers ? [element('autoFilter', { ref: rectText(range) })] : []),
      element(
        'tableColumns',
        { count: columns.length },
        columns.map((each, at) => element('tableColumn', { id: at + 1, name: fileColumnName(each) })),
      ),
      element('tableStyleInfo', {
        name: style ?? undefined,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ],
  );
}

/** The rows between headers and totals; `bottom < top` when there are none. */
export function bodyRect(info: TableInfo): Rect {
  const { range } = info;
  return {
    ...range,
    top: range.top + (info.showHeaders ? 1 : 0),
    bottom: range.bottom - (info.showTotals ? 1 : 0),
  };
}
