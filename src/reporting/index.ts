export { buildReport } from './buildReport';
export { countStates, statusGroupOf } from './counts';
export type { ReportInput } from './input';
export * from './types';
export * from './wording';
export * from './desk';
export * from './review';
