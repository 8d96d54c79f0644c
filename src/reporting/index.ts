export { buildWeeklyReport, type WeeklyReportInput } from './buildWeeklyReport';
export { countStates, statusGroupOf } from './counts';
export * from './types';
export * from './wording';
export * from './desk';
export * from './review';
