import {
  periodByLabel,
  reportingMonthOf,
  reportingWeekByLabel,
  toDayMonthYear,
  weeksOf,
  type Day,
  type Moment,
  type ReportingPeriod,
} from '../calendar';
import { say, UserError, type Language, type Message } from '../messages';
import { fingerprintOf, parseEntry, parseTask, sheetNames, type Settings } from '../register';
import {
  buildReport,
  differencesFrom,
  figuresOf,
  type Report,
  type ReportInput,
  type ReportFigures,
  type ReportRecord,
} from '../reporting';
import {
  contentPrint,
  documentOf,
  editedSentences,
  sentenceKeys,
  withSentences,
  type DocumentOptions,
  type ReportDocument,
} from '../reporting/document';
import {
  excelRun,
  openFindings,
  readLog,
  readVersions,
  type PlacedFinding,
  type RegisterSnapshot,
  type ReportVersions,
} from '../workbook';
import { checkRegister } from './checkRegister';
import { refuseForm } from './refuseForm';

/** A report worked out and not yet written to anything. */
export interface PreparedReport {
  readonly snapshot: RegisterSnapshot;
  readonly placed: readonly PlacedFinding[];
  readonly report: Report;
  readonly document: ReportDocument;
  readonly figures: ReportFigures;
  readonly versions: ReportVersions;
  /** The report of this period that was issued last, and what differs from it, in the workbook's language. */
  readonly revises?: { readonly number: string; readonly day: Day; readonly differences: readonly string[] };
  /** Sentences that the secretariat has changed. */
  readonly keptSentences: number;
}

/** Which period: a week or a month by its ISO 8601 label. */
export interface PeriodChoice {
  /** Without a week or a month, the open week of Settings. */
  readonly week?: string;
  /** '' is the month that the open week ends in. */
  readonly month?: string;
}

/**
 * Works out the report of one week or month. Statuses are those of the as-of day, but never of a day after the period: a report
 * of last week does not know this week. What is missing, such as entries or a last week, is told in the report's notes.
 * Sentences that were changed in the latest version's sheet are kept.
 * @param options.asIssued the document is that of the report that was issued, with its number and day, as long as the register says
 *   the same; else, and by default, that of a version to come.
 * @throws UserError if the period is none, or the workbook holds no register.
 */
export async function prepareReport(
  choice: PeriodChoice,
  compiled: Moment,
  { asIssued = false } = {},
): Promise<PreparedReport> {
  const { snapshot, placed } = await checkRegister();
  refuseForm(snapshot);
  const { language, settings, history } = snapshot;
  const period = periodOf(choice, settings);
  const base = reportSheetName(period, language);
  const { log, versions } = await excelRun(async (context) => ({
    log: await readLog(context, language),
    versions: await readVersions(context, base, sentenceKeys),
  }));
  const entries = snapshot.entries.rows.map(parseEntry);
  const tasks = snapshot.tasks.rows.map(parseTask);
  const input: ReportInput = {
    period,
    tasks,
    entries,
    history,
    records: snapshot.records,
    log,
    agencies: snapshot.agencies,
    expectedCounts: snapshot.expectedCounts,
    settings,
    compiled,
    // Findings are of the open week; a closed one has had its own.
    remarks: holds(period, settings) ? [...openErrors(placed), ...waivedRemarks(placed)] : [],
  };
  const report = buildReport(input);
  const weeks = new Set(weeksOf(period, settings.weekStart).map(({ label }) => label));
  const ofPeriod = [...entries, ...history].filter(({ week }) => week === '' || weeks.has(week));
  const fingerprint = fingerprintOf(tasks, ofPeriod);
  const figures = figuresOf(report, { fingerprint, print: contentPrint(report, language) }, language);
  const issued = lastIssued(versions.records, period.label);
  const differences = issued ? differencesFrom(issued.figures, figures, language) : [];
  const edited = editedSentences(versions.sentences);
  const isTheSame =
    versions.isIssued &&
    issued?.figures.fingerprint === fingerprint &&
    issued.figures.asOf === report.asOf &&
    // A changed threshold leaves what was told as it is, and changes what it comes to.
    differences.length === 0;
  const revising = (before: IssuedRecord | undefined): DocumentOptions['revises'] =>
    before && {
      number: before.issue.number,
      day: toDayMonthYear(before.issue.day),
      differences: before === issued ? differences : differencesFrom(before.figures, figures, language),
    };
  const document =
    asIssued && isTheSame
      ? // It says when that one was compiled, and what it said otherwise than the one issued before.
        documentOf(buildReport({ ...input, compiled: issued.compiled }), {
          language,
          fingerprint,
          issue: issued.issue,
          revises: revising(
            lastIssued(
              versions.records.filter((record) => record !== issued),
              period.label,
            ),
          ),
        })
      : documentOf(report, { language, fingerprint, revises: revising(issued) });
  return {
    snapshot,
    placed,
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

/** One note for all errors that nobody has mended or waived: their values stand in the report as they are. */
function openErrors(placed: readonly PlacedFinding[]): Message[] {
  const errors = openFindings(placed).filter(({ finding }) => finding.severity === 'error');
  if (errors.length === 0) return [];
  return [
    {
      key: 'reporting.remark.openErrors',
      params: { count: errors.length, codes: codesOf(errors) || 'none' },
    },
  ];
}

/** The tasks that findings are about, as many as a sentence bears. */
const codesOf = (found: readonly PlacedFinding[]): string =>
  [...new Set(found.map(({ finding }) => finding.code))].filter(Boolean).slice(0, 12).join(', ');

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
      codes: codesOf(found),
    },
  }));
}

/**
 * The period asked for; without one, the open week.
 * @throws UserError for a text that is none.
 */
export function periodOf({ week, month }: PeriodChoice, settings: Settings): ReportingPeriod {
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

/** The name of a period's report sheet, its first version's. */
export const reportSheetName = ({ kind, label }: ReportingPeriod, language: Language): string =>
  `${sheetNames[kind === 'week' ? 'weeklyReport' : 'monthlyReport'][language]} ${label}`;

/** Whether the open week is one of the period's. */
const holds = (period: ReportingPeriod, { openWeek, weekStart }: Settings): boolean =>
  weeksOf(period, weekStart).some(({ label }) => label === openWeek);
