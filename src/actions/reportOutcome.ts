import { dayOfMoment, toDayMonthYear, toTime } from '../calendar';
import type { Message } from '../messages';
import type { ReportVersion } from '../workbook';
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

/** How a version of a report stands: a draft of which day, or issued under which number and day. */
export function versionWords({ sheet, asOf, issued }: ReportVersion): Message {
  return {
    key: 'taskpane.report.version',
    params: {
      sheet,
      standing: issued ? 'issued' : asOf === undefined ? 'unknown' : 'draft',
      asOf: asOf === undefined ? '' : toDayMonthYear(asOf),
      number: issued?.number ?? '?',
      day: issued?.day === undefined ? '?' : toDayMonthYear(issued.day),
    },
  };
}

/** When a version was compiled, by the clock of that computer; undefined where the workbook has lost its record. */
export const compiledWords = ({ compiled }: ReportVersion): Message | undefined =>
  compiled === undefined
    ? undefined
    : {
        key: 'taskpane.report.compiled',
        params: {
          day: toDayMonthYear(dayOfMoment(compiled)),
          time: Number.isInteger(compiled) ? 'none' : toTime(compiled),
        },
      };

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
