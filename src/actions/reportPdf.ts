import { excelRun, pdfFile, showAgain, showOnly, type FileSource } from '../workbook';

/** Leaves a report's sheet alone to be seen and printed, for what reads the workbook next. */
export const showReportOnly = (sheet: string): Promise<readonly string[]> =>
  excelRun((context) => showOnly(context, sheet));

/**
 * A report's sheet as PDF, by Excel's own export; the other sheets are hidden meanwhile.
 * @throws UserError that tells how to save as PDF by hand, where Excel gives no file.
 */
export async function reportPdf(
  sheet: string,
  document: FileSource = Office.context.document,
): Promise<Uint8Array> {
  const hidden = await showReportOnly(sheet);
  try {
    return await pdfFile(document);
  } finally {
    await excelRun((context) => showAgain(context, hidden));
  }
}
