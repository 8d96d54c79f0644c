export { compileReport } from './compileReport';
export { goToCell } from './goToCell';
export { highlightTasks } from './highlightTasks';
export { loadRegister } from './loadRegister';
export { pinAsOf } from './pinAsOf';
export { registerLanguage } from './registerLanguage';
export { validateEntries } from './validateEntries';
export * from './types';
