import type { Language } from '../messages';
import { holidayFormulas, inThisRow, recordKeyFormula, recurrenceFormulas, wholeColumn } from '../monitoring';
import { causeColumns, tableNames, taskColumns, type ColumnDefinition } from '../register';
import { listNames, typicalCauseNames } from '../validation';
import { applyInputRules, refuseTyping } from './inputRules';
import { bodyColumnAddress } from './tableLayout';
import { writeFormulas, type TablePlan } from './tableWriter';

/** Which table each drop-down list takes its first column from. */
const tableOfList: Readonly<Record<keyof typeof listNames, string>> = {
  category: tableNames.categories,
  issueGroup: tableNames.issueGroups,
  causeGroup: tableNames.causeGroups,
  sector: tableNames.sectors,
  recurrence: tableNames.recurrences,
  agency: tableNames.agencies,
};

/**
 * The defined names that drop-downs refer to: a validation cannot hold a structured reference, a name can, and so
 * the lists grow with their tables.
 */
export function addListNames(
  context: Excel.RequestContext,
  lists: readonly TablePlan[],
  language: Language,
): void {
  for (const [list, name] of Object.entries(listNames) as [keyof typeof listNames, string][]) {
    const table = lists.find((plan) => plan.name === tableOfList[list])!;
    context.workbook.names.add(name, `=${wholeColumn(table.name, table.columns[0]!.header[language])}`);
  }
  for (const [key, name] of Object.entries(typicalCauseNames)) {
    const header = headerOf(causeColumns, key, language);
    context.workbook.names.add(name, `=${wholeColumn(tableNames.causes, header)}`);
  }
}

/**
 * Refuses what may not be typed on the Lists sheet. The labels of closed lists are what the add-in's rules and formulas
 * know them by: another one would be offered by the drop-downs and refused by the rules. Agencies and typical causes are free.
 */
export function applyListRules(
  sheet: Excel.Worksheet,
  lists: readonly TablePlan[],
  language: Language,
): void {
  for (const list of lists) {
    if (list.name === tableNames.agencies || list.name === tableNames.causes) continue;
    applyInputRules(sheet, list, language);
    if (list.name === tableNames.milestones || list.name === tableNames.holidays) continue;
    // The row under the list too: typing there would add a label to it.
    const labels = bodyColumnAddress(list.place, 0, list.rows.length + 1);
    refuseTyping(sheet.getRange(labels).dataValidation, 'fixedList', language);
  }
}

/** The computed columns of the Lists sheet: periods at the as-of day, and tasks found by category. */
export function writeListFormulas(
  sheet: Excel.Worksheet,
  lists: readonly TablePlan[],
  language: Language,
): void {
  const ofName = (name: string): TablePlan => lists.find((list) => list.name === name)!;
  const recurrences = ofName(tableNames.recurrences);
  // Every period has formulas of its own: a table of eight rows, written column by column.
  const rows = recurrenceFormulas(language);
  recurrences.columns.forEach((column, index) => {
    if (column.editor !== 'formula') return;
    const formulas = rows.map((row) => [row[column.key as keyof typeof row]]);
    sheet.getRange(bodyColumnAddress(recurrences.place, index, rows.length)).formulas = formulas;
  });
  writeFormulas(sheet, ofName(tableNames.milestones), { key: recordKeyFormula(language) });
  writeFormulas(sheet, ofName(tableNames.holidays), holidayFormulas(language));
  const categories = ofName(tableNames.categories);
  const tasksOf = wholeColumn(tableNames.tasks, headerOf(taskColumns, 'category', language));
  const label = inThisRow(categories.columns[0]!.header[language]);
  writeFormulas(sheet, categories, { found: `=COUNTIFS(${tasksOf},${label})` });
}

const headerOf = (columns: readonly ColumnDefinition[], key: string, language: Language): string =>
  columns.find((column) => column.key === key)!.header[language];
