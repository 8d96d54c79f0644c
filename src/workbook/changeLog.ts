import type { Language } from '../messages';
import { logColumns, tableNames, type CellValue, type LogKey } from '../register';
import { locateTables, rowsAt } from './tableReader';
import type { Growth } from './tableGrowth';

export type LogRow = Readonly<Record<LogKey, CellValue>>;

/**
 * What puts rows under the change log. Two syncs.
 * @throws UserError if the log's table is gone.
 */
export async function logGrowth(
  context: Excel.RequestContext,
  rows: readonly LogRow[],
  language: Language,
): Promise<Growth> {
  const request = { log: { name: tableNames.log, columns: logColumns } };
  const { log } = await locateTables(context, request, language);
  const top = log.headerRow + 1;
  const first = context.workbook.worksheets
    .getItem(log.sheet)
    .getRangeByIndexes(log.headerRow, log.span[0], 1, log.span[1] - log.span[0] + 1)
    .load('values');
  await context.sync();
  // Excel keeps one blank row in an empty table; the first row tells whether there is any.
  const isBlank = first.values[0]!.every((value) => value === '');
  const site = { ...log, rows: isBlank ? [] : rowsAt(log, top, [first.values[0]!]) };
  return { table: tableNames.log, site, columns: logColumns, rows, formulas: {} };
}
