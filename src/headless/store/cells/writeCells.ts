import { cellAddress, columnLetters, rectText } from '../geometry';
import { escapeXml } from '../opc/xmlTree';
import type { Cell, Grid } from './grid';
import type { StringTable } from './sharedStrings';
import { encodeText } from './sharedStrings';

export interface CellWriting {
  strings: StringTable;
  /** Formula bar form with `=` to file form without. */
  toFile: (formula: string, row: number, column: number) => string;
}

/** About this many characters go into the encoder at once, so that a big sheet is never one string. */
const CHUNK = 1 << 20;

/** `<sheetData>` as UTF-8 pieces. */
export function writeCells(grid: Grid, writing: CellWriting): Uint8Array[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const letters: string[] = [];
  let out = '<sheetData>';
  grid.rows.forEach((line, row) => {
    if (!line) return;
    let cells = '';
    for (let column = 0; column < line.cells.length; column++) {
      const cell = line.cells[column];
      if (!cell) continue;
      const inherited =
        cell.value === null &&
        cell.formula === null &&
        !cell.extra &&
        cell.style === grid.defaultStyle(line, column);
      // Empty cells are written only where their format is their own.
      if (inherited) continue;
      cells += cellXml(
        cell,
        (letters[column] ??= columnLetters(column)) + String(row + 1),
        row,
        column,
        writing,
      );
    }
    if (!cells && !line.attributes) return;
    out += `<row r="${row + 1}"`;
    for (const key in line.attributes) out += ` ${key}="${escapeXml(line.attributes[key] ?? '')}"`;
    out += cells ? `>${cells}</row>` : '/>';
    if (out.length > CHUNK) {
      pieces.push(encoder.encode(out));
      out = '';
    }
  });
  pieces.push(encoder.encode(`${out}</sheetData>`));
  return pieces;
}

function cellXml(cell: Cell, address: string, row: number, column: number, writing: CellWriting): string {
  let open = `<c r="${address}"`;
  if (cell.style) open += ` s="${cell.style}"`;
  const meta = cell.extra?.meta;
  const tail = meta
    ? Object.entries(meta)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('')
    : '';
  const { value } = cell;
  const formula = formulaXml(cell, row, column, writing);
  if (value === null) return formula ? `${open}${tail}>${formula}</c>` : `${open}${tail}/>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `${open} t="e"${tail}>${formula}<v>#NUM!</v></c>`;
    return `${open}${tail}>${formula}<v>${value}</v></c>`;
  }
  if (typeof value === 'boolean') return `${open} t="b"${tail}>${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${open} t="e"${tail}>${formula}<v>${escapeXml(value.error)}</v></c>`;
  if (formula) return `${open} t="str"${tail}>${formula}<v>${escapeXml(encodeText(value))}</v></c>`;
  return `${open} t="s"${tail}><v>${writing.strings.add(value, cell.extra?.rich ?? null)}</v></c>`;
}

function formulaXml(cell: Cell, row: number, column: number, writing: CellWriting): string {
  const table = cell.extra?.dataTable;
  if (cell.formula === null && !table) return '';
  const text = cell.formula === null ? '' : escapeXml(encodeText(writing.toFile(cell.formula, row, column)));
  if (table) {
    const attributes = Object.entries(table).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    return `<f${attributes.join('')}>${text}</f>`;
  }
  const array = cell.extra?.array;
  return array ? `<f t="array" ref="${rectText(array)}">${text}</f>` : `<f>${text}</f>`;
}

/** Smallest range that holds all cells, for `<dimension>`. */
export function dimension(grid: Grid): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  grid.rows.forEach((line, row) => {
    if (!line) return;
    const first = line.cells.findIndex((cell) => cell !== undefined);
    if (first < 0) return;
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, line.cells.length - 1);
  });
  return bottom < 0
    ? 'A1'
    : `${cellAddress(top, left)}${top === bottom && left === right ? '' : `:${cellAddress(bottom, right)}`}`;
}
