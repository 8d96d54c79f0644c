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
import type { TakeBack } from './change';
import { palette } from './palette';
import { replaceSheet } from './replaceSheet';
import { tabColor, writeSummary } from './findingsSheet';
import { freeze, setUpPrinting, writeTitle } from './sheetFurniture';
import { bodyColumnAddress, mainTable } from './tableLayout';
import { readTables, type TableContent } from './tableReader';
import { addTable, fitRows, writeTableCells, type TablePlan } from './tableWriter';

export type ConflictRow = Readonly<Record<ConflictKey, CellValue>>;

/** Undefined where there is no Conflicts sheet. */
type Conflicts = TableContent<ConflictKey> | undefined;

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
 * Writes the Conflicts sheet anew, with all rows that it is to hold. A constant number of syncs, and one per 3.5 MB of text.
 * @returns how it is taken back, if that was asked for.
 * @throws UserError if the user has a sheet of that name.
 */
export async function writeConflicts(
  rows: readonly ConflictRow[],
  language: Language,
  { after, canUndo }: { readonly after: string; readonly canUndo?: boolean },
): Promise<TakeBack | undefined> {
  const plan: TablePlan = {
    name: tableNames.conflicts,
    columns: conflictColumns,
    place: mainTable,
    rows: rows.map((row) => conflictColumns.map(({ key }) => row[key])),
  };
  const open = rows.filter(({ decided }) => decided === '').length;
  const build = async (context: Excel.RequestContext, temporaryName: string) => {
    const sheet = context.workbook.worksheets.add(temporaryName);
    writeTitle(sheet, language, 'workbook.title.conflicts');
    writeSummary(sheet, t(language, 'workbook.conflicts.summary', { count: open }));
    await writeTableCells(context, sheet, plan, language);
    // The old sheet's table still has the name: it is free only in the last batch.
    const table = addTable(sheet, { ...plan, name: `${tableNames.conflicts}_` });
    offerChoices(sheet, plan, language);
    fitRows(sheet, [plan]);
    freeze(sheet, 0);
    setUpPrinting(sheet, { paper: 'A4', orientation: 'Landscape', language });
    sheet.tabColor = tabColor;
    await context.sync();
    return () => {
      table.name = tableNames.conflicts;
    };
  };
  return replaceSheet({ name: sheetNames.conflicts[language], after, build, canUndo });
}

/** The column of choices is a list to pick from, and looks like what is to be filled in. */
function offerChoices(sheet: Excel.Worksheet, plan: TablePlan, language: Language): void {
  const index = conflictColumns.findIndex(({ key }) => key === 'choice');
  const cells = sheet.getRange(bodyColumnAddress(plan.place, index, plan.rows.length));
  cells.format.fill.color = palette.entryCell;
  const choices = conflictChoiceKeys.map((key) => conflictChoices[key][language]);
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  cells.dataValidation.prompt = {
    showPrompt: true,
    title: conflictColumns[index]!.header[language],
    message: conflictColumns[index]!.help[language],
  };
}
