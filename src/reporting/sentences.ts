import { dayOfMoment, toDayMonthYear, toTime } from '../calendar';
import type { Message, MessageParams } from '../messages';
import type { Settings } from '../register';
import { sharedPeriod } from './listedPeriods';
import { trendSentences } from './trendSentences';
import type { Report, SectionKey } from './types';
import { wayOf } from './wording';

type Numbers = Omit<Report, 'sentences'>;

const one = (key: Message['key'], params?: MessageParams): Message => ({ key, ...(params && { params }) });
const distinct = (values: readonly string[]): number => new Set(values).size;

/** The sentences that open each section, from the numbers below them. */
export function sentencesOf(report: Numbers, settings: Settings): Record<SectionKey, Message[]> {
  const { overdue, lowEfficiency, agencies, leaders } = report;
  const statements = report.causes.reduce((sum, { statements }) => sum + statements, 0);
  return {
    overview: overview(report),
    change: change(report),
    trend: trendSentences(report),
    overdue: [
      one('reporting.overdue.sentence', {
        count: overdue.length,
        days: overdue[0]?.daysLate ?? 0,
        agencies: distinct(overdue.map(({ leadAgency }) => leadAgency).filter(Boolean)),
      }),
    ],
    lowEfficiency: [
      one('reporting.low.sentence', {
        count: lowEfficiency.length,
        measured: report.index.measured,
        regular: lowEfficiency.filter(({ recurrence }) => recurrence !== 'once').length,
        threshold: settings.lowEfficiency,
        weeks: Math.max(settings.lowWeeks, 1),
      }),
    ],
    endedPeriods: ended(report),
    causes: [
      one('reporting.causes.sentence', { count: statements }),
      ...(overdue.length + lowEfficiency.length > 0
        ? [one('reporting.causes.missing', { count: report.withoutCause.length })]
        : []),
    ],
    agencies: [
      one('reporting.agencies.sentence', {
        count: agencies.filter(({ agency, counts }) => agency !== '' && counts.assigned > 0).length,
        troubled: agencies.filter(
          ({ agency, counts }) => agency !== '' && counts.overdue + counts.lowEfficiency > 0,
        ).length,
      }),
    ],
    leaders: [
      one('reporting.leaders.sentence', { count: leaders.filter(({ leader }) => leader !== '').length }),
    ],
    sectors: [
      one('reporting.sectors.sentence', { count: report.sectors.filter(({ sector }) => sector).length }),
    ],
    reporting: reporting(report),
    dueNext: [
      one('reporting.dueNext.sentence', {
        count: report.dueNext.length,
        from: toDayMonthYear(report.asOf),
        to: toDayMonthYear(report.dueUntil),
      }),
    ],
    proposals: [
      one('reporting.proposals.sentence', {
        count: report.proposals.length,
        agencies: distinct(report.proposals.map(({ agency }) => agency)),
      }),
    ],
    corrections: [
      one('reporting.corrections.sentence', {
        count: report.corrections.length,
        weeks: distinct(report.corrections.map(({ week }) => week)),
      }),
    ],
    notes: [one('reporting.notes.sentence', { count: report.notes.length + report.remarks.length })],
    closing: [
      one('reporting.closing', {
        asOf: toDayMonthYear(report.asOf),
        compiledOn: toDayMonthYear(dayOfMoment(report.compiled)),
        compiledAt: Number.isInteger(report.compiled) ? 'none' : toTime(report.compiled),
      }),
    ],
  };
}

function overview(report: Numbers): Message[] {
  const { total, categories, index } = report;
  const { assigned, lowEfficiency, ...groups } = total;
  const asOf = toDayMonthYear(report.asOf);
  if (assigned === 0) return [one('reporting.overview.empty', { asOf })];
  // What has no category is none.
  const unlike = categories.filter(
    ({ category, expected, counts }) => category && (expected ?? 0) !== counts.assigned,
  ).length;
  return [
    one('reporting.overview.total', { asOf, assigned }),
    one('reporting.overview.groups', groups),
    one('reporting.overview.lowEfficiency', { count: lowEfficiency, measured: index.measured }),
    ...(total.targetMissed > 0
      ? [one('reporting.overview.targetMissed', { count: total.targetMissed })]
      : []),
    ...(report.endedPeriods.missed.length > 0
      ? [one('reporting.overview.endedMissed', { count: report.endedPeriods.missed.length })]
      : []),
    ...(index.spi === undefined
      ? []
      : [one('reporting.overview.index', { spi: index.spi, measured: index.measured })]),
    one('reporting.overview.expected', { expected: report.expectedTotal, assigned, unlike }),
    comparison(report),
  ];
}

function comparison({ total: { completed, overdue }, change, period }: Numbers): Message {
  if (!change) return one('reporting.overview.noPrevious', { period: period.kind });
  return one('reporting.overview.change', {
    day: toDayMonthYear(change.previousDay),
    completed: Math.abs(completed - change.previous.completed),
    completedTrend: wayOf(change.previous.completed, completed),
    before: change.previous.overdue,
    overdue,
    overdueTrend: wayOf(change.previous.overdue, overdue),
    newly: change.newlyOverdue.length,
    recovered: change.noLongerOverdue.length,
  });
}

function change({ change: since, period }: Numbers): Message[] {
  if (!since) return [one('reporting.overview.noPrevious', { period: period.kind })];
  return [
    one('reporting.change.sentence', {
      day: toDayMonthYear(since.previousDay),
      completed: since.completed.length,
      newly: since.newlyOverdue.length,
      recovered: since.noLongerOverdue.length,
      reopened: since.noLongerCompleted.length,
      gone: since.gone.length,
    }),
  ];
}

function ended({ endedPeriods }: Numbers): Message[] {
  const { tasks, met, missed, notTold } = endedPeriods;
  const shared = sharedPeriod(endedPeriods);
  const count = met + missed.length + notTold.length;
  return [
    one('reporting.ended.sentence', {
      count,
      tasks,
      met,
      missed: missed.length,
      notTold: notTold.length,
    }),
    ...(shared
      ? [
          one('reporting.ended.shared', {
            first: toDayMonthYear(shared.first),
            last: toDayMonthYear(shared.last),
          }),
        ]
      : []),
    ...(missed.length > 0 ? [one('reporting.ended.basis')] : []),
  ];
}

function reporting({ reports, reporting: agencies, period }: Numbers): Message[] {
  const { expected, received, onTime, late, undated, nothingToReport } = reports;
  const incomplete = agencies.filter(({ agency, missing }) => agency !== '' && missing.length > 0);
  const silent = agencies.filter(({ conduct }) => conduct === 'silent');
  const weeks = Math.max(0, ...silent.map(({ weeksRunning }) => weeksRunning));
  const share = expected > 0 ? received / expected : 0;
  const sentences = [one('reporting.reports.sentence', { period: period.kind, expected, received, share })];
  if (received > 0)
    sentences.push(
      one('reporting.reports.when', { dated: onTime + late, onTime, late, undated, nothingToReport }),
    );
  if (expected > 0)
    sentences.push(
      one('reporting.reports.agencies', {
        count: incomplete.length,
        none: incomplete.filter(({ reports: { received: got } }) => got === 0).length,
      }),
    );
  if (weeks > 1)
    sentences.push(
      one('reporting.reports.silent', {
        count: silent.filter(({ weeksRunning }) => weeksRunning > 1).length,
        weeks,
      }),
    );
  return sentences;
}
