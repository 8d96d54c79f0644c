import type { TaskState } from '../monitoring';
import { agencyKey, agencyName, codeKey, type AgencyDirectory, type Entry } from '../register';
import type { Severity } from '../validation';

/** What a week is counted by, of the whole register or of one agency. */
export interface WeekCounts {
  readonly tasks: number;
  /** The reports that are owed, as the report counts them, and how far they have come; each counts once, at its furthest. */
  readonly entries: {
    readonly asked: number;
    readonly answered: number;
    readonly submitted: number;
    readonly accepted: number;
    readonly returned: number;
  };
  /** Of the last check, those whose cell still reads as it did then. */
  readonly findings: { readonly errors: number; readonly warnings: number };
  readonly overdue: number;
  readonly lowEfficiency: number;
  /** The first row of the entries' sheet that owes a report and has none. */
  readonly rowToFill?: number;
}

/** The counts of an agency: its entries, what is wrong in them, and the tasks that it reports on. */
export interface AgencyWeek extends WeekCounts {
  /** Official name, or as the register spells it. */
  readonly agency: string;
}

/** What the counts are made from. */
export interface CountedWeek {
  readonly states: readonly TaskState[];
  /** Entries of the open week, and those of them on which a report is owed. */
  readonly open: readonly Entry[];
  readonly duties: readonly Entry[];
  /** Findings, with the row of the entries' sheet that each is about; absent for one of a task or of the whole. */
  readonly findings: readonly { readonly severity: Severity; readonly entryRow: number | undefined }[];
}

export function weekCounts({ states, duties, findings }: CountedWeek): WeekCounts {
  const inState = (key: Entry['state']): number => duties.filter(({ state }) => state === key).length;
  const attracting = (key: TaskState['attention']): number =>
    states.filter(({ attention }) => attention === key).length;
  const ofSeverity = (key: Severity): number => findings.filter(({ severity }) => severity === key).length;
  const silent = duties.filter(({ answered }) => !answered).map(({ row }) => row);
  return {
    tasks: states.length,
    entries: {
      asked: duties.length,
      answered: duties.length - silent.length,
      submitted: inState('submitted'),
      accepted: inState('accepted'),
      returned: inState('returned'),
    },
    findings: { errors: ofSeverity('error'), warnings: ofSeverity('warning') },
    overdue: attracting('overdue'),
    lowEfficiency: attracting('lowEfficiency'),
    ...(silent.length > 0 && { rowToFill: silent.reduce((first, row) => Math.min(first, row)) }),
  };
}

/**
 * The counts of each agency that has entries in the open week, in Vietnamese alphabetical order. A task that several report on
 * counts for each of them.
 */
export function agencyWeeks(week: CountedWeek, agencies: AgencyDirectory): AgencyWeek[] {
  const states = new Map<string, TaskState[]>();
  for (const state of week.states) {
    const key = codeKey(state.task.code);
    states.set(key, [...(states.get(key) ?? []), state]);
  }
  const keyOf = ({ agency }: Entry): string => agencyKey(agencies, agency);
  const parts = new Map<string, { name: string; open: Entry[]; duties: Entry[] }>();
  for (const entry of week.open) {
    if (entry.agency === '') continue;
    const known = parts.get(keyOf(entry));
    if (known) known.open.push(entry);
    else parts.set(keyOf(entry), { name: agencyName(agencies, entry.agency), open: [entry], duties: [] });
  }
  for (const duty of week.duties) parts.get(keyOf(duty))?.duties.push(duty);
  return [...parts.values()]
    .map(({ name, open, duties }) => {
      const rows = new Set(open.map(({ row }) => row));
      const codes = new Set(open.map(({ code }) => codeKey(code)));
      const own: CountedWeek = {
        states: [...codes].flatMap((code) => states.get(code) ?? []),
        open,
        duties,
        findings: week.findings.filter(({ entryRow }) => entryRow !== undefined && rows.has(entryRow)),
      };
      return { agency: name, ...weekCounts(own) };
    })
    .sort((a, b) => a.agency.localeCompare(b.agency, 'vi', { numeric: true }));
}
