import { entryFormulas, recordKeyFormula } from '../monitoring';
import {
  agencyColumns,
  deadlineMoveColumns,
  entryColumns,
  historyColumns,
  rejectedColumns,
  tableNames,
  taskColumns,
  unconfirmedOrigin,
  type CellValue,
  type ColumnDefinition,
  type DeadlineMove,
} from '../register';
import type { RegisterUpdate } from '../register/update';
import {
  anchorsOf,
  blocksOf,
  holdsFormula,
  readRuns,
  runsOf,
  writeRuns,
  type CellWrite,
  type RunBefore,
} from './changeRuns';
import { byCell, makeChange, type Before, type Block, type TakeBack } from './change';
import { formulasOfEntries, formulasOfTasks } from './computedColumns';
import type { UpdateBase } from './readForUpdate';
import { extraKey } from './registerPlan';
import { deadlineMoveRows } from './recordGrowth';
import { addColumns, addedRows, growTable, type Growth } from './tableGrowth';
import { valueFor } from './tableWriter';

/** What is written, cell by cell: nothing is decided after this. */
export interface UpdatePlan {
  readonly base: UpdateBase;
  readonly runs: readonly RunBefore[];
  /** What tells the rows that are written to from others. */
  readonly rows: readonly CellWrite[];
  readonly newColumns: readonly ColumnDefinition[];
  /** Values for columns that Tasks does not have yet, by row. */
  readonly inNewColumns: readonly Omit<CellWrite, 'column'>[];
  readonly update: RegisterUpdate;
  /** Deadlines that the file moves. */
  readonly deadlineMoves: readonly DeadlineMove[];
  /** To be confirmed by the office. */
  readonly newAgencies: readonly string[];
  readonly confirmedAgencies: readonly string[];
  /** Rejected rows in words. */
  readonly rejected: readonly Readonly<Record<string, CellValue>>[];
  /** Cells that the file would change but that hold a formula of the user's: they stay. */
  readonly keptFormulas: readonly { readonly code: string; readonly row: number; readonly column: string }[];
}

/** An alias learnt for an agency of the list. */
export interface LearntAlias {
  readonly agency: string;
  readonly alias: string;
}

/** Lays the update out in cells, and looks whether formulas stand there. One sync and one per 40,000 cells. */
export async function planUpdateWrites(
  context: Excel.RequestContext,
  base: UpdateBase,
  update: RegisterUpdate,
  extra: {
    readonly deadlineMoves: readonly DeadlineMove[];
    readonly newAgencies: readonly string[];
    readonly confirmedAgencies: readonly string[];
    readonly aliases: readonly LearntAlias[];
    readonly rejected: readonly Readonly<Record<string, CellValue>>[];
  },
): Promise<UpdatePlan> {
  const { tables, language } = base;
  const { tasks, entries, agencies } = tables;
  const definitions = new Map(
    [...base.taskColumns, ...base.newColumns].map((column) => [column.key, column]),
  );
  const writes: CellWrite[] = [];
  const inNewColumns: Omit<CellWrite, 'column'>[] = [];
  const codeAt = new Map<number, string>();
  for (const { row, code, changes } of update.changed) {
    codeAt.set(row, code);
    for (const { column, isExtra, new: value } of changes) {
      const definition = definitions.get(isExtra ? extraKey(column) : column)!;
      const index = tasks.columnIndex[definition.key];
      const write = { sheet: tasks.sheet, row, definition, value };
      if (index === undefined) inNewColumns.push(write);
      else writes.push({ ...write, column: index });
    }
  }
  for (const { row, values } of update.entries.filled) {
    for (const definition of entryColumns) {
      const value = values[definition.key as keyof typeof values];
      if (value === undefined) continue;
      writes.push({
        sheet: entries.sheet,
        row,
        column: entries.columnIndex[definition.key]!,
        definition,
        value,
      });
    }
  }
  const aliasColumn = agencyColumns.find(({ key }) => key === 'aliases')!;
  for (const { row, cells } of agencies.rows) {
    const learnt = extra.aliases.filter(({ agency }) => agency === String(cells.name).trim());
    if (learnt.length === 0) continue;
    const value = [cells.aliases, ...learnt.map(({ alias }) => alias)]
      .filter((text) => text !== '')
      .join('; ');
    writes.push({
      sheet: agencies.sheet,
      row,
      column: agencies.columnIndex.aliases!,
      definition: aliasColumn,
      value,
    });
  }
  const isOfTasks = (write: CellWrite): boolean => write.sheet === tasks.sheet;
  const before = await readRuns(context, runsOf(writes));
  const held = new Set<CellWrite>();
  for (const run of before)
    run.run.writes.forEach((write, i) => {
      if (holdsFormula(run, i)) held.add(write);
    });
  // Where a formula stands in between, the run is cut around it.
  const runs =
    held.size === 0 ? before : await readRuns(context, runsOf(writes.filter((write) => !held.has(write))));
  return {
    base,
    runs,
    rows: rowsWritten(base, writes),
    newColumns: base.newColumns,
    inNewColumns,
    update,
    deadlineMoves: extra.deadlineMoves,
    newAgencies: extra.newAgencies,
    confirmedAgencies: extra.confirmedAgencies,
    rejected: extra.rejected,
    keptFormulas: [...held].map((write) => ({
      code: (isOfTasks(write) && codeAt.get(write.row)) || '',
      row: write.row,
      column: write.definition.header[language],
    })),
  };
}

/** The cells by which the rows of these writes are known again, as far as the writes leave them alone. */
function rowsWritten({ tables }: UpdateBase, writes: readonly CellWrite[]): CellWrite[] {
  const keys = { tasks: ['code'], entries: ['code', 'agency'], agencies: ['name'] } as const;
  const columns = [...taskColumns, ...entryColumns, ...agencyColumns];
  const isWritten = new Set(writes.map(({ sheet, row, column }) => `${row} ${column} ${sheet}`));
  return (Object.keys(keys) as (keyof typeof keys)[]).flatMap((name) => {
    const { sheet, columnIndex, rows } = tables[name];
    const touched = new Set(writes.filter((write) => write.sheet === sheet).map(({ row }) => row));
    return rows
      .filter(({ row }) => touched.has(row))
      .flatMap(({ row, cells }) =>
        keys[name].map((key): CellWrite => {
          const definition = columns.find((column) => column.key === key)!;
          return { sheet, row, column: columnIndex[key]!, definition, value: cells[key]! };
        }),
      )
      .filter(({ row, column }) => !isWritten.has(`${row} ${column} ${sheet}`));
  });
}

/**
 * Writes an update into the register. If anything fails, every table gets back the rows, columns and values it had.
 * @returns how it is taken back.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function updateRegister(plan: UpdatePlan): Promise<TakeBack> {
  const { base, runs, newColumns } = plan;
  const { language, tables } = base;
  const placed = Object.fromEntries(newColumns.map(({ key }, i) => [key, tables.tasks.span[1] + 1 + i]));
  const growths = growthsOf(plan, placed);
  const inNewColumns = runsOf(
    plan.inNewColumns.map((write) => ({ ...write, column: placed[write.definition.key]! })),
  );
  const before: Before = {
    blocks: [
      ...blocksOf(runs),
      ...newColumns.map((column) => columnBlock(plan, column, placed[column.key]!)),
    ],
    anchors: anchorsOf(plan.rows),
    added: growths.map((growth) =>
      addedRows(
        growth,
        growth.table === tableNames.tasks ? newColumns.map(({ header }) => header[language]) : [],
      ),
    ),
  };
  await makeChange({
    before,
    write: async (context) => {
      await writeRuns(context, runs);
      addColumns(context, tableNames.tasks, newColumns, language);
      await writeRuns(
        context,
        inNewColumns.map((run) => ({ run })),
      );
      await context.sync();
      for (const growth of growths) {
        // One sync a table of a fixed set, and within it one a chunk.
        await growTable(context, growth, language);
      }
    },
  });
  return byCell(before);
}

/** A new column beside the tasks that were there: its cells were empty. */
function columnBlock({ base, inNewColumns }: UpdatePlan, definition: ColumnDefinition, left: number): Block {
  const { sheet, headerRow, bodyRows } = base.tables.tasks;
  const values = new Map(
    inNewColumns
      .filter((write) => write.definition === definition)
      .map(({ row, value }) => [row, valueFor(definition, value)]),
  );
  const rows = Array.from({ length: bodyRows }, (_, i) => headerRow + 1 + i);
  return {
    sheet,
    top: headerRow + 1,
    left,
    before: rows.map(() => ['']),
    after: rows.map((row) => [values.get(row) ?? '']),
  };
}

function growthsOf(plan: UpdatePlan, placed: Readonly<Record<string, number>>): Growth[] {
  const { base, update } = plan;
  const { tables, language } = base;
  const span: readonly [number, number] = [
    tables.tasks.span[0],
    tables.tasks.span[1] + plan.newColumns.length,
  ];
  const columnIndex = { ...tables.tasks.columnIndex, ...placed };
  return [
    {
      table: tableNames.tasks,
      site: { ...tables.tasks, span, columnIndex },
      columns: [...base.taskColumns, ...plan.newColumns],
      rows: update.added.map(({ cells, extra, sourceRow }) => ({
        ...cells,
        sourceRow,
        ...Object.fromEntries(Object.entries(extra).map(([header, value]) => [extraKey(header), value])),
      })),
      formulas: formulasOfTasks(language),
    },
    {
      table: tableNames.entries,
      site: tables.entries,
      columns: entryColumns,
      rows: update.entries.added,
      formulas: formulasOfEntries(language),
    },
    {
      table: tableNames.history,
      site: tables.history,
      columns: historyColumns,
      rows: update.entries.history,
      formulas: entryFormulas(language),
    },
    {
      table: tableNames.rejected,
      site: tables.rejected,
      columns: rejectedColumns,
      rows: plan.rejected,
      formulas: {},
    },
    {
      table: tableNames.deadlineMoves,
      site: tables.deadlineMoves,
      columns: deadlineMoveColumns,
      rows: deadlineMoveRows(plan.deadlineMoves),
      formulas: { key: recordKeyFormula(language) },
    },
    {
      table: tableNames.agencies,
      site: tables.agencies,
      columns: agencyColumns,
      rows: [
        ...plan.confirmedAgencies.map((name) => agencyRow(name, '')),
        ...plan.newAgencies.map((name) => agencyRow(name, unconfirmedOrigin[language])),
      ],
      formulas: {},
    },
  ];
}

const agencyRow = (name: string, origin: string): Readonly<Record<string, CellValue>> => ({
  name,
  aliases: '',
  group: '',
  origin,
});
