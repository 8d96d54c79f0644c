import type { Language } from '../../messages';
import { answeringKeys, type EntryKey, type TaskComputedKey } from '../../register';
import { referencesIn } from '../references';
import { judgementFormulas } from './judgements';
import { measureFormulas } from './measures';
import { keyOf, wildcardsEscaped } from './parts';
import { rollUpFormulas } from './rollUps';

export { countCellFormulas, countsFormula, type CountCells } from './counts';
export { wildcardsEscaped } from './parts';
export { recurrenceFormulas } from './recurrences';
export { taskRowFormula } from './taskRow';
export { holidayFormulas, openWeekEndFormula, openWeekEndName, recordKeyFormula } from './records';

/**
 * The formulas of the workbook, as the formula bar of an English Excel takes them. They say what evaluateTask and rollUp
 * say, with functions of Excel 2019 and earlier only.
 *
 * The roll-ups look `Entries` and `DeadlineMoves` up; the others use cells of their own row, the defined names of Settings
 * and short tables, so that a changed threshold recalculates little.
 */
export const taskFormulas = (language: Language): Record<Exclude<TaskComputedKey, 'toDo'>, string> => ({
  lookupKey: `=${keyOf(wildcardsEscaped(referencesIn(language).task('code')))}`,
  ...rollUpFormulas(language),
  ...measureFormulas(language),
  ...judgementFormulas(language),
});

/** The formulas of the computed columns of table `Entries`. */
export function entryFormulas(language: Language): Record<Extract<EntryKey, 'answered' | 'key'>, string> {
  const { entry } = referencesIn(language);
  return {
    answered: `=IF(TRIM(${answeringKeys.map(entry).join('&')})="",0,1)`,
    key: `=${keyOf(entry('code'))}`,
  };
}
