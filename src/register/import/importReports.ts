import type { SourceWorkbook } from '../../files';
import { UserError, type Message } from '../../messages';
import type { EntryInputKey } from '../entry';
import { sheetNames } from '../sheets';
import { AgencyReader } from './agencyCell';
import { chooseTables } from './chooseTables';
import { headerWording, saysWhoReports } from './fields';
import type { FoundTable } from './findTables';
import { readTable } from './readTable';
import { columnLetters } from './sourceChecks';
import { tableColumns } from './tableColumns';
import type { ImportContext, ImportedEntry, RejectedRow } from './types';

/** A report found in a file, and where its cells stand there. */
export interface FoundReport extends ImportedEntry {
  /** Its agency stands in a column that says who leads the task. */
  readonly namesLead: boolean;
  /** Letters of the file's column of each cell. */
  readonly columns: Readonly<Partial<Record<EntryInputKey, string>>>;
}

/** What a file reports, whatever table it stands in. */
export interface FoundReports {
  readonly reports: readonly FoundReport[];
  /** Rows that are neither task nor report: section headings, totals. */
  readonly rejected: readonly RejectedRow[];
  readonly notices: readonly Message[];
}

/**
 * Reads the reports of a file: of its tables of weekly entries, or, where it has none, those that stand beside the tasks of a
 * register. Weeks that a workbook of ours keeps as history are no reports any more.
 * @throws UserError if no sheet holds a table of tasks or of weekly entries, or a text is longer than a cell of Excel can hold.
 */
export function importReports(source: SourceWorkbook, context: ImportContext): FoundReports {
  const { answers = {}, guides = [], agencies, language } = context;
  const found = chooseTables(source, { answers, guides, agencies, isReturn: true }).tables;
  const weekly = found.filter(({ kind, sheet }) => kind === 'weekly' && !isHistory(sheet.name));
  const tables = weekly.length > 0 ? weekly : found.filter(({ kind }) => kind === 'register');
  if (tables.length === 0) throw new UserError({ key: 'register.noReports', params: { file: source.name } });
  const reader = new AgencyReader(agencies);
  const reports: FoundReport[] = [];
  const rejected: RejectedRow[] = [];
  const notices: Message[] = [];
  for (const table of tables) {
    const columns = tableColumns(source.name, table, language, (header) => header);
    const read = readTable(source.name, table, columns, reader, context);
    const common = { columns: placesOf(table), namesLead: namesLead(table) };
    // Not spread: a table may have more rows than a call can have arguments.
    for (const entry of read.entries) reports.push({ ...entry, ...common });
    for (const row of read.rejected) rejected.push(row);
    notices.push(...read.notices);
  }
  return { reports, rejected, notices };
}

const isHistory = (name: string): boolean => Object.values(sheetNames.history).some((own) => own === name);

function namesLead({ kind, map, headers }: FoundTable): boolean {
  const column = map.byField.get(kind === 'weekly' ? 'agency' : 'leadAgency');
  if (column === undefined) return false;
  return !saysWhoReports(headers[column]!.split(' – ').map(headerWording));
}

const placesOf = ({ map, sheet }: FoundTable): FoundReport['columns'] =>
  Object.fromEntries(
    [...map.byField].map(([field, column]) => [field, columnLetters(sheet.firstColumn + column)]),
  );
