import { entryFormulas } from '../monitoring';
import {
  entryColumns,
  historyColumns,
  isLocked,
  parseEntry,
  settingDefinitions,
  tableNames,
  undone,
  type CellValue,
  type ClosingPlan,
  type ColumnDefinition,
  type DeadlineMove,
  type EntryCells,
  type EntryInputKey,
  type PastState,
} from '../register';
import { chunkRows } from './chunks';
import { logGrowth, type LogRow } from './changeLog';
import { deadlineMoveGrowth, pastStateGrowth } from './recordGrowth';
import { parseAreas, type CellArea } from './areas';
import { cellsAt, lookBack, makeChange, takeBackChange, type Before, type TakeBack } from './change';
import { logging } from './changeWithLog';
import { formulasOfEntries } from './computedColumns';
import { excelRun } from './excelRun';
import { officerColumns } from './moveEntries';
import type { RegisterSnapshot } from './readRegister';
import { readSettingCells } from './settingCells';
import { addedRows, growTable, type Growth } from './tableGrowth';
import { readHistory } from './readHistory';
import { blockOf, locateTables } from './tableReader';
import { valueFor } from './tableWriter';

const inputColumns = entryColumns.filter(
  ({ editor }) => editor !== 'formula',
) as readonly (ColumnDefinition & {
  readonly key: EntryInputKey;
})[];

/** What is kept of the tasks of the week that is closed. */
export interface ClosedRecords {
  readonly pastStates: readonly PastState[];
  readonly deadlineMoves: readonly DeadlineMove[];
}

/**
 * Puts the week's rows under History, its tasks' states and moved deadlines under their tables, and the next week's rows in the entries'
 * place; rows of officers' own columns stay where they are. A
 * row that the next week does not need is left blank. If anything fails, the open week is as it was.
 * @returns how it is taken back, which is logged too.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function closeWeek(
  snapshot: RegisterSnapshot,
  { closed, next }: ClosingPlan,
  nextWeek: string,
  records: ClosedRecords,
  log: readonly LogRow[],
): Promise<TakeBack> {
  const { language, entries: site, settings } = snapshot;
  const { stood, growths, week } = await excelRun(async (context) => {
    const history = await readHistory(context, language);
    const all = await locateTables(
      context,
      {
        history: { name: tableNames.history, columns: historyColumns },
        entries: { name: tableNames.entries, columns: entryColumns },
      },
      language,
    );
    const growths: Growth[] = [
      {
        table: tableNames.history,
        site: { ...all.history, rows: history.rows },
        columns: historyColumns,
        rows: closed,
        formulas: entryFormulas(language),
      },
      {
        table: tableNames.entries,
        site: { ...all.entries, rows: site.rows },
        columns: entryColumns,
        rows: next.slice(site.bodyRows),
        formulas: formulasOfEntries(language),
      },
      await pastStateGrowth(context, records.pastStates, language),
      await deadlineMoveGrowth(context, records.deadlineMoves, language),
      await logGrowth(context, log, language),
    ];
    const { sheet, addresses } = await readSettingCells(context);
    const [{ top, left }] = parseAreas(addresses.openWeek) as [CellArea];
    return { stood: await contentsOf(context, site), growths, week: { sheet, top, left } };
  });
  const blank = Object.fromEntries(inputColumns.map(({ key }) => [key, ''])) as EntryCells;
  const lines = Array.from({ length: site.bodyRows }, (_, i) => lineOf(site, next[i] ?? blank));
  const rows = site.rows.map(({ row }) => row);
  const locked = site.rows.filter((row) => isLocked(parseEntry(row).state)).map(({ row }) => row);
  const columns = officerColumns(site);
  const [left] = extentOf(site);
  const logOf = growths.at(-1)!;
  const before: Before = {
    blocks: [
      { sheet: site.sheet, top: site.headerRow + 1, left, before: stood, after: lines },
      { ...week, before: [[settings.openWeek]], after: [[nextWeek]] },
    ],
    locks: [{ sheet: site.sheet, rows: locked, columns, locked: true }],
    added: growths.filter((growth) => growth !== logOf).map((growth) => addedRows(growth)),
  };
  await makeChange({
    before: { ...before, added: growths.map((growth) => addedRows(growth)) },
    write: async (context) => {
      await writeLines(context, site, lines);
      for (const range of cellsAt(context, site.sheet, rows, columns)) range.format.protection.locked = false;
      for (const growth of growths) {
        // One sync a table of a fixed set, and within it one a chunk.
        await growTable(context, growth, language);
      }
      const { name } = settingDefinitions.find(({ key }) => key === 'openWeek')!;
      context.workbook.names.getItem(name).getRange().values = [[nextWeek]];
    },
  });
  return {
    // Rows of the week and of the next one cannot stand beside each other: all of it goes, or nothing.
    lost: async () => (await lookBack(before)).changed,
    takeBack: async ({ today }) => {
      const rows = log.map((row) => undone(row, today, language));
      await takeBackChange(before, true, await logging(rows, language));
      return [];
    },
  };
}

type Site = RegisterSnapshot['entries'];
/** A row of the table from its first input column to its last; null leaves a cell alone. */
type Line = (CellValue | null)[];

const columnAt = (site: Site): ReadonlyMap<number, (typeof inputColumns)[number]> =>
  new Map(inputColumns.map((column) => [site.columnIndex[column.key], column]));

function extentOf(site: Site): [first: number, width: number] {
  const columns = inputColumns.map(({ key }) => site.columnIndex[key]);
  const first = Math.min(...columns);
  return [first, Math.max(...columns) - first + 1];
}

function lineOf(site: Site, cells: EntryCells): Line {
  const [first, width] = extentOf(site);
  const columns = columnAt(site);
  return Array.from({ length: width }, (_, i) => {
    const column = columns.get(first + i);
    return column ? valueFor(column, cells[column.key]) : null;
  });
}

/** What the input cells of the table hold, formulas included, in the form in which they can be written again. */
async function contentsOf(context: Excel.RequestContext, site: Site): Promise<Line[]> {
  const [first, width] = extentOf(site);
  const columns = columnAt(site);
  const rowsPerBlock = Math.max(1, Math.floor(40_000 / width));
  const blocks: Excel.Range[] = [];
  for (let top = 0; top < site.bodyRows; top += rowsPerBlock) {
    const rows = Math.min(rowsPerBlock, site.bodyRows - top);
    blocks.push(blockOf(context, site, site.headerRow + 1 + top, rows).load('values,formulas'));
    // One sync a block of cells, which is what keeps each answer under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return blocks.flatMap(({ values, formulas }) =>
    values.map((line, r) =>
      line.map((value, c): CellValue | null => {
        const column = columns.get(first + c);
        if (!column) return null;
        const formula = formulas[r]![c] as CellValue;
        return formula === value ? valueFor(column, value as CellValue) : formula;
      }),
    ),
  );
}

async function writeLines(context: Excel.RequestContext, site: Site, lines: readonly Line[]): Promise<void> {
  const [first, width] = extentOf(site);
  const sheet = context.workbook.worksheets.getItem(site.sheet);
  for (const chunk of chunkRows(lines as CellValue[][])) {
    const top = site.headerRow + chunk.first;
    sheet.getRangeByIndexes(top, first, chunk.rows.length, width).formulas = chunk.rows;
    // One sync per chunk of bytes, which is what keeps each request under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}
