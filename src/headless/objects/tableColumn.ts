import { asIndex, asText, isGiven } from '../model/arguments';
import { tableBody, tableHeader, tableTotals } from '../model/findRange';
import { readValues } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { writeCells } from '../model/writeCells';
import type { Rect, TableColumn } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { filterObject } from './autoFilter';
import { rangeObject } from './range';
import type { TableRef } from './table';
import { infoOf, refuseOnProtectedSheet, sheetOf, tableRange } from './table';

/** A column of a table; it is known by its id, whatever its place or name. */
export interface ColumnRef {
  table: TableRef;
  id: number;
}

/** Zero-based place in the table. */
export function offsetOf({ table, id }: ColumnRef): number {
  const offset = infoOf(table).columns.findIndex((column) => column.id === id);
  if (offset < 0) throw itemNotFound();
  return offset;
}

function find(table: TableRef, key: unknown): ExcelObject | null {
  const { columns } = infoOf(table);
  const byName = columns.find((column) => column.name.toLowerCase() === String(key).toLowerCase());
  const found = byName ?? columns.find((column) => column.id === Number(key));
  return found ? open(table, found) : null;
}

const open = (table: TableRef, column: TableColumn): ExcelObject =>
  tableColumnObject({ table, id: column.id });

function missing(): never {
  throw itemNotFound();
}

/** `Excel.TableColumnCollection`. */
export const tableColumnCollectionObject = defineObject<TableRef>({
  name: 'TableColumnCollection',
  properties: { Count: readOnly((table) => infoOf(table).columns.length) },
  items: (table) => infoOf(table).columns.map((column) => open(table, column)),
  item: (table, key) => find(table, key) ?? missing(),
  methods: {
    Add: add,
    GetCount: (table) => infoOf(table).columns.length,
    GetItemAt: (table, index) => {
      const column = infoOf(table).columns[asIndex(index)];
      return column ? open(table, column) : missing();
    },
    GetItemOrNullObject: find,
  },
});

function columnRect(column: ColumnRef, part: Rect | null): RangeRef {
  if (!part) throw itemNotFound();
  const left = part.left + offsetOf(column);
  return tableRange(column.table, { ...part, left, right: left });
}

/** Inserts a column; what lies to the right of the table in its rows moves. */
function add(table: TableRef, index: unknown, values: unknown, name: unknown): ExcelObject {
  refuseOnProtectedSheet(table);
  const sheet = sheetOf(table);
  const before = infoOf(table);
  const count = before.columns.length;
  const at = isGiven(index) && index !== -1 ? asIndex(index) : count;
  if (at > count) throw invalidArgument();
  const left = before.range.left + at;
  const inserted: Rect = { ...before.range, left, right: left };
  sheet.insertCells(inserted, 'right');
  table.session.followInsert(sheet.id, inserted, 'right');
  if (infoOf(table).columns.length === count) {
    sheet.patchTable(table.id, { range: { ...before.range, right: before.range.right + 1 } });
  }
  table.session.calculation.markStale();
  const column = infoOf(table).columns[at] ?? missing();
  const made: ColumnRef = { table, id: column.id };
  if (isGiven(values)) {
    const { range } = infoOf(table);
    writeCells(tableRange(table, { ...range, left, right: left }), values);
  }
  if (isGiven(name)) sheet.patchTableColumn(table.id, at, { name: asText(name) });
  return tableColumnObject(made);
}

/** `Excel.TableColumn`. */
const tableColumnObject: (ref: ColumnRef) => ExcelObject = defineObject<ColumnRef>({
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Index: readOnly(offsetOf),
    Name: {
      read: (column) => infoOf(column.table).columns[offsetOf(column)]?.name,
      write: (column, value) => {
        refuseOnProtectedSheet(column.table);
        sheetOf(column.table).patchTableColumn(column.table.id, offsetOf(column), { name: asText(value) });
        column.table.session.calculation.markStale();
      },
    },
    Values: {
      read: (column) => readValues(columnRect(column, infoOf(column.table).range)),
      write: (column, value) => writeCells(columnRect(column, infoOf(column.table).range), value),
    },
  },
  objects: { Filter: (column) => filterObject(column) },
  methods: {
    Delete: (column) => {
      refuseOnProtectedSheet(column.table);
      const { rect } = columnRect(column, infoOf(column.table).range);
      const sheet = sheetOf(column.table);
      sheet.deleteCells(rect, 'left');
      column.table.session.followDelete(sheet.id, rect, 'left');
      column.table.session.calculation.markStale();
    },
    GetDataBodyRange: (column) => rangeObject(columnRect(column, tableBody(infoOf(column.table)))),
    GetHeaderRowRange: (column) => rangeObject(columnRect(column, tableHeader(infoOf(column.table)))),
    GetRange: (column) => rangeObject(columnRect(column, infoOf(column.table).range)),
    GetTotalRowRange: (column) => rangeObject(columnRect(column, tableTotals(infoOf(column.table)))),
  },
});
