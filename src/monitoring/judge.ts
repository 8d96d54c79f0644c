import type { Entry, Task } from '../register';
import { evaluateTask, type MonitoringSettings, type TaskState } from './evaluate';
import type { MonitoringFacts } from './facts';
import { entriesByTask, entriesOf, rollUpOf } from './rollUp';

/** Judges every task of a register by the entries of one week, in the order of the tasks. */
export function judge(
  tasks: readonly Task[],
  entries: readonly Entry[],
  settings: MonitoringSettings,
  facts: MonitoringFacts,
): TaskState[] {
  const groups = entriesByTask(entries);
  return tasks.map((task) =>
    evaluateTask(task, rollUpOf(task, entriesOf(task, groups), settings), settings, facts),
  );
}
