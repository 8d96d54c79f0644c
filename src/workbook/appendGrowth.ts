import type { Language } from '../messages';
import { locateTables, rowsAt } from './tableReader';
import type { Growth } from './tableGrowth';

/**
 * What puts rows under a table that is only ever appended to. Two syncs.
 * @throws UserError if the table is gone.
 */
export async function appendGrowth(
  context: Excel.RequestContext,
  { table, columns, rows, formulas }: Omit<Growth, 'site'>,
  language: Language,
): Promise<Growth> {
  const { site } = await locateTables(context, { site: { name: table, columns } }, language);
  const first = context.workbook.worksheets
    .getItem(site.sheet)
    .getRangeByIndexes(site.headerRow, site.span[0], 1, site.span[1] - site.span[0] + 1)
    .load('values');
  await context.sync();
  const present = rowsAt(site, site.headerRow + 1, first.values);
  // Excel keeps one blank row in an empty table, with its formulas in it; the first row tells whether there is any.
  const isBlank = columns.every(({ key }) => key in formulas || present[0]!.cells[key] === '');
  return { table, site: { ...site, rows: isBlank ? [] : present }, columns, rows, formulas };
}
