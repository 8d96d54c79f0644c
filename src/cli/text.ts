import { dirname } from 'node:path';
import {
  reportRemarks,
  type CheckSummary,
  type CloseSummary,
  type CorrectionSummary,
  type HighlightSummary,
  type IssueSummary,
  type MoveSummary,
  type RemindSummary,
  type ReportSummary,
} from '../actions';
import { toDayMonthYear } from '../calendar';
import { say, t, type Language } from '../messages';
import type { Outcome } from './commands';
import { collectLines, resolveLines } from './collectText';
import { deskLines } from './deskText';
import { formsLines } from './formsText';
import { leftLines } from './leftLines';
import { limited } from './limited';
import { loadLines } from './loadText';

/** What a command did, in words. */
export function describe(outcome: Outcome, language: Language, dryRun: boolean): string {
  const { load, check, highlight, report, issued, reminded, moved, closed, corrected } = outcome;
  const { distributed, collected, resolved } = outcome;
  const { written, reportFiles = [], forms = [], notComputed, losses, pinned } = outcome;
  const lines = [
    ...(load ? loadLines(load, language) : []),
    ...(check ? checkLines(check, language) : []),
    ...(highlight ? [highlightLine(highlight, language)] : []),
    ...(report ? reportLines(report, language) : []),
    ...(issued ? [issueLine(issued, language)] : []),
    ...(reminded ? remindLines(reminded, language) : []),
    ...deskLines(outcome, language),
    ...(moved ? moveLines(moved, language) : []),
    ...(closed ? [closeLine(closed, language)] : []),
    ...(corrected ? [correctLine(corrected, language)] : []),
    ...(distributed ? formsLines(distributed, language) : []),
    ...(collected ? collectLines(collected, language) : []),
    ...(resolved ? resolveLines(resolved, language) : []),
  ];
  if (notComputed.length > 0) {
    lines.push(t(language, 'cli.notComputed', { count: notComputed.length, where: notComputed[0]! }));
  }
  if (losses.length > 0) lines.push(t(language, 'cli.losses', { losses: losses.join('; ') }));
  if (pinned !== undefined) lines.push(t(language, 'cli.pinned', { day: toDayMonthYear(pinned) }));
  for (const file of [...(written === undefined ? [] : [written]), ...reportFiles])
    lines.push(t(language, 'cli.written', { file }));
  if (forms.length > 0)
    lines.push(t(language, 'forms.written', { count: forms.length, folder: dirname(forms[0]!) }));
  if (dryRun) lines.push(t(language, 'cli.dryRun'));
  if (dryRun && load) lines.push(t(language, 'cli.dryRunFirst'));
  return lines.join('\n');
}

function checkLines(check: CheckSummary, language: Language): string[] {
  const { checkedTasks: tasks, checkedEntries: entries, errors, warnings, information } = check;
  return [
    t(language, 'cli.check', { tasks, entries, errors, warnings, information }),
    ...limited(
      check.findings,
      language,
      t(language, 'cli.where.findings'),
      ({ severity, sheet, cell, message }) => {
        const place = cell ? `${sheet}!${cell}` : sheet;
        const words = t(language, `validation.severity.${severity}`);
        return `  ${place ? `${words} ${place}` : words}: ${message}`;
      },
    ),
  ];
}

const highlightLine = (
  { tasks, overdue, lowEfficiency, byStatus }: HighlightSummary,
  language: Language,
): string =>
  t(language, 'cli.highlight', {
    tasks,
    overdue,
    low: lowEfficiency,
    statuses: byStatus.map(({ label, count }) => `${label} ${count}`).join(', '),
  });

const reportLines = (report: ReportSummary, language: Language): string[] => [
  reportLine(report, language),
  ...reportRemarks(report).map((remark) => say(language, remark)),
  ...(report.revises?.differences ?? []).map((difference) => `  ${difference}`),
];

const issueLine = ({ sheet, number, day }: IssueSummary, language: Language): string =>
  t(language, 'actions.report.issued', { sheet, number, day: toDayMonthYear(day) });

/** Each reminder ready to be pasted, a line of dashes between them. */
const remindLines = ({ period, reminders }: RemindSummary, language: Language): string[] =>
  reminders.length === 0
    ? [t(language, 'cli.remind.none', { period })]
    : [reminders.map(({ text }) => text).join(`\n${'-'.repeat(40)}\n`)];

const reportLine = (report: ReportSummary, language: Language): string =>
  t(language, 'cli.report', {
    kind: report.kind,
    period: report.period,
    from: toDayMonthYear(report.from),
    to: toDayMonthYear(report.to),
    sheet: report.sheet,
    overdue: report.overdue,
    low: report.lowEfficiency,
    due: report.dueNext,
    silent: report.notReported,
  });

const moveLines = ({ step, moved, left }: MoveSummary, language: Language): string[] => [
  t(language, 'actions.moved', { step, moved }),
  ...leftLines(left, language),
];

const closeLine = (closed: CloseSummary, language: Language): string =>
  t(language, 'actions.closed', { ...closed });

const correctLine = (corrected: CorrectionSummary, language: Language): string =>
  t(language, 'actions.corrected', { ...corrected });
