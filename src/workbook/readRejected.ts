import type { Language } from '../messages';
import { rejectedColumns, tableNames, textOf } from '../register';
import { rejectedId } from '../register/update';
import { readTables } from './tableReader';

/** What is listed as not loaded already, see {@link rejectedId}. Two syncs and one per 40,000 cells. */
export async function readRejected(
  context: Excel.RequestContext,
  language: Language,
): Promise<ReadonlySet<string>> {
  const request = { rejected: { name: tableNames.rejected, columns: rejectedColumns } };
  const { rejected } = await readTables(context, request, language);
  return new Set(
    rejected.rows.map(({ cells }) => rejectedId(textOf(cells.sheet), cells.row, textOf(cells.text))),
  );
}
