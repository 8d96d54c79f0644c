import { codeKey, entriesByTask, entriesOf, evaluateTask, rollUp, type TaskState } from '../monitoring';
import {
  defaultExpectedCounts,
  isBlank,
  parseEntry,
  parseTask,
  type AgencyDirectory,
  type CategoryCounts,
  type CellValue,
  type Entry,
  type EntryRow,
  type Settings,
  type Task,
  type TaskRow,
} from '../register';
import type { Snapshot } from './types';

/** A row of `Tasks`, read and judged. */
export interface TaskSubject {
  readonly row: TaskRow;
  readonly task: Task;
  readonly state: TaskState;
  /** This week's entries of the task. */
  readonly entries: readonly Entry[];
}

/** A row of `Entries`, read, with the task it speaks of if there is one. */
export interface EntrySubject {
  readonly row: EntryRow;
  readonly entry: Entry;
  readonly of?: TaskSubject;
  /** What the same agency reported on the same task in the last closed week. */
  readonly previous?: Entry;
  /** What it reported on it in all closed weeks, the latest first. */
  readonly earlier: readonly Entry[];
}

/** The snapshot, read once for all rules. */
export interface Context {
  readonly settings: Settings;
  readonly agencies: AgencyDirectory;
  readonly unconfirmedAgencies: readonly string[];
  readonly expectedCounts: CategoryCounts;
  readonly tasks: readonly TaskSubject[];
  readonly entries: readonly EntrySubject[];
}

/** Tables keep an empty row at their end; it says nothing and is no finding. */
const isFilled = ({ cells }: TaskRow | EntryRow): boolean =>
  Object.values<CellValue>(cells).some((value) => !isBlank(value));

const entryKey = (entry: Entry): string => `${codeKey(entry.code)}\n${entry.agency.toLowerCase()}`;

export function contextOf(snapshot: Snapshot): Context {
  const { settings } = snapshot;
  const entries = snapshot.entryRows.filter(isFilled).map((row) => ({ row, entry: parseEntry(row) }));
  const byTask = entriesByTask(entries.map(({ entry }) => entry));
  const previous = new Map(snapshot.previousEntries.map((entry) => [entryKey(entry), entry]));
  const earlier = new Map<string, Entry[]>();
  const closed = snapshot.history ?? snapshot.previousEntries;
  for (const entry of [...closed].sort((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : 0))) {
    const key = entryKey(entry);
    const weeks = earlier.get(key);
    if (weeks) weeks.push(entry);
    else earlier.set(key, [entry]);
  }
  const tasks = snapshot.taskRows.filter(isFilled).map((row): TaskSubject => {
    const task = parseTask(row);
    const ofTask = entriesOf(task, byTask);
    return { row, task, entries: ofTask, state: evaluateTask(task, rollUp(ofTask), settings) };
  });
  const byCode = new Map<string, TaskSubject>();
  for (const subject of tasks) {
    const key = codeKey(subject.task.code);
    if (key && !byCode.has(key)) byCode.set(key, subject);
  }
  return {
    settings,
    agencies: snapshot.agencies,
    unconfirmedAgencies: snapshot.unconfirmedAgencies ?? [],
    expectedCounts: snapshot.expectedCounts ?? defaultExpectedCounts,
    tasks,
    entries: entries.map(({ row, entry }) => ({
      row,
      entry,
      of: byCode.get(codeKey(entry.code)),
      previous: previous.get(entryKey(entry)),
      earlier: earlier.get(entryKey(entry)) ?? [],
    })),
  };
}
