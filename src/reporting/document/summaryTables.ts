import { t, type Language } from '../../messages';
import { labelOf, type CellValue } from '../../register';
import type { CountKey, WeeklyReport } from '../types';
import { nameOf, namesOf } from '../wording';
import {
  centred,
  count,
  filled,
  formatted,
  narrow,
  text,
  type Cell,
  type ChartBlock,
  type RowStyle,
  type TableBlock,
} from './blocks';
import { countCell, taskCell } from './countCell';

const numberColumn = (language: Language) => count(t(language, 'reportSheet.column.number'), 2);
const causesId = 'causes';
const totalRow = (rows: readonly unknown[]): ReadonlyMap<number, RowStyle> =>
  new Map([[rows.length, { bold: true }]]);

export function causeTable({ causes }: WeeklyReport, language: Language): TableBlock {
  const rows: Cell[][] = causes.map(({ group, statements, aboutLateOrLow, examples }, index) => [
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
    id: causesId,
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

/** Causes told in each group, and those about late or inefficient tasks. */
export const causeChart = ({ causes }: WeeklyReport, language: Language): ChartBlock => ({
  kind: 'chart',
  id: 'Causes',
  shape: 'bars',
  title: t(language, 'reportSheet.chart.causes'),
  table: causesId,
  rows: causes.length,
  names: 1,
  series: [
    { column: 2, shade: 'light' },
    { column: 3, shade: 'black' },
  ],
});

const share = (reported: number, expected: number): CellValue => (expected > 0 ? reported / expected : '');
const agencyCounts = [
  'completed',
  'dueSoon',
  'overdue',
  'lowEfficiency',
] as const satisfies readonly CountKey[];

export function agencyTable(report: WeeklyReport, language: Language): TableBlock {
  const { agencies, total, expectedReports, receivedReports } = report;
  const rows: Cell[][] = agencies.map(({ agency, counts, expected, reported }, index) => [
    index + 1,
    agency || t(language, 'reportSheet.row.noAgency'),
    counts.assigned,
    ...agencyCounts.map((key) => countCell(counts, key)),
    expected,
    reported,
    share(reported, expected),
  ]);
  return {
    kind: 'table',
    columns: filled([numberColumn(language)], t(language, 'reportSheet.column.agency'), [
      count(t(language, 'reportSheet.column.tasks'), 3),
      ...agencyCounts.map((key) => narrow(t(language, `reportSheet.column.${key}`))),
      count(t(language, 'reportSheet.column.toReport'), 3),
      count(t(language, 'reportSheet.column.reported'), 3),
      formatted(t(language, 'reportSheet.column.share'), 3, 'percent'),
    ]),
    rows: [
      ...rows,
      [
        '',
        t(language, 'reportSheet.row.total'),
        total.assigned,
        ...agencyCounts.map((key) => countCell(total, key)),
        expectedReports,
        receivedReports,
        share(receivedReports, expectedReports),
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

export function leaderTable({ leaders, total }: WeeklyReport, language: Language): TableBlock {
  const rows: Cell[][] = leaders.map(({ leader, counts }, index) => [
    index + 1,
    leader || t(language, 'reportSheet.row.noLeader'),
    counts.assigned,
    ...leaderCounts.map((key) => countCell(counts, key)),
  ]);
  return {
    kind: 'table',
    columns: filled([numberColumn(language)], t(language, 'reportSheet.column.leader'), [
      count(t(language, 'reportSheet.column.tasksOfLeader'), 3),
      ...leaderCounts.map((key) => narrow(t(language, `reportSheet.column.${key}`))),
    ]),
    rows: [
      ...rows,
      ['', t(language, 'reportSheet.row.total'), total.assigned, ...leaderCounts.map((key) => countCell(total, key))],
    ],
    rowStyles: totalRow(rows),
  };
}

export function silenceTable(report: WeeklyReport, language: Language): TableBlock {
  const { silent, expectedReports, receivedReports } = report;
  const rows: Cell[][] = silent.map(({ agency, expected, missing }, index) => [
    index + 1,
    agency || t(language, 'reportSheet.row.noAgency'),
    missing.length,
    expected,
    namesOf(missing, language),
  ]);
  const asked = silent.reduce((sum, { expected }) => sum + expected, 0);
  return {
    kind: 'table',
    columns: [
      numberColumn(language),
      text(t(language, 'reportSheet.column.agency'), 10),
      count(t(language, 'reportSheet.column.missing'), 3),
      count(t(language, 'reportSheet.column.toReport'), 3),
      text(t(language, 'reportSheet.column.missingCodes'), 18),
    ],
    rows: [...rows, ['', t(language, 'reportSheet.row.total'), expectedReports - receivedReports, asked, '']],
    rowStyles: totalRow(rows),
  };
}

export const proposalTable = ({ proposals }: WeeklyReport, language: Language): TableBlock => ({
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
    taskCell(ref, language),
    words,
  ]),
});
