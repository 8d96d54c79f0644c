export { planWeeklyReport } from './reportBlocks';
export { writeWeeklyReport, type WriteReportOptions } from './writeWeeklyReport';
