import { addDays, type Day, type ReportingWeek } from '../calendar';
import type { Message } from '../messages';
import {
  categories,
  defaultExpectedCounts,
  type AgencyDirectory,
  type CategoryCounts,
  type Entry,
  type Settings,
  type Task,
} from '../register';
import { dueTasks, inefficientTasks, lookAhead, overdueTasks } from './attentionLists';
import { causeTotals, tasksWithoutCause } from './causes';
import { countStates } from './counts';
import { dataNotes } from './notes';
import { agencyTotals, leaderTotals, proposalsOf, silentAgencies } from './responsibility';
import { sentencesOf } from './sentences';
import type { CategoryTotals, WeekChange, WeeklyReport } from './types';
import { byRef, refOf, weekFacts, type WeekFacts } from './weekFacts';

export interface WeeklyReportInput {
  readonly tasks: readonly Task[];
  /** Entries of the week that is reported; those of another week are left out, and a note counts them. */
  readonly entries: readonly Entry[];
  /** Entries of the week before; without any, the report has no comparison. */
  readonly previousEntries: readonly Entry[];
  readonly agencies: AgencyDirectory;
  /** Tasks assigned by category; without them, those of the conference. */
  readonly expectedCounts?: CategoryCounts;
  /** `asOf` is the day at which statuses are taken. */
  readonly settings: Settings;
  readonly week: ReportingWeek;
  /** The day the report is made; without it, the as-of day. */
  readonly compiledOn?: Day;
  /** Notes to add to those that the data give, such as findings that were waived. */
  readonly remarks?: readonly Message[];
}

/** Makes the weekly report from the register and the week's entries. Pure: the same input gives the same report. */
export function buildWeeklyReport(input: WeeklyReportInput): WeeklyReport {
  const { tasks, agencies, settings, week } = input;
  const ofWeek = (entry: Entry): boolean => isOfWeek(entry, week);
  const entries = input.entries.filter(ofWeek);
  const otherWeek = input.entries.filter((entry) => !ofWeek(entry));
  const expectedCounts = input.expectedCounts ?? defaultExpectedCounts;
  const facts = weekFacts(tasks, entries, agencies, settings);
  const dueUntil = lookAhead(week, settings);
  const withoutCause = tasksWithoutCause(facts);
  const report: Omit<WeeklyReport, 'sentences'> = {
    week,
    asOf: settings.asOf,
    compiledOn: input.compiledOn ?? settings.asOf,
    heading: settings,
    categories: categoryTotals(facts, expectedCounts),
    total: countStates(facts.tasks.map(({ state }) => state)),
    expectedTotal: categories.reduce((sum, { key }) => sum + expectedCounts[key], 0),
    change: changeSince(input, facts),
    overdue: overdueTasks(facts),
    lowEfficiency: inefficientTasks(facts),
    causes: causeTotals(facts),
    withoutCause,
    agencies: agencyTotals(facts),
    leaders: leaderTotals(facts),
    dueUntil,
    dueNext: dueTasks(facts, dueUntil),
    expectedReports: facts.entries.length,
    receivedReports: facts.entries.filter(({ answered }) => answered).length,
    silent: silentAgencies(facts),
    proposals: proposalsOf(facts),
    notes: dataNotes(facts, agencies, withoutCause, otherWeek),
    remarks: input.remarks ?? [],
  };
  return { ...report, sentences: sentencesOf(report, settings) };
}

/** An entry whose week was left empty is of the week it was handed in with. */
const isOfWeek = ({ week }: Entry, { label }: ReportingWeek): boolean =>
  week.trim() === '' || week.trim().toUpperCase() === label;

function categoryTotals({ tasks }: WeekFacts, expectedCounts: CategoryCounts): CategoryTotals[] {
  const countsOf = (category: CategoryTotals['category']) =>
    countStates(tasks.filter(({ task }) => task.category === category).map(({ state }) => state));
  const known = categories.map(({ key }) => ({
    category: key,
    expected: expectedCounts[key],
    counts: countsOf(key),
  }));
  const unknown = countsOf(undefined);
  return unknown.assigned > 0 ? [...known, { counts: unknown }] : known;
}

/**
 * Last week as it ended: last week's entries judged on its last day (or earlier, if the as-of day lies before), over the
 * tasks of today's register, so that a change is one of state and not of the register.
 */
function changeSince(input: WeeklyReportInput, now: WeekFacts): WeekChange | undefined {
  if (input.previousEntries.length === 0) return undefined;
  const previousDay = Math.min(addDays(input.week.first, -1), addDays(input.settings.asOf, -1)) as Day;
  const before = weekFacts(input.tasks, input.previousEntries, input.agencies, {
    ...input.settings,
    asOf: previousDay,
  });
  const overdueIn = (facts: WeekFacts, index: number): boolean =>
    facts.tasks[index]!.state.attention === 'overdue';
  const turned = (from: WeekFacts, to: WeekFacts) =>
    input.tasks
      .filter((_, index) => !overdueIn(from, index) && overdueIn(to, index))
      .map(refOf)
      .sort(byRef);
  return {
    previous: countStates(before.tasks.map(({ state }) => state)),
    previousDay,
    newlyOverdue: turned(before, now),
    noLongerOverdue: turned(now, before),
  };
}
