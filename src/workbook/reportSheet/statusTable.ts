import { toDayMonthYear } from '../../calendar';
import { t, type Language, type MessageKey } from '../../messages';
import type { CountKey, Counts, Report } from '../../reporting';
import { labelOf, type CellValue } from '../../register';
import { filled, narrow, type ChartBlock, type RowStyle, type TableBlock } from './blocks';

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

/** Five lightnesses as far from each other as they can be on white paper, so that all differ on any printer; overdue is black between lighter ones. */
const shades: readonly { readonly key: CountKey; readonly color: string }[] = [
  { key: 'completed', color: '#454545' },
  { key: 'underWay', color: '#B4B4B4' },
  { key: 'dueSoon', color: '#7C7C7C' },
  { key: 'overdue', color: '#000000' },
  { key: 'undetermined', color: '#EBEBEB' },
];

const tableId = 'status';
const nameColumn = 0;
const firstCount = 2;

/** Tasks by category and status, with the total, and last week's total beside it. */
export function statusTable(report: Report, language: Language): TableBlock {
  const { categories, total, expectedTotal, change } = report;
  const numbers = (counts: Counts): number[] => shown.map((key) => counts[key]);
  const rows: CellValue[][] = categories.map(({ category, expected, counts }) => [
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
      ...numbers(previous),
    ]);
    rowStyles.set(rows.length, { italic: true, numberFormat: '+#,##0;-#,##0;0' });
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
export const statusChart = ({ categories }: Report, language: Language): ChartBlock => ({
  kind: 'chart',
  height: 250,
  title: t(language, 'reportSheet.chart.title'),
  table: tableId,
  rows: categories.length,
  names: nameColumn,
  series: shades.map(({ key, color }) => ({
    column: firstCount + (shown as readonly CountKey[]).indexOf(key),
    color,
  })),
});
