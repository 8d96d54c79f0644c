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

/** Upper bound of the UTF-8 length of a row in JSON: Vietnamese letters take up to three bytes each. */
export function rowBytes(row: readonly CellValue[]): number {
  let bytes = 2;
  for (const value of row) {
    bytes += 3;
    if (typeof value !== 'string') bytes += 20;
    else for (let i = 0; i < value.length; i++) bytes += value.charCodeAt(i) < 128 ? 2 : 3;
  }
  return bytes;
}
