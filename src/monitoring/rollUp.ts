import type { Day } from '../calendar';
import { codeKey, type Entry, type Task } from '../register';

export { codeKey } from '../register';

/** What the agencies together reported on one task this week: the roll-up columns of table `Tasks`. */
export interface RollUp {
  /** Entries of the task, one an agency. */
  readonly expected: number;
  /** Entries that say anything that counts as a report. */
  readonly answered: number;
  /** Mean over the agencies asked, 0 to 1, one that gave none counting as 0; absent while none has given any. */
  readonly progress?: number;
  /** Sum of the quantities given, in the unit of the task; absent if none was given. */
  readonly achieved?: number;
  /** The day on which the last agency finished; absent while one has not. */
  readonly completedOn?: Day;
}

const given = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value): value is T => value !== undefined);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** @param entries The entries of this one task for the open week. */
export function rollUp(entries: readonly Entry[]): RollUp {
  const progress = given(entries.map((entry) => entry.progress));
  const achieved = given(entries.map((entry) => entry.achieved));
  const completed = given(entries.map((entry) => entry.completedOn));
  return {
    expected: entries.length,
    answered: entries.filter((entry) => entry.answered).length,
    ...(progress.length > 0 && { progress: sum(progress) / entries.length }),
    ...(achieved.length > 0 && { achieved: sum(achieved) }),
    ...(completed.length > 0 &&
      completed.length === entries.length && { completedOn: Math.max(...completed) as Day }),
  };
}

/** Entries by the {@link codeKey} of their task; entries without a code belong to none. */
export function entriesByTask(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!entry.code) continue;
    const key = codeKey(entry.code);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

export const entriesOf = (
  task: Pick<Task, 'code'>,
  groups: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] => (task.code && groups.get(codeKey(task.code))) || [];
