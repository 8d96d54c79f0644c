import { codeKey, entriesByTask, entriesOf } from '../monitoring';
import { parseEntry, textOf, type EntryRow, type TaskRow } from '../register';
import {
  closedReports,
  contextOf,
  entrySubjectOf,
  isFilled,
  taskSubjectOf,
  tasksByCode,
  type ClosedReports,
  type Context,
  type EntrySubject,
  type TaskSubject,
} from './context';
import type { Finding, Snapshot } from './types';
import { findingsOfEntry, findingsOfRegister, findingsOfTask, sorted } from './validate';

/** Rows as they are now, by where they stand; a row that was emptied counts too. */
export interface ChangedRows {
  readonly tasks?: readonly TaskRow[];
  readonly entries?: readonly EntryRow[];
}

/**
 * The findings of a register that is being edited: a change re-checks its own rows, the task they are about and that task's
 * other rows; only the rules about the register as a whole look at all of it again.
 */
export class LiveValidation {
  private context: Context;
  private readonly closed: ClosedReports;
  private readonly ofTasks = new Map<number, readonly Finding[]>();
  private readonly ofEntries = new Map<number, readonly Finding[]>();

  constructor(snapshot: Snapshot) {
    this.context = contextOf(snapshot);
    this.closed = closedReports(snapshot);
    for (const subject of this.context.tasks)
      this.ofTasks.set(subject.row.row, findingsOfTask(subject, this.context));
    for (const subject of this.context.entries)
      this.ofEntries.set(subject.row.row, findingsOfEntry(subject, this.context));
  }

  /** The rows as they stand, for what else is made of them. */
  get rows(): { readonly tasks: readonly TaskRow[]; readonly entries: readonly EntryRow[] } {
    return {
      tasks: this.context.tasks.map(({ row }) => row),
      entries: this.context.entries.map(({ row }) => row),
    };
  }

  /** The same as `validate` of the register as it stands. Findings of rows that did not change are the same objects. */
  findings(): Finding[] {
    return sorted([
      ...[...this.ofTasks.values()].flat(),
      ...[...this.ofEntries.values()].flat(),
      ...findingsOfRegister(this.context),
    ]);
  }

  update({ tasks = [], entries = [] }: ChangedRows): void {
    const { settings, monitoring } = this.context;
    const affected = new Set<string>();
    const touch = (code: string): void => void affected.add(codeKey(code));
    const newTasks = new Map(tasks.map((row) => [row.row, row]));
    const newEntries = new Map(entries.map((row) => [row.row, row]));
    for (const { row, task } of this.context.tasks) if (newTasks.has(row.row)) touch(task.code);
    for (const { row, entry } of this.context.entries) if (newEntries.has(row.row)) touch(entry.code);
    for (const { cells } of [...tasks, ...entries]) touch(textOf(cells.code));

    const read = merged(
      this.context.entries.map(({ row, entry }) => ({ row, entry })),
      entries.filter(isFilled).map((row) => ({ row, entry: parseEntry(row) })),
      newEntries,
    );
    const byTask = entriesByTask(
      read.filter(({ entry }) => affected.has(codeKey(entry.code))).map(({ entry }) => entry),
    );
    const isAffected = (code: string): boolean => affected.has(codeKey(code));
    const fresh = (row: TaskRow): TaskSubject =>
      taskSubjectOf(row, entriesOf({ code: textOf(row.cells.code) }, byTask), settings, monitoring);
    const allTasks = merged(this.context.tasks, tasks.filter(isFilled).map(fresh), newTasks).map((subject) =>
      isAffected(subject.task.code) && !newTasks.has(subject.row.row) ? fresh(subject.row) : subject,
    );
    const byCode = tasksByCode(allTasks);
    const before = new Map(this.context.entries.map((subject) => [subject.entry, subject]));
    const allEntries = read.map(({ row, entry }): EntrySubject => {
      const known = before.get(entry);
      return known && !isAffected(entry.code)
        ? known
        : entrySubjectOf(row, entry, byCode.get(codeKey(entry.code)), this.closed);
    });
    this.context = { ...this.context, tasks: allTasks, entries: allEntries };
    for (const row of newTasks.keys()) this.ofTasks.delete(row);
    for (const row of newEntries.keys()) this.ofEntries.delete(row);
    for (const subject of allTasks)
      if (isAffected(subject.task.code))
        this.ofTasks.set(subject.row.row, findingsOfTask(subject, this.context));
    for (const subject of allEntries)
      if (isAffected(subject.entry.code))
        this.ofEntries.set(subject.row.row, findingsOfEntry(subject, this.context));
  }
}

/** Items with those of changed rows put in their places, by row. */
function merged<T extends { readonly row: { readonly row: number } }>(
  items: readonly T[],
  changed: readonly T[],
  rows: ReadonlyMap<number, unknown>,
): T[] {
  if (rows.size === 0) return [...items];
  const kept = items.filter(({ row }) => !rows.has(row.row));
  return [...kept, ...changed].sort((a, b) => a.row.row - b.row.row);
}
