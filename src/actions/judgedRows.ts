import { entriesByTask, entriesOf, evaluateTask, rollUp, type TaskState, type ViewRow } from '../monitoring';
import { parseEntry, parseTask } from '../register';
import type { RegisterSnapshot } from '../workbook';

/** Every task judged on the as-of day. */
export function statesOf(snapshot: RegisterSnapshot): TaskState[] {
  const entries = entriesByTask(snapshot.entries.rows.map(parseEntry));
  return snapshot.tasks.rows.map((row) => {
    const task = parseTask(row);
    return evaluateTask(task, rollUp(entriesOf(task, entries)), snapshot.settings);
  });
}

/** Every task judged, beside its cells. */
export const judgedRows = (snapshot: RegisterSnapshot): ViewRow[] =>
  statesOf(snapshot).map((state, index) => ({ state, cells: snapshot.tasks.rows[index]!.cells }));
