import type { SourceCell } from '../../files';
import { dayOfCell, numberIn, percentIn, progressScale, textIn } from './cellReaders';
import { headerScore, isRunningNumber, type Field, type FieldKey } from './fields';
import { readDeadline } from './readDeadline';

/** Header levels of one column, top first, in plain wording. */
export type HeaderLevels = readonly string[];

export interface ColumnMap {
  /** Column index of each field found. */
  readonly byField: ReadonlyMap<FieldKey, number>;
  /** Columns that lost a field to another column. */
  readonly losers: readonly { readonly column: number; readonly field: Field; readonly winner: number }[];
  /** Sum of scores; how good the table is. */
  readonly score: number;
}

const sampleSize = 200;
const weakest = 30;
/** How much the look of the values can add to or take from a header's score. */
const weight = 60;

/** Share of the values that a field could hold; undefined where it says nothing. */
function fitOf(field: Field, values: readonly SourceCell[]): number | undefined {
  if (values.length === 0) return undefined;
  const share = (holds: (cell: SourceCell) => boolean): number => values.filter(holds).length / values.length;
  const year = 2000;
  switch (field.key) {
    case 'week':
      return share((cell) => textIn(cell).length <= 24);
    case 'deadline':
      return share(
        (cell) =>
          dayOfCell(cell, year) !== undefined || readDeadline(textIn(cell), { year }).kind !== 'unreadable',
      );
    default:
  }
  switch (field.column.type) {
    case 'date':
      return share(
        (cell) => dayOfCell(cell, year) !== undefined || readDeadline(textIn(cell), { year }).kind === 'none',
      );
    case 'percent': {
      const scale = progressScale(values);
      return share((cell) => {
        const progress = percentIn(cell, scale);
        return !cell.isDate && progress !== undefined && progress >= -1 && progress <= 2;
      });
    }
    case 'quantity':
      return share((cell) => !cell.isDate && numberIn(cell) !== undefined);
    default:
      return undefined;
  }
}

/** Gives each field the column that fits it best, by header first and by the look of the values where that is close. */
export function mapColumns(
  headers: readonly HeaderLevels[],
  fields: readonly Field[],
  rows: readonly (readonly SourceCell[])[] = [],
): ColumnMap {
  const pairs: { column: number; field: Field; score: number }[] = [];
  headers.forEach((levels, column) => {
    const named = fields
      .map((field) => ({ column, field, score: headerScore(levels, field) }))
      .filter(({ score }) => score > 0);
    if (named.length === 0) return;
    const values: SourceCell[] = [];
    for (const row of rows) {
      const cell = row[column];
      if (cell && textIn(cell) !== '') values.push(cell);
      if (values.length >= sampleSize) break;
    }
    for (const pair of named) {
      const fit = fitOf(pair.field, values);
      pairs.push({
        ...pair,
        score: fit === undefined ? pair.score : pair.score + (Math.min(fit, 0.7) - 0.7) * weight,
      });
    }
  });
  pairs.sort((a, b) => b.score - a.score || a.column - b.column);
  const byField = new Map<FieldKey, number>();
  const taken = new Map<number, Field>();
  const lost: { column: number; field: Field; winner: number }[] = [];
  let score = 0;
  for (const pair of pairs) {
    if (pair.score < weakest || taken.has(pair.column)) continue;
    const winner = byField.get(pair.field.key);
    if (winner !== undefined) {
      lost.push({ column: pair.column, field: pair.field, winner });
      continue;
    }
    byField.set(pair.field.key, pair.column);
    taken.set(pair.column, pair.field);
    score += pair.score;
  }
  if (!byField.has('code')) {
    const running = headers.findIndex(
      (levels, column) => !taken.has(column) && isRunningNumber(levels.at(-1) ?? ''),
    );
    if (running >= 0) {
      score += weakest;
      const seen = rows
        .map((row) => row[running])
        .filter((cell) => cell && textIn(cell) !== '')
        .map((cell) => textIn(cell!));
      if (new Set(seen).size === seen.length) byField.set('code', running);
    }
  }
  return { byField, losers: lost.filter(({ column }) => !taken.has(column)), score };
}
