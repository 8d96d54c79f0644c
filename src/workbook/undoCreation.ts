import {
  findingColumns,
  settingDefinitions,
  sheetNames,
  tableNames,
  textOf,
  type Settings,
} from '../register';
import { lookBack, type Block } from './change';
import { excelRun } from './excelRun';
import type { RegisterPlan } from './registerPlan';
import { registerSheetKeys, tablesOnSheet } from './registerSheets';
import { readTables } from './tableReader';
import { valueFor, type TablePlan } from './tableWriter';

/** A table as it was made, and its sheet. */
interface Made {
  readonly sheet: string;
  readonly table: TablePlan;
}

/**
 * What people, and actions after them, have put into a register since it was made, as addresses. The findings are none of it, but
 * for the waivers.
 */
export async function putInSince(
  plan: RegisterPlan,
  settings: Settings,
  pinAsOf: boolean,
): Promise<readonly string[]> {
  const { language } = plan;
  const made = registerSheetKeys
    .filter((key) => key !== 'findings' && key !== 'settings')
    .flatMap((key) => tablesOnSheet(plan, key).map((table) => ({ sheet: sheetNames[key][language], table })));
  const blocks = [...made.flatMap(blocksOfTable), settingsBlock(plan, settings, pinAsOf)];
  const { changed } = await lookBack({ blocks });
  return excelRun(async (context) => [
    ...changed,
    ...(await beyond(context, made)),
    ...(await waivers(context, plan)),
  ]);
}

/** The columns of a table that hold values, as far as they stand side by side. */
function blocksOfTable({ sheet, table: { columns, place, rows } }: Made): Block[] {
  if (rows.length === 0) return [];
  const isValue = (column: number): boolean => (columns[column]?.editor ?? 'formula') !== 'formula';
  const starts = columns.map((_, i) => i).filter((i) => isValue(i) && !isValue(i - 1));
  return starts.map((from) => {
    let to = from;
    while (isValue(to + 1)) to++;
    const after = rows.map((row) =>
      row.slice(from, to + 1).map((value, i) => valueFor(columns[from + i]!, value)),
    );
    return {
      sheet,
      top: place.headerRow + 1,
      left: place.firstColumn + from,
      before: after.map((line) => line.map(() => '')),
      after,
    };
  });
}

function settingsBlock(
  { language, settings: { place } }: RegisterPlan,
  settings: Settings,
  pinAsOf: boolean,
): Block {
  const after = settingDefinitions.map(({ key, initial }) => [
    key === 'asOf' && !pinAsOf ? initial : settings[key],
  ]);
  return {
    sheet: sheetNames.settings[language],
    top: place.headerRow + 1,
    left: place.firstColumn + 1,
    before: after.map(() => ['']),
    after,
  };
}

/** Sheets on which something stands under or beside the tables as they were made. Two syncs. */
async function beyond(context: Excel.RequestContext, made: readonly Made[]): Promise<string[]> {
  const names = [...new Set(made.map(({ sheet }) => sheet))];
  const used = names.map((name) =>
    context.workbook.worksheets
      .getItemOrNullObject(name)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  return names.flatMap((name, i) => {
    const range = used[i]!;
    if (range.isNullObject) return [];
    const tables = made.filter(({ sheet }) => sheet === name).map(({ table }) => table);
    // Excel keeps one row in an empty table.
    const bottom = Math.max(...tables.map(({ place, rows }) => place.headerRow + Math.max(1, rows.length)));
    const right = Math.max(...tables.map(({ place, columns }) => place.firstColumn + columns.length));
    const [lastRow, lastColumn] = [range.rowIndex + range.rowCount, range.columnIndex + range.columnCount];
    return [
      ...(lastRow > bottom ? [`${name}!${bottom + 1}:${lastRow}`] : []),
      ...(lastColumn > right ? [name] : []),
    ];
  });
}

type WaiverColumn = Extract<(typeof findingColumns)[number], { key: 'waiver' }>;

/** Rows of the Findings sheet with a waiver. */
async function waivers(context: Excel.RequestContext, { language }: RegisterPlan): Promise<string[]> {
  const table = context.workbook.tables.getItemOrNullObject(tableNames.findings).load('name');
  await context.sync();
  if (table.isNullObject) return [];
  const columns = findingColumns.filter((column): column is WaiverColumn => column.key === 'waiver');
  const request = { findings: { name: tableNames.findings, columns } };
  const { findings } = await readTables(context, request, language);
  return findings.rows
    .filter(({ cells }) => textOf(cells.waiver) !== '')
    .map(({ row }) => `${findings.sheet}!${row}:${row}`);
}
