import { t, type Language } from '../../messages';
import type { CellValue } from '../../register';
import type { CountKey, GroupTotals, Report, ReportCounts } from '../types';
import { filled, formatted, narrow, type Cell, type TableBlock } from './blocks';
import {
  agencyOrNone,
  countCells,
  countHeading,
  indexCell,
  indexColumn,
  issueGroupOrNone,
  leaderOrNone,
  numberColumn,
  sectorOrNone,
  totalRow,
} from './countCell';
import type { Grouping } from './rowLists';

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
    { index }: GroupTotals,
    tasks: (key: CountKey) => Cell,
    { expected, received }: ReportCounts,
    reportCell: (key: 'expected' | 'received') => Cell,
  ): Cell[] => [
    tasks('assigned'),
    ...agencyCounts.map(tasks),
    indexCell(index, language),
    reportCell('expected'),
    reportCell('received'),
    share(received, expected),
  ];
  const rows: Cell[][] = agencies.map((each) => [
    each.rank ?? '',
    agencyOrNone(each.agency, language),
    ...cells(
      each,
      countCells(each.counts, 'agencies', each.agency),
      each.reports,
      countCells(each.reports, 'reports', each.agency),
    ),
  ]);
  const whole = cells(
    { counts: total, index: report.index },
    countCells(total, 'total'),
    reports,
    countCells(reports, 'allReports'),
  );
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
  /** What the links of its numbers know it by. */
  readonly key: string | undefined;
  readonly name: string;
}

/** Tasks in groups, all statuses side by side. */
function groupTable(
  report: Report,
  of: Grouping,
  groups: readonly Named[],
  heading: string,
  first: 'rank' | 'number',
  language: Language,
): TableBlock {
  const cells = (tasks: (key: CountKey) => Cell, { index }: Pick<GroupTotals, 'index'>): Cell[] => [
    tasks('assigned'),
    ...allCounts.map(tasks),
    indexCell(index, language),
  ];
  const rows = groups.map((group): Cell[] => [
    group.first,
    group.name,
    ...cells(countCells(group.counts, of, group.key), group),
  ]);
  const whole = cells(countCells(report.total, 'total'), report);
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
    'leaders',
    report.leaders.map(({ rank, leader, ...totals }) => ({
      ...totals,
      first: rank ?? '',
      key: leader,
      name: leaderOrNone(leader, language),
    })),
    t(language, 'reportSheet.column.leader'),
    'rank',
    language,
  );

export const sectorTable = (report: Report, language: Language): TableBlock =>
  groupTable(
    report,
    'sectors',
    report.sectors.map(({ sector, ...totals }, index) => ({
      ...totals,
      first: index + 1,
      key: sector,
      name: sectorOrNone(sector, language),
    })),
    t(language, 'reportSheet.column.sector'),
    'number',
    language,
  );

export const issueGroupTable = (report: Report, language: Language): TableBlock =>
  groupTable(
    report,
    'issueGroups',
    report.issueGroups.map(({ issueGroup, ...totals }, index) => ({
      ...totals,
      first: index + 1,
      key: issueGroup,
      name: issueGroupOrNone(issueGroup, language),
    })),
    t(language, 'reportSheet.column.issueGroup'),
    'number',
    language,
  );

const rankColumn = (language: Language) => narrow(t(language, 'reportSheet.column.rank'));
