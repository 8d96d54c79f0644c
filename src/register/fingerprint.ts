import type { Entry } from './entry';
import { shortHash } from './shortHash';
import type { Task } from './task';

/**
 * A short print of what a report was made from: the tasks and entries as they were read, without their rows, each list in
 * the order of its text. Sorting a sheet leaves it as it is, and so does the way of an entry from draft to closed; any changed,
 * added or missing value changes it.
 * @returns three groups of four signs, e.g. `7QK2-0V9D-M4XA`.
 */
export function fingerprintOf(tasks: readonly Task[], entries: readonly Entry[]): string {
  const hash = shortHash(`${linesOf(tasks)}\n\n${linesOf(entries)}`);
  return [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8)].join('-');
}

const leftOut: ReadonlySet<string> = new Set<keyof Entry>(['row', 'state', 'remark']);

/** One line of JSON a row, its keys in alphabetical order. */
const linesOf = (rows: readonly object[]): string =>
  rows
    .map((row) => {
      const values = Object.entries(row).filter(([key, value]) => !leftOut.has(key) && value !== undefined);
      return JSON.stringify(values.sort(([a], [b]) => (a < b ? -1 : 1))).normalize('NFC');
    })
    .sort()
    .join('\n');
