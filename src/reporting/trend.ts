import {
  addDays,
  reportingWeekByLabel,
  reportingWeekOf,
  type ReportingPeriod,
  type ReportingWeek,
} from '../calendar';
import { countStates } from './counts';
import { sumOf, type WeekReports } from './discipline';
import { countableOf } from './pastStates';
import type { PeriodFacts } from './periodFacts';
import type { Counts, TrendGap, TrendPoint } from './types';

/** How many weeks trends show: two months beside a week, a quarter beside a month. */
const weeksShown: Readonly<Record<ReportingPeriod['kind'], number>> = { week: 8, month: 13 };

/**
 * The last weeks up to the period's last one that was kept. States are those recorded at closing, reports those of the history: a
 * week without them has none, and is never judged anew.
 */
export function trendOf(
  { kind }: ReportingPeriod,
  { weeks, allWeeks, records, settings }: PeriodFacts,
  now: Counts,
  reportsIn: (week: ReportingWeek) => WeekReports,
): TrendPoint[] {
  const own = weeks.at(-1)?.week ?? allWeeks.at(-1)!;
  const { pastStates, history, openWeek } = records;
  const earliest = [...pastStates.labels(), ...history.labels()]
    .filter((label) => reportingWeekByLabel(label, settings.weekStart) !== undefined)
    .reduce((first, label) => (label < first ? label : first), own.label);
  const gapOf = (label: string): TrendGap | undefined => {
    if (history.has(label)) return 'notRecorded';
    if (label < earliest) return undefined;
    return openWeek !== '' && label >= openWeek ? 'notClosed' : 'noData';
  };
  return Array.from({ length: weeksShown[kind] }, (_, index): TrendPoint => {
    const back = weeksShown[kind] - 1 - index;
    const week = reportingWeekOf(addDays(own.last, -7 * back), settings.weekStart);
    const recorded = back === 0 ? [] : pastStates.of(week.label);
    const counts =
      back === 0 ? now : recorded.length > 0 ? countStates(recorded.map(countableOf)) : undefined;
    const gap = counts ? undefined : gapOf(week.label);
    const reports = reportsIn(week);
    return {
      week: week.label,
      last: week.last,
      ...(counts && { counts }),
      ...(gap && { gap }),
      ...(reports.size > 0 && { reports: sumOf(reports.values()) }),
    };
  });
}

/** The weeks of a trend since the first one that was kept: what a table of it shows, gaps included. */
export function shownWeeks(trend: readonly TrendPoint[]): readonly TrendPoint[] {
  const first = trend.findIndex(({ counts, gap }) => counts !== undefined || gap !== undefined);
  return first < 0 ? [] : trend.slice(first);
}
