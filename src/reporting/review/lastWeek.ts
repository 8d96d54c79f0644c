import { reportingWeekByLabel, type Day } from '../../calendar';
import {
  attentionNamed,
  factsOf,
  judge,
  movesSoFar,
  pastDeadlines,
  type Attention,
  type MonitoringRecords,
} from '../../monitoring';
import { byTask, type Entry, type PastState, type Settings, type Task } from '../../register';

/** How a task stood at the end of the last closed week. */
export interface Before {
  readonly attention?: Attention;
  readonly progress?: number;
  readonly spi?: number;
}

export interface LastWeek {
  readonly week: string;
  readonly weekEnd: Day;
  /** Undefined for a task that was not there. */
  readonly before: (task: Task) => Before | undefined;
}

/**
 * The last closed week before the open one: as it was recorded when it was closed, else (entries of weeks that were loaded from a
 * file) judged by its entries.
 */
export function lastWeekOf(
  tasks: readonly Task[],
  history: readonly Entry[],
  records: MonitoringRecords,
  settings: Settings,
): LastWeek | undefined {
  const earlier = (labels: readonly string[]): string =>
    labels.reduce((last, label) => (label < settings.openWeek && label > last ? label : last), '');
  const week = earlier([...records.pastStates, ...history].map((each) => each.week));
  const weekEnd = reportingWeekByLabel(week, settings.weekStart)?.last;
  if (weekEnd === undefined) return undefined;
  const recorded = records.pastStates.filter((state) => state.week === week);
  if (recorded.length === 0)
    return { week, weekEnd, before: judged(tasks, history, records, settings, week, weekEnd) };
  const states = statesOf(tasks, recorded);
  return {
    week,
    weekEnd,
    before: (task) => {
      const state = states.get(task);
      return (
        state && { attention: attentionNamed(state.attention), progress: state.progress, spi: state.spi }
      );
    },
  };
}

/** What was recorded of each task; where tasks share a code, so do their records, in the same order. */
function statesOf(tasks: readonly Task[], recorded: readonly PastState[]): ReadonlyMap<Task, PastState> {
  const byCode = byTask(recorded);
  const sharing = byTask(tasks.filter(({ code }) => code !== ''));
  return new Map(
    [...sharing].flatMap(([key, own]) =>
      own.flatMap((task, index): [Task, PastState][] => {
        const rows = byCode.get(key) ?? [];
        const state = own.length === 1 ? rows.at(-1) : rows[index];
        return state ? [[task, state]] : [];
      }),
    ),
  );
}

function judged(
  tasks: readonly Task[],
  history: readonly Entry[],
  records: MonitoringRecords,
  settings: Settings,
  week: string,
  weekEnd: Day,
): LastWeek['before'] {
  const then = { ...settings, asOf: weekEnd, openWeek: week };
  const { taskOn } = pastDeadlines(tasks, movesSoFar(tasks, records, settings), settings.weekStart);
  const states = judge(
    tasks.map((task) => taskOn(weekEnd, task)),
    history.filter((entry) => entry.week === week),
    then,
    factsOf(records, then),
  );
  const byTaskOf = new Map(tasks.map((task, index) => [task, states[index]!]));
  return (task) => {
    const state = byTaskOf.get(task);
    return state && { attention: state.attention, progress: state.rollUp.progress, spi: state.spi };
  };
}
