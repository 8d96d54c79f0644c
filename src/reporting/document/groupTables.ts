import { t, type Language } from '../../messages';
import { labelOf, type CellValue } from '../../register';
import type { CountKey, GroupTotals, Report } from '../types';
import { filled, formatted, narrow, type Cell, type TableBlock } from './blocks';
import {
  agencyOrNone,
  countCell,
  countHeading,
  indexCell,
  indexColumn,
  numberColumn,
  totalRow,
} from './countCell';

const share = (received: number, expected: number): CellValue => (expected > 0 ? received / expected : '');
const agencyCounts = [
  'completed',
  'dueSoon',
  'overdue',
  'lowEfficiency',
] as const satisfies readonly CountKey[];

/** Agencies by rank: what they lead, how it goes, what they reported. */
export function agencyTable(report: Report, language: Language): TableBlock {
  const { agencies, total, reports } = report;
  const cells = (
    { counts, index }: GroupTotals,
    { expected, received }: { expected: number; received: number },
  ): Cell[] => [
    counts.assigned,
    ...agencyCounts.map((key) => countCell(counts, key)),
    indexCell(index),
    expected,
    received,
    share(received, expected),
  ];
  const rows: Cell[][] = agencies.map((each) => [
    each.rank ?? '',
    agencyOrNone(each.agency, language),
    ...cells(each, each.reports),
  ]);
  const whole = cells({ counts: total, index: report.index }, reports);
  return {
    kind: 'table',
    columns: filled([rankColumn(language)], t(language, 'reportSheet.column.agency'), [
      narrow(t(language, 'reportSheet.column.tasks')),
      ...agencyCounts.map((key) => narrow(countHeading(key, language))),
      indexColumn(language),
      narrow(t(language, 'reportSheet.column.toReport')),
      narrow(t(language, 'reportSheet.column.reported')),
      formatted(t(language, 'reportSheet.column.share'), 3, 'percent'),
    ]),
    rows: [...rows, ['', t(language, 'reportSheet.row.total'), ...whole]],
    rowStyles: totalRow(rows),
  };
}

const allCounts = [
  'completed',
  'completedLate',
  'underWay',
  'dueSoon',
  'overdue',
  'suspended',
  'undetermined',
  'lowEfficiency',
] as const satisfies readonly CountKey[];

interface Named extends GroupTotals {
  readonly first: CellValue;
  readonly name: string;
}

/** Tasks in groups, all statuses side by side. */
function groupTable(
  report: Report,
  groups: readonly Named[],
  heading: string,
  first: 'rank' | 'number',
  language: Language,
): TableBlock {
  const cells = ({ counts, index }: GroupTotals): Cell[] => [
    counts.assigned,
    ...allCounts.map((key) => countCell(counts, key)),
    indexCell(index),
  ];
  const rows = groups.map((group): Cell[] => [group.first, group.name, ...cells(group)]);
  const whole = cells({ counts: report.total, index: report.index });
  return {
    kind: 'table',
    columns: filled([first === 'rank' ? rankColumn(language) : numberColumn(language)], heading, [
      narrow(t(language, 'reportSheet.column.tasksOfGroup')),
      ...allCounts.map((key) => narrow(countHeading(key, language))),
      indexColumn(language),
    ]),
    rows: [...rows, ['', t(language, 'reportSheet.row.total'), ...whole]],
    rowStyles: totalRow(rows),
  };
}

export const leaderTable = (report: Report, language: Language): TableBlock =>
  groupTable(
    report,
    report.leaders.map(({ rank, leader, ...totals }) => ({
      ...totals,
      first: rank ?? '',
      name: leader || t(language, 'reportSheet.row.noLeader'),
    })),
    t(language, 'reportSheet.column.leader'),
    'rank',
    language,
  );

export const sectorTable = (report: Report, language: Language): TableBlock =>
  groupTable(
    report,
    report.sectors.map(({ sector, ...totals }, index) => ({
      ...totals,
      first: index + 1,
      name: sector ? labelOf('sector', sector, language) : t(language, 'reportSheet.row.noSector'),
    })),
    t(language, 'reportSheet.column.sector'),
    'number',
    language,
  );

export const issueGroupTable = (report: Report, language: Language): TableBlock =>
  groupTable(
    report,
    report.issueGroups.map(({ issueGroup, ...totals }, index) => ({
      ...totals,
      first: index + 1,
      name: issueGroup ? labelOf('issueGroup', issueGroup, language) : t(language, 'reportSheet.row.noGroup'),
    })),
    t(language, 'reportSheet.column.issueGroup'),
    'number',
    language,
  );

const rankColumn = (language: Language) => narrow(t(language, 'reportSheet.column.rank'));
