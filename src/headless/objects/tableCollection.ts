import { asIndex, asText } from '../model/arguments';
import { EventCode, workbookTarget } from '../model/events';
import { numberOfTableId, sheetId, tableId } from '../model/ids';
import { RangeRef } from '../model/rangeRef';
import type { CellArea } from '../model/rangeRef';
import { contains, intersect } from '../model/rects';
import type { Session } from '../model/session';
import { followHeaders } from '../model/tableHeaders';
import type { TableInfo } from '../store/types';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, isExcelObject, readOnly } from '../wire/excelObject';
import { eventMethods } from './eventMethods';
import { tableObject } from './table';

/** The tables of a sheet, or (`sheetId` null) of the workbook. */
interface TableScope {
  session: Session;
  sheetId: number | null;
}

const tablesOf = ({ session, sheetId }: TableScope): TableInfo[] =>
  sheetId === null ? session.store.tables() : session.sheet(sheetId).tables();

const open = (session: Session, table: TableInfo | undefined): ExcelObject | null =>
  table ? tableObject({ session, id: table.id }) : null;

function byKey(tables: TableInfo[], key: unknown): TableInfo | undefined {
  const text = asText(key);
  const id = numberOfTableId(text);
  return (
    tables.find((table) => table.id === id) ??
    tables.find((table) => table.name.toLowerCase() === text.toLowerCase())
  );
}

function missing(): never {
  throw itemNotFound();
}

/** `Excel.TableCollection`. */
export const tableCollectionObject = defineObject<TableScope>({
  name: 'TableCollection',
  properties: { Count: readOnly((scope) => tablesOf(scope).length) },
  items: (scope) => tablesOf(scope).map((table) => tableObject({ session: scope.session, id: table.id })),
  item: (scope, key) => open(scope.session, byKey(tablesOf(scope), key)) ?? missing(),
  methods: {
    Add: add,
    GetCount: (scope) => tablesOf(scope).length,
    GetItemAt: (scope, index) => open(scope.session, tablesOf(scope)[asIndex(index)]) ?? missing(),
    GetItemOrNullObject: (scope, key) => open(scope.session, byKey(tablesOf(scope), key)),
    ...eventMethods<TableScope>(
      {
        Added: EventCode.tableAdded,
        DataChanged: EventCode.tableChanged,
        Deleted: EventCode.tableDeleted,
      },
      (scope) => ({
        session: scope.session,
        target: scope.sheetId === null ? workbookTarget : sheetId(scope.sheetId),
      }),
    ),
  },
});

function add(scope: TableScope, address: unknown, hasHeaders: unknown): ExcelObject {
  const { session } = scope;
  const home = scope.sheetId === null ? session.activeSheet : session.sheet(scope.sheetId);
  const range =
    isExcelObject(address) && address.target instanceof RangeRef
      ? address.target
      : session.rangeAt(home, asText(address));
  if (scope.sheetId !== null && range.sheetId !== scope.sheetId) throw invalidArgument();
  const { sheet } = range;
  if (sheet.protection()) throw accessDenied();
  let { rect } = range;
  if (hasHeaders !== true) {
    // Excel makes room for the header row that the range has not.
    const inserted = { ...rect, bottom: rect.top };
    sheet.insertCells(inserted, 'down');
    session.followInsert(sheet.id, inserted, 'down');
    rect = { ...rect, bottom: rect.bottom + 1 };
  } else if (rect.top === rect.bottom) {
    rect = { ...rect, bottom: rect.bottom + 1 };
  }
  const table = sheet.addTable({
    name: nextTableName(session),
    range: rect,
    hasHeaders: true,
    style: 'TableStyleMedium2',
  });
  followHeaders(sheet, table.range);
  session.calculation.markStale();
  session.events.raise(EventCode.tableAdded, [workbookTarget, sheetId(sheet.id)], {
    tableId: tableId(table.id),
    worksheetId: sheetId(sheet.id),
    source: 'Local',
  });
  return tableObject({ session, id: table.id });
}

function nextTableName(session: Session): string {
  for (let number = session.store.tables().length + 1; ; number++) {
    const name = `Table${number}`;
    if (!session.store.tableByName(name) && !session.store.name(name, null)) return name;
  }
}

interface TablesOfRange {
  range: CellArea;
  fullyContained: boolean;
}

function tablesIn({ range, fullyContained }: TablesOfRange): TableInfo[] {
  return range.sheet
    .tables()
    .filter((table) =>
      range.rects.some((rect) =>
        fullyContained ? contains(rect, table.range) : intersect(rect, table.range) !== null,
      ),
    );
}

/** `Excel.TableScopedCollection`: the tables that a range touches. */
export const tableScopedCollectionObject = defineObject<TablesOfRange>({
  name: 'TableScopedCollection',
  items: (scope) =>
    tablesIn(scope).map((table) => tableObject({ session: scope.range.session, id: table.id })),
  item: (scope, key) => open(scope.range.session, byKey(tablesIn(scope), key)) ?? missing(),
  methods: {
    GetCount: (scope) => tablesIn(scope).length,
    GetFirst: (scope) => open(scope.range.session, tablesIn(scope)[0]) ?? missing(),
    GetItemOrNullObject: (scope, key) => open(scope.range.session, byKey(tablesIn(scope), key)),
  },
});
