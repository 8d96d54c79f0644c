import { reportingWeekByLabel, type ReportingWeek } from '../calendar';
import { withoutUndone, type Entry, type LogEntry, type PastState } from '../register';
import { ByWeek, weekKey } from './byWeek';
import type { ReportInput } from './input';

/** The tables of the register, found by week. Built once a report. */
export interface Records {
  /** The rows that agencies had to fill in a week; none for a week that nobody kept. What is open counts, not what History has of it too. */
  readonly entriesOf: (week: string) => readonly Entry[];
  readonly pastStates: ByWeek<PastState>;
  readonly history: ByWeek<Entry>;
  readonly log: ByWeek<LogEntry>;
  readonly corrections: readonly LogEntry[];
  /** Entries on the sheet of the open week that name another one. */
  readonly ofOtherWeek: readonly Entry[];
  /** Closed entries whose week is none. */
  readonly unreadable: readonly Entry[];
  readonly openWeek: string;
  /** Labels of all weeks with entries, each once; some may name no week. */
  readonly keptLabels: readonly string[];
  /** Whether there are entries on the sheet of the open week. */
  readonly isOpenKept: boolean;
}

export function recordsOf({ entries, history, records, log, settings }: ReportInput): Records {
  const openWeek = weekKey(settings.openWeek);
  const isOpen = ({ week }: Entry): boolean => week.trim() === '' || weekKey(week) === openWeek;
  const open = entries.filter(isOpen);
  const closed = new ByWeek(history);
  const standing = withoutUndone(log);
  return {
    entriesOf: (week) => (week === openWeek && open.length > 0 ? open : closed.of(week)),
    pastStates: new ByWeek(records.pastStates),
    history: closed,
    log: new ByWeek(standing),
    corrections: standing.filter(({ step }) => step === 'correct'),
    ofOtherWeek: entries.filter((entry) => !isOpen(entry)),
    unreadable: closed
      .labels()
      .filter((label) => !reportingWeekByLabel(label, settings.weekStart))
      .flatMap((label) => closed.of(label)),
    openWeek,
    keptLabels: [...new Set([...closed.labels(), ...(open.length > 0 ? [openWeek] : [])])],
    isOpenKept: open.length > 0,
  };
}

/** The entries of one week of the period. */
export interface WeekEntries {
  readonly week: ReportingWeek;
  readonly entries: readonly Entry[];
}
