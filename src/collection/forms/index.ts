export { formFileNames } from './fileNames';
export { formMarkIn, formMarkNames, markFormula, type FormMark } from './formMark';
export { planForms } from './planForms';
export * from './types';
