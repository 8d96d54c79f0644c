import { columnLetters, quoteSheetName } from '../model/address';
import { asIndex, asOneOf, asRange, asText, isGiven } from '../model/arguments';
import type { RangeRef } from '../model/rangeRef';
import { columnsOf, rowsOf } from '../model/rects';
import type { ChartInfo, ChartKind, ChartPosition, ChartSeries, SheetStore } from '../store/types';
import { accessDenied, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { chartObject } from './chart';
import { cellAtPoint } from './rangeMeasures';
import type { SheetRef } from './worksheet';
import { storeOf } from './worksheet';

/** `Excel.ChartType`, of the kinds that the store draws. */
export const chartTypes: Record<Exclude<ChartKind, 'other'>, string> = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  columnStacked100: 'ColumnStacked100',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  barStacked100: 'BarStacked100',
  line: 'Line',
  lineMarkers: 'LineMarkers',
  pie: 'Pie',
  doughnut: 'Doughnut',
  area: 'Area',
};

/** The store's kind of a client's chart type. Throws `InvalidArgument`. */
export function chartKindOf(value: unknown): ChartKind {
  const wanted = asOneOf(value, Object.values(chartTypes));
  return (
    (Object.keys(chartTypes) as (keyof typeof chartTypes)[]).find((kind) => chartTypes[kind] === wanted) ??
    'other'
  );
}

const open = (ref: SheetRef, chart: ChartInfo | undefined): ExcelObject | null =>
  chart ? chartObject({ sheet: ref, id: chart.id }) : null;

const byKey = (ref: SheetRef, key: unknown): ExcelObject | null => {
  const text = asText(key);
  const charts = storeOf(ref).charts();
  const found =
    charts.find((chart) => chart.name.toLowerCase() === text.toLowerCase()) ??
    charts.find((chart) => chart.id === text);
  return open(ref, found);
};

function missing(): never {
  throw itemNotFound();
}

/** `Excel.ChartCollection`. */
export const chartCollectionObject: (ref: SheetRef) => ExcelObject = defineObject<SheetRef>({
  name: 'ChartCollection',
  properties: { Count: readOnly((ref) => storeOf(ref).charts().length) },
  items: (ref) =>
    storeOf(ref)
      .charts()
      .flatMap((chart) => open(ref, chart) ?? []),
  item: (ref, key) => byKey(ref, key) ?? missing(),
  methods: {
    Add: (ref, type, source, seriesBy) => {
      const sheet = storeOf(ref);
      const protection = sheet.protection();
      if (protection && !protection.options.allowEditObjects) throw accessDenied();
      const kind = chartKindOf(type);
      const series = seriesOf(asRange(source), isGiven(seriesBy) ? asText(seriesBy) : 'Auto');
      const name = `Chart ${sheet.charts().length + 1}`;
      const only = series.length === 1 ? series[0]?.name : null;
      const title = only && 'text' in only ? only.text : null;
      return open(
        ref,
        sheet.addChart({ kind, series, name, title, legend: 'right', position: defaultPlace(sheet) }),
      );
    },
    GetCount: (ref) => storeOf(ref).charts().length,
    GetItem: (ref, name) => byKey(ref, name) ?? missing(),
    GetItemAt: (ref, index) => open(ref, storeOf(ref).charts()[asIndex(index)]) ?? missing(),
    GetItemOrNullObject: byKey,
  },
});

/** 360 by 216 points, 3.75 inches from the corner: where Excel puts a new chart on an empty screen. */
function defaultPlace(sheet: SheetStore): ChartPosition {
  return placeOf(sheet, 270, 108, 360, 216);
}

/** A chart's place in cells from points. */
export function placeOf(
  sheet: SheetStore,
  left: number,
  top: number,
  width: number,
  height: number,
): ChartPosition {
  const from = cellAtPoint(sheet, left, top);
  const to = cellAtPoint(sheet, left + width, top + height);
  return {
    fromRow: from.row,
    fromColumn: from.column,
    fromRowOffset: from.rowOffset,
    fromColumnOffset: from.columnOffset,
    toRow: to.row,
    toColumn: to.column,
    toRowOffset: to.rowOffset,
    toColumnOffset: to.columnOffset,
  };
}

/** Reads a source range as Excel does: texts in the first row or column are names and categories. */
export function seriesOf(source: RangeRef, seriesBy: string): ChartSeries[] {
  const { sheet, rect } = source;
  const isText = (row: number, column: number): boolean => {
    const value = sheet.value(row, column);
    return typeof value === 'string' || value === null;
  };
  const byColumns = /^auto$/i.test(seriesBy) ? rowsOf(rect) >= columnsOf(rect) : /^columns$/i.test(seriesBy);
  const hasNames = byColumns
    ? rect.bottom > rect.top && isText(rect.top, rect.right)
    : rect.right > rect.left && isText(rect.bottom, rect.left);
  const probeRow = hasNames && byColumns ? rect.top + 1 : rect.top;
  const probeColumn = hasNames && !byColumns ? rect.left + 1 : rect.left;
  const hasCategories = byColumns
    ? rect.right > rect.left && isText(probeRow, rect.left)
    : rect.bottom > rect.top && isText(rect.top, probeColumn);
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const line = (index: number): string =>
    byColumns
      ? `${prefix}${cell(rect.top + (hasNames ? 1 : 0), index)}:${cell(rect.bottom, index)}`
      : `${prefix}${cell(index, rect.left + (hasNames ? 1 : 0))}:${cell(index, rect.right)}`;
  const [first, last] = byColumns ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const series: ChartSeries[] = [];
  for (let index = first + (hasCategories ? 1 : 0); index <= last; index++) {
    const nameCell = byColumns ? cell(rect.top, index) : cell(index, rect.left);
    series.push({
      name: hasNames ? { ref: prefix + nameCell } : null,
      categoriesRef: hasCategories ? line(first) : null,
      valuesRef: line(index),
      color: null,
    });
  }
  return series;
}
