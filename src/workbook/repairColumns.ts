import type { Language } from '../messages';
import { entryColumns, tableNames, taskColumns, type ColumnDefinition } from '../register';
import type { Repair } from '../validation';
import { columnLetter } from './address';
import { changingSheets } from './changingSheets';
import { formulasOfEntries, formulasOfTasks } from './computedColumns';
import { excelRun } from './excelRun';
import { applyInputRule } from './inputRules';
import { locateTables, type TableSite } from './tableReader';
import { setAll } from './tableWriter';

/** Cells as they were before a repair. */
export interface RepairedCells {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: readonly unknown[][];
}

const columnsOf: Readonly<Record<Repair['table'], readonly ColumnDefinition[]>> = {
  tasks: taskColumns,
  entries: entryColumns,
};

/**
 * Puts formulas and validations of columns back. If Excel refuses, every cell is as it was.
 * @returns what the cells held that got their formula back.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function repairColumns(
  repairs: readonly Repair[],
  language: Language,
): Promise<RepairedCells[]> {
  if (repairs.length === 0) return [];
  const { before, sites } = await excelRun((context) => look(context, repairs, language));
  const computed: Readonly<Record<Repair['table'], Readonly<Record<string, string>>>> = {
    tasks: formulasOfTasks(language),
    entries: formulasOfEntries(language),
  };
  await changingSheets(
    [...new Set(repairs.map(({ sheet }) => sheet))],
    (context) => {
      for (const { kind, table, sheet, column: key, areas } of repairs) {
        const site: TableSite<string> = sites[table];
        for (const address of areas) {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address);
          if (kind === 'formula') setAll(range, 'formulas', computed[table][key]!);
          else {
            const column = columnsOf[table].find((each) => each.key === key)!;
            range.dataValidation.clear();
            applyInputRule(
              range,
              column,
              language,
              (other) => `$${columnLetter(site.columnIndex[other]!)}${site.headerRow + 1}`,
            );
          }
        }
      }
    },
    (context) => restore(context, before),
  );
  return before;
}

/** Puts back what {@link repairColumns} found. */
export const undoRepairs = (before: readonly RepairedCells[]): Promise<void> =>
  changingSheets(
    [...new Set(before.map(({ sheet }) => sheet))],
    (context) => restore(context, before),
    () => undefined,
  );

async function look(context: Excel.RequestContext, repairs: readonly Repair[], language: Language) {
  const ranges = repairs
    .filter(({ kind }) => kind === 'formula')
    .flatMap(({ sheet, areas }) =>
      areas.map((address) => ({
        sheet,
        address,
        range: context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas'),
      })),
    );
  const sites = await locateTables(
    context,
    {
      tasks: { name: tableNames.tasks, columns: taskColumns },
      entries: { name: tableNames.entries, columns: entryColumns },
    },
    language,
  );
  const before = ranges.map(({ sheet, address, range }) => ({
    sheet,
    address,
    formulas: range.formulas as unknown[][],
  }));
  return { before, sites };
}

function restore(context: Excel.RequestContext, before: readonly RepairedCells[]): void {
  for (const { sheet, address, formulas } of before)
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas as unknown[][];
}
