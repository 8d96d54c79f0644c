import { taskColumns, type TaskKey } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';

/** Letter of a column of the Tasks sheet as it is made. */
export const taskLetter = (key: TaskKey): string =>
  columnLetter(taskColumns.findIndex((column) => column.key === key));

/** Address of a cell of the Tasks sheet, e.g. `taskCell('status', 5)`. */
export const taskCell = (key: TaskKey, row: number): string => `${taskLetter(key)}${row}`;
