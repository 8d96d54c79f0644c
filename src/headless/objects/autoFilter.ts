import { asIndex, asRange, isGiven } from '../model/arguments';
import { fromCriteria, toCriteria } from '../model/filterCriteria';
import type { FilterPlace } from '../model/filtering';
import { filterOfSheet, filterOfTable, hideRows, setFilter, withColumn } from '../model/filtering';
import { RangeRef } from '../model/rangeRef';
import { columnsOf } from '../model/rects';
import { refuseIfProtected } from '../model/writeCells';
import type { AutoFilter, ColumnFilter } from '../store/types';
import { itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { rangeObject } from './range';
import type { TableRef } from './table';
import { infoOf } from './table';
import type { ColumnRef } from './tableColumn';
import { offsetOf } from './tableColumn';
import type { SheetRef } from './worksheet';

export const tableAutoFilterObject = ({ session, id }: TableRef): ExcelObject =>
  autoFilterObject(filterOfTable(session, id));
export const sheetAutoFilterObject = ({ session, id }: SheetRef): ExcelObject =>
  autoFilterObject(filterOfSheet(session, id));

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
      setFilter(place, { ...filter, columns });
    },
    ClearColumnCriteria: (place, columnIndex) => {
      const filter = place.read();
      if (filter) setFilter(place, { ...filter, columns: withColumn(filter, asIndex(columnIndex), null) });
    },
    ClearCriteria: (place) => {
      const filter = place.read();
      if (filter) setFilter(place, { ...filter, columns: [] });
    },
    GetRange: (place) => rangeObject(rangeOf(place) ?? missing()),
    GetRangeOrNullObject: (place) => {
      const range = rangeOf(place);
      return range && rangeObject(range);
    },
    Reapply: (place) => hideRows(place),
    Remove: (place) => {
      const filter = place.read();
      if (filter) setFilter(place, { ...filter, columns: [] });
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

const topFilter =
  (filterOn: string) =>
  (column: ColumnRef, count: unknown): void =>
    applyTo(column, fromCriteria({ filterOn, criterion1: count }));

/** `Excel.Filter`: one table column's. */
export const filterObject = defineObject<ColumnRef>({
  name: 'Filter',
  properties: {
    Criteria: readOnly((column) => {
      const found = filterOfTable(column.table.session, column.table.id)
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
  const place = filterOfTable(column.table.session, column.table.id);
  const now = place.read() ?? { range: infoOf(column.table).range, columns: [] };
  setFilter(place, { ...now, columns: withColumn(now, offsetOf(column), filter) });
}
