import { keepReportOnly, registerLanguage, wordReport } from '../actions';
import { dayOfMoment, type Moment } from '../calendar';
import type { HeadlessExcel } from '../headless';
import { drawingParts } from './drawingParts';
import { findLibreOffice, pdfOf } from './libreOffice';
import type { CommandLine } from './options';

/** A file to be written: its path and what it holds. */
export type FileToWrite = readonly [path: string, bytes: Uint8Array];

/**
 * What `--pdf` takes is looked for before anything is done.
 * @throws UserError if LibreOffice is missing.
 */
export const programForPdf = ({ reports, dryRun }: CommandLine): string | undefined =>
  reports.pdf === undefined || dryRun ? undefined : findLibreOffice();

/** The report that was compiled or issued, as files of its own. Call it last: for the PDF, every other sheet of the open workbook is deleted. */
export async function reportFiles(
  { reports, week, month }: CommandLine,
  report: { readonly sheet: string } | undefined,
  excel: HeadlessExcel,
  program: string | undefined,
  now: Moment,
): Promise<FileToWrite[]> {
  const files: FileToWrite[] = [];
  if (!report) return files;
  if (reports.docx !== undefined) {
    const { bytes } = await wordReport({ week, month, today: dayOfMoment(now), now, parts: drawingParts });
    files.push([reports.docx, bytes]);
  }
  if (reports.pdf !== undefined && program !== undefined) {
    await keepReportOnly(report.sheet);
    const language = (await registerLanguage()) ?? 'vi';
    files.push([reports.pdf, await pdfOf(await excel.save(), program, language)]);
  }
  return files;
}
