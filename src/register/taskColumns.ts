import { taskComputedColumns } from './taskComputedColumns';
import { taskInputColumns } from './taskInputColumns';

/** The columns of table `Tasks`, one row a task. */
export const taskColumns = [...taskInputColumns, ...taskComputedColumns] as const;
export type TaskColumn = (typeof taskColumns)[number];
export type TaskKey = TaskColumn['key'];
export type TaskInputKey = (typeof taskInputColumns)[number]['key'];
export type TaskComputedKey = (typeof taskComputedColumns)[number]['key'];
