import { reportingWeekByLabel, type Day } from '../calendar';
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
 * The last kept week before a period without entries. As in the week that closing opens, a one-off task that was completed stays so,
 * and of all else the figures told last count, as told earlier; a period that has not begun shows the week as it was.
 * @param firstLabel the first week of the period.
 */
export function lastToldBefore(
  firstLabel: string,
  { tasks, period, settings }: ReportInput,
  { keptLabels, entriesOf }: Records,
): LastTold | undefined {
  const week = keptLabels
    .flatMap((label) => reportingWeekByLabel(label, settings.weekStart) ?? [])
    .filter(({ label }) => label < firstLabel)
    .reduce<LastTold['week'] | undefined>(
      (latest, each) => (latest && latest.last >= each.last ? latest : each),
      undefined,
    );
  if (!week) return undefined;
  const isWhole = settings.asOf < period.first;
  const entries = entriesOf(week.label);
  return { week, isWhole, entries: isWhole ? entries : carriedOn(entries, tasks, week.last) };
}

/** The rows as the next week would have them at its beginning. */
function carriedOn(entries: readonly Entry[], tasks: readonly Task[], weekEnd: Day): Entry[] {
  const codes = new Codes();
  const regular = new Set(
    tasks.filter(({ recurrence }) => recurrence !== 'once').map(({ code }) => codes.numberOf(code)),
  );
  return entries.map((entry) =>
    entry.completedOn !== undefined && !regular.has(codes.numberOf(entry.code))
      ? entry
      : {
          ...entry,
          progress: undefined,
          achieved: undefined,
          completedOn: undefined,
          answered: false,
          ...(entry.progress !== undefined && { lastProgress: entry.progress }),
          ...(entry.achieved !== undefined && { lastAchieved: entry.achieved, lastAchievedOn: weekEnd }),
        },
  );
}
