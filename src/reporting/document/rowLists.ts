import type { CellValue } from '../../register';
import type { SectionKey } from '../types';
import type { ColumnFormat } from './blocks';

/** Whose numbers a list is behind: the total's, a table's, or those of the last period. */
export type Grouping =
  | 'total'
  | 'categories'
  | 'agencies'
  | 'leaders'
  | 'sectors'
  | 'issueGroups'
  | 'previous'
  | 'allReports'
  | 'reports'
  | 'allCauses'
  | 'causes';

/** Names the rows behind a number: of which group, by its name or key, and which of its counts. */
export const rowsId = (of: Grouping, group: string, count: string): string => `${of}.${count}.${group}`;

/** Columns of the lists, whatever their rows are; widths in characters. */
export const rowColumns: readonly { readonly format: ColumnFormat; readonly width: number }[] = [
  { format: 'text', width: 11 },
  { format: 'text', width: 62 },
  { format: 'text', width: 30 },
  { format: 'text', width: 30 },
  { format: 'day', width: 12 },
  { format: 'text', width: 26 },
  { format: 'count', width: 9 },
  { format: 'index', width: 8 },
];

/** Rows that stand behind the numbers of one table, group by group. */
export interface RowList {
  readonly of: Grouping;
  readonly heading: string;
  /** The section of the table. */
  readonly section: SectionKey;
  /** Of the columns from the third on; the code and the words before them need none. */
  readonly headers: readonly string[];
  readonly groups: readonly RowGroup[];
}

export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Runs of the rows that numbers lead to. */
  readonly blocks: readonly RowBlock[];
}

export interface RowBlock {
  readonly id: string;
  /** 0-based. */
  readonly first: number;
  readonly rows: number;
}

/** How rows of a kind are counted. */
export interface Counting<T, K extends string> {
  /** Counts whose rows stand together as the rows come. */
  readonly together: readonly K[];
  /** A count that shares rows with others of these: its rows are listed again, by themselves. */
  readonly apart?: { readonly count: K; readonly label: string };
  readonly holds: (row: T, count: K) => boolean;
  readonly cells: (row: T) => readonly CellValue[];
}

/** Rows that are counted together. */
export interface Counted<T> {
  /** What the numbers' links know the group by. */
  readonly name: string;
  readonly label: string;
  readonly rows: readonly T[];
}

/** The rows of each group, then those of the count that is listed apart; none where there are none. */
export function rowGroups<T, K extends string>(
  of: Grouping,
  groups: readonly Counted<T>[],
  counting: Counting<T, K>,
  headingOf: (label: string, rows: number) => string,
): RowGroup[] {
  const { together, apart, holds, cells } = counting;
  const groupOf = (label: string, name: string, rows: readonly T[], counts: readonly K[]): RowGroup => ({
    heading: headingOf(label, rows.length),
    rows: rows.map(cells),
    blocks: counts.flatMap((count) => runOf(rowsId(of, name, count), rows, (row) => holds(row, count))),
  });
  return groups
    .flatMap(({ name, label, rows }) => [
      groupOf(label, name, rows, together),
      ...(apart
        ? [
            groupOf(
              `${label}: ${apart.label}`,
              name,
              rows.filter((row) => holds(row, apart.count)),
              [apart.count],
            ),
          ]
        : []),
    ])
    .filter(({ rows }) => rows.length > 0);
}

/** The run of rows that a count counts. */
function runOf<T>(id: string, rows: readonly T[], holds: (row: T) => boolean): RowBlock[] {
  const first = rows.findIndex(holds);
  return first < 0 ? [] : [{ id, first, rows: rows.filter(holds).length }];
}
