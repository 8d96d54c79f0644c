import type { Language } from '../messages';
import { countsFormula, silentCountFormula } from '../monitoring';
import { columnLetter } from './address';
import { palette } from './palette';
import type { TablePlan } from './tableWriter';

/** Between the as-of day and the table. */
const row = 3;

/** How the tasks stand at a glance, live, above table Tasks; what takes long to count stands above a hidden column of it. */
export function writeTaskCounts(
  sheet: Excel.Worksheet,
  { columns, place }: TablePlan,
  language: Language,
  column: string,
): void {
  const hidden = columnLetter(place.firstColumn + columns.findIndex((each) => each.hidden));
  sheet.getRange(`${hidden}${row}`).formulas = [[silentCountFormula(language)]];
  const cell = sheet.getRange(`${column}${row}`);
  cell.formulas = [[countsFormula(language, `${hidden}${row}`)]];
  cell.format.font.color = palette.title;
  cell.format.font.bold = true;
}
