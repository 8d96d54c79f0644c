/** Formulas for the headless Excel: calculation, and formula text under change. */
export { createCalculator } from './calculator';
export {
  removeSheetFromFormula,
  removeTableFromFormula,
  renameColumnInFormula,
  renameSheetInFormula,
  renameTableInFormula,
  shiftReferences,
  translateFormula,
} from './edit';
export { toFileForm, toUiForm } from './forms';
export { functionNames } from './functions';
export type * from './types';
