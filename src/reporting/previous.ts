import { addDays, reportingWeekByLabel, reportingWeekOf, type Day, type ReportingWeek } from '../calendar';
import { judge } from '../monitoring';
import type { PastState } from '../register';
import { countStates, type Countable } from './counts';
import { groupBy } from './groups';
import { rowsByCode } from './numbering';
import { countableOf } from './pastStates';
import type { PeriodFacts, TaskFacts } from './periodFacts';
import type { CategoryTotals, Counts, TaskRef } from './types';

/** The register as the last known week before the period left it. */
export interface Previous {
  readonly week: ReportingWeek;
  /** The day at which states were taken. */
  readonly day: Day;
  readonly basis: 'recorded' | 'judged';
  /** In the order of the tasks; undefined: it was not there. */
  readonly states: readonly (Countable | undefined)[];
  readonly gone: readonly { readonly ref: TaskRef; readonly state: Countable }[];
}

/** The latest closed week before the period, whatever lies between; undefined where there is none. */
export function previousOf(facts: PeriodFacts): Previous | undefined {
  const { records, allWeeks, settings } = facts;
  const before = allWeeks[0]!.label;
  const labels = [...records.pastStates.labels(), ...records.history.labels()];
  const week = labels
    .filter((label) => label < before)
    .flatMap((label) => reportingWeekByLabel(label, settings.weekStart) ?? [])
    .reduce<ReportingWeek | undefined>(
      (latest, each) => (latest && latest.last >= each.last ? latest : each),
      undefined,
    );
  if (!week) return undefined;
  const recorded = records.pastStates.of(week.label);
  return recorded.length > 0 ? asRecorded(facts, week, recorded) : asJudged(facts, week);
}

/** Rows of one code are matched in their order: where tasks share a code, so do their records. */
function asRecorded(
  { tasks, codes, asOf }: PeriodFacts,
  week: ReportingWeek,
  recorded: readonly PastState[],
): Previous {
  const byCode = rowsByCode(recorded, codes);
  const taken = new Uint32Array(codes.count);
  const states = tasks.map(({ task }) => {
    const code = codes.numberOf(task.code);
    const state = byCode[code]?.[taken[code]!++];
    return state && countableOf(state);
  });
  const gone = byCode.flatMap((ofCode, code) =>
    (ofCode ?? [])
      .slice(taken[code])
      .map((state) => ({ ref: { code: state.code, row: 0 }, state: countableOf(state) })),
  );
  // A week that was closed early was recorded before its end.
  return { week, day: Math.min(week.last, asOf) as Day, basis: 'recorded', states, gone };
}

/** Nothing was recorded, as for weeks that came with a file: the week's entries, over the tasks with the deadlines of then. */
function asJudged(facts: PeriodFacts, week: ReportingWeek): Previous {
  const { tasks, records, settings, asOf, judgingFacts, deadlines } = facts;
  const day = Math.min(week.last, addDays(asOf, -1)) as Day;
  const states = judge(
    tasks.map(({ task }) => deadlines.taskOn(week.last, task)),
    records.entriesOf(week.label),
    { ...settings, asOf: day },
    judgingFacts(week),
  );
  return { week, day, basis: 'judged', states, gone: [] };
}

/** The counts of the last period by category, as the tasks are sorted today. */
export function previousByCategory(
  tasks: readonly TaskFacts[],
  { states }: Previous,
): ReadonlyMap<CategoryTotals['category'], Counts> {
  const before = tasks.flatMap(({ task }, index) => {
    const state = states[index];
    return state ? [{ category: task.category, state }] : [];
  });
  return new Map(
    [...groupBy(before, ({ category }) => category)].map(([category, own]) => [
      category,
      countStates(own.map(({ state }) => state)),
    ]),
  );
}

/** Weeks between two, neither included, oldest first. */
export function weeksBetween(
  earlier: ReportingWeek,
  later: ReportingWeek,
  weekStart: number,
): ReportingWeek[] {
  const weeks: ReportingWeek[] = [];
  for (let day = addDays(earlier.last, 1); day < later.first; day = addDays(day, 7)) {
    weeks.push(reportingWeekOf(day, weekStart));
  }
  return weeks;
}
