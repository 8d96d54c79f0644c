export type { AddedRows, Before, Block, Draft, KeptText, Line, Locks } from './before';
export { excelPlan, lookBack, makeChange, settle, takeBackChange, queueCutOff, type Change } from './change';
export { cellsPerRead, readAreas } from './readAreas';
export { isReadAs } from './addedRows';
export { rowId, type Look } from './lookAt';
export { cellsAt } from './putBack';
export { byCell, type CellTakeBack, type TakeBack, type TakeBackOptions } from './takeBack';
