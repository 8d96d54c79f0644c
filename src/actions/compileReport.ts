import {
  periodByLabel,
  reportingMonthOf,
  reportingWeekByLabel,
  weeksOf,
  type ReportingPeriod,
} from '../calendar';
import { UserError, type Message } from '../messages';
import { parseEntry, parseTask, sheetNames, type Settings } from '../register';
import { buildReport } from '../reporting';
import {
  excelRun,
  readLog,
  replaceSheet,
  throwIfCancelled,
  writeWeeklyReport,
  type PlacedFinding,
} from '../workbook';
import { checkRegister } from './checkRegister';
import type { ReportOptions, ReportSummary } from './types';

/**
 * Compiles the report of one week or month into a sheet of its own, replacing an earlier one of the same period. Statuses are those
 * of the as-of day, but never of a day after the period: a report of last week does not know this week. What is missing, such as
 * entries or a last week, is told in the report's notes.
 * @throws UserError if the period is none, or the workbook holds no register.
 */
export async function compileReport({
  week,
  month,
  today,
  onProgress,
  signal,
  dryRun,
}: ReportOptions): Promise<ReportSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { snapshot, placed } = await checkRegister();
  const { language, settings } = snapshot;
  const period = periodOf({ week, month }, settings);
  const log = await excelRun((context) => readLog(context, language));
  const report = buildReport({
    period,
    tasks: snapshot.tasks.rows.map(parseTask),
    entries: snapshot.entries.rows.map(parseEntry),
    history: snapshot.history,
    records: snapshot.records,
    log,
    agencies: snapshot.agencies,
    expectedCounts: snapshot.expectedCounts,
    settings,
    compiledOn: today,
    // What was waived is of the open week; a closed one has had its findings.
    remarks: holds(period, settings) ? waivedRemarks(placed) : [],
  });
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.report' }, done: 1, total: 2 });
  const names = { week: sheetNames.weeklyReport, month: sheetNames.monthlyReport };
  const sheet = `${names[period.kind][language]} ${period.label}`;
  if (!dryRun) {
    await replaceSheet(sheet, snapshot.entries.sheet, async (context, temporaryName) => {
      await writeWeeklyReport(context, report, { language, sheetName: temporaryName });
      return (written) => {
        written.tabColor = '#7030A0';
      };
    });
  }
  onProgress?.({ step: { key: 'actions.step.report' }, done: 2, total: 2 });
  return {
    sheet,
    kind: period.kind,
    period: period.label,
    from: period.first,
    to: period.last,
    overdue: report.overdue.length,
    lowEfficiency: report.lowEfficiency.length,
    dueNext: report.dueNext.length,
    notReported: report.reporting.filter(({ missing }) => missing.length > 0).length,
  };
}

/** The period asked for; without one, the open week. */
function periodOf(
  { week, month }: Pick<ReportOptions, 'week' | 'month'>,
  settings: Settings,
): ReportingPeriod {
  const openWeek = reportingWeekByLabel(settings.openWeek, settings.weekStart);
  if (month === '' && openWeek) return reportingMonthOf(openWeek.last, settings.monthStart);
  const label = month ?? week ?? settings.openWeek;
  const period = periodByLabel(label, settings);
  if (period?.kind === (month === undefined ? 'week' : 'month')) return period;
  throw new UserError(
    month === undefined
      ? { key: 'actions.error.week', params: { week: label } }
      : { key: 'actions.error.month', params: { month: label } },
  );
}

/** Whether the open week is one of the period's. */
const holds = (period: ReportingPeriod, { openWeek, weekStart }: Settings): boolean =>
  weeksOf(period, weekStart).some(({ label }) => label === openWeek);

/** One note for each rule and reason, with the cells and who decided. */
function waivedRemarks(placed: readonly PlacedFinding[]): Message[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const each of placed) {
    if (!each.waiver?.reason) continue;
    const key = [each.rule, each.waiver.reason, each.waiver.by].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((found) => ({
    key: 'reporting.remark.waived',
    params: {
      count: found.length,
      rule: found[0]!.rule,
      reason: found[0]!.waiver!.reason,
      by: found[0]!.waiver!.by || '?',
      codes: [...new Set(found.map(({ finding }) => finding.code))].filter(Boolean).slice(0, 12).join(', '),
    },
  }));
}
