import { reportingWeekByLabel, type Day, type ReportingWeek } from '../calendar';
import { UserError, type Message } from '../messages';
import { parseEntry, parseTask, sheetNames, type Entry } from '../register';
import { buildWeeklyReport } from '../reporting';
import {
  lastClosedWeek,
  replaceSheet,
  throwIfCancelled,
  writeWeeklyReport,
  type PlacedFinding,
  type RegisterSnapshot,
} from '../workbook';
import { checkRegister } from './checkRegister';
import type { ReportOptions, ReportSummary } from './types';

/**
 * Compiles the report of one week into a sheet of its own, replacing an earlier one of the same week. Statuses are those
 * of the as-of day, but never of a day after the week: a report of last week does not know this week.
 * @throws UserError if the week is not one, has no entries, or the workbook holds no register.
 */
export async function compileReport({
  week: label,
  today,
  onProgress,
  signal,
  dryRun,
}: ReportOptions): Promise<ReportSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { snapshot, placed } = await checkRegister();
  const { language } = snapshot;
  const week = weekOf(label ?? snapshot.settings.openWeek, snapshot.settings.weekStart);
  const entries = entriesOfWeek(snapshot, week);
  const asOf = Math.min(snapshot.settings.asOf, week.last) as Day;
  const report = buildWeeklyReport({
    tasks: snapshot.tasks.rows.map(parseTask),
    entries,
    previousEntries: lastClosedWeek(snapshot, week.label),
    agencies: snapshot.agencies,
    expectedCounts: snapshot.expectedCounts,
    settings: { ...snapshot.settings, asOf },
    week,
    compiledOn: today,
    // What was waived is of the open week; a closed one has had its findings.
    remarks: week.label === snapshot.settings.openWeek ? waivedRemarks(placed) : [],
  });
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.report' }, done: 1, total: 2 });
  const sheet = `${sheetNames.weeklyReport[language]} ${week.label}`;
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
    week: week.label,
    from: week.first,
    to: week.last,
    overdue: report.overdue.length,
    lowEfficiency: report.lowEfficiency.length,
    dueNext: report.dueNext.length,
    notReported: report.silent.length,
  };
}

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

function weekOf(label: string, weekStart: number): ReportingWeek {
  const week = reportingWeekByLabel(label, weekStart);
  if (!week) throw new UserError({ key: 'actions.error.week', params: { week: label } });
  return week;
}

function entriesOfWeek(snapshot: RegisterSnapshot, week: ReportingWeek): Entry[] {
  const { entries, history, settings } = snapshot;
  if (week.label === settings.openWeek) {
    return entries.rows.map(parseEntry).filter((entry) => entry.week === week.label);
  }
  const closed = history.filter((entry) => entry.week === week.label);
  if (closed.length > 0) return closed;
  throw new UserError({
    key: 'actions.error.noEntries',
    params: { week: week.label, open: settings.openWeek },
  });
}
