import type { CellValue } from '../register';

/**
 * Excel on the web refuses requests and answers over 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization);
 * ours stay well under it, for what surrounds the values.
 */
export const maxRequestBytes = 3_500_000;

export interface RowChunk {
  readonly first: number;
  readonly rows: CellValue[][];
}

/** Splits rows into consecutive chunks whose JSON text stays under `limit` bytes; a single larger row is its own chunk. */
export function chunkRows(rows: readonly CellValue[][], limit = maxRequestBytes): RowChunk[] {
  const chunks: RowChunk[] = [];
  let current: CellValue[][] = [];
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = rowBytes(row);
    if (current.length > 0 && bytes + size > limit) {
      chunks.push({ first: index - current.length, rows: current });
      current = [];
      bytes = 0;
    }
    current.push(row);
    bytes += size;
  });
  if (current.length > 0) chunks.push({ first: rows.length - current.length, rows: current });
  return chunks;
}

/** Upper bound of the UTF-8 length of a row in JSON, which may be sent as a text in JSON again: what is escaped is so twice. */
export function rowBytes(row: readonly CellValue[]): number {
  let bytes = 2;
  for (const value of row) bytes += 1 + (typeof value === 'string' ? textBytes(value) : String(value).length);
  return bytes;
}

/** `"` in a JSON text that stands in another one, `\\\"`; that of a sign below the blank, `\\u0007`. */
const quoteBytes = 4;
const escapedBytes = 7;

function textBytes(text: string): number {
  let bytes = 4;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34 || code === 92) bytes += quoteBytes;
    else if (code < 32 || (code >= 0xd800 && code <= 0xdfff)) bytes += escapedBytes;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
