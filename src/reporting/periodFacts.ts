import {
  addDays,
  reportingWeekOf,
  weeksOf,
  type Day,
  type ReportingPeriod,
  type ReportingWeek,
} from '../calendar';
import {
  factsOf,
  judge,
  movesSoFar,
  pastDeadlines,
  type MonitoringFacts,
  type PastDeadlines,
  type TaskState,
} from '../monitoring';
import { leaderNames, type DeadlineMove, type Entry, type Settings, type Task } from '../register';
import type { ReportInput } from './input';
import { lastToldBefore, type LastTold } from './lastTold';
import { Codes, rowsByCode } from './numbering';
import { agencyNames } from './names';
import { recordsOf, type Records, type WeekEntries } from './records';
import { withCompletionsBy } from './toldLater';
import type { TaskLine, TaskRef } from './types';

/** One task with its judgement and the entries behind it. */
export interface TaskFacts {
  /** With the deadline of the as-of day. */
  readonly task: Task;
  readonly state: TaskState;
  /** The period's entries about it, week by week, the last week first; a week without any is left out. */
  readonly told: readonly (readonly Entry[])[];
}

/** The period looked at once; the parts of the report are read off it. */
export interface PeriodFacts {
  readonly period: ReportingPeriod;
  readonly records: Records;
  readonly settings: Settings;
  /** What judging takes beside tasks and entries, at the end of a week. */
  readonly judgingFacts: (week: ReportingWeek) => MonitoringFacts;
  readonly asOf: Day;
  readonly deadlines: PastDeadlines;
  readonly tasks: readonly TaskFacts[];
  /** Weeks of the period that were kept, oldest first. */
  readonly weeks: readonly WeekEntries[];
  /** What else the states come from, in a period of which no week was kept. */
  readonly lastTold?: LastTold;
  /** All of the period's weeks, oldest first. */
  readonly allWeeks: readonly ReportingWeek[];
  /** Entries of all weeks whose task the register has, the last week first. */
  readonly entries: readonly Entry[];
  /** Entries whose task the register lacks. */
  readonly strayEntries: readonly Entry[];
  /** The official name where the directory knows one, else the text as written. */
  readonly agencyName: (text: string) => string;
  /** The spelling that the register uses most. */
  readonly leaderName: (text: string) => string;
  readonly codes: Codes;
  /** The task of a code; where several share one, the first. */
  readonly taskOf: (code: string) => TaskFacts | undefined;
}

/**
 * Judges the tasks at the end of the period, by what stood then: a deadline that was moved later does not rewrite it. What a task's
 * state comes from are the entries of the last week of the period that was kept: in a month, what earlier weeks said of progress is
 * overtaken; causes and proposals of all its weeks count. Where none was kept, {@link lastToldBefore} says what is known. Both may be
 * older than the as-of day, and what was completed in between is told by {@link withCompletionsBy later weeks}.
 */
export function periodFacts(input: ReportInput): PeriodFacts {
  const { period, agencies, settings } = input;
  const asOf = Math.min(settings.asOf, period.last) as Day;
  const records = recordsOf(input);
  const deadlines = pastDeadlines(
    input.tasks,
    movesSoFar(input.tasks, input.records, settings),
    settings.weekStart,
  );
  // In a period that has not begun the register stands as it is.
  const deadlineDay = Math.max(asOf, period.first) as Day;
  const tasks = input.tasks.map((task) => deadlines.taskOn(deadlineDay, task));
  const allWeeks = weeksOf(period, settings.weekStart);
  const weeks = allWeeks
    .map((week) => ({ week, entries: records.entriesOf(week.label) }))
    .filter(({ entries }) => entries.length > 0);
  const judgingFacts = judgingFactsOf(input, records, deadlines.movesBy(deadlineDay));
  const lastTold = weeks.length === 0 ? lastToldBefore(allWeeks[0]!.label, input, records) : undefined;
  const last = weeks.at(-1) ?? lastTold;
  const judgedWeek = lastTold && !lastTold.isWhole ? undefined : last?.week;
  const codes = new Codes();
  const isOlder = lastTold ? !lastTold.isWhole : period.kind === 'month' || weeks.length === 0;
  const states = judge(
    tasks,
    isOlder
      ? withCompletionsBy(asOf, last, records, { agencies, codes, weekStart: settings.weekStart })
      : (last?.entries ?? none),
    { ...settings, asOf },
    judgingFacts(judgedWeek ?? allWeeks.at(-1)!),
  );
  const byTask = [...weeks].reverse().map(({ entries }) => rowsByCode(entries, codes));
  const first: TaskFacts[] = [];
  const facts = tasks.map((task, index): TaskFacts => {
    const code = codes.numberOf(task.code);
    const told = code === 0 ? [] : byTask.flatMap((ofWeek) => (ofWeek[code] ? [ofWeek[code]] : []));
    const fact = { task, state: states[index]!, told };
    if (code !== 0) first[code] ??= fact;
    return fact;
  });
  const taskOf = (code: string): TaskFacts | undefined => first[codes.numberOf(code)];
  const entries: Entry[] = [];
  const strayEntries: Entry[] = [];
  for (const week of [...weeks].reverse())
    for (const entry of week.entries) (taskOf(entry.code) ? entries : strayEntries).push(entry);
  return {
    period,
    records,
    settings,
    judgingFacts,
    asOf,
    deadlines,
    tasks: facts,
    weeks,
    ...(lastTold && { lastTold }),
    allWeeks,
    entries,
    strayEntries,
    agencyName: agencyNames(agencies),
    leaderName: leaderNames(agencies, tasks),
    codes,
    taskOf,
  };
}

const none: readonly Entry[] = [];

/** Of the closed weeks, judging asks only for as many as make low efficiency: a register of years has millions of states. */
function judgingFactsOf(
  { records: all, settings }: ReportInput,
  { pastStates }: Records,
  deadlineMoves: readonly DeadlineMove[],
): (week: ReportingWeek) => MonitoringFacts {
  return (week) => {
    const asked = Array.from({ length: settings.lowWeeks - 1 }, (_, index) =>
      pastStates.of(reportingWeekOf(addDays(week.first, -7 * index - 1), settings.weekStart).label),
    );
    return factsOf(
      { ...all, deadlineMoves, pastStates: asked.flat() },
      { ...settings, openWeek: week.label },
    );
  };
}

export const refOf = ({ code, row }: Task): TaskRef => ({ code, row });

export const lineOf = (task: Task, { agencyName, leaderName }: PeriodFacts): TaskLine => ({
  code: task.code,
  row: task.row,
  title: task.title,
  leadAgency: agencyName(task.leadAgency),
  leader: leaderName(task.leader),
});
