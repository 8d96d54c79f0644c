import type { Day, Moment } from '../calendar';
import type { ReportRecord } from '../reporting';
import type { WrittenSentence } from '../reporting/document';
import { readRecords } from './reportRecords';
import { queueIssued, queueSentences } from './reportSheet';

/** The sheets of one period's report: what is there, and what the next compiling makes. */
export interface ReportVersions {
  /** The latest version's sheet; undefined before the first compiling. */
  readonly latest?: string;
  /** Whether that one was issued, and stays as it is. */
  readonly isIssued: boolean;
  /** The sheet that compiling writes: the latest draft again, or a new version. */
  readonly next: string;
  /** The latest version's sentences. */
  readonly sentences: ReadonlyMap<string, WrittenSentence>;
  /** All reports of this workbook, the latest last. */
  readonly records: readonly ReportRecord[];
}

/** One version of a period's report: a sheet. */
export interface ReportVersion {
  readonly sheet: string;
  /** From 1 on. */
  readonly version: number;
  /** The day that its statuses are of; undefined where the workbook has lost its record. */
  readonly asOf?: Day;
  /** When it was compiled; undefined with its record. */
  readonly compiled?: Moment;
  /** A draft has none. Number and day are unknown where the workbook has lost its record. */
  readonly issued?: { readonly number?: string; readonly day?: Day };
}

/** `Báo cáo tuần 2025-W04`, then `… (2)`, `… (3)`. */
const nameOfVersion = (base: string, version: number): string =>
  version === 1 ? base : `${base} (${version})`;

/** The versions of a report that have sheets, by the names of all sheets. */
function versionNames(base: string, sheets: readonly Excel.Worksheet[]): string[] {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const found: string[] = [];
  for (let version = 1; ; version++) {
    const name = nameOfVersion(base, version);
    if (!names.has(name.toLowerCase())) return found;
    found.push(name);
  }
}

/** The versions of some period's report, the latest last. Three syncs. */
export async function listVersions(
  context: Excel.RequestContext,
  base: string,
): Promise<readonly ReportVersion[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const records = await readRecords(context);
  // The first sync of the records has brought the names.
  const names = versionNames(base, worksheets.items);
  if (names.length === 0) return [];
  const marks = names.map((name) => queueIssued(worksheets.getItem(name)));
  await context.sync();
  return names.map((sheet, index): ReportVersion => {
    const record = records.find((each) => each.sheet.toLowerCase() === sheet.toLowerCase());
    return {
      sheet,
      version: index + 1,
      ...(record && { asOf: record.figures.asOf, compiled: record.compiled }),
      ...(marks[index]!() && { issued: { number: record?.issue?.number, day: record?.issue?.day } }),
    };
  });
}

/** Three syncs. */
export async function readVersions(
  context: Excel.RequestContext,
  base: string,
  sentenceKeys: readonly string[] = [],
): Promise<ReportVersions> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const records = await readRecords(context);
  // The first sync of the records has brought the names.
  const names = versionNames(base, worksheets.items);
  const latest = names.at(-1);
  if (latest === undefined) return { isIssued: false, next: base, sentences: new Map(), records };
  const sheet = worksheets.getItem(latest);
  const readIssuedMark = queueIssued(sheet);
  const readSentences = queueSentences(sheet, sentenceKeys);
  await context.sync();
  const isIssued = readIssuedMark();
  return {
    latest,
    isIssued,
    next: isIssued ? nameOfVersion(base, names.length + 1) : latest,
    sentences: readSentences(),
    records,
  };
}
