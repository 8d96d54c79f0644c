/** Formulas for the headless Excel: calculation, and formula text under change. */
export {
  removeSheetFromFormula,
  renameColumnInFormula,
  renameSheetInFormula,
  renameTableInFormula,
  shiftReferences,
  translateFormula,
} from './edit';
export { toFileForm, toUiForm } from './forms';
export type * from './types';
