export { buildWeeklyReport, type WeeklyReportInput } from './buildWeeklyReport';
export * from './figures';
export { countStates, statusGroupOf } from './counts';
export * from './types';
export * from './wording';
