import type { Message } from '../messages';
import { shownWeeks } from './trend';
import type { Counts, Report } from './types';
import { wayOf } from './wording';

/** What the last weeks come to, from the first one with figures to the report's own; or why there is nothing to compare. */
export function trendSentences({ trend, change }: Pick<Report, 'trend' | 'change'>): Message[] {
  const shown = shownWeeks(trend);
  const known = shown.flatMap(({ week, counts }) => (counts ? [{ week, counts }] : []));
  const [first, last] = [known[0], known.at(-1)];
  const { week } = trend.at(-1)!;
  if (!first || !last || known.length < 2)
    return [
      shown.length > 1
        ? { key: 'reporting.trend.notRecorded', params: { week, basis: change?.basis ?? 'none' } }
        : { key: 'reporting.trend.none', params: { week } },
    ];
  const of = (key: keyof Counts): [before: number, now: number] => [first.counts[key], last.counts[key]];
  const [completedBefore, completed] = of('completed');
  const [overdueBefore, overdue] = of('overdue');
  const [lowBefore, low] = of('lowEfficiency');
  const peak = known.reduce((most, each) => (each.counts.overdue > most.counts.overdue ? each : most));
  const gaps = shown.length - known.length;
  return [
    {
      key: 'reporting.trend.sentence',
      params: {
        first: first.week,
        week,
        completedTrend: wayOf(completedBefore, completed),
        completedBefore,
        completed,
        overdueTrend: wayOf(overdueBefore, overdue),
        overdueBefore,
        overdue,
        // Where it was highest at either end, that is said already.
        peakWeek: peak.counts.overdue > Math.max(overdueBefore, overdue) ? peak.week : 'none',
        peak: peak.counts.overdue,
        lowTrend: wayOf(lowBefore, low),
        lowBefore,
        low,
      },
    },
    ...(gaps > 0 ? [{ key: 'reporting.trend.gaps' as const, params: { count: gaps } }] : []),
  ];
}
