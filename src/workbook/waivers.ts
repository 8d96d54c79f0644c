import type { Language } from '../messages';
import { findingColumns, tableNames, textOf } from '../register';
import type { Finding } from '../validation';
import { readTables } from './tableReader';

/** What the secretariat wrote beside a finding; it is waived once there is a reason. */
export interface Waiver {
  readonly by: string;
  readonly reason: string;
}

/**
 * What a waiver is about: the same rule, on the same value of the same cell of the same task and agency. Once the value
 * changes, the finding is back.
 */
export const waiverKey = ({ ruleId, table, code, column, value }: Finding, agency: string): string =>
  JSON.stringify([ruleId, table, code, agency, column, value]);

/** The waivers written on the Findings sheet, by the finding they are about; none without such a sheet. */
export async function readWaivers(
  context: Excel.RequestContext,
  language: Language,
): Promise<ReadonlyMap<string, Waiver>> {
  const table = context.workbook.tables.getItemOrNullObject(tableNames.findings).load('name');
  await context.sync();
  if (table.isNullObject) return new Map();
  const request = { findings: { name: tableNames.findings, columns: findingColumns } };
  const { findings } = await readTables(context, request, language);
  return new Map(
    findings.rows
      .filter(({ cells }) => textOf(cells.waiver) !== '' || textOf(cells.waivedBy) !== '')
      .map(({ cells }) => [textOf(cells.key), { by: textOf(cells.waivedBy), reason: textOf(cells.waiver) }]),
  );
}
