import type { Language } from '../messages';
import { tableNames, taskColumns, textOf, type CellValue, type TaskKey } from '../register';
import { locateTables, type TableSite } from './tableReader';

/** What a row of Tasks shows. */
export interface ShownStatus {
  readonly status: string;
  readonly attention: string;
  /** Agencies that reported out of those asked. */
  readonly reported: string;
}

const wanted = ['code', 'leadAgency', 'status', 'attention', 'reported'] as const;
/** Five columns of this many rows are well under what Excel on the web answers at once. */
const rowsPerRead = 10_000;

/**
 * The status of every task, its attention and who has reported, as the sheet shows them: only the columns needed, wherever they stand. One sync per
 * 10,000 rows.
 */
export async function readStatuses(
  context: Excel.RequestContext,
  tasks: TableSite<(typeof wanted)[number]>,
): Promise<ShownStatus[]> {
  const sheet = context.workbook.worksheets.getItem(tasks.sheet);
  const shown: ShownStatus[] = [];
  for (let top = 0; top < tasks.bodyRows; top += rowsPerRead) {
    const rows = Math.min(rowsPerRead, tasks.bodyRows - top);
    const read = wanted.map((key) =>
      sheet.getRangeByIndexes(tasks.headerRow + top, tasks.columnIndex[key], rows, 1).load('values'),
    );
    // One sync a block of rows, which is what keeps each answer under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (let i = 0; i < rows; i++) {
      const [code, leadAgency, status, attention, reported] = read.map(({ values }) =>
        textOf(values[i]![0] as CellValue),
      ) as [string, string, string, string, string];
      // A blank row of the table has a status too; a task has a code or somebody who leads it.
      if (code !== '' || leadAgency !== '') shown.push({ status, attention, reported });
    }
  }
  return shown;
}

/** Where table Tasks stands. One sync. */
export async function locateTasks(
  context: Excel.RequestContext,
  language: Language,
): Promise<TableSite<TaskKey>> {
  const request = { tasks: { name: tableNames.tasks, columns: taskColumns } };
  return (await locateTables(context, request, language)).tasks;
}
