import type { SourceWorkbook } from '../files';
import { textOf, type AgencyDirectory, type EntryCells } from '../register';
import { importReports, type ImportContext } from '../register/import';
import { answerKeys } from './collectedWeek';
import type { ReturnFile } from './types';

export interface ReturnContext extends Omit<ImportContext, 'isPreview'> {
  /** Whose return a file is, where the office has said so, by the file's name. */
  readonly senders?: Readonly<Record<string, string>>;
}

/**
 * Understands a file that a department sent back: a form of ours, or a table of its own. Whose it is, is told by the office, else by
 * its rows if they all name one agency, else by its name.
 * @throws UserError if it holds no table of tasks or weekly entries.
 */
export function readReturn(source: SourceWorkbook, context: ReturnContext): ReturnFile {
  const { name: file, savedAt } = source;
  const { reports, rejected, notices } = importReports(source, context);
  const rows = reports.map(({ cells, sheet, sourceRow, columns }) => ({
    sheet,
    row: sourceRow,
    cells: cells as EntryCells,
    columns,
  }));
  const said = context.senders?.[file];
  const sender =
    (said === undefined ? undefined : (context.agencies.find(said) ?? said)) ??
    onlyAgency(rows.filter(({ cells }) => says(cells)).map(({ cells }) => textOf(cells.agency))) ??
    agencyNamed(file, context.agencies);
  return {
    file,
    ...(savedAt !== undefined && { savedAt }),
    ...(sender !== undefined && { sender }),
    rows,
    notRead: rejected.map((row) => ({ file, ...row })),
    notices,
  };
}

/** Whether a row holds anything that a department fills in. */
export const says = (cells: EntryCells): boolean => answerKeys.some((key) => textOf(cells[key]) !== '');

function onlyAgency(names: readonly string[]): string | undefined {
  const [first, ...others] = new Set(names.filter(Boolean));
  return others.length === 0 ? first : undefined;
}

/** The agency that a file's name says: "P06_2025-W04_So-Y-te (2).xlsx", "Sở Y tế báo cáo tuần 4.xlsx". */
function agencyNamed(file: string, agencies: AgencyDirectory): string | undefined {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const words = stem.split(/[\s_\-.,()]+/).filter(Boolean);
  let best: { readonly agency: string; readonly length: number } | undefined;
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const agency = agencies.find(words.slice(from, to).join(' '));
      if (agency === undefined || (best && to - from <= best.length)) continue;
      best = { agency, length: to - from };
    }
  return best?.agency;
}
