import { reportingWeekByLabel, type Day } from '../../calendar';
import { languages } from '../../messages';
import {
  attentionLabel,
  attentions,
  factsOf,
  judge,
  type Attention,
  type MonitoringRecords,
} from '../../monitoring';
import { byTask, codeKey, type Entry, type Settings, type Task } from '../../register';

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
  const states = byTask(recorded);
  return {
    week,
    weekEnd,
    before: ({ code }) => {
      const state = code === '' ? undefined : states.get(codeKey(code))?.at(-1);
      return state && { attention: attentionIn(state.attention), progress: state.progress, spi: state.spi };
    },
  };
}

const attentionIn = (label: string): Attention | undefined =>
  attentions.find((key) => languages.some((language) => attentionLabel(key, language) === label));

function judged(
  tasks: readonly Task[],
  history: readonly Entry[],
  records: MonitoringRecords,
  settings: Settings,
  week: string,
  weekEnd: Day,
): LastWeek['before'] {
  const then = { ...settings, asOf: weekEnd, openWeek: week };
  const states = judge(
    tasks,
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
