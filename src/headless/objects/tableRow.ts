import { asIndex, isGiven } from '../model/arguments';
import { fillCalculatedColumns } from '../model/calculatedColumns';
import { tableBody } from '../model/findRange';
import { readValues } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { rowsOf } from '../model/rects';
import { writeCells } from '../model/writeCells';
import type { Rect } from '../store/types';
import { invalidArgument, itemNotFound, wrongShape } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, isExcelObject, readOnly } from '../wire/excelObject';
import { rangeObject } from './range';
import type { TableRef } from './table';
import { infoOf, refuseOnProtectedSheet, sheetOf, tableRange } from './table';
import { notifyChanged } from '../model/changes';

interface RowRef {
  table: TableRef;
  index: number;
}

const countOf = (table: TableRef): number => rowsOf(tableBody(infoOf(table)));

/** `Excel.TableRowCollection`. */
export const tableRowCollectionObject = defineObject<TableRef>({
  name: 'TableRowCollection',
  properties: { Count: readOnly(countOf) },
  items: (table) => Array.from({ length: countOf(table) }, (_, index) => tableRowObject({ table, index })),
  item: (table, index) => open(table, index),
  methods: {
    Add: add,
    DeleteRows: (table, rows) => {
      if (!Array.isArray(rows)) throw invalidArgument();
      const indexes = rows.map((row) => (isExcelObject(row) ? (row.target as RowRef).index : asIndex(row)));
      for (const index of [...new Set(indexes)].sort((a, b) => b - a)) removeRows(table, index, 1);
    },
    DeleteRowsAt: (table, index, count) =>
      removeRows(table, asIndex(index), isGiven(count) ? asIndex(count) : 1),
    GetCount: countOf,
    GetItemAt: open,
  },
});

function open(table: TableRef, index: unknown): ExcelObject {
  const at = asIndex(index);
  if (at >= countOf(table)) throw itemNotFound();
  return tableRowObject({ table, index: at });
}

/** Adds rows: cells below the table within its columns move down. */
function add(table: TableRef, index: unknown, values: unknown): ExcelObject {
  refuseOnProtectedSheet(table);
  const sheet = sheetOf(table);
  const { range, showTotals, columns } = infoOf(table);
  const grid = isGiven(values) ? values : [new Array<null>(columns.length).fill(null)];
  if (!Array.isArray(grid) || grid.length === 0) throw wrongShape();
  const rows = Array.isArray(grid[0]) ? grid : [grid];
  const count = countOf(table);
  const at = isGiven(index) && index !== -1 ? asIndex(index) : count;
  if (at > count) throw invalidArgument();
  const body = tableBody(infoOf(table));
  const inserted: Rect = { ...body, top: body.top + at, bottom: body.top + at + rows.length - 1 };
  sheet.insertCells(inserted, 'down');
  table.session.followInsert(sheet.id, inserted, 'down');
  // Below the last body row the table does not grow by itself.
  const now = infoOf(table).range;
  if (rowsOf(now) === rowsOf(range) && !(showTotals && at < count)) {
    sheet.patchTable(table.id, { range: { ...range, bottom: range.bottom + rows.length } });
  }
  fillCalculatedColumns(sheet, infoOf(table), inserted.top, inserted.bottom);
  writeCells(tableRange(table, inserted), rows);
  return tableRowObject({ table, index: at });
}

function removeRows(table: TableRef, index: number, count: number): void {
  refuseOnProtectedSheet(table);
  const body = tableBody(infoOf(table));
  const rect: Rect = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  if (count === 0 || rect.bottom > body.bottom) throw invalidArgument();
  const sheet = sheetOf(table);
  if (rowsOf(rect) === rowsOf(body)) {
    // A table keeps one blank row.
    sheet.clearContents({ ...rect, bottom: rect.top });
    rect.top += 1;
  }
  if (rect.top <= rect.bottom) {
    sheet.deleteCells(rect, 'up');
    table.session.followDelete(sheet.id, rect, 'up');
    // Excel names the kind of the event after the table's rows; that cells below move up is told apart.
    notifyChanged(tableRange(table, rect), 'RowDeleted', undefined, 'ShiftCellUp');
  }
  table.session.calculation.markStale();
}

function rangeOf({ table, index }: RowRef): RangeRef {
  const body = tableBody(infoOf(table));
  const top = body.top + index;
  if (top > body.bottom) throw itemNotFound();
  return tableRange(table, { ...body, top, bottom: top });
}

/** `Excel.TableRow`. */
const tableRowObject = defineObject<RowRef>({
  name: 'TableRow',
  identity: ({ index }) => ({ _Index: index }),
  properties: {
    Index: readOnly(({ index }) => index),
    Values: {
      read: (row) => readValues(rangeOf(row)),
      write: (row, value) => writeCells(rangeOf(row), value),
    },
  },
  methods: {
    Delete: (row) => removeRows(row.table, row.index, 1),
    GetRange: (row) => rangeObject(rangeOf(row)),
  },
});
