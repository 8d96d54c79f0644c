import { toDayMonthYear } from '../../calendar';
import { t, type Language } from '../../messages';
import { statusLabel } from '../../monitoring';
import { sheetNames } from '../../register';
import { shownWeeks } from '../trend';
import type { ChangedTask, CountKey, Report, TrendPoint } from '../types';
import { gapWords } from '../wording';
import {
  centred,
  filled,
  formatted,
  narrow,
  text,
  type Block,
  type Cell,
  type ChartBlock,
  type TableBlock,
} from './blocks';
import {
  agencyOrNone,
  countCells,
  countHeading,
  lowEfficiencyNote,
  numberColumn,
  taskCell,
  totalRow,
} from './countCell';
import { reportCounts } from './countings';

const changeKinds = ['newlyOverdue', 'noLongerOverdue', 'completed', 'noLongerCompleted'] as const;

/** What changed since the last period: each list of the change under its name. */
export function changeTable({ change }: Report, language: Language): TableBlock {
  const changed = changeKinds.flatMap((kind) => (change?.[kind] ?? []).map((task) => ({ kind, task })));
  const status = (key: ChangedTask['from']): string =>
    key === undefined ? t(language, 'reportSheet.row.notThere') : statusLabel({ status: key }, language);
  return {
    kind: 'table',
    columns: [
      numberColumn(language),
      text(t(language, 'reportSheet.column.changeKind'), 5),
      centred(t(language, 'reportSheet.column.code'), 3),
      text(t(language, 'reportSheet.column.task'), 12),
      text(t(language, 'reportSheet.column.leadAgency'), 6),
      text(t(language, 'reportSheet.column.before'), 4),
      text(t(language, 'reportSheet.column.now'), 4),
    ],
    rows: changed.map(({ kind, task }, index): Cell[] => [
      index + 1,
      changeText(kind, task, language),
      taskCell(task, language),
      task.title,
      agencyOrNone(task.leadAgency, language),
      status(task.from),
      status(task.to),
    ]),
  };
}

/** What became of a task, and that its deadline was moved, where that bears on being overdue. */
function changeText(
  kind: (typeof changeKinds)[number],
  { deadline }: ChangedTask,
  language: Language,
): string {
  const change = t(language, `reportSheet.change.${kind}`);
  if (deadline === undefined || kind === 'completed' || kind === 'noLongerCompleted') return change;
  const [from, to] = [toDayMonthYear(deadline.from), toDayMonthYear(deadline.to)];
  return t(language, 'reportSheet.change.moved', { change, from, to });
}

/** Who reported, how and for how many weeks running, and what is missing. */
export function reportingTable({ reporting, reports, period }: Report, language: Language): TableBlock {
  const rows: Cell[][] = reporting.map(({ agency, reports: own, missing, conduct, weeksRunning }, index) => [
    index + 1,
    agencyOrNone(agency, language),
    t(language, `reportSheet.conduct.${conduct}`),
    weeksRunning,
    ...reportCounts.map(countCells(own, 'reports', agency)),
    missing.map((each) => missingName(each, language, period.kind === 'month')).join(', '),
  ]);
  const heading = (key: (typeof reportCounts)[number]): string => t(language, `reportSheet.reports.${key}`);
  return {
    kind: 'table',
    columns: [
      ...filled([numberColumn(language)], t(language, 'reportSheet.column.agency'), [
        text(t(language, 'reportSheet.column.conduct'), 5),
        narrow(t(language, 'reportSheet.column.weeksRunning')),
        ...reportCounts.map((key) => narrow(heading(key))),
        text(t(language, 'reportSheet.column.missingCodes'), 7),
      ]),
    ],
    rows: [
      ...rows,
      [
        '',
        t(language, 'reportSheet.row.total'),
        '',
        '',
        ...reportCounts.map(countCells(reports, 'allReports')),
        '',
      ],
    ],
    rowStyles: totalRow(rows),
  };
}

/** In a month, the week too. */
function missingName(
  { week, ...task }: Report['reporting'][number]['missing'][number],
  language: Language,
  withWeek: boolean,
): string {
  const name = task.code || t(language, 'reporting.rowNumber', { row: task.row });
  return withWeek ? `${name} (${week})` : name;
}

export const correctionTable = ({ corrections }: Report, language: Language): TableBlock => ({
  kind: 'table',
  columns: [
    numberColumn(language),
    centred(t(language, 'reportSheet.column.week'), 3),
    centred(t(language, 'reportSheet.column.code'), 3),
    text(t(language, 'reportSheet.column.agency'), 5),
    text(t(language, 'reportSheet.column.field'), 4),
    text(t(language, 'reportSheet.column.old'), 4),
    text(t(language, 'reportSheet.column.new'), 4),
    formatted(t(language, 'reportSheet.column.correctedOn'), 3, 'day'),
    text(t(language, 'reportSheet.column.by'), 4),
    text(t(language, 'reportSheet.column.reason'), 4),
  ],
  rows: corrections.map((each, index): Cell[] => [
    index + 1,
    each.week,
    taskCell(each, language),
    agencyOrNone(each.agency, language),
    each.column,
    each.old,
    each.new,
    each.day ?? '',
    each.by,
    each.reason,
  ]),
});

const trendId = 'trend';
const trendCounts = [
  'completed',
  'overdue',
  'dueSoon',
  'lowEfficiency',
] as const satisfies readonly CountKey[];
const trendShades = ['dark', 'black', 'middle', 'light'] as const;

/** The weeks since the first that was kept, oldest first; of those without states, the name says why they are blank. */
export function trendTable({ trend }: Report, language: Language): TableBlock {
  const own = trend.at(-1)!;
  // Of its own last week the report has the rows; those of earlier ones stand in its table of past states.
  const cellsOf = ({ counts, week }: TrendPoint): Cell[] =>
    (['assigned', ...trendCounts] as const).map(
      counts && week === own.week ? countCells(counts, 'total') : (key) => counts?.[key] ?? '',
    );
  return {
    kind: 'table',
    id: trendId,
    columns: filled([], t(language, 'reportSheet.column.week'), [
      narrow(countHeading('assigned', language)),
      ...trendCounts.map((key) => narrow(countHeading(key, language))),
      narrow(t(language, 'reportSheet.reports.expected')),
      narrow(t(language, 'reportSheet.reports.received')),
    ]),
    rows: shownWeeks(trend).map((point): Cell[] => [
      point.gap === undefined
        ? point.week
        : t(language, 'reportSheet.trend.blank', { week: point.week, gap: gapWords(point.gap, language) }),
      ...cellsOf(point),
      point.reports?.expected ?? '',
      point.reports?.received ?? '',
    ]),
  };
}

/** Whether there is more than one week to draw a line through. */
const isDrawn = ({ trend }: Report): boolean => trend.filter(({ counts }) => counts).length > 1;

/** The table of the last weeks with its notes and its chart; nothing where the report's own week is the only one. */
export function trendBlocks(report: Report, language: Language): Block[] {
  if (shownWeeks(report.trend).length < 2) return [];
  const sheets = { pastStates: sheetNames.pastStates[language], history: sheetNames.history[language] };
  return [
    trendTable(report, language),
    {
      kind: 'remark',
      text: `${lowEfficiencyNote(language).text} ${t(language, 'reportSheet.trend.source', sheets)}`,
    },
    ...(isDrawn(report) ? [trendChart(report, language)] : []),
  ];
}

const trendChart = ({ trend }: Report, language: Language): ChartBlock => ({
  kind: 'chart',
  id: 'Trend',
  shape: 'lines',
  title: t(language, 'reportSheet.chart.trend'),
  table: trendId,
  rows: shownWeeks(trend).length,
  names: 0,
  series: trendCounts.map((_, index) => ({ column: 2 + index, shade: trendShades[index]! })),
});
