import { codeKey, remembering, type AgencyDirectory, type Entry, type Task } from '../register';
import { refOf, type PeriodFacts, type TaskFacts } from './periodFacts';
import type { Previous } from './previous';
import { periodAndWeekNotes } from './weekNotes';
import type { Note, TaskNoteKind, TaskRef, TrendPoint } from './types';

/** What is wrong with the data behind the numbers, most telling first; kinds that do not occur are left out. */
export function dataNotes(
  facts: PeriodFacts,
  agencies: AgencyDirectory,
  { withoutCause, periodUnasked }: Record<'withoutCause' | 'periodUnasked', readonly TaskRef[]>,
  previous: Previous | undefined,
  trend: readonly TrendPoint[],
): Note[] {
  const { tasks, strayEntries, records, weeks } = facts;
  const having = (test: (facts: TaskFacts) => boolean): TaskRef[] =>
    tasks.filter(test).map(({ task }) => refOf(task));
  const timesUsed = codesUsed(tasks);
  const isUnknown = unknownIn(agencies);
  const isOfOpenWeek = weeks.some(({ week }) => week.label === records.openWeek);
  const notes: Record<TaskNoteKind, readonly TaskRef[]> = {
    noCode: having(({ task }) => !task.code),
    duplicateCode: having(({ task }) => (timesUsed.get(codeKey(task.code)) ?? 0) > 1),
    noCategory: having(({ task }) => !task.category),
    noDeadline: having(({ state }) => state.status === 'noDeadline'),
    deadlineUnreadable: having(({ state }) => state.status === 'deadlineUnreadable'),
    notMeasurable: having(({ state }) => state.status === 'notMeasurable'),
    periodUnasked,
    noAgency: having(({ task }) => !task.leadAgency),
    unknownAgency: having(({ task }) => isUnknown(task)),
    noLeader: having(({ task }) => !task.leader),
    noEntry: weeks.length === 0 ? [] : having(({ told }) => told.length === 0),
    noReport:
      weeks.length === 0
        ? []
        : having(({ state: { rollUp } }) => rollUp.expected > 0 && rollUp.answered === 0),
    noCause: withoutCause,
    unknownTask: strayEntries.map(entryRef),
    otherWeek: isOfOpenWeek || weeks.length === 0 ? records.ofOtherWeek.map(entryRef) : [],
    historyWithoutWeek: records.unreadable.map(entryRef),
    historyTwice: saidTwice(facts).map(entryRef),
  };
  return [
    ...periodAndWeekNotes(facts, previous, trend),
    ...(Object.keys(notes) as TaskNoteKind[])
      .map((kind) => ({ kind, tasks: notes[kind] }))
      .filter((note) => note.tasks.length > 0),
  ];
}

/** An entry by the code it names; its row is one of its own sheet. */
const entryRef = ({ code, row }: Entry): TaskRef => ({ code, row });

/** An empty directory knows nobody, and says nothing about the names used; "all departments" is a known name too. */
function unknownIn(agencies: AgencyDirectory): (task: Task) => boolean {
  if (agencies.agencies.length === 0) return () => false;
  const known = remembering((name) =>
    agencies.find(name) !== undefined || agencies.members(name).length > 0 ? 'known' : '',
  );
  return ({ leadAgency }) => leadAgency !== '' && known(leadAgency) === '';
}

function codesUsed(tasks: readonly TaskFacts[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const { task } of tasks) {
    const key = codeKey(task.code);
    if (key) used.set(key, (used.get(key) ?? 0) + 1);
  }
  return used;
}

/** Closed entries of the period of which there are two: one agency on one task in one week. */
function saidTwice({ weeks, records, agencyName }: PeriodFacts): Entry[] {
  return weeks.flatMap(({ week, entries }) => {
    if (week.label === records.openWeek) return [];
    const known = new Map<string, Set<string>>();
    return entries.filter(({ code, agency }) => {
      const name = agencyName(agency);
      let codes = known.get(name);
      if (!codes) known.set(name, (codes = new Set()));
      const key = codeKey(code);
      const isKnown = codes.has(key);
      codes.add(key);
      return isKnown;
    });
  });
}
