import { t, type Language } from '../messages';
import {
  conflictChoiceKeys,
  conflictChoices,
  conflictColumns,
  sheetNames,
  tableNames,
  textOf,
  type CellValue,
  type ConflictKey,
} from '../register';
import { columnLetter } from './address';
import type { TakeBack } from './change';
import { quoted } from './facts';
import { palette } from './palette';
import { replaceSheet } from './replaceSheet';
import { tabColor, writeSummary } from './findingsSheet';
import { freeze, setUpPrinting, writeTitle } from './sheetFurniture';
import { bodyColumnAddress, lastRow, mainTable } from './tableLayout';
import { readTables, type TableContent } from './tableReader';
import { addTable, writeTableCells, type TablePlan } from './tableWriter';

export type ConflictRow = Readonly<Record<ConflictKey, CellValue>>;

/** Undefined where there is no Conflicts sheet. */
export type Conflicts = TableContent<ConflictKey> | undefined;

/** Looks with the next sync whether there is a Conflicts sheet; what is given back reads it after that: no sync where there is none. */
export function queueConflicts(context: Excel.RequestContext, language: Language): () => Promise<Conflicts> {
  const table = context.workbook.tables.getItemOrNullObject(tableNames.conflicts).load('name');
  return async () => {
    if (table.isNullObject) return undefined;
    const request = { conflicts: { name: tableNames.conflicts, columns: conflictColumns } };
    return (await readTables(context, request, language)).conflicts;
  };
}

/** The Conflicts sheet as it stands. Three syncs and one per 40,000 cells. */
export async function readConflicts(context: Excel.RequestContext, language: Language): Promise<Conflicts> {
  const read = queueConflicts(context, language);
  await context.sync();
  return read();
}

/** The conflicts that nobody has decided yet. */
export const undecided = (conflicts: Conflicts): TableContent<ConflictKey>['rows'] =>
  (conflicts?.rows ?? []).filter(({ cells }) => textOf(cells.decided) === '');

/**
 * Makes the Conflicts sheet, empty: rows are put under its table, so that what the secretariat notes there stays. A constant number of
 * syncs.
 * @returns how it is taken back: a list that holds something by then stays.
 * @throws UserError if the user has a sheet of that name.
 */
export async function makeConflicts(
  language: Language,
  { after }: { readonly after: string },
): Promise<TakeBack | undefined> {
  const plan: TablePlan = {
    name: tableNames.conflicts,
    columns: conflictColumns,
    place: mainTable,
    rows: [],
  };
  const build = async (context: Excel.RequestContext, temporaryName: string) => {
    const sheet = context.workbook.worksheets.add(temporaryName);
    writeTitle(sheet, language, 'workbook.title.conflicts');
    writeSummary(sheet, '');
    await writeTableCells(context, sheet, plan, language);
    // The old sheet's table still has the name: it is free only in the last batch.
    const table = addTable(sheet, { ...plan, name: `${tableNames.conflicts}_` });
    offerChoices(sheet, language);
    freeze(sheet, 0);
    setUpPrinting(sheet, { paper: 'A4', orientation: 'Landscape', language });
    sheet.tabColor = tabColor;
    await context.sync();
    return () => {
      table.name = tableNames.conflicts;
      sheet.getRange('A2').formulas = [[openFormula(language)]];
    };
  };
  const made = await replaceSheet({ name: sheetNames.conflicts[language], after, build, canUndo: true });
  return (
    made && {
      lost: () => Promise.resolve([]),
      takeBack: async (options) => ((await made.lost()).length > 0 ? [] : made.takeBack(options)),
    }
  );
}

/** How many wait for a choice, as a sentence that keeps up with the table. */
function openFormula(language: Language): string {
  const cells = (key: ConflictKey): string => {
    const { header } = conflictColumns.find((column) => column.key === key)!;
    return `${tableNames.conflicts}[${header[language]}]`;
  };
  const count = `COUNTA(${cells('key')})-COUNTA(${cells('decided')})`;
  const [label, hint] = [t(language, 'workbook.conflicts.open'), t(language, 'workbook.conflicts.hint')];
  return `=${quoted(`${label} `)}&${count}&IF(${count}=0,${quoted('.')},${quoted(`. ${hint}`)})`;
}

/** The column of choices is a list to pick from, and looks like what is to be filled in: so will be every row that the table will have. */
function offerChoices(sheet: Excel.Worksheet, language: Language): void {
  const index = conflictColumns.findIndex(({ key }) => key === 'choice');
  const cells = sheet.getRange(bodyColumnAddress(mainTable, index, lastRow - mainTable.headerRow));
  const { custom } = cells.conditionalFormats.add('Custom');
  const key = columnLetter(mainTable.firstColumn + conflictColumns.findIndex((each) => each.key === 'key'));
  custom.rule.formula = `=$${key}${mainTable.headerRow + 1}<>""`;
  custom.format.fill.color = palette.entryCell;
  const choices = conflictChoiceKeys.map((key) => conflictChoices[key][language]);
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  cells.dataValidation.prompt = {
    showPrompt: true,
    title: conflictColumns[index]!.header[language],
    message: conflictColumns[index]!.help[language],
  };
}
