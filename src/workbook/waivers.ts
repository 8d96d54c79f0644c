import type { Language } from '../messages';
import { findingColumns, tableNames, textOf } from '../register';
import { readTables } from './tableReader';

/** Why the secretariat set a finding aside. */
export interface WaivedFinding {
  readonly by: string;
  readonly reason: string;
}

/** A waiver holds for the same rule on the same value of the same task; once the value changes, the finding is back. */
export const waiverKey = (rule: string, sheet: string, task: string, value: string): string =>
  [rule, sheet, task, value].join('\u0000');

/** The waivers written on the Findings sheet, by the finding they are about; none without such a sheet. */
export async function readWaivers(
  context: Excel.RequestContext,
  language: Language,
): Promise<ReadonlyMap<string, WaivedFinding>> {
  const table = context.workbook.tables.getItemOrNullObject(tableNames.findings).load('name');
  await context.sync();
  if (table.isNullObject) return new Map();
  const request = { findings: { name: tableNames.findings, columns: findingColumns } };
  const { findings } = await readTables(context, request, language);
  return new Map(
    findings.rows
      .filter(({ cells }) => textOf(cells.waiver) !== '')
      .map(({ cells }) => [
        waiverKey(textOf(cells.rule), textOf(cells.sheet), textOf(cells.task), textOf(cells.value)),
        { by: textOf(cells.waivedBy), reason: textOf(cells.waiver) },
      ]),
  );
}
