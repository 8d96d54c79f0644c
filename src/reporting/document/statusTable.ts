import { toDayMonthYear } from '../../calendar';
import { t, type Language } from '../../messages';
import type { GroupIndex } from '../../monitoring';
import { countKeys, type CountKey, type Report } from '../types';
import {
  filled,
  narrow,
  type Cell,
  type ChartBlock,
  type RowStyle,
  type Shade,
  type TableBlock,
} from './blocks';
import { categoryOrNone, countCells, countHeading, indexCell, indexColumn } from './countCell';

/** The groups that divide the tasks; overdue is black between lighter ones. */
const shades: readonly { readonly key: CountKey; readonly shade: Shade }[] = [
  { key: 'completed', shade: 'dark' },
  { key: 'underWay', shade: 'light' },
  { key: 'dueSoon', shade: 'middle' },
  { key: 'overdue', shade: 'black' },
  { key: 'suspended', shade: 'white' },
  { key: 'undetermined', shade: 'faint' },
];

const tableId = 'status';
const firstCount = 2;

/** Tasks by category and status with the index of each, the total, and the last period's total beside it. */
export function statusTable(report: Report, language: Language): TableBlock {
  const { categories, total, expectedTotal, change } = report;
  const numbers = (cellOf: (key: CountKey) => Cell, index: GroupIndex): Cell[] => [
    ...countKeys.map(cellOf),
    indexCell(index, language),
  ];
  const rows: Cell[][] = categories.map(({ category, expected, counts, index }) => [
    categoryOrNone(category, language),
    expected ?? '',
    ...numbers(countCells(counts, 'categories', category), index),
  ]);
  const rowStyles = new Map<number, RowStyle>([[rows.length, { bold: true }]]);
  rows.push([
    t(language, 'reportSheet.row.total'),
    expectedTotal,
    ...numbers(countCells(total, 'total'), report.index),
  ]);
  if (change) {
    const { previous, previousDay } = change;
    rowStyles.set(rows.length, { italic: true });
    rows.push([
      t(language, 'reportSheet.row.previous', { day: toDayMonthYear(previousDay) }),
      '',
      ...countKeys.map(countCells(previous, 'previous')),
      '',
    ]);
    rowStyles.set(rows.length, { italic: true, format: 'change' });
    rows.push([
      t(language, 'reportSheet.row.change'),
      '',
      ...countKeys.map((key) => total[key] - previous[key]),
      '',
    ]);
  }
  return {
    kind: 'table',
    id: tableId,
    columns: filled([], t(language, 'reportSheet.column.category'), [
      narrow(t(language, 'reportSheet.column.expected')),
      ...countKeys.map((key) => narrow(countHeading(key, language))),
      indexColumn(language),
    ]),
    rows,
    rowStyles,
  };
}

/** The chart of the status table: its categories, one series a status group that occurs. */
export const statusChart = ({ categories, total }: Report, language: Language): ChartBlock => ({
  kind: 'chart',
  id: 'StatusByCategory',
  shape: 'columns',
  title: t(language, 'reportSheet.chart.title'),
  table: tableId,
  rows: categories.length,
  names: 0,
  series: shades
    .filter(({ key }) => total[key] > 0)
    .map(({ key, shade }) => ({
      column: firstCount + (countKeys as readonly CountKey[]).indexOf(key),
      shade,
    })),
});
