import { toDayMonthYear } from '../../calendar';
import { t, type Language, type MessageKey } from '../../messages';
import { labelOf } from '../../register';
import type { CountKey, Counts, WeeklyReport } from '../types';
import { filled, narrow, type Cell, type ChartBlock, type RowStyle, type Shade, type TableBlock } from './blocks';
import { countCell } from './countCell';

const shown = [
  'assigned',
  'completed',
  'completedLate',
  'underWay',
  'notStarted',
  'dueSoon',
  'overdue',
  'undetermined',
  'lowEfficiency',
] as const satisfies readonly CountKey[];

/** The groups that divide the tasks; overdue is black between lighter ones. */
const shades: readonly { readonly key: CountKey; readonly shade: Shade }[] = [
  { key: 'completed', shade: 'dark' },
  { key: 'underWay', shade: 'light' },
  { key: 'dueSoon', shade: 'middle' },
  { key: 'overdue', shade: 'black' },
  { key: 'undetermined', shade: 'faint' },
];

const tableId = 'status';
const nameColumn = 0;
const firstCount = 2;

/** Tasks by category and status, with the total, and last week's total beside it. */
export function statusTable(report: WeeklyReport, language: Language): TableBlock {
  const { categories, total, expectedTotal, change } = report;
  const numbers = (counts: Counts): Cell[] => shown.map((key) => countCell(counts, key));
  const rows: Cell[][] = categories.map(({ category, expected, counts }) => [
    category ? labelOf('category', category, language) : t(language, 'reportSheet.row.noCategory'),
    expected ?? '',
    ...numbers(counts),
  ]);
  const rowStyles = new Map<number, RowStyle>([[rows.length, { bold: true }]]);
  rows.push([t(language, 'reportSheet.row.total'), expectedTotal, ...numbers(total)]);
  if (change) {
    const { previous, previousDay } = change;
    rowStyles.set(rows.length, { italic: true });
    rows.push([
      t(language, 'reportSheet.row.previous', { day: toDayMonthYear(previousDay) }),
      '',
      ...shown.map((key) => previous[key]),
    ]);
    rowStyles.set(rows.length, { italic: true, format: 'change' });
    rows.push([t(language, 'reportSheet.row.change'), '', ...shown.map((key) => total[key] - previous[key])]);
  }
  const column = (key: (typeof shown)[number] | 'expected') =>
    narrow(t(language, `reportSheet.column.${key}` satisfies MessageKey));
  return {
    kind: 'table',
    id: tableId,
    columns: filled([], t(language, 'reportSheet.column.category'), [
      column('expected'),
      ...shown.map((key) => column(key)),
    ]),
    rows,
    rowStyles,
  };
}

/** The chart of the status table: its categories, one series a status group. */
export const statusChart = ({ categories }: WeeklyReport, language: Language): ChartBlock => ({
  kind: 'chart',
  id: 'StatusByCategory',
  shape: 'columns',
  title: t(language, 'reportSheet.chart.title'),
  table: tableId,
  rows: categories.length,
  names: nameColumn,
  series: shades.map(({ key, shade }) => ({
    column: firstCount + (shown as readonly CountKey[]).indexOf(key),
    shade,
  })),
});
