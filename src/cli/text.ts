import type { CheckSummary, HighlightSummary, LoadSummary, ReportSummary } from '../actions';
import { toDayMonthYear } from '../calendar';
import { say, t, type Language } from '../messages';
import { taskColumns, entryColumns, type ColumnDefinition } from '../register';
import type { Outcome } from './commands';

/** Lists on a screen stop here; the workbook has all of it. */
const longest = 20;

/** What a command did, in words. */
export function describe(outcome: Outcome, language: Language, dryRun: boolean): string {
  const { load, check, highlight, report, written, notComputed, losses, pinned } = outcome;
  const lines = [
    ...(load ? loadLines(load, language) : []),
    ...(check ? checkLines(check, language) : []),
    ...(highlight ? [highlightLine(highlight, language)] : []),
    ...(report ? [reportLine(report, language)] : []),
  ];
  if (notComputed.length > 0) {
    lines.push(t(language, 'cli.notComputed', { count: notComputed.length, where: notComputed[0]! }));
  }
  if (losses.length > 0) lines.push(t(language, 'cli.losses', { losses: losses.join('; ') }));
  if (pinned !== undefined) lines.push(t(language, 'cli.pinned', { day: toDayMonthYear(pinned) }));
  if (written !== undefined) lines.push(t(language, 'cli.written', { file: written }));
  if (dryRun) lines.push(t(language, 'cli.dryRun'));
  if (dryRun && load) lines.push(t(language, 'cli.dryRunFirst'));
  return lines.join('\n');
}

function loadLines(load: LoadSummary, language: Language): string[] {
  const { tasks, sourceRows: rows, rejected, entries, history } = load;
  const sheet = load.sheet || 'none';
  const headings = new Map<string, string>(
    ([...entryColumns, ...taskColumns] as readonly ColumnDefinition[]).map(({ key, header }) => [
      key,
      header[language],
    ]),
  );
  const mapping = load.mapping.map(
    ({ source, column }) => `${source} → ${column ? headings.get(column) : t(language, 'cli.load.extra')}`,
  );
  return [
    t(language, 'cli.load.source', { source: load.source, sheet, rows: load.headerRows.join('-') }),
    t(language, 'cli.load.mapping', { mapping: mapping.join('; ') }),
    t(language, 'cli.load.rows', { tasks, rows, rejected: rejected.length, entries, history }),
    ...load.counts.map(({ label, expected, found }) =>
      t(language, 'cli.load.count', { label, found, expected: expected ?? 'none' }),
    ),
    ...limited(rejected, language, t(language, 'cli.where.rejected'), ({ row, sheet: name, reason, text }) =>
      t(language, 'cli.load.rejected', { row, sheet: name || 'none', reason: say(language, reason), text }),
    ),
    ...load.notices.map((notice) => `  ${say(language, notice)}`),
  ];
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
        return `  ${t(language, `validation.severity.${severity}`)} ${place}: ${message}`;
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

const reportLine = (report: ReportSummary, language: Language): string =>
  t(language, 'cli.report', {
    week: report.week,
    from: toDayMonthYear(report.from),
    to: toDayMonthYear(report.to),
    sheet: report.sheet,
    overdue: report.overdue,
    low: report.lowEfficiency,
    due: report.dueNext,
    silent: report.notReported,
  });

function limited<T>(
  items: readonly T[],
  language: Language,
  where: string,
  line: (item: T) => string,
): string[] {
  const lines = items.slice(0, longest).map(line);
  if (items.length > longest) lines.push(t(language, 'cli.more', { count: items.length - longest, where }));
  return lines;
}
