import { reportingWeekByLabel, toDayMonthYear, type Day, type ReportingWeek } from '../calendar';
import { say, UserError, type Message } from '../messages';
import { fingerprintOf, parseEntry, parseTask, sheetNames, type Entry } from '../register';
import {
  buildWeeklyReport,
  differencesFrom,
  figuresOf,
  type ReportFigures,
  type ReportRecord,
  type WeeklyReport,
} from '../reporting';
import { documentOf, editedSentences, withSentences, type ReportDocument } from '../reporting/document';
import {
  excelRun,
  lastClosedWeek,
  readVersions,
  type PlacedFinding,
  type RegisterSnapshot,
  type ReportVersions,
} from '../workbook';
import { checkRegister } from './checkRegister';

/** A report worked out and not yet written to anything. */
export interface PreparedReport {
  readonly snapshot: RegisterSnapshot;
  readonly report: WeeklyReport;
  readonly document: ReportDocument;
  readonly figures: ReportFigures;
  readonly versions: ReportVersions;
  /** The report of this period that was issued last, and what differs from it, in the workbook's language. */
  readonly revises?: { readonly number: string; readonly day: Day; readonly differences: readonly string[] };
  /** Sentences that the secretariat has changed. */
  readonly keptSentences: number;
}

/**
 * Works out the report of one week. Statuses are those of the as-of day, but never of a day after the week: a report of
 * last week does not know this week. Sentences that were changed in the latest version's sheet are kept.
 * @param label ISO 8601 label, e.g. `2025-W04`; default the open week of Settings.
 * @throws UserError if the week is not one, has no entries, or the workbook holds no register.
 */
export async function prepareReport(label: string | undefined, today: Day): Promise<PreparedReport> {
  const { snapshot, placed } = await checkRegister();
  const { language, settings } = snapshot;
  const week = weekOf(label ?? settings.openWeek, settings.weekStart);
  const entries = entriesOfWeek(snapshot, week);
  const tasks = snapshot.tasks.rows.map(parseTask);
  const report = buildWeeklyReport({
    tasks,
    entries,
    previousEntries: lastClosedWeek(snapshot, week.label),
    agencies: snapshot.agencies,
    expectedCounts: snapshot.expectedCounts,
    settings: { ...settings, asOf: Math.min(settings.asOf, week.last) as Day },
    week,
    compiledOn: today,
    // What was waived is of the open week; a closed one has had its findings.
    remarks: week.label === settings.openWeek ? waivedRemarks(placed) : [],
  });
  const fingerprint = fingerprintOf(tasks, entries);
  const figures = figuresOf(report, fingerprint, language);
  const base = `${sheetNames.weeklyReport[language]} ${week.label}`;
  const keys = Object.keys(report.sentences);
  const versions = await excelRun((context) => readVersions(context, base, keys));
  const issued = lastIssued(versions.records, week.label);
  const differences = issued ? differencesFrom(issued.figures, figures) : [];
  const edited = editedSentences(versions.sentences);
  const document = documentOf(report, {
    language,
    fingerprint,
    revises: issued && {
      number: issued.issue.number,
      day: toDayMonthYear(issued.issue.day),
      differences,
    },
  });
  return {
    snapshot,
    report,
    document: withSentences(document, edited),
    figures,
    versions,
    revises: issued && {
      number: issued.issue.number,
      day: issued.issue.day,
      differences: differences.map((each) => say(language, each)),
    },
    keptSentences: edited.size,
  };
}

type IssuedRecord = ReportRecord & Required<Pick<ReportRecord, 'issue'>>;
const lastIssued = (records: readonly ReportRecord[], period: string): IssuedRecord | undefined =>
  records.filter((record): record is IssuedRecord => record.period === period && !!record.issue).at(-1);

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

/** @throws UserError for a text that is no week. */
export function weekOf(label: string, weekStart: number): ReportingWeek {
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
