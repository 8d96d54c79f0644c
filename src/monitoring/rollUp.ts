import type { Day } from '../calendar';
import { codeKey, type Entry, type Settings, type Task } from '../register';
import { periodOf } from './period';

export { codeKey } from '../register';

/**
 * What the agencies together report on one task: the roll-up columns of table `Tasks`. Who says nothing new this week still stands by
 * the figure told last; that it is silent shows in `answered`.
 */
export interface RollUp {
  /** Entries of the task, one an agency. */
  readonly expected: number;
  /** Entries that say anything that counts as a report. */
  readonly answered: number;
  /** Mean over the agencies asked, 0 to 1, one that gave none counting as 0; absent while none has given any. */
  readonly progress?: number;
  /** Sum of the quantities given, in the unit of the task; absent if none was given. */
  readonly achieved?: number;
  /** Agencies that tell no figure this week and stand by the one told last; absent for none. */
  readonly earlier?: number;
  /** The day on which the last agency finished; absent while one has not, by the as-of day. */
  readonly completedOn?: Day;
  /** The same where all have given a day and the last of them is still to come: nothing is completed in advance. */
  readonly completedLater?: Day;
}

const given = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value): value is T => value !== undefined);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The sum of what is told this week and of what others told last, added up as the formula does; undefined without any. */
function figures(
  now: readonly (number | undefined)[],
  last: readonly (number | undefined)[],
): number | undefined {
  const [ofThisWeek, earlier] = [given(now), given(last)];
  return ofThisWeek.length + earlier.length === 0 ? undefined : sum(ofThisWeek) + sum(earlier);
}

/** When all agencies have finished, or say that they will have. */
function completion(entries: readonly Entry[], asOf: Day): Pick<RollUp, 'completedOn' | 'completedLater'> {
  const days = given(entries.map((entry) => entry.completedOn));
  if (days.length === 0 || days.length < entries.length) return {};
  const last = Math.max(...days) as Day;
  return last <= asOf ? { completedOn: last } : { completedLater: last };
}

/** What an agency told last of the quantity in a closed week, if it was told on or after a day; undefined where it tells anew. */
export const lastAchievedSince = (
  { lastAchieved, lastAchievedOn }: Pick<Entry, 'lastAchieved' | 'lastAchievedOn'>,
  since: number,
): number | undefined => ((lastAchievedOn ?? -1) >= since ? lastAchieved : undefined);

/**
 * @param entries The entries of this one task for the open week.
 * @param since Quantities of closed weeks count from this day on: the first of the task's period. Without it, all of them.
 */
export function rollUp(entries: readonly Entry[], asOf: Day, since = 0): RollUp {
  const lastAchieved = entries.map((entry) => lastAchievedSince(entry, since));
  const progress = figures(
    entries.map((entry) => entry.progress),
    entries.map((entry) => entry.lastProgress),
  );
  const achieved = figures(
    entries.map((entry) => entry.achieved),
    lastAchieved,
  );
  const earlier = entries.filter(
    (entry, i) =>
      entry.progress === undefined &&
      entry.achieved === undefined &&
      (entry.lastProgress ?? lastAchieved[i]) !== undefined,
  ).length;
  return {
    expected: entries.length,
    answered: entries.filter((entry) => entry.answered).length,
    ...(progress !== undefined && { progress: progress / entries.length }),
    ...(achieved !== undefined && { achieved }),
    ...(earlier > 0 && { earlier }),
    ...completion(entries, asOf),
  };
}

/** The same, quantities counted within the period of a regular task that holds the as-of day. */
export const rollUpOf = (
  { recurrence }: Pick<Task, 'recurrence'>,
  entries: readonly Entry[],
  { asOf, weekStart }: Pick<Settings, 'asOf' | 'weekStart'>,
): RollUp =>
  rollUp(entries, asOf, recurrence === 'once' ? undefined : periodOf(recurrence, asOf, weekStart).first);

/** Entries by the {@link codeKey} of their task; entries without a code belong to none. */
export function entriesByTask(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!entry.code) continue;
    const key = codeKey(entry.code);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

export const entriesOf = (
  task: Pick<Task, 'code'>,
  groups: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] => (task.code && groups.get(codeKey(task.code))) || [];
