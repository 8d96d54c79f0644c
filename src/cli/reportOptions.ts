import { extname } from 'node:path';
import { UserError } from '../messages';

/** Commands on reports besides `report` itself. */
export const reportCommands = ['issue', 'remind'] as const;

/** What commands on reports are told besides the file. */
export interface ReportLine {
  /** Files to write the report to, beside the workbook. */
  readonly docx?: string;
  readonly pdf?: string;
  /** Of the report that is issued, and the day that it bears. */
  readonly number: string;
  readonly day?: string;
}

export const reportSwitches = {
  docx: { type: 'string' },
  pdf: { type: 'string' },
  number: { type: 'string' },
  day: { type: 'string' },
} as const;

export const reportOnlyFor = {
  docx: ['report', 'issue'],
  pdf: ['report', 'issue'],
  number: ['issue'],
  day: ['issue'],
} as const;

/** @throws UserError for a file whose name does not say what it is. */
export function reportLine({ docx, pdf, number = '', day }: Partial<ReportLine>): ReportLine {
  for (const [file, kind] of [
    [docx, '.docx'],
    [pdf, '.pdf'],
  ] as const)
    if (file !== undefined && extname(file).toLowerCase() !== kind)
      throw new UserError({ key: 'cli.error.ending', params: { file, kind } });
  return { docx, pdf, number, day };
}
