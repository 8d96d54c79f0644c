import {
  codeKey,
  entriesByTask,
  entriesOf,
  evaluateTask,
  factsOf,
  noRecords,
  rollUpOf,
  type MonitoringFacts,
  type TaskState,
} from '../monitoring';
import {
  defaultExpectedCounts,
  isBlank,
  parseEntry,
  parseTask,
  reportKey,
  textOf,
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
import type { WorkbookFacts } from './workbookFacts';

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
  readonly facts?: WorkbookFacts;
  readonly monitoring: MonitoringFacts;
  readonly tasks: readonly TaskSubject[];
  readonly entries: readonly EntrySubject[];
}

/** Tables keep an empty row at their end; it says nothing and is no finding. */
export const isFilled = ({ cells }: TaskRow | EntryRow): boolean =>
  Object.values<CellValue>(cells).some((value) => !isBlank(value));

export const taskSubjectOf = (
  row: TaskRow,
  entries: readonly Entry[],
  settings: Settings,
  monitoring: MonitoringFacts,
): TaskSubject => {
  const task = parseTask(row);
  return {
    row,
    task,
    entries,
    state: evaluateTask(task, rollUpOf(task, entries, settings), settings, monitoring),
  };
};

/** What was reported in closed weeks, by task and agency. */
export interface ClosedReports {
  /** In the last one. */
  readonly previous: ReadonlyMap<string, Entry>;
  /** In all of them, the latest first. */
  readonly earlier: ReadonlyMap<string, readonly Entry[]>;
  readonly agencies: AgencyDirectory;
}

export function closedReports({ history, previousEntries, agencies }: Snapshot): ClosedReports {
  const keyOf = ({ code, agency }: Entry): string => reportKey(code, agency, agencies);
  const earlier = new Map<string, Entry[]>();
  const closed = [...(history ?? previousEntries)];
  for (const entry of closed.sort((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : 0))) {
    const key = keyOf(entry);
    const weeks = earlier.get(key);
    if (weeks) weeks.push(entry);
    else earlier.set(key, [entry]);
  }
  return { previous: new Map(previousEntries.map((entry) => [keyOf(entry), entry])), earlier, agencies };
}

const none: readonly Entry[] = [];

export const entrySubjectOf = (
  row: EntryRow,
  entry: Entry,
  of: TaskSubject | undefined,
  { previous, earlier, agencies }: ClosedReports,
): EntrySubject => {
  const key = reportKey(entry.code, entry.agency, agencies);
  return { row, entry, of, previous: previous.get(key), earlier: earlier.get(key) ?? none };
};

/** The first task of each code. */
export function tasksByCode(tasks: readonly TaskSubject[]): ReadonlyMap<string, TaskSubject> {
  const byCode = new Map<string, TaskSubject>();
  for (const subject of tasks) {
    const key = codeKey(subject.task.code);
    if (key && !byCode.has(key)) byCode.set(key, subject);
  }
  return byCode;
}

export function contextOf(snapshot: Snapshot): Context {
  const { settings } = snapshot;
  const monitoring = factsOf(snapshot.records ?? noRecords, settings);
  const entries = snapshot.entryRows.filter(isFilled).map((row) => ({ row, entry: parseEntry(row) }));
  const byTask = entriesByTask(entries.map(({ entry }) => entry));
  const tasks = snapshot.taskRows
    .filter(isFilled)
    .map((row) =>
      taskSubjectOf(row, entriesOf({ code: textOf(row.cells.code) }, byTask), settings, monitoring),
    );
  const byCode = tasksByCode(tasks);
  const closed = closedReports(snapshot);
  return {
    settings,
    agencies: snapshot.agencies,
    unconfirmedAgencies: snapshot.unconfirmedAgencies ?? [],
    expectedCounts: snapshot.expectedCounts ?? defaultExpectedCounts,
    facts: snapshot.facts,
    monitoring,
    tasks,
    entries: entries.map(({ row, entry }) =>
      entrySubjectOf(row, entry, byCode.get(codeKey(entry.code)), closed),
    ),
  };
}
