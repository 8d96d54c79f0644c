import { UserError, type Language } from '../messages';
import { findingColumns, tableNames, textOf } from '../register';
import { recognisable, type Finding } from '../validation';
import { byCell, excelPlan, makeChange, type Before, type TakeBack } from './change';
import { blocksOf, readRuns, runsOf, writeRuns } from './changeRuns';
import { requireMark } from './languageMark';
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
export const waiverKey = ({ ruleId, table, code, column, value, place }: Finding, agency: string): string =>
  JSON.stringify([
    ruleId,
    table,
    code,
    agency,
    column || (place?.sheet ?? '') + (place?.cell ?? ''),
    recognisable(value),
  ]);

type WaiverColumn = Extract<(typeof findingColumns)[number], { key: 'key' | 'waivedBy' | 'waiver' }>;
const waiverColumns = findingColumns.filter((column): column is WaiverColumn =>
  ['key', 'waivedBy', 'waiver'].includes(column.key),
);

/** The waivers written on the Findings sheet, by the finding they are about; none without such a sheet. */
export async function readWaivers(
  context: Excel.RequestContext,
  language: Language,
): Promise<ReadonlyMap<string, Waiver>> {
  const table = context.workbook.tables.getItemOrNullObject(tableNames.findings).load('name');
  await context.sync();
  if (table.isNullObject) return new Map();
  const request = { findings: { name: tableNames.findings, columns: waiverColumns } };
  const { findings } = await readTables(context, request, language);
  return new Map(
    findings.rows
      .filter(({ cells }) => textOf(cells.waiver) !== '' || textOf(cells.waivedBy) !== '')
      .map(({ cells }) => [textOf(cells.key), { by: textOf(cells.waivedBy), reason: textOf(cells.waiver) }]),
  );
}

/**
 * Writes who waived a finding and why into its row of the Findings sheet.
 * @returns how it is taken back.
 * @throws UserError if the sheet or the finding is no longer there.
 */
export async function writeWaiver(key: string, { by, reason }: Waiver): Promise<TakeBack> {
  const found = await excelPlan(async (context) => {
    const language = await requireMark(context);
    const request = { findings: { name: tableNames.findings, columns: waiverColumns } };
    const { findings } = await readTables(context, request, language);
    const row = findings.rows.find(({ cells }) => textOf(cells.key) === key)?.row;
    if (row === undefined) throw new UserError({ key: 'workbook.error.findingGone' });
    // What a person writes is text, whatever it begins with.
    const writes = (['waivedBy', 'waiver'] as const).map((column) => ({
      sheet: findings.sheet,
      row,
      column: findings.columnIndex[column],
      definition: waiverColumns.find((each) => each.key === column)!,
      value: column === 'waivedBy' ? by : reason,
    }));
    return readRuns(context, runsOf(writes));
  });
  const before: Before = { blocks: blocksOf(found) };
  await makeChange({
    before,
    write: (context) => writeRuns(context, found),
  });
  return byCell(before);
}
