/** A sheet's part into the sheet, and back to bytes. */
import { MergedAreas } from '../mergedAreas';
import type { SharedString, StringTable } from '../cells/sharedStrings';
import { readCells } from '../cells/readCells';
import { dimension, writeCells } from '../cells/writeCells';
import { toFileForm, toUiForm } from '../../formula/forms';
import { parseRect, rectText } from '../geometry';
import {
  XML_DECLARATION,
  childElement,
  childElements,
  element,
  parseXml,
  readingPart,
  writeXml,
} from '../opc/xmlTree';
import type { OfficePackage } from '../opc/package';
import type { XmlElement } from '../opc/xmlTree';
import type { SheetBase } from '../sheet/sheetBase';
import { putSheetChild } from '../sheet/sheetOrder';
import { tableName } from '../sheet/tableXml';
import type { Rect } from '../types';
import { WorkbookFileError } from '../types';

export interface SheetText {
  tree: XmlElement;
  cells: string;
}

/** Parts the cells from the rest, which becomes the sheet's tree. Throws `damagedPart`. */
export function splitSheet(file: OfficePackage, part: string): SheetText {
  const xml = file.text(part);
  const open = /<sheetData\b[^>]*>/.exec(xml);
  let cells = '';
  let rest = xml;
  if (open && !open[0].endsWith('/>')) {
    const start = open.index + open[0].length;
    const end = xml.indexOf('</sheetData>', start);
    if (end < 0) throw new WorkbookFileError('damagedPart', `${part} is damaged.`, part);
    cells = xml.slice(start, end);
    rest = `${xml.slice(0, open.index)}<sheetData/>${xml.slice(end + 12)}`;
  }
  return { tree: readingPart(part, () => parseXml(rest)), cells };
}

/** Fills the sheet's grid, columns and merges. Tables must be there: formulas inside them read differently. */
export function loadSheet(sheet: SheetBase, cells: string, strings: readonly SharedString[]): void {
  for (const col of childElements(childElement(sheet.tree, 'cols'), 'col')) {
    const { min = '1', max = min, ...rest } = col.attributes;
    for (let column = Number(min) - 1; column < Math.min(Number(max), 16_384); column++)
      sheet.grid.columns[column] = rest;
  }
  sheet.mergedAreas = new MergedAreas(
    childElements(childElement(sheet.tree, 'mergeCells'), 'mergeCell')
      .map((each) => parseRect(each.attributes['ref'] ?? ''))
      .filter((each): each is Rect => each !== null),
  );
  const known = new Map<string, string>();
  const toUi = (formula: string, row: number, column: number): string => {
    if (!formula.includes('[') && !formula.includes('_xl')) return `=${formula}`;
    const table = sheet.tableAt(row, column);
    const key = `${table?.part ?? ''} ${formula}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const next = `=${toUiForm(formula, table && tableName(table.tree))}`;
    known.set(key, next);
    return next;
  };
  readingPart(sheet.part, () => readCells(cells, sheet.grid, { strings, toUi }));
  sheet.grid.changed = false;
}

function putColumns(sheet: SheetBase): void {
  const cols = element('cols');
  let last: { attributes: Readonly<Record<string, string>>; node: XmlElement; max: number } | null = null;
  sheet.grid.columns.forEach((attributes, column) => {
    if (!attributes) return;
    if (last && last.max === column && JSON.stringify(last.attributes) === JSON.stringify(attributes)) {
      last.max = column + 1;
      last.node.attributes['max'] = String(last.max);
      return;
    }
    const node = element('col', { min: column + 1, max: column + 1, ...attributes });
    node.attributes['width'] ??= '9.140625';
    last = { attributes, node, max: column + 1 };
    cols.children.push(node);
  });
  putSheetChild(sheet.tree, 'cols', cols.children.length ? cols : null);
}

/** Everything of a sheet but its cells, as it would be written. */
export function shellOf(sheet: SheetBase): string {
  const { tree } = sheet;
  putColumns(sheet);
  const merges = Array.from(sheet.mergedAreas, (each) => element('mergeCell', { ref: rectText(each) }));
  putSheetChild(
    tree,
    'mergeCells',
    merges.length ? element('mergeCells', { count: merges.length }, merges) : null,
  );
  putSheetChild(tree, 'sheetData', element('sheetData'));
  return writeXml(tree);
}

/** The texts of a sheet that stays as it was read. */
export function countStrings({ grid }: SheetBase, strings: StringTable): void {
  for (const line of grid.rows)
    for (const cell of line?.cells ?? [])
      if (cell && cell.formula === null && typeof cell.value === 'string')
        strings.add(cell.value, cell.extra?.rich ?? null);
}

/** The sheet's part as UTF-8. */
export function sheetBytes(sheet: SheetBase, strings: StringTable): Uint8Array {
  const { tree } = sheet;
  putSheetChild(tree, 'dimension', element('dimension', { ref: dimension(sheet.grid) }));
  const known = new Map<string, string>();
  const toFile = (formula: string, row: number, column: number): string => {
    const table = formula.includes('[') ? sheet.tableAt(row, column) : undefined;
    const key = `${table?.part ?? ''} ${formula}`;
    let text = known.get(key);
    if (text === undefined) {
      text = toFileForm(formula.slice(1), table && tableName(table.tree));
      if (known.size < 50_000) known.set(key, text);
    }
    return text;
  };
  const shell = XML_DECLARATION + shellOf(sheet);
  const at = shell.indexOf('<sheetData/>');
  const encoder = new TextEncoder();
  const pieces = [
    encoder.encode(shell.slice(0, at)),
    ...writeCells(sheet.grid, { strings, toFile }),
    encoder.encode(shell.slice(at + 12)),
  ];
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
