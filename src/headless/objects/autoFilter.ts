import type { DisplayFormat } from '../display/displayFormat';
import { displayFormat } from '../display/displayFormat';
import type { FilteredCell } from '../display/filterRows';
import { passing } from '../display/filterRows';
import { asIndex, asRange, isGiven } from '../model/arguments';
import { cellText } from '../model/cellText';
import { fromCriteria, toCriteria } from '../model/filterCriteria';
import { currentValue } from '../model/readCells';
import { RangeRef } from '../model/rangeRef';
import { columnsOf } from '../model/rects';
import type { Session } from '../model/session';
import { refuseIfProtected } from '../model/writeCells';
import { rectText } from '../store/geometry';
import type { AutoFilter, ColumnFilter, Rect, SheetStore } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { rangeObject } from './range';
import type { TableRef } from './table';
import { infoOf, sheetOf } from './table';
import type { ColumnRef } from './tableColumn';
import { offsetOf } from './tableColumn';
import type { SheetRef } from './worksheet';
import { storeOf } from './worksheet';

/** Where a filter is kept: with its table, or with the sheet. */
interface FilterPlace {
  session: Session;
  sheet: SheetStore;
  read(): AutoFilter | null;
  write(filter: AutoFilter | null): void;
}

const ofTable = (table: TableRef): FilterPlace => ({
  session: table.session,
  sheet: sheetOf(table),
  read: () => {
    const info = infoOf(table);
    if (info.filter) return info.filter;
    const bottom = info.range.bottom - (info.showTotals ? 1 : 0);
    return info.showFilterButton ? { range: { ...info.range, bottom }, columns: [] } : null;
  },
  write: (filter) => void sheetOf(table).patchTable(table.id, { filter, showFilterButton: filter !== null }),
});

const ofSheet = (ref: SheetRef): FilterPlace => ({
  session: ref.session,
  sheet: storeOf(ref),
  read: () => storeOf(ref).autoFilter,
  write: (filter) => {
    storeOf(ref).autoFilter = filter;
  },
});

export const tableAutoFilterObject = (table: TableRef): ExcelObject => autoFilterObject(ofTable(table));
export const sheetAutoFilterObject = (ref: SheetRef): ExcelObject => autoFilterObject(ofSheet(ref));

/** `Excel.AutoFilter`. */
const autoFilterObject = defineObject<FilterPlace>({
  name: 'AutoFilter',
  properties: {
    Enabled: readOnly((place) => place.read() !== null),
    IsDataFiltered: readOnly((place) => (place.read()?.columns.length ?? 0) > 0),
    Criteria: readOnly((place) => {
      const filter = place.read();
      if (!filter) return [];
      const criteria = new Array<unknown>(columnsOf(filter.range)).fill(null);
      for (const { offset, filter: column } of filter.columns) criteria[offset] = toCriteria(column);
      return criteria;
    }),
  },
  methods: {
    Apply: (place, range, columnIndex, criteria) => {
      refuseIfProtected(place.sheet, 'allowAutoFilter');
      const given = typeof range === 'string' ? place.session.rangeAt(place.sheet, range) : asRange(range);
      const before = place.read();
      const kept = before && sameStart(before, given) ? before.columns : [];
      const filter: AutoFilter = {
        range: before && kept === before.columns ? before.range : given.rect,
        columns: kept,
      };
      const columns = isGiven(columnIndex)
        ? withColumn(filter, asIndex(columnIndex), isGiven(criteria) ? fromCriteria(criteria) : null)
        : filter.columns;
      set(place, { ...filter, columns });
    },
    ClearColumnCriteria: (place, columnIndex) => {
      const filter = place.read();
      if (filter) set(place, { ...filter, columns: withColumn(filter, asIndex(columnIndex), null) });
    },
    ClearCriteria: (place) => {
      const filter = place.read();
      if (filter) set(place, { ...filter, columns: [] });
    },
    GetRange: (place) => rangeObject(rangeOf(place) ?? missing()),
    GetRangeOrNullObject: (place) => {
      const range = rangeOf(place);
      return range && rangeObject(range);
    },
    Reapply: (place) => hideRows(place),
    Remove: (place) => {
      const filter = place.read();
      if (filter) set(place, { ...filter, columns: [] });
      place.write(null);
    },
  },
});

function missing(): never {
  throw itemNotFound();
}

function rangeOf(place: FilterPlace): RangeRef | null {
  const filter = place.read();
  return filter && new RangeRef(place.session, place.sheet.id, filter.range);
}

const sameStart = (filter: AutoFilter, { rect }: RangeRef): boolean =>
  filter.range.top === rect.top && filter.range.left === rect.left && filter.range.right === rect.right;

function withColumn(filter: AutoFilter, offset: number, column: ColumnFilter | null): AutoFilter['columns'] {
  if (offset >= columnsOf(filter.range)) throw invalidArgument();
  const others = filter.columns.filter((one) => one.offset !== offset);
  return column ? [...others, { offset, filter: column }].sort((a, b) => a.offset - b.offset) : others;
}

function set(place: FilterPlace, filter: AutoFilter): void {
  refuseIfProtected(place.sheet, 'allowAutoFilter');
  place.write(filter);
  hideRows(place);
}

/** Shows the rows that pass every column's filter, hides the others. */
function hideRows(place: FilterPlace): void {
  const filter = place.read();
  if (!filter) return;
  const { top, bottom, left } = filter.range;
  const rows = Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
  const shown = rows.map(() => true);
  const { today } = place.session.options;
  for (const { offset, filter: column } of filter.columns) {
    const cells = rows.map((row) => lookAt(place, row, left + offset, column.kind === 'color'));
    passing(column, cells, today).forEach((passes, index) => (shown[index] &&= passes));
  }
  rows.forEach((row, index) => place.sheet.setRowsHidden(row, row, !shown[index]));
  place.session.calculation.markStale();
}

function lookAt(
  { session, sheet }: FilterPlace,
  row: number,
  column: number,
  withLook: boolean,
): FilteredCell {
  const value = currentValue(new RangeRef(session, sheet.id, cellRect(row, column)), row, column);
  const text = cellText(value, sheet.style(row, column).numberFormat, session.options.locale);
  if (!withLook) return { text, value, fill: null, fontColor: '' };
  const [[look]] = displayFormat(session, sheet.name, rectText(cellRect(row, column))) as [[DisplayFormat]];
  return { text, value, fill: look.fill, fontColor: look.font.color };
}

const cellRect = (row: number, column: number): Rect => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

const topFilter =
  (filterOn: string) =>
  (column: ColumnRef, count: unknown): void =>
    applyTo(column, fromCriteria({ filterOn, criterion1: count }));

/** `Excel.Filter`: one table column's. */
export const filterObject = defineObject<ColumnRef>({
  name: 'Filter',
  properties: {
    Criteria: readOnly((column) => {
      const found = ofTable(column.table)
        .read()
        ?.columns.find((one) => one.offset === offsetOf(column));
      return found ? toCriteria(found.filter) : null;
    }),
  },
  methods: {
    Apply: (column, criteria) => applyTo(column, fromCriteria(criteria)),
    ApplyCustomFilter: (column, first, second, operator) =>
      applyTo(
        column,
        fromCriteria({
          filterOn: 'Custom',
          criterion1: first,
          criterion2: second,
          operator: operator ?? 'And',
        }),
      ),
    ApplyValuesFilter: (column, values) => applyTo(column, fromCriteria({ filterOn: 'Values', values })),
    ApplyTopItemsFilter: topFilter('TopItems'),
    ApplyTopPercentFilter: topFilter('TopPercent'),
    ApplyBottomItemsFilter: topFilter('BottomItems'),
    ApplyBottomPercentFilter: topFilter('BottomPercent'),
    ApplyDynamicFilter: (column, dynamicCriteria) =>
      applyTo(column, fromCriteria({ filterOn: 'Dynamic', dynamicCriteria })),
    ApplyCellColorFilter: (column, color) => applyTo(column, fromCriteria({ filterOn: 'CellColor', color })),
    ApplyFontColorFilter: (column, color) => applyTo(column, fromCriteria({ filterOn: 'FontColor', color })),
    Clear: (column) => applyTo(column, null),
  },
});

function applyTo(column: ColumnRef, filter: ColumnFilter | null): void {
  const place = ofTable(column.table);
  const now = place.read() ?? { range: infoOf(column.table).range, columns: [] };
  set(place, { ...now, columns: withColumn(now, offsetOf(column), filter) });
}
