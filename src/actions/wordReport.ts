import { momentOf, type Day } from '../calendar';
import type { ReportFigures } from '../reporting';
import { throwIfCancelled, type ReportVersions } from '../workbook';
import type { DrawingParts } from '../documents';
import { prepareReport, type PeriodChoice } from './prepareReport';
import type { ActionOptions } from './types';

export interface WordOptions extends ActionOptions, PeriodChoice {
  readonly today: Day;
  /** What charts are drawn with, from where this face has it. */
  readonly parts: () => Promise<DrawingParts>;
}

export interface WordReport {
  /** For the file, without its ending, e.g. `Báo cáo tuần 2025-W04`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The sheet of that name was compiled from other figures than the register has now: the document has those of now. */
  readonly isNewer: boolean;
}

/**
 * The report of a week or month as a Word document (.docx): what the sheet says, with the sentences that the secretariat changed
 * there. The figures are those of the register now, also where the sheet is older, and it says when it was itself compiled, unless
 * it is that of an issued report. Nothing is written to the workbook.
 * @throws UserError if the period is none, or the workbook holds no register.
 */
export async function wordReport({
  week,
  month,
  today,
  now,
  parts,
  onProgress,
  signal,
}: WordOptions): Promise<WordReport> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { document, versions, figures } = await prepareReport({ week, month }, now ?? momentOf(today, 0, 0), {
    asIssued: true,
  });
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.word' }, done: 1, total: 2 });
  // The libraries are large, and only wanted here.
  const [{ writeWord }, drawing] = await Promise.all([import('../documents'), parts()]);
  const bytes = await writeWord(document, drawing);
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.word' }, done: 2, total: 2 });
  return { name: versions.latest ?? versions.next, bytes, isNewer: isNewer(versions, figures) };
}

function isNewer({ latest, records }: ReportVersions, now: ReportFigures): boolean {
  const then = records.find(({ sheet }) => sheet === latest)?.figures;
  return (
    then !== undefined &&
    (then.print !== now.print || then.fingerprint !== now.fingerprint || then.asOf !== now.asOf)
  );
}
