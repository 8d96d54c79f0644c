import type { Language } from '../messages';
import {
  agencyColumns,
  deadlineMoveColumns,
  entryColumns,
  historyColumns,
  rejectedColumns,
  tableNames,
  taskColumns,
  taskInputColumns,
  textOf,
  type ColumnDefinition,
  type EntryInputKey,
  type SheetRow,
} from '../register';
import { rejectedId, type PresentRegister, type PresentTask } from '../register/update';
import { agenciesIn } from './readRegister';
import { extraColumns, extraKey, sourceRowColumn } from './registerPlan';
import { readSettings } from './settingsSheet';
import { readTables, type TableContent } from './tableReader';

/** The tables that loading again may write to, as they stand, and the register they make. */
export interface UpdateBase {
  readonly language: Language;
  readonly present: PresentRegister;
  readonly tables: Readonly<
    Record<'tasks' | 'entries' | 'history' | 'rejected' | 'agencies' | 'deadlineMoves', TableContent<string>>
  >;
  /** Columns of Tasks that are there: the register's, the source row, extra ones of earlier files. */
  readonly taskColumns: readonly ColumnDefinition[];
  /** Extra columns that the new file brings and Tasks has not. */
  readonly newColumns: readonly ColumnDefinition[];
  /** The column that holds each extra header. */
  readonly extraByHeader: ReadonlyMap<string, ColumnDefinition>;
}

/**
 * Reads what a file is to be compared with. Five syncs and one per 40,000 cells.
 * @param extras the file's extra columns, each with its values.
 */
export async function readForUpdate(
  context: Excel.RequestContext,
  language: Language,
  extras: ReadonlyMap<string, readonly (string | number | boolean | undefined)[]>,
): Promise<UpdateBase> {
  const header = context.workbook.tables
    .getItemOrNullObject(tableNames.tasks)
    .getHeaderRowRange()
    .load('values');
  const settings = await readSettings(context, language);
  const headings = new Set(
    header.isNullObject ? [] : header.values[0]!.map((heading) => String(heading).toLowerCase()),
  );
  const isThere = (column: ColumnDefinition): boolean => headings.has(column.header[language].toLowerCase());
  const headers = [...extras.keys()];
  const columns = extraColumns(headers, language, (name) => extras.get(name)!);
  const known = [...taskColumns, ...[sourceRowColumn, ...columns].filter(isThere)];
  const tables = await readTables(
    context,
    {
      tasks: { name: tableNames.tasks, columns: known },
      entries: { name: tableNames.entries, columns: entryColumns },
      history: { name: tableNames.history, columns: historyColumns },
      rejected: { name: tableNames.rejected, columns: rejectedColumns },
      agencies: { name: tableNames.agencies, columns: agencyColumns },
      deadlineMoves: { name: tableNames.deadlineMoves, columns: deadlineMoveColumns },
    },
    language,
  );
  // Rows that hold nothing but the formulas of a blank row are no rows.
  const entries = filledBy(tables.entries, entryInputKeys);
  const history = filledBy(tables.history, entryInputKeys);
  const tasks = filledBy(tables.tasks, [
    ...taskInputColumns.map(({ key }) => key),
    ...columns.map(({ key }) => key),
  ]);
  return {
    language,
    present: {
      tasks: tasks.rows.map(({ row, cells }): PresentTask => ({
        row,
        cells: cells as PresentTask['cells'],
        extra: Object.fromEntries(headers.map((name) => [name, cells[extraKey(name)] ?? ''])),
      })),
      entries: entries.rows as readonly SheetRow<EntryInputKey>[],
      history: history.rows as readonly SheetRow<EntryInputKey>[],
      rejected: new Set(
        tables.rejected.rows.map(({ cells }) =>
          rejectedId(textOf(cells.sheet), cells.row, textOf(cells.text)),
        ),
      ),
      agencies: agenciesIn(tables.agencies.rows, language),
      openWeek: settings.openWeek,
    },
    tables: {
      tasks,
      entries,
      history,
      rejected: tables.rejected,
      agencies: tables.agencies,
      deadlineMoves: filledBy(tables.deadlineMoves, ['code']),
    },
    taskColumns: known,
    newColumns: columns.filter((column) => !isThere(column)),
    extraByHeader: new Map(headers.map((name, i) => [name, columns[i]!])),
  };
}

const entryInputKeys = entryColumns.filter(({ editor }) => editor !== 'formula').map(({ key }) => key);

function filledBy(table: TableContent<string>, keys: readonly string[]): TableContent<string> {
  return { ...table, rows: table.rows.filter(({ cells }) => keys.some((key) => (cells[key] ?? '') !== '')) };
}
