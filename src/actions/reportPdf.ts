import { excelRun, keepOnly, pdfFile, showAgain, showOnly, type FileSource } from '../workbook';

/** Leaves a report's sheet alone in a workbook that is not kept, for another program to print. */
export const keepReportOnly = (sheet: string): Promise<void> =>
  excelRun((context) => keepOnly(context, sheet));

/**
 * A report's sheet as PDF, by Excel's own export; the other sheets are hidden meanwhile.
 * @throws UserError that tells how to save as PDF by hand, where Excel gives no file.
 */
export async function reportPdf(
  sheet: string,
  document: FileSource = Office.context.document,
): Promise<Uint8Array> {
  const hidden = await excelRun((context) => showOnly(context, sheet));
  try {
    return await pdfFile(document);
  } finally {
    await excelRun((context) => showAgain(context, hidden));
  }
}
