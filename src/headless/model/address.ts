import type { Rect } from '../store/types';
import { MAX_COLUMN, MAX_ROW } from '../store/types';

/** Zero-based column number of letters such as `AB`; -1 beyond the sheet. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1 > MAX_COLUMN ? -1 : number - 1;
}

/** Letters of a zero-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const isWholeColumns = (rect: Rect): boolean => rect.top === 0 && rect.bottom === MAX_ROW;
export const isWholeRows = (rect: Rect): boolean => rect.left === 0 && rect.right === MAX_COLUMN;

/** `B2`, `B2:C9`, `B:C`, `2:9`; with `$` everywhere when `absolute`. */
export function formatRect(rect: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (number: number): string => mark + columnLetters(number);
  const row = (number: number): string => `${mark}${number + 1}`;
  if (isWholeRows(rect)) return `${row(rect.top)}:${row(rect.bottom)}`;
  if (isWholeColumns(rect)) return `${column(rect.left)}:${column(rect.right)}`;
  const first = column(rect.left) + row(rect.top);
  const last = column(rect.right) + row(rect.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as it stands before `!`: quoted where its characters ask for it. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1` into its sheet and the rest; `sheet` is null without one. */
export function splitSheet(address: string): { sheet: string | null; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), local: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1] ?? '', local: plain[2] ?? '' } : { sheet: null, local: address };
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

/** Reads `A1`, `A1:B2`, `A:C`, `2:9` (with or without `$`); null when it is none of these or off the sheet. */
export function parseRect(text: string): Rect | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const first = corner(parts[0] ?? '', parts.length === 2);
  const last = parts.length === 2 ? corner(parts[1] ?? '', true) : first;
  if (!first || !last || first.kind !== last.kind) return null;
  return {
    top: Math.min(first.top, last.top),
    left: Math.min(first.left, last.left),
    bottom: Math.max(first.bottom, last.bottom),
    right: Math.max(first.right, last.right),
  };
}

function corner(text: string, allowWhole: boolean): (Rect & { kind: string }) | null {
  const cell = cellPattern.exec(text);
  if (cell) {
    const column = columnNumber(cell[1] ?? '');
    const row = Number(cell[2]) - 1;
    if (column < 0 || row < 0 || row > MAX_ROW) return null;
    return { kind: 'cell', top: row, bottom: row, left: column, right: column };
  }
  if (!allowWhole) return null;
  const letters = columnPattern.exec(text);
  if (letters) {
    const column = columnNumber(letters[1] ?? '');
    return column < 0 ? null : { kind: 'column', top: 0, bottom: MAX_ROW, left: column, right: column };
  }
  const digits = rowPattern.exec(text);
  const row = digits ? Number(digits[1]) - 1 : -1;
  if (row < 0 || row > MAX_ROW) return null;
  return { kind: 'row', top: row, bottom: row, left: 0, right: MAX_COLUMN };
}
