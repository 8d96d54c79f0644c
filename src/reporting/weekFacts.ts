import { codeKey, entriesByTask, entriesOf, evaluateTask, rollUp, type TaskState } from '../monitoring';
import { agencyName, oneLine, type AgencyDirectory, type Entry, type Settings, type Task } from '../register';
import type { Statement, TaskLine, TaskRef } from './types';

/** One task with its judgement and the entries behind it. */
export interface TaskFacts {
  readonly task: Task;
  readonly state: TaskState;
  readonly entries: readonly Entry[];
}

/** The week looked at once; the parts of the report are read off it. */
export interface WeekFacts {
  readonly tasks: readonly TaskFacts[];
  /** Entries of tasks that the register has, in their order. */
  readonly entries: readonly Entry[];
  /** Entries whose task the register lacks. */
  readonly strayEntries: readonly Entry[];
  /** The official name where the directory knows one, else the text as written. */
  readonly agencyName: (text: string) => string;
  /** The task of an entry; where several share a code, the first. */
  readonly taskOf: (entry: Entry) => TaskFacts | undefined;
}

export function weekFacts(
  tasks: readonly Task[],
  entries: readonly Entry[],
  agencies: AgencyDirectory,
  settings: Settings,
): WeekFacts {
  const groups = entriesByTask(entries);
  const facts = tasks.map((task) => {
    const own = entriesOf(task, groups);
    return { task, entries: own, state: evaluateTask(task, rollUp(own), settings) };
  });
  const byCode = new Map<string, TaskFacts>();
  for (const fact of facts) {
    const key = codeKey(fact.task.code);
    if (key && !byCode.has(key)) byCode.set(key, fact);
  }
  const taskOf = (entry: Entry): TaskFacts | undefined => byCode.get(codeKey(entry.code));
  return {
    tasks: facts,
    entries: entries.filter((entry) => taskOf(entry)),
    strayEntries: entries.filter((entry) => !taskOf(entry)),
    agencyName: (text) => agencyName(agencies, text),
    taskOf,
  };
}

export { oneLine };

export const refOf = ({ code, row }: Task): TaskRef => ({ code, row });

export const lineOf = (task: Task, agencyName: (text: string) => string): TaskLine => ({
  ...refOf(task),
  title: task.title,
  leadAgency: agencyName(task.leadAgency),
  leader: oneLine(task.leader),
});

const hasCause = ({ cause, causeGroup }: Entry): boolean => cause !== '' || causeGroup !== undefined;

/** The causes told about a task, one an agency. */
export const causesOf = ({ entries }: TaskFacts, agencyName: (text: string) => string): Statement[] =>
  entries.filter(hasCause).map(({ agency, cause, causeGroup }) => ({
    agency: agencyName(agency),
    text: cause,
    group: causeGroup,
  }));

export { hasCause };

/** What the agencies wrote in one text column about a task; empty cells left out. */
export const saidIn = (
  { entries }: TaskFacts,
  column: 'proposal' | 'nextStep',
  agencyName: (text: string) => string,
): Statement[] =>
  entries
    .filter((entry) => entry[column] !== '')
    .map((entry) => ({ agency: agencyName(entry.agency), text: entry[column] }));

const collator = new Intl.Collator('vi', { numeric: true });
/** Vietnamese alphabetical order, numbers by value; the empty name comes last. */
export const byName = (a: string, b: string): number =>
  Number(a === '') - Number(b === '') || collator.compare(a, b);
export const byRef = (a: TaskRef, b: TaskRef): number => byName(a.code, b.code) || a.row - b.row;
