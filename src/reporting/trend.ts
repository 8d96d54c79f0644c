import { addDays, reportingWeekOf, type ReportingPeriod, type ReportingWeek } from '../calendar';
import { countStates } from './counts';
import { sumOf, type WeekReports } from './discipline';
import { countableOf } from './pastStates';
import type { PeriodFacts } from './periodFacts';
import type { Counts, TrendPoint } from './types';

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
  return Array.from({ length: weeksShown[kind] }, (_, index): TrendPoint => {
    const back = weeksShown[kind] - 1 - index;
    const week = reportingWeekOf(addDays(own.last, -7 * back), settings.weekStart);
    const recorded = back === 0 ? [] : records.pastStates.of(week.label);
    const reports = reportsIn(week);
    return {
      week: week.label,
      last: week.last,
      ...(recorded.length > 0 && { counts: countStates(recorded.map(countableOf)) }),
      ...(back === 0 && { counts: now }),
      ...(reports.size > 0 && { reports: sumOf(reports.values()) }),
    };
  });
}
