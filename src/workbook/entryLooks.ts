import type { Language } from '../messages';
import { wholeColumn } from '../monitoring';
import { entryColumns, entryStates, isLocked, tableNames, taskColumns } from '../register';
import { brokenFormula, requiredNow, taskColumnNames, type LookedUpKey } from '../validation';
import { columnLetter } from './address';
import { palette } from './palette';
import { lastRow } from './tableLayout';
import type { TablePlan } from './tableWriter';

/** A conditional format takes no structured reference; a defined name over a column of the table it does. */
export function addTaskColumnNames(context: Excel.RequestContext, language: Language): void {
  for (const [key, name] of Object.entries(taskColumnNames) as [LookedUpKey, string][]) {
    const { header } = taskColumns.find((column) => column.key === key)!;
    context.workbook.names.add(name, `=${wholeColumn(tableNames.tasks, header[language])}`);
  }
}

/** How the cells of the weekly entries look as things stand: rows that are closed, values pasted past a validation, gaps to fill. */
export function addEntryLooks(sheet: Excel.Worksheet, { place }: TablePlan, language: Language): void {
  const top = place.headerRow + 1;
  const cell = (key: string): string =>
    `$${columnLetter(place.firstColumn + entryColumns.findIndex((column) => column.key === key))}${top}`;
  const task = (key: LookedUpKey): string =>
    `INDEX(${taskColumnNames[key]},MATCH(${cell('code')},${taskColumnNames.code},0))`;
  // Rows that wait for the working group look closed; whatever else is told of a cell goes before.
  const states = entryStates.filter(({ key }) => isLocked(key)).map(({ label }) => label[language]);
  const columns = `${columnLetter(place.firstColumn)}${top}:${columnLetter(place.firstColumn + entryColumns.length - 1)}${lastRow}`;
  const closed = sheet.getRange(columns).conditionalFormats.add('Custom').custom;
  closed.rule.formula = `=OR(${states.map((label) => `${cell('state')}="${label}"`).join(',')})`;
  closed.format.fill.color = palette.closedRow;
  // What was pasted past the validation of a cell shows at once, in the colour of an error.
  entryColumns.forEach((column, index) => {
    if (column.editor !== 'officer') return;
    const letter = columnLetter(place.firstColumn + index);
    const formula = brokenFormula(column, `${letter}${top}`);
    if (!formula) return;
    const { custom } = sheet.getRange(`${letter}${top}:${letter}${lastRow}`).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = palette.marks.error.fill;
    custom.format.font.color = palette.marks.error.font;
  });
  for (const { column, formula } of requiredNow) {
    const letter = cell(column).replace(/[^A-Z]/g, '');
    const format = sheet.getRange(`${letter}${top}:${letter}${lastRow}`).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula(cell, task, language);
    format.custom.format.fill.color = palette.requiredCell;
  }
}
