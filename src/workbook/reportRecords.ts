import { UserError } from '../messages';
import { recordsFromText, recordsToText, type ReportRecord } from '../reporting';
import type { KeptText, TakeBack } from './change';
import { excelRun, excelWrite } from './excelRun';
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

/** How the record of one sheet is taken back to what it was, whatever other reports were compiled since. */
export const recordBack = (before: readonly ReportRecord[], written: ReportRecord): TakeBack => ({
  lost: () => Promise.resolve([]),
  takeBack: () =>
    excelWrite(async (context) => {
      const now = await readRecords(context);
      const was = before.find(({ sheet }) => sheet === written.sheet);
      const isWritten = (record: ReportRecord): boolean =>
        recordsToText([record]) === recordsToText([written]);
      if (!now.some(isWritten)) return [];
      const others = now.filter((record) => !isWritten(record));
      // In its old place, for the order is that of their making.
      if (was) others.splice(before.indexOf(was), 0, was);
      await writeRecords(context, others);
      return [];
    }),
});

/**
 * Keeps new records and does what they tell of: both, or neither.
 * @param before what is kept again if the work fails.
 */
export async function withRecords<T>(
  before: readonly ReportRecord[],
  after: readonly ReportRecord[],
  work: () => Promise<T>,
): Promise<T> {
  const keep = (records: readonly ReportRecord[]): Promise<void> =>
    excelRun((context) => writeRecords(context, records));
  try {
    await keep(after);
    return await work();
  } catch (error) {
    await keep(before);
    throw error;
  }
}
