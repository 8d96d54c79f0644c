import type { Language } from '../messages';
import { historyColumns, tableNames, type ColumnDefinition, type EntryInputKey } from '../register';
import { readTables, type TableContent } from './tableReader';

type InputColumn = ColumnDefinition & { readonly key: EntryInputKey };

/** The closed weeks as they stand in the sheet. One sync, and one per 40,000 cells. */
export async function readHistory(
  context: Excel.RequestContext,
  language: Language,
): Promise<TableContent<EntryInputKey>> {
  const columns = historyColumns.filter(
    ({ editor }) => editor !== 'formula',
  ) as unknown as readonly InputColumn[];
  const { history } = await readTables(context, { history: { name: tableNames.history, columns } }, language);
  return history;
}
