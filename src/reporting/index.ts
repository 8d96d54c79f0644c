export { buildReport } from './buildReport';
export { countStates, statusGroupOf } from './counts';
export * from './figures';
export type { ReportInput } from './input';
export * from './reminders';
export * from './types';
export * from './wording';
export * from './desk';
export * from './review';
