import type { Language } from '../messages';
import {
  agencyColumns,
  categories,
  categoryColumns,
  causeColumns,
  causeGroupColumns,
  holidayColumns,
  issueGroupColumns,
  labelsOf,
  milestoneColumns,
  recurrenceColumns,
  sectorColumns,
  tableNames,
  type CategoryCounts,
  type CellValue,
  type ColumnDefinition,
  type VocabularyKey,
} from '../register';
import { mainTable } from './tableLayout';
import type { TablePlan } from './tableWriter';

type Cells = Readonly<Record<string, CellValue>>;

/** The tables that an office keeps beside its tasks and entries, row by row, and the tasks assigned by category. */
export interface OfficeTables extends Readonly<
  Record<'pastStates' | 'deadlineMoves' | 'milestones' | 'agencies' | 'causes' | 'holidays', readonly Cells[]>
> {
  readonly expectedCounts: CategoryCounts;
}

/** Rows in the order of a table's columns; what a formula gives is left blank. */
export const rowsOf = (columns: readonly ColumnDefinition[], rows: readonly Cells[]): CellValue[][] =>
  rows.map((cells) => columns.map(({ key }) => cells[key] ?? ''));

/** The tables of the Lists sheet, side by side with a blank column between. */
export function planLists(office: OfficeTables, language: Language): TablePlan[] {
  const kept = (
    key: 'agencies' | 'causes' | 'milestones' | 'holidays',
    columns: readonly ColumnDefinition[],
  ) => ({ name: tableNames[key], columns, rows: rowsOf(columns, office[key]) });
  const fixed = (
    key: 'issueGroups' | 'causeGroups' | 'sectors' | 'recurrences',
    columns: readonly ColumnDefinition[],
    list: VocabularyKey,
  ) => ({
    name: tableNames[key],
    columns,
    rows: labelsOf(list, language).map((label) => [label, ...columns.slice(1).map(() => '')]),
  });
  const tables = [
    kept('agencies', agencyColumns),
    {
      name: tableNames.categories,
      columns: categoryColumns,
      rows: categories.map(({ key, label }) => [label[language], office.expectedCounts[key], '']),
    },
    fixed('issueGroups', issueGroupColumns, 'issueGroup'),
    fixed('causeGroups', causeGroupColumns, 'causeGroup'),
    kept('causes', causeColumns),
    fixed('sectors', sectorColumns, 'sector'),
    fixed('recurrences', recurrenceColumns, 'recurrence'),
    kept('milestones', milestoneColumns),
    kept('holidays', holidayColumns),
  ];
  let firstColumn = 0;
  return tables.map((table) => {
    const place = { headerRow: mainTable.headerRow, firstColumn };
    firstColumn += table.columns.length + 1;
    return { ...table, place };
  });
}
