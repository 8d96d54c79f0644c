import type { SourceCell } from '../../files';
import type { AgencyDirectory } from '../agencies';
import { termOf } from '../terms';
import { vocabularies, type VocabularyKey } from '../vocabulary';
import { dayOfCell, numberIn, percentIn, progressScale, textIn } from './cellReaders';
import { headerScore, isOfficial, isRunningNumber, type Field, type FieldKey } from './fields';
import type { ColumnChoice } from './importGuide';
import { readDeadline } from './deadline';

/** Header levels of one column, top first, in plain wording. */
export type HeaderLevels = readonly string[];

export interface ColumnMap {
  /** Column index of each field found. */
  readonly byField: ReadonlyMap<FieldKey, number>;
  /** How sure that is, 0 to 1, by column: 1 where the header says it or the office has. */
  readonly confidence: ReadonlyMap<number, number>;
  /** Columns that lost a field to a clearly better one. */
  readonly losers: readonly { readonly column: number; readonly field: Field; readonly winner: number }[];
  /** Fields that several columns want about equally: none has it until the office decides; only a task is taken, the best. */
  readonly contested: readonly { readonly field: Field; readonly columns: readonly number[] }[];
  /** Sum of the scores of headers; how good the table is. */
  readonly score: number;
  /** Fields that a header names or the office does. */
  readonly named: number;
}

/** What a map may go by besides headers. */
export interface MapHints {
  readonly rows?: readonly (readonly SourceCell[])[];
  /** What the office says, by column. */
  readonly chosen?: ReadonlyMap<number, ColumnChoice>;
  readonly agencies?: AgencyDirectory;
  /** The codes are those of a register that is there: a running number is none of them. */
  readonly isReturn?: boolean;
}

const sampleSize = 200;
const weakest = 30;
/** How much the look of the values can add to or take from a header's score. */
const weight = 60;
/** Two columns whose scores are this close have about equal claims. */
const close = 10;
/** The score of a column that only its values speak for. */
const byValues = 45;
const enoughValues = 3;
/** The score of a running number that serves as code. */
const runningScore = 70;

interface Claim {
  readonly column: number;
  readonly field: Field;
  readonly score: number;
}

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

/** Share of the values that can be nothing but this field's: its agencies, its terms. */
function tellingShare(
  field: Field,
  values: readonly SourceCell[],
  agencies: AgencyDirectory | undefined,
): number {
  const { list } = field.column;
  const isTelling =
    list === 'agency'
      ? (text: string) => agencies?.find(text.split(/[;\n]/)[0]!) !== undefined
      : list && list in vocabularies
        ? (text: string) => termOf(list as VocabularyKey, text) !== undefined
        : undefined;
  if (!isTelling || values.length < enoughValues) return 0;
  return values.filter((cell) => isTelling(textIn(cell))).length / values.length;
}
const tellingEnough = (field: Field): number => (field.column.list === 'agency' ? 0.6 : 0.9);

/**
 * Gives each field the column that fits it best: what the office says first, then the header, then the look of the values where
 * that is close or the header says nothing.
 */
export function mapColumns(
  headers: readonly HeaderLevels[],
  fields: readonly Field[],
  { rows = [], chosen = new Map(), agencies, isReturn = false }: MapHints = {},
): ColumnMap {
  const samples = new Map<number, SourceCell[]>();
  const sample = (column: number): SourceCell[] => {
    let values = samples.get(column);
    if (!values) samples.set(column, (values = sampled(rows, column)));
    return values;
  };
  const byField = new Map<FieldKey, number>();
  const taken = new Map<number, Claim>();
  const take = (claim: Claim): void => {
    byField.set(claim.field.key, claim.column);
    taken.set(claim.column, claim);
  };
  for (const [column, choice] of chosen) {
    const field = fields.find(({ key }) => key === choice);
    if (field) take({ column, field, score: 100 });
  }
  const isOpen = (column: number): boolean => !taken.has(column) && !chosen.has(column);
  const decided = new Set(byField.keys());

  const claims = headers.flatMap((levels, column): Claim[] =>
    chosen.has(column)
      ? []
      : fields.flatMap((field) => {
          const named = decided.has(field.key) ? 0 : headerScore(levels, field);
          if (named <= 0) return [];
          const fit = fitOf(field, sample(column));
          return [
            { column, field, score: fit === undefined ? named : named + (Math.min(fit, 0.7) - 0.7) * weight },
          ];
        }),
  );
  claims.sort((a, b) => b.score - a.score || a.column - b.column);
  const lost: (Claim & { winner: number })[] = [];
  for (const claim of claims) {
    if (claim.score < weakest || !isOpen(claim.column)) continue;
    const winner = byField.get(claim.field.key);
    if (winner === undefined) take(claim);
    else lost.push({ ...claim, winner });
  }
  const named = taken.size;
  const score = [...taken.values()].reduce((sum, claim) => sum + claim.score, 0);
  const losers = lost.filter(({ column }) => !taken.has(column));
  const contested = contestsOf(headers, taken, losers);
  for (const { field, columns } of contested) {
    if (field.key === 'task') continue;
    byField.delete(field.key);
    for (const column of columns) taken.delete(column);
  }
  const isContested = (column: number): boolean => contested.some(({ columns }) => columns.includes(column));

  const needsCode = !isReturn && !byField.has('code') && !contested.some(({ field }) => field.key === 'code');
  const running = needsCode
    ? runningNumbers(headers, (column) => isOpen(column) && !isContested(column))
    : -1;
  if (running >= 0) {
    const seen = rows.map((row) => textIn(row[running]!)).filter(Boolean);
    if (new Set(seen).size === seen.length) byField.set('code', running);
  }
  if (byField.has('task') || byField.has('code')) {
    headers.forEach((_, column) => {
      if (!isOpen(column) || isContested(column) || column === running) return;
      if (claims.some((claim) => claim.column === column)) return;
      const field = fields.find(
        (each) =>
          !byField.has(each.key) &&
          !contested.some((contest) => contest.field === each) &&
          tellingShare(each, sample(column), agencies) >= tellingEnough(each),
      );
      if (field) take({ column, field, score: byValues });
    });
  }
  return {
    byField,
    confidence: new Map(
      [...byField.values()].map((column) => [
        column,
        chosen.has(column) ? 1 : confidenceOf(taken.get(column)?.score ?? runningScore),
      ]),
    ),
    losers: losers.filter(({ column }) => !isContested(column) && isOpen(column)),
    contested,
    score: score + (running >= 0 ? weakest : 0),
    named: named + (running >= 0 ? 1 : 0),
  };
}

const confidenceOf = (score: number): number => Math.round(Math.max(0, Math.min(100, score))) / 100;

function sampled(rows: readonly (readonly SourceCell[])[], column: number): SourceCell[] {
  const values: SourceCell[] = [];
  for (const row of rows) {
    const cell = row[column];
    if (cell && textIn(cell) !== '') values.push(cell);
    if (values.length >= sampleSize) break;
  }
  return values;
}

/** Fields whose winner is hardly better than other columns, unless it alone bears the field's own heading. */
function contestsOf(
  headers: readonly HeaderLevels[],
  taken: ReadonlyMap<number, Claim>,
  losers: readonly (Claim & { readonly winner: number })[],
): ColumnMap['contested'] {
  const rivals = new Map<number, number[]>();
  for (const { column, field, winner, score } of losers) {
    const claim = taken.get(winner);
    if (claim?.field !== field || claim.score - score > close) continue;
    if (isOfficial(headers[winner]!, field) && !isOfficial(headers[column]!, field)) continue;
    const others = rivals.get(winner) ?? [];
    if (!others.includes(column)) rivals.set(winner, [...others, column]);
  }
  return [...rivals].map(([winner, columns]) => ({
    field: taken.get(winner)!.field,
    columns: [winner, ...columns].sort((a, b) => a - b),
  }));
}

const runningNumbers = (headers: readonly HeaderLevels[], isFree: (column: number) => boolean): number =>
  headers.findIndex((levels, column) => isFree(column) && isRunningNumber(levels.at(-1) ?? ''));
