import { say, t, type Language, type MessageKey } from '../../messages';
import { noteText, paragraph, type SectionKey, type Report } from '../../reporting';
import { grid, type Block, type LineBlock, type TableBlock, type TextStyle } from './blocks';
import { headingBlocks, signatureBlocks } from './headingBlocks';
import { fitTexts, layOut, type SheetPlan } from './sheetPlan';
import { statusChart, statusTable } from './statusTable';
import { agencyTable, causeTable, leaderTable, proposalTable, silenceTable } from './summaryTables';
import { dueTable, lowEfficiencyTable, overdueTable } from './taskTables';

/** First-line indent of a paragraph; Excel cells have none, em spaces stand for it (about 1 cm at 13 pt). */
const indent = '\u2003\u2003';
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const wide = (text: string, style: TextStyle, air: number): LineBlock => ({
  kind: 'line',
  segments: [{ column: 0, span: grid.columns, text, style }],
  air,
});
const body = (text: string): LineBlock => wide(indent + text, { size: 13, align: 'Justify' }, 6);
const gap: Block = { kind: 'spacer', height: 6 };

/** The whole sheet of a weekly report, laid out; pure. */
export function planWeeklyReport(report: Report, language: Language): SheetPlan {
  const main = fitTexts([...headingBlocks(report, language), ...sectionBlocks(report, language)]);
  const note = main.cut
    ? [wide(t(language, 'reportSheet.shortened'), { size: 12, italic: true, align: 'Left' }, 4)]
    : [];
  const end: Block[] = [body(paragraph(report.sentences.closing, language)), { kind: 'spacer', height: 12 }];
  return layOut([...main.blocks, ...note, ...end, ...signatureBlocks(report, language)]);
}

function sectionBlocks(report: Report, language: Language): Block[] {
  let sections = 0;
  const section = (key: MessageKey): LineBlock =>
    wide(`${romans[sections++]}. ${t(language, key)}`, { size: 13, bold: true, align: 'Left' }, 8);
  const part = (number: number, key: MessageKey): LineBlock =>
    wide(`${number}. ${t(language, key)}`, { size: 13, bold: true, align: 'Left' }, 6);
  const sentences = (key: SectionKey): LineBlock => body(paragraph(report.sentences[key], language));
  /** An empty list is told by its sentence; a table without rows would only raise questions. */
  const ifAny = (
    list: readonly unknown[],
    table: (report: Report, language: Language) => TableBlock,
  ): Block[] => (list.length > 0 ? [table(report, language), gap] : []);

  return [
    section('reportSheet.section.overview'),
    sentences('overview'),
    statusTable(report, language),
    wide(t(language, 'reportSheet.lowEfficiencyNote'), { size: 12, italic: true, align: 'Left' }, 4),
    ...(report.total.assigned > 0 ? [gap, statusChart(report, language), gap] : []),
    section('reportSheet.section.attention'),
    part(1, 'reportSheet.section.overdue'),
    sentences('overdue'),
    ...ifAny(report.overdue, overdueTable),
    part(2, 'reportSheet.section.lowEfficiency'),
    sentences('lowEfficiency'),
    ...ifAny(report.lowEfficiency, lowEfficiencyTable),
    section('reportSheet.section.causes'),
    sentences('causes'),
    ...ifAny(report.causes, causeTable),
    section('reportSheet.section.responsibility'),
    part(1, 'reportSheet.section.agencies'),
    sentences('agencies'),
    ...ifAny(report.agencies, agencyTable),
    part(2, 'reportSheet.section.leaders'),
    sentences('leaders'),
    ...ifAny(report.leaders, leaderTable),
    section('reportSheet.section.reporting'),
    sentences('reporting'),
    ...(report.reports.missing > 0 ? [silenceTable(report, language), gap] : []),
    section('reportSheet.section.dueNext'),
    sentences('dueNext'),
    ...ifAny(report.dueNext, dueTable),
    section('reportSheet.section.proposals'),
    sentences('proposals'),
    ...ifAny(report.proposals, proposalTable),
    section('reportSheet.section.notes'),
    sentences('notes'),
    ...report.notes.map((note) => body(`- ${noteText(note, language)}`)),
    ...report.remarks.map((remark) => body(`- ${say(language, remark)}`)),
  ];
}
