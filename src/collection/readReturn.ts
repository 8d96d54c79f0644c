import type { SourceWorkbook } from '../files';
import { textOf, type AgencyDirectory, type EntryCells } from '../register';
import { importReports, type ImportContext } from '../register/import';
import { answerKeys } from './collectedWeek';
import { formMarkIn } from './forms';
import type { ReturnFile, ReturnRow } from './types';

export interface ReturnContext extends Omit<ImportContext, 'isPreview'> {
  /** Whose return a file is, where the office has said so, by the file's name. */
  readonly senders?: Readonly<Record<string, string>>;
}

/**
 * Understands a file that a department sent back: a form of ours, or a table of its own. Whose it is, is told by the office, else by
 * the mark of a form, else by its name and place and by the agency that its rows say reports, where these do not contradict each other.
 * Who leads a task says nothing of who reports.
 * @throws UserError if it holds no table of tasks or weekly entries.
 */
export function readReturn(source: SourceWorkbook, context: ReturnContext): ReturnFile {
  const { name: file, savedAt } = source;
  const { reports, rejected, notices } = importReports(source, context);
  const rows = reports.map(({ cells, sheet, sourceRow, columns, namesLead }): ReturnRow => ({
    sheet,
    row: sourceRow,
    cells: cells as EntryCells,
    columns,
    ...(namesLead && { namesLead }),
  }));
  return {
    file,
    ...(savedAt !== undefined && { savedAt }),
    ...senderOf(source, rows, context),
    rows,
    notRead: rejected.map((row) => ({ file, ...row })),
    notices,
  };
}

/** Whether a row holds anything that a department fills in. */
export const says = (cells: EntryCells): boolean => answerKeys.some((key) => textOf(cells[key]) !== '');

function senderOf(
  { name, names = {} }: SourceWorkbook,
  rows: readonly ReturnRow[],
  { senders = {}, agencies }: ReturnContext,
): Pick<ReturnFile, 'sender' | 'question'> {
  const known = senders[name] ?? formMarkIn((each) => names[each])?.agency;
  if (known !== undefined) return { sender: agencies.find(known) ?? known };
  const speaking = rows.filter(({ cells, namesLead }) => says(cells) && !namesLead);
  const written = [...new Set(speaking.map(({ cells }) => textOf(cells.agency)).filter(Boolean))];
  const named = agencyNamed(name, agencies);
  const params = { agencies: limited(written), count: written.length };
  if (named === undefined) {
    if (written.length === 1) return { sender: written[0]! };
    return {
      question:
        written.length > 1 ? { key: 'collection.sender.several', params } : { key: 'collection.sender.none' },
    };
  }
  return written.length === 0 || written.includes(named)
    ? { sender: named }
    : { question: { key: 'collection.sender.differ', params: { ...params, named } } };
}

const shownAgencies = 3;
const limited = (names: readonly string[]): string =>
  names.slice(0, shownAgencies).join(', ') + (names.length > shownAgencies ? ', …' : '');

/** The agency that a file's name says, or the folder or archive that it lies in, the nearest first. */
function agencyNamed(place: string, agencies: AgencyDirectory): string | undefined {
  for (const part of place.split(/[\\/]/).reverse()) {
    const agency = agencyIn(part, agencies);
    if (agency !== undefined) return agency;
  }
  return undefined;
}

/** "P06_2025-W04_So-Y-te (2).xlsx", "Sở Y tế báo cáo tuần 4.xlsx". */
function agencyIn(name: string, agencies: AgencyDirectory): string | undefined {
  const words = name
    .replace(/\.(xls[xmb]?|ods|csv|tsv|txt|zip)$/i, '')
    .split(/[\s_\-.,()]+/)
    .filter(Boolean);
  let best: { readonly agency: string; readonly length: number } | undefined;
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const agency = agencies.find(words.slice(from, to).join(' '));
      if (agency === undefined || (best && to - from <= best.length)) continue;
      best = { agency, length: to - from };
    }
  return best?.agency;
}
