import type { Language } from '../messages';
import { logColumns, tableNames, type CellValue, type LogKey } from '../register';
import { appendGrowth } from './appendGrowth';
import type { Growth } from './tableGrowth';

export type LogRow = Readonly<Record<LogKey, CellValue>>;

/**
 * What puts rows under the change log. Two syncs.
 * @throws UserError if the log's table is gone.
 */
export const logGrowth = (
  context: Excel.RequestContext,
  rows: readonly LogRow[],
  language: Language,
): Promise<Growth> =>
  appendGrowth(context, { table: tableNames.log, columns: logColumns, rows, formulas: {} }, language);
