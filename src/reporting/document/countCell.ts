import type { Language } from '../../messages';
import type { CountKey, Counts, TaskRef } from '../types';
import { nameOf } from '../wording';
import { counted, type Cell } from './blocks';

/** The section that lists the tasks of a count. */
const listedIn: Partial<Record<CountKey, string>> = {
  overdue: 'overdue',
  lowEfficiency: 'lowEfficiency',
  dueSoon: 'dueNext',
};

/** A count that leads to the list of its tasks, where the report has one. */
export function countCell(counts: Counts, key: CountKey): Cell {
  const section = listedIn[key];
  return section === undefined ? counts[key] : counted(counts[key], section);
}

/** A task by its code, which leads to its row. */
export const taskCell = (task: TaskRef, language: Language): Cell => ({
  value: nameOf(task, language),
  link: { to: 'task', row: task.row },
});
