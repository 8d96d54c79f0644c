import type { Language } from '../messages';
import { countCellFormulas, countsFormula } from '../monitoring';
import { columnLetter } from './address';
import { palette } from './palette';
import type { TablePlan } from './tableWriter';

/** Between the as-of day and the table. */
const row = 3;

/** How the tasks stand at a glance, live, above table Tasks; what it is made of stands above hidden columns of the table. */
export function writeTaskCounts(
  sheet: Excel.Worksheet,
  { columns, place }: TablePlan,
  language: Language,
  column: string,
): void {
  const hidden = columns.flatMap(({ hidden: isHidden }, index) =>
    isHidden ? [`${columnLetter(place.firstColumn + index)}${row}`] : [],
  );
  const cells = { dated: hidden[0]!, silent: hidden[1]! };
  const formulas = countCellFormulas(language);
  sheet.getRange(cells.dated).formulas = [[formulas.dated]];
  sheet.getRange(cells.silent).formulas = [[formulas.silent]];
  const line = sheet.getRange(`${column}${row}`);
  line.formulas = [[countsFormula(language, cells)]];
  line.format.font.color = palette.title;
  line.format.font.bold = true;
}
