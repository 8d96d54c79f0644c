import { codeKey } from '../monitoring';
import type { AgencyDirectory, Entry, Task } from '../register';
import type { Note, NoteKind, TaskRef } from './types';
import { refOf, type TaskFacts, type WeekFacts } from './weekFacts';

/** What is wrong with the data behind the numbers, most telling first; kinds that do not occur are left out. */
export function dataNotes(
  facts: WeekFacts,
  agencies: AgencyDirectory,
  withoutCause: readonly TaskRef[],
  otherWeek: readonly Entry[],
): Note[] {
  const { tasks, strayEntries } = facts;
  const having = (test: (facts: TaskFacts) => boolean): TaskRef[] =>
    tasks.filter(test).map(({ task }) => refOf(task));
  const timesUsed = codesUsed(tasks);
  const notes: Record<NoteKind, readonly TaskRef[]> = {
    noCode: having(({ task }) => !task.code),
    duplicateCode: having(({ task }) => (timesUsed.get(codeKey(task.code)) ?? 0) > 1),
    noCategory: having(({ task }) => !task.category),
    noDeadline: having(({ state }) => state.status === 'noDeadline'),
    deadlineUnreadable: having(({ state }) => state.status === 'deadlineUnreadable'),
    notMeasurable: having(({ state }) => state.status === 'notMeasurable'),
    noAgency: having(({ task }) => !task.leadAgency),
    unknownAgency: having(({ task }) => isUnknown(task, agencies)),
    noLeader: having(({ task }) => !task.leader),
    noEntry: having(({ entries }) => entries.length === 0),
    noCause: withoutCause,
    unknownTask: strayEntries.map(entryRef),
    otherWeek: otherWeek.map(entryRef),
  };
  return (Object.keys(notes) as NoteKind[])
    .map((kind) => ({ kind, tasks: notes[kind] }))
    .filter((note) => note.tasks.length > 0);
}

/** An entry by the code it names; its row is one of the sheet of entries. */
const entryRef = ({ code, row }: Entry): TaskRef => ({ code, row });

/** An empty directory knows nobody, and says nothing about the names used; "all departments" is a known name too. */
const isUnknown = ({ leadAgency }: Task, agencies: AgencyDirectory): boolean =>
  leadAgency !== '' &&
  agencies.agencies.length > 0 &&
  agencies.find(leadAgency) === undefined &&
  agencies.members(leadAgency).length === 0;

function codesUsed(tasks: readonly TaskFacts[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const { task } of tasks) {
    const key = codeKey(task.code);
    if (key) used.set(key, (used.get(key) ?? 0) + 1);
  }
  return used;
}
