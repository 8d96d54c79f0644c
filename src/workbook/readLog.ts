import type { Language } from '../messages';
import { logColumns, parseLogEntry, tableNames, type LogEntry } from '../register';
import { readTables } from './tableReader';

/** What was moved, closed and corrected, in the order of the sheet. One sync, and one per 40,000 cells. */
export async function readLog(context: Excel.RequestContext, language: Language): Promise<LogEntry[]> {
  const { log } = await readTables(context, { log: { name: tableNames.log, columns: logColumns } }, language);
  return log.rows.map(parseLogEntry);
}
