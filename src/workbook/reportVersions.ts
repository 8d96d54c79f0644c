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

/** `Báo cáo tuần 2025-W04`, then `… (2)`, `… (3)`. */
const nameOfVersion = (base: string, version: number): string =>
  version === 1 ? base : `${base} (${version})`;

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
  const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let version = 0;
  while (names.has(nameOfVersion(base, version + 1).toLowerCase())) version++;
  if (version === 0) return { isIssued: false, next: base, sentences: new Map(), records };
  const latest = nameOfVersion(base, version);
  const sheet = worksheets.getItem(latest);
  const readIssuedMark = queueIssued(sheet);
  const readSentences = queueSentences(sheet, sentenceKeys);
  await context.sync();
  const isIssued = readIssuedMark();
  return {
    latest,
    isIssued,
    next: isIssued ? nameOfVersion(base, version + 1) : latest,
    sentences: readSentences(),
    records,
  };
}
