import { say, t, type Language, type Message, type MessageKey } from '../../messages';
import type { Issue } from '../figures';
import { listedPeriods } from '../listedPeriods';
import type { SectionKey, Report } from '../types';
import { noteText, paragraph } from '../wording';
import type { Block, HeadingBlock, ParagraphBlock, TableBlock } from './blocks';
import { formOf, type ReportForm } from './form';
import { causeChart, causeTable, proposalTable } from './causeTables';
import { countedLists } from './countedLists';
import { lowEfficiencyNote } from './countCell';
import { agencyTable, issueGroupTable, leaderTable, sectorTable } from './groupTables';
import { changeTable, correctionTable, reportingTable, trendBlocks } from './periodTables';
import type { RowList } from './rowLists';
import { statusChart, statusTable } from './statusTable';
import { dueTable, endedTable, lowEfficiencyRemarks, lowEfficiencyTable, overdueTable } from './taskTables';

/** A report as it is read, in one language; what it is written to decides how it looks. */
export interface ReportDocument {
  readonly language: Language;
  readonly form: ReportForm;
  readonly blocks: readonly Block[];
  /** What the numbers of the tables count; worked out for those writers alone that can lead there. */
  readonly lists: () => readonly RowList[];
}

export interface DocumentOptions {
  readonly language: Language;
  /** What the register held, as a short print. */
  readonly fingerprint: string;
  /** How this very report was issued. */
  readonly issue?: Pick<Issue, 'number' | 'day'>;
  /** What differs from the report of this period that was issued before. */
  readonly revises?: {
    readonly number: string;
    readonly day: string;
    readonly differences: readonly Message[];
  };
}

const romans = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

export function documentOf(report: Report, options: DocumentOptions): ReportDocument {
  const { language } = options;
  return {
    language,
    form: formOf(report, language, options.issue),
    blocks: [...sectionBlocks(report, options), ...closingBlocks(report, options)],
    lists: () => countedLists(report, language),
  };
}

function sectionBlocks(report: Report, { language, revises }: DocumentOptions): Block[] {
  let sections = 0;
  const section = (key: MessageKey, anchor?: SectionKey): HeadingBlock => ({
    kind: 'heading',
    level: 1,
    text: `${romans[sections++]}. ${t(language, key)}`,
    section: anchor,
  });
  const part = (number: number, key: MessageKey, anchor: SectionKey): HeadingBlock => ({
    kind: 'heading',
    level: 2,
    text: `${number}. ${t(language, key)}`,
    section: anchor,
  });
  const sentences = (key: SectionKey): ParagraphBlock => sentence(report, key, language);
  /** An empty list is told by its sentence; a table without rows would only raise questions. */
  const ifAny = (
    list: readonly unknown[],
    table: (report: Report, language: Language) => TableBlock,
  ): Block[] => (list.length > 0 ? [table(report, language)] : []);
  /** What the sign in a heading of the tables above means. */
  const signed = (tables: readonly Block[]): Block[] =>
    tables.length > 0 ? [...tables, lowEfficiencyNote(language)] : [];

  const { change, total } = report;
  const { met, missed, notTold } = report.endedPeriods;
  const hasEnded = met + missed.length + notTold.length > 0;
  const changes = [
    change?.newlyOverdue,
    change?.noLongerOverdue,
    change?.completed,
    change?.noLongerCompleted,
  ];
  const notes = [
    ...report.notes.map((note) => noteText(note, language)),
    ...report.remarks.map((remark) => say(language, remark)),
  ];

  return [
    section('reportSheet.section.overview', 'overview'),
    sentences('overview'),
    ...signed([statusTable(report, language)]),
    ...(total.assigned > 0 ? [statusChart(report, language)] : []),
    section('reportSheet.section.change', 'change'),
    sentences('change'),
    ...ifAny(
      changes.flatMap((list) => list ?? []),
      changeTable,
    ),
    section('reportSheet.section.trend', 'trend'),
    sentences('trend'),
    ...trendBlocks(report, language),
    section('reportSheet.section.attention'),
    part(1, 'reportSheet.section.overdue', 'overdue'),
    sentences('overdue'),
    ...ifAny(report.overdue, overdueTable),
    part(2, 'reportSheet.section.lowEfficiency', 'lowEfficiency'),
    sentences('lowEfficiency'),
    ...ifAny(report.lowEfficiency, lowEfficiencyTable),
    ...lowEfficiencyRemarks(report, language),
    ...(hasEnded
      ? [part(3, 'reportSheet.section.endedPeriods', 'endedPeriods'), sentences('endedPeriods')]
      : []),
    ...ifAny(listedPeriods(report.endedPeriods), endedTable),
    section('reportSheet.section.causes', 'causes'),
    sentences('causes'),
    ...ifAny(report.causes, causeTable),
    ...(report.causes.length > 1 ? [causeChart(report, language)] : []),
    section('reportSheet.section.responsibility'),
    part(1, 'reportSheet.section.agencies', 'agencies'),
    sentences('agencies'),
    ...signed(ifAny(report.agencies, agencyTable)),
    part(2, 'reportSheet.section.leaders', 'leaders'),
    sentences('leaders'),
    ...signed(ifAny(report.leaders, leaderTable)),
    section('reportSheet.section.sectors', 'sectors'),
    sentences('sectors'),
    ...signed([...ifAny(report.sectors, sectorTable), ...ifAny(report.issueGroups, issueGroupTable)]),
    section('reportSheet.section.reporting', 'reporting'),
    sentences('reporting'),
    ...ifAny(report.reporting, reportingTable),
    ...(report.corrections.length > 0 ? [sentences('corrections'), correctionTable(report, language)] : []),
    section('reportSheet.section.dueNext', 'dueNext'),
    sentences('dueNext'),
    ...ifAny(report.dueNext, dueTable),
    section('reportSheet.section.proposals', 'proposals'),
    sentences('proposals'),
    ...ifAny(report.proposals, proposalTable),
    section('reportSheet.section.notes', 'notes'),
    sentences('notes'),
    ...notes.map((note): Block => ({ kind: 'paragraph', text: `- ${note}` })),
    ...(revises ? revisionBlocks(section('reportSheet.section.revision'), revises, language) : []),
  ];
}

function revisionBlocks(
  heading: HeadingBlock,
  { number, day, differences }: NonNullable<DocumentOptions['revises']>,
  language: Language,
): Block[] {
  const opening = t(language, 'reportSheet.revision', { number, day, count: differences.length });
  return [
    heading,
    { kind: 'paragraph', text: opening },
    ...differences.map((each): Block => ({ kind: 'paragraph', text: `- ${say(language, each)}` })),
  ];
}

/** When, over which days and on what data: what makes the figures traceable. */
function closingBlocks(report: Report, { language, fingerprint }: DocumentOptions): Block[] {
  return [
    sentence(report, 'closing', language),
    {
      kind: 'remark',
      text: t(language, 'reportSheet.imprint', {
        kind: report.period.kind,
        period: report.period.label,
        fingerprint,
      }),
    },
  ];
}

const sentence = (report: Report, key: SectionKey, language: Language): ParagraphBlock => ({
  kind: 'paragraph',
  text: paragraph(report.sentences[key], language),
  sentence: key,
});
