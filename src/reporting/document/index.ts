export * from './blocks';
export { cellText } from './cellText';
export { contentPrint } from './contentPrint';
export { documentOf, type DocumentOptions, type ReportDocument } from './documentOf';
export { numberOfReport, placeAndDate, type ReportForm } from './form';
export { editedSentences, sentenceKeys, withSentences, type WrittenSentence } from './keptSentences';
export { printOfText } from './printOfText';
export { rowColumns, type RowGroup, type RowList } from './rowLists';
export * from './textSize';
