import { t, type Language } from '../../messages';
import { labelOf, type CellValue } from '../../register';
import { nameOf, namesOf, type CountKey, type Report } from '../../reporting';
import { centred, count, filled, formatted, narrow, text, type RowStyle, type TableBlock } from './blocks';

const numberColumn = (language: Language) => count(t(language, 'reportSheet.column.number'), 2);
const totalRow = (rows: readonly unknown[]): ReadonlyMap<number, RowStyle> =>
  new Map([[rows.length, { bold: true }]]);

export function causeTable({ causes }: Report, language: Language): TableBlock {
  const rows: CellValue[][] = causes.map(({ group, statements, aboutLateOrLow, examples }, index) => [
    index + 1,
    group ? labelOf('causeGroup', group, language) : t(language, 'reportSheet.row.noGroup'),
    statements,
    aboutLateOrLow,
    examples.map((example) => `${nameOf(example, language)}: ${example.text}`).join('\n'),
  ]);
  const sum = (key: 'statements' | 'aboutLateOrLow') =>
    causes.reduce((total, cause) => total + cause[key], 0);
  return {
    kind: 'table',
    columns: [
      numberColumn(language),
      text(t(language, 'reportSheet.column.causeGroup'), 7),
      count(t(language, 'reportSheet.column.statements'), 4),
      count(t(language, 'reportSheet.column.aboutLateOrLow'), 5),
      text(t(language, 'reportSheet.column.examples'), 18),
    ],
    rows: [...rows, ['', t(language, 'reportSheet.row.total'), sum('statements'), sum('aboutLateOrLow'), '']],
    rowStyles: totalRow(rows),
  };
}

const share = (received: number, expected: number): CellValue => (expected > 0 ? received / expected : '');
const agencyCounts = [
  'completed',
  'dueSoon',
  'overdue',
  'lowEfficiency',
] as const satisfies readonly CountKey[];

export function agencyTable(report: Report, language: Language): TableBlock {
  const { agencies, total, reports } = report;
  const rows: CellValue[][] = agencies.map(({ rank, agency, counts, reports: { expected, received } }) => [
    rank ?? '',
    agency || t(language, 'reportSheet.row.noAgency'),
    counts.assigned,
    ...agencyCounts.map((key) => counts[key]),
    expected,
    received,
    share(received, expected),
  ]);
  return {
    kind: 'table',
    columns: filled([numberColumn(language)], t(language, 'reportSheet.column.agency'), [
      count(t(language, 'reportSheet.column.tasks'), 3),
      ...agencyCounts.map((key) => narrow(t(language, `reportSheet.column.${key}`))),
      count(t(language, 'reportSheet.column.toReport'), 3),
      count(t(language, 'reportSheet.column.reported'), 3),
      formatted(t(language, 'reportSheet.column.share'), 3, '0%'),
    ]),
    rows: [
      ...rows,
      [
        '',
        t(language, 'reportSheet.row.total'),
        total.assigned,
        ...agencyCounts.map((key) => total[key]),
        reports.expected,
        reports.received,
        share(reports.received, reports.expected),
      ],
    ],
    rowStyles: totalRow(rows),
  };
}

const leaderCounts = [
  'completed',
  'completedLate',
  'underWay',
  'dueSoon',
  'overdue',
  'undetermined',
  'lowEfficiency',
] as const satisfies readonly CountKey[];

export function leaderTable({ leaders, total }: Report, language: Language): TableBlock {
  const rows: CellValue[][] = leaders.map(({ rank, leader, counts }) => [
    rank ?? '',
    leader || t(language, 'reportSheet.row.noLeader'),
    counts.assigned,
    ...leaderCounts.map((key) => counts[key]),
  ]);
  return {
    kind: 'table',
    columns: filled([numberColumn(language)], t(language, 'reportSheet.column.leader'), [
      count(t(language, 'reportSheet.column.tasksOfLeader'), 3),
      ...leaderCounts.map((key) => narrow(t(language, `reportSheet.column.${key}`))),
    ]),
    rows: [
      ...rows,
      ['', t(language, 'reportSheet.row.total'), total.assigned, ...leaderCounts.map((key) => total[key])],
    ],
    rowStyles: totalRow(rows),
  };
}

export function silenceTable(report: Report, language: Language): TableBlock {
  const silent = report.reporting.filter(({ missing }) => missing.length > 0);
  const rows: CellValue[][] = silent.map(({ agency, reports, missing }, index) => [
    index + 1,
    agency || t(language, 'reportSheet.row.noAgency'),
    missing.length,
    reports.expected,
    namesOf(missing, language),
  ]);
  const asked = silent.reduce((sum, { reports }) => sum + reports.expected, 0);
  return {
    kind: 'table',
    columns: [
      numberColumn(language),
      text(t(language, 'reportSheet.column.agency'), 10),
      count(t(language, 'reportSheet.column.missing'), 3),
      count(t(language, 'reportSheet.column.toReport'), 3),
      text(t(language, 'reportSheet.column.missingCodes'), 18),
    ],
    rows: [...rows, ['', t(language, 'reportSheet.row.total'), report.reports.missing, asked, '']],
    rowStyles: totalRow(rows),
  };
}

export const proposalTable = ({ proposals }: Report, language: Language): TableBlock => ({
  kind: 'table',
  columns: [
    numberColumn(language),
    text(t(language, 'reportSheet.column.agency'), 8),
    centred(t(language, 'reportSheet.column.code'), 4),
    text(t(language, 'reportSheet.column.proposal'), 22),
  ],
  rows: proposals.map(({ agency, text: words, ...ref }, index) => [
    index + 1,
    agency || t(language, 'reportSheet.row.noAgency'),
    nameOf(ref, language),
    words,
  ]),
});
