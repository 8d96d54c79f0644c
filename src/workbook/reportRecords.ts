import { UserError } from '../messages';
import { recordsFromText, recordsToText, type ReportRecord } from '../reporting';
import type { KeptText } from './change';
import { excelRun } from './excelRun';
import { readXmlPart, writeXmlPart } from './xmlPart';

const part = { namespace: 'urn:p06:reports', root: 'reports' };

/**
 * The reports that were compiled in this workbook, in the order of their making. Two syncs.
 * @throws UserError if what the workbook keeps cannot be read: it must not be written over.
 */
export async function readRecords(context: Excel.RequestContext): Promise<readonly ReportRecord[]> {
  const text = await readXmlPart(context, part);
  if (text === undefined) return [];
  const records = recordsFromText(text);
  if (!records) throw new UserError({ key: 'workbook.error.reportRecords' });
  return records;
}

const textOf = (records: readonly ReportRecord[]): string =>
  records.length === 0 ? '' : recordsToText(records);

/** Records before and after, for a change that keeps others. */
export const recordsChange = (before: readonly ReportRecord[], after: readonly ReportRecord[]): KeptText => ({
  part,
  before: textOf(before),
  after: textOf(after),
});

/** Two syncs. */
const writeRecords = (context: Excel.RequestContext, records: readonly ReportRecord[]): Promise<void> =>
  writeXmlPart(context, part, textOf(records));

/** The records with a sheet's newest in place of an older one. */
export const withRecord = (records: readonly ReportRecord[], record: ReportRecord): ReportRecord[] => [
  ...records.filter(({ sheet }) => sheet !== record.sheet),
  record,
];

/**
 * Keeps new records and does what they tell of: both, or neither.
 * @param before what is kept again if the work fails.
 */
export async function withRecords(
  before: readonly ReportRecord[],
  after: readonly ReportRecord[],
  work: () => Promise<void>,
): Promise<void> {
  const keep = (records: readonly ReportRecord[]): Promise<void> =>
    excelRun((context) => writeRecords(context, records));
  try {
    await keep(after);
    await work();
  } catch (error) {
    await keep(before);
    throw error;
  }
}
