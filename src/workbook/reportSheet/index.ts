export { planReport } from './layOut';
export {
  queueIssued,
  queueSentences,
  readIssueCells,
  undoIssue,
  writeIssue,
  type IssueCells,
} from './reportNames';
export { writeReport, type WriteReportOptions } from './writeReport';
