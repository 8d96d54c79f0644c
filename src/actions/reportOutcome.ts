import { toDayMonthYear } from '../calendar';
import type { Message } from '../messages';
import type { ReportSummary } from './types';

/** What compiling a report gave, in one sentence. */
export function reportOutcome(summary: ReportSummary): Message {
  const { kind, period, from, to, overdue, lowEfficiency, dueNext, notReported } = summary;
  return {
    key: 'taskpane.report.done',
    params: {
      kind,
      period,
      from: toDayMonthYear(from),
      to: toDayMonthYear(to),
      overdue,
      lowEfficiency,
      dueNext,
      notReported,
    },
  };
}

/** What a reader of the new sheet has to know besides: sentences that were kept, an earlier report that was issued. */
export function reportRemarks({ keptSentences, revises, sheet }: ReportSummary): Message[] {
  return [
    ...(keptSentences > 0 ? [{ key: 'actions.report.kept' as const, params: { count: keptSentences } }] : []),
    ...(revises
      ? [
          {
            key: 'actions.report.revises' as const,
            params: {
              sheet,
              number: revises.number,
              day: toDayMonthYear(revises.day),
              count: revises.differences.length,
            },
          },
        ]
      : []),
  ];
}
