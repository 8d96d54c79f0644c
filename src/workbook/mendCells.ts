import type { Language } from '../messages';
import { entryColumns, tableNames, taskColumns, type CellValue, type ColumnDefinition } from '../register';
import type { Repair } from '../validation';
import { columnLetter } from './address';
import { parseAreas, type CellArea } from './areas';
import { byCell, makeChange, type Before, type Block, type CellTakeBack } from './change';
import { blocksOf, holdsFormula, readRuns, runsOf, writeRuns, type CellWrite } from './changeRuns';
import { formulasOfEntries, formulasOfTasks } from './computedColumns';
import { excelRun } from './excelRun';
import { applyInputRule } from './inputRules';
import { locateTables, type TableSite } from './tableReader';
import { setAll } from './tableWriter';

/** What is to be put right. */
export interface Mending {
  /** Single cells that get other values. */
  readonly writes: readonly CellWrite[];
  /** Columns that get their formulas or validations back. */
  readonly repairs: readonly Repair[];
}

export interface Mended {
  readonly written: readonly CellWrite[];
  /** Cells that hold a formula of the user's: they keep it. */
  readonly keptFormulas: readonly CellWrite[];
  /** Takes the values back; a validation that was put right stays. */
  readonly undo: CellTakeBack;
}

const columnsOf: Readonly<Record<Repair['table'], readonly ColumnDefinition[]>> = {
  tasks: taskColumns,
  entries: entryColumns,
};

/**
 * Writes single cells, as few ranges as they make, and leaves the user's formulas alone; puts formulas and validations of columns
 * back. If Excel refuses, every cell is as it was. A constant number of syncs.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function mendCells({ writes, repairs }: Mending, language: Language): Promise<Mended> {
  const { found, replaced, sites } = await excelRun(async (context) => ({
    replaced: queueReplaced(context, repairs),
    sites: await sitesIn(context, language),
    found: await readRuns(context, runsOf(writes)),
  }));
  const keptFormulas = found.flatMap((each) => each.run.writes.filter((_, i) => holdsFormula(each, i)));
  const kept = new Set(keptFormulas);
  const written = writes.filter((write) => !kept.has(write));
  const cells = kept.size === 0 ? found : await excelRun((context) => readRuns(context, runsOf(written)));
  const before: Before = {
    sheets: repairs.map(({ sheet }) => sheet),
    blocks: [...blocksOf(cells), ...replaced.map((block) => block())],
  };
  await makeChange({
    before,
    write: async (context) => {
      await writeRuns(context, cells);
      for (const repair of repairs) writeRepair(context, repair, sites[repair.table], language);
    },
  });
  return { written, keptFormulas, undo: byCell(before) };
}

const sitesIn = (context: Excel.RequestContext, language: Language) =>
  locateTables(
    context,
    {
      tasks: { name: tableNames.tasks, columns: taskColumns },
      entries: { name: tableNames.entries, columns: entryColumns },
    },
    language,
  );

/** Queues the reading of what stands in the place of formulas; call what it returns after the sync. */
const queueReplaced = (context: Excel.RequestContext, repairs: readonly Repair[]): (() => Block)[] =>
  repairs
    .filter(({ kind }) => kind === 'formula')
    .flatMap(({ sheet, areas }) =>
      areas.map((address) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
        const [{ top, left }] = parseAreas(address) as [CellArea];
        return () => ({ sheet, top, left, before: range.formulas as CellValue[][] });
      }),
    );

function writeRepair(
  context: Excel.RequestContext,
  { kind, table, sheet, column: key, areas }: Repair,
  site: TableSite<string>,
  language: Language,
): void {
  const computed: Readonly<Record<Repair['table'], Readonly<Record<string, string>>>> = {
    tasks: formulasOfTasks(language),
    entries: formulasOfEntries(language),
  };
  const column = columnsOf[table].find((each) => each.key === key)!;
  const cellOf = (other: string): string => `$${columnLetter(site.columnIndex[other]!)}${site.headerRow + 1}`;
  for (const address of areas) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (kind === 'formula') setAll(range, 'formulas', computed[table][key]!);
    else {
      range.dataValidation.clear();
      applyInputRule(range, column, language, cellOf);
    }
  }
}
