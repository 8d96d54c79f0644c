import { toDayMonthYear } from '../calendar';
import type { Message, MessageParams } from '../messages';
import type { Settings } from '../register';
import type { SectionKey, WeeklyReport } from './types';

type Numbers = Omit<WeeklyReport, 'sentences'>;

const one = (key: Message['key'], params?: MessageParams): Message => ({ key, ...(params && { params }) });
/** The word that messages select on. */
const trend = (before: number, now: number): string => (now > before ? 'up' : now < before ? 'down' : 'same');
const distinct = (values: readonly string[]): number => new Set(values).size;

/** The sentences that open each section, from the numbers below them. */
export function sentencesOf(report: Numbers, settings: Settings): Record<SectionKey, Message[]> {
  const { overdue, lowEfficiency, agencies, leaders, silent } = report;
  const statements = report.causes.reduce((sum, { statements }) => sum + statements, 0);
  return {
    overview: overview(report),
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
        regular: lowEfficiency.filter(({ recurrence }) => recurrence !== 'once').length,
        threshold: settings.lowEfficiency,
      }),
    ],
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
    reporting: [
      one('reporting.silence.sentence', {
        expected: report.expectedReports,
        received: report.receivedReports,
        share: report.expectedReports > 0 ? report.receivedReports / report.expectedReports : 0,
      }),
      ...(report.expectedReports > 0
        ? [
            one('reporting.silence.agencies', {
              count: silent.length,
              none: silent.filter(({ expected, missing }) => missing.length === expected).length,
            }),
          ]
        : []),
    ],
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
    notes: [one('reporting.notes.sentence', { count: report.notes.length + report.remarks.length })],
    closing: [
      one('reporting.closing', {
        asOf: toDayMonthYear(report.asOf),
        compiledOn: toDayMonthYear(report.compiledOn),
      }),
    ],
  };
}

function overview(report: Numbers): Message[] {
  const { total, change, categories } = report;
  const { assigned, completed, completedLate, underWay, dueSoon, overdue, undetermined, lowEfficiency } =
    total;
  const asOf = toDayMonthYear(report.asOf);
  if (assigned === 0) return [one('reporting.overview.empty', { asOf })];
  const unlike = categories.filter(({ expected, counts }) => (expected ?? 0) !== counts.assigned).length;
  return [
    one('reporting.overview.total', { asOf, assigned }),
    one('reporting.overview.groups', {
      completed,
      completedLate,
      underWay,
      dueSoon,
      overdue,
      undetermined,
    }),
    one('reporting.overview.lowEfficiency', { count: lowEfficiency }),
    one('reporting.overview.expected', { expected: report.expectedTotal, assigned, unlike }),
    change
      ? one('reporting.overview.change', {
          day: toDayMonthYear(change.previousDay),
          completed: Math.abs(completed - change.previous.completed),
          completedTrend: trend(change.previous.completed, completed),
          before: change.previous.overdue,
          overdue,
          overdueTrend: trend(change.previous.overdue, overdue),
          newly: change.newlyOverdue.length,
          recovered: change.noLongerOverdue.length,
        })
      : one('reporting.overview.noPrevious'),
  ];
}
