import { reportingWeekByLabel } from '../calendar';
import type { Entry, Task } from '../register';
import { Codes } from './numbering';
import type { ReportInput } from './input';
import type { Records, WeekEntries } from './records';

/** What is still known of tasks in a period of which there are no entries, and the week that judging takes it for. */
export interface LastTold extends WeekEntries {
  /** The period has not begun: the tasks stand as the entries of that week tell. */
  readonly isWhole: boolean;
}

/**
 * The last kept week before a period without entries. A one-off task that was completed stays so, as in the week that closing opens;
 * of all else only a period that has not begun knows: it shows the as-of day.
 * @param firstLabel the first week of the period.
 */
export function lastToldBefore(
  firstLabel: string,
  { tasks, period, settings }: ReportInput,
  { history, openWeek, isOpenKept, entriesOf }: Records,
): LastTold | undefined {
  const week = [...history.labels(), ...(isOpenKept ? [openWeek] : [])]
    .flatMap((label) => reportingWeekByLabel(label, settings.weekStart) ?? [])
    .filter(({ label }) => label < firstLabel)
    .reduce<LastTold['week'] | undefined>(
      (latest, each) => (latest && latest.last >= each.last ? latest : each),
      undefined,
    );
  if (!week) return undefined;
  const isWhole = settings.asOf < period.first;
  const entries = entriesOf(week.label);
  return { week, isWhole, entries: isWhole ? entries : completionsIn(entries, tasks) };
}

/** The rows, blank where they tell of no completion: how many agencies have to complete a task is known by them. */
function completionsIn(entries: readonly Entry[], tasks: readonly Task[]): Entry[] {
  const codes = new Codes();
  const regular = new Set(
    tasks.filter(({ recurrence }) => recurrence !== 'once').map(({ code }) => codes.numberOf(code)),
  );
  return entries.map((entry) =>
    entry.completedOn !== undefined && !regular.has(codes.numberOf(entry.code))
      ? entry
      : { ...entry, progress: undefined, achieved: undefined, completedOn: undefined, answered: false },
  );
}
