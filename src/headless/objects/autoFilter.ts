import { asIndex, asOneOf, asRange, asRecord, asText, isGiven } from '../model/arguments';
import { cellText } from '../model/cellText';
import { currentValue } from '../model/readCells';
import { RangeRef } from '../model/rangeRef';
import { columnsOf } from '../model/rects';
import type { Session } from '../model/session';
import { refuseIfProtected } from '../model/writeCells';
import type { AutoFilter, ColumnFilter, SheetStore } from '../store/types';
import { apiNotFound, invalidArgument, itemNotFound } from '../wire/excelError';
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
  const range = new RangeRef(place.session, place.sheet.id, filter.range);
  for (let row = filter.range.top + 1; row <= filter.range.bottom; row++) {
    const passes = filter.columns.every(({ offset, filter: column }) => {
      const at = filter.range.left + offset;
      const value = currentValue(range, row, at);
      const text = cellText(value, place.sheet.style(row, at).numberFormat, place.session.options.locale);
      return passesFilter(column, text, value);
    });
    place.sheet.setRowsHidden(row, row, !passes);
  }
  place.session.calculation.markStale();
}

function passesFilter(filter: ColumnFilter, text: string, value: unknown): boolean {
  if (filter.kind === 'other') return true;
  if (filter.kind === 'values') {
    if (text === '') return filter.blanks;
    return filter.values.some((one) => one.toLowerCase() === text.toLowerCase());
  }
  const results = filter.criteria.map(({ operator, value: wanted }) =>
    passesCustom(operator, wanted, text, value),
  );
  return filter.and ? results.every(Boolean) : results.some(Boolean);
}

function passesCustom(operator: string, wanted: string, text: string, value: unknown): boolean {
  const number = Number(wanted);
  const isNumeric = wanted.trim() !== '' && Number.isFinite(number);
  if (operator === 'equal' || operator === 'notEqual') {
    const pattern = wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.');
    const isSame =
      isNumeric && typeof value === 'number'
        ? value === number
        : new RegExp(`^${pattern}$`, 'isu').test(text);
    return isSame === (operator === 'equal');
  }
  const order = isNumeric
    ? typeof value === 'number'
      ? value - number
      : Number.NaN
    : text.localeCompare(wanted, undefined, { sensitivity: 'accent' });
  if (operator === 'greaterThan') return order > 0;
  if (operator === 'greaterThanOrEqual') return order >= 0;
  return operator === 'lessThan' ? order < 0 : order <= 0;
}

const operators: readonly [string, string][] = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

function criterion(text: string): { operator: string; value: string } {
  const found = operators.find(([sign]) => text.startsWith(sign));
  return found
    ? { operator: found[1], value: text.slice(found[0].length) }
    : { operator: 'equal', value: text };
}

/** Excel's `FilterCriteria`, of the kinds that a file's values and custom filters can say. */
function fromCriteria(given: unknown): ColumnFilter {
  const criteria = asRecord(given);
  const kind = asText(criteria['filterOn']);
  if (/^values$/i.test(kind)) {
    if (!Array.isArray(criteria['values'])) throw invalidArgument();
    const values = criteria['values'].map((value) =>
      typeof value === 'object' ? apiMissing() : asText(value),
    );
    return { kind: 'values', values: values.filter(Boolean), blanks: values.includes('') };
  }
  if (!/^custom$/i.test(kind)) throw apiNotFound(`FilterCriteria.filterOn ${kind}`);
  const parts = [criteria['criterion1'], criteria['criterion2']]
    .filter(isGiven)
    .map((part) => criterion(asText(part)));
  if (parts.length === 0) throw invalidArgument();
  const and =
    isGiven(criteria['operator']) && asOneOf(criteria['operator'], ['And', 'Or'] as const) === 'And';
  return { kind: 'custom', and, criteria: parts };
}

function apiMissing(): never {
  throw apiNotFound('FilterDatetime');
}

function toCriteria(filter: ColumnFilter): unknown {
  if (filter.kind === 'values') {
    return { filterOn: 'Values', values: filter.blanks ? [...filter.values, ''] : filter.values };
  }
  if (filter.kind === 'other') return { filterOn: 'Dynamic' };
  const [first, second] = filter.criteria.map(({ operator, value }) => signOf(operator) + value);
  return {
    filterOn: 'Custom',
    criterion1: first,
    ...(second === undefined ? {} : { criterion2: second, operator: filter.and ? 'And' : 'Or' }),
  };
}

const signOf = (operator: string): string => operators.find(([, name]) => name === operator)?.[0] ?? '=';

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
    Clear: (column) => applyTo(column, null),
  },
});

function applyTo(column: ColumnRef, filter: ColumnFilter | null): void {
  const place = ofTable(column.table);
  const now = place.read() ?? { range: infoOf(column.table).range, columns: [] };
  set(place, { ...now, columns: withColumn(now, offsetOf(column), filter) });
}
