import { entryColumns, taskColumns, type EntryKey, type TaskKey } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';

/** Letter of a column of the Tasks sheet as it is made. */
export const taskLetter = (key: TaskKey): string =>
  columnLetter(taskColumns.findIndex((column) => column.key === key));

/** Address of a cell of the Tasks sheet, e.g. `taskCell('status', 5)`. */
export const taskCell = (key: TaskKey, row: number): string => `${taskLetter(key)}${row}`;

/** The same of the Weekly entries sheet. */
export const entryCell = (key: EntryKey, row: number): string =>
  `${columnLetter(entryColumns.findIndex((column) => column.key === key))}${row}`;
