import { parseRect } from '../model/address';
import { asBoolean, asRange, asText } from '../model/arguments';
import { fillCalculatedColumns } from '../model/calculatedColumns';
import { EventCode, workbookTarget } from '../model/events';
import { tableBody, tableHeader, tableTotals } from '../model/findRange';
import { sheetId, tableId } from '../model/ids';
import { RangeRef } from '../model/rangeRef';
import type { Session } from '../model/session';
import type { Rect, SheetStore, TableInfo, TablePatch } from '../store/types';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { tableAutoFilterObject } from './autoFilter';
import { eventMethods } from './eventMethods';
import { isLegalName } from './namedItem';
import { rangeObject } from './range';
import { sortRows } from './rangeSort';
import { tableColumnCollectionObject } from './tableColumn';
import { tableRowCollectionObject } from './tableRow';
import { worksheetObject } from './worksheet';

/** A table as the client holds it. */
export interface TableRef {
  session: Session;
  id: number;
}

export function infoOf({ session, id }: TableRef): TableInfo {
  const table = session.store.tableById(id);
  if (!table) throw itemNotFound();
  return table;
}

export const sheetOf = (ref: TableRef): SheetStore => ref.session.sheet(infoOf(ref).sheetId);

/** A range on the table's sheet. */
export function tableRange(ref: TableRef, rect: Rect | null): RangeRef {
  if (!rect) throw itemNotFound();
  return new RangeRef(ref.session, infoOf(ref).sheetId, rect);
}

/** Tables cannot be changed on a protected sheet. */
export function refuseOnProtectedSheet(ref: TableRef): void {
  if (sheetOf(ref).protection()) throw accessDenied();
}

function change(ref: TableRef, patch: TablePatch): void {
  refuseOnProtectedSheet(ref);
  sheetOf(ref).patchTable(ref.id, patch);
  ref.session.calculation.markStale();
}

type Flag =
  | 'showHeaders'
  | 'showTotals'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

const flag = (name: Flag): Property<TableRef> => ({
  read: (ref) => infoOf(ref)[name],
  write: (ref, value) => change(ref, { [name]: asBoolean(value) }),
});

/** `Excel.Table`. */
export const tableObject: (ref: TableRef) => ExcelObject = defineObject<TableRef>({
  name: 'Table',
  identity: ({ id }) => ({ Id: tableId(id) }),
  properties: {
    Id: readOnly(({ id }) => tableId(id)),
    LegacyId: readOnly(({ id }) => String(id)),
    Name: { read: (ref) => infoOf(ref).name, write: rename },
    Style: {
      read: (ref) => infoOf(ref).style ?? '',
      write: (ref, value) => change(ref, { style: asText(value) || null }),
    },
    ShowHeaders: flag('showHeaders'),
    ShowTotals: flag('showTotals'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowFilterButton: flag('showFilterButton'),
  },
  objects: {
    AutoFilter: (ref) => tableAutoFilterObject(ref),
    Columns: (ref) => tableColumnCollectionObject(ref),
    Rows: (ref) => tableRowCollectionObject(ref),
    Sort: (ref) => tableSortObject(ref),
    Worksheet: (ref) => worksheetObject({ session: ref.session, id: infoOf(ref).sheetId }),
  },
  methods: {
    ClearFilters: (ref) => tableAutoFilterObject(ref).invoke('ClearCriteria', []),
    ReapplyFilters: (ref) => tableAutoFilterObject(ref).invoke('Reapply', []),
    ConvertToRange: (ref) => {
      refuseOnProtectedSheet(ref);
      const range = tableRange(ref, infoOf(ref).range);
      sheetOf(ref).convertTableToRange(ref.id);
      ref.session.calculation.markStale();
      return rangeObject(range);
    },
    Delete: remove,
    GetDataBodyRange: (ref) => rangeObject(tableRange(ref, tableBody(infoOf(ref)))),
    GetHeaderRowRange: (ref) => rangeObject(tableRange(ref, tableHeader(infoOf(ref)))),
    GetRange: (ref) => rangeObject(tableRange(ref, infoOf(ref).range)),
    GetTotalRowRange: (ref) => rangeObject(tableRange(ref, tableTotals(infoOf(ref)))),
    Resize: (ref, newRange) => {
      const sheet = sheetOf(ref);
      const rect =
        typeof newRange === 'string'
          ? (parseRect(newRange) ?? ref.session.rangeAt(sheet, newRange).rect)
          : asRange(newRange).rect;
      if (rect.top !== infoOf(ref).range.top || rect.bottom === rect.top) throw invalidArgument();
      const before = tableBody(infoOf(ref));
      change(ref, { range: rect });
      fillCalculatedColumns(sheet, infoOf(ref), before.bottom + 1, tableBody(infoOf(ref)).bottom);
    },
    ...eventMethods<TableRef>(
      { DataChanged: EventCode.tableChanged, SelectionChanged: EventCode.tableSelectionChanged },
      ({ session, id }) => ({ session, target: tableId(id) }),
    ),
  },
});

/** A table's name follows the grammar of defined names, and is unique among both. */
function rename(ref: TableRef, value: unknown): void {
  const name = asText(value);
  if (!isLegalName(name)) throw invalidArgument();
  const other = ref.session.store.tableByName(name);
  if ((other && other.id !== ref.id) || ref.session.store.name(name, null)) throw itemAlreadyExists();
  change(ref, { name });
}

function remove(ref: TableRef): void {
  refuseOnProtectedSheet(ref);
  const table = infoOf(ref);
  sheetOf(ref).deleteTable(ref.id);
  ref.session.calculation.markStale();
  ref.session.events.raise(EventCode.tableDeleted, [workbookTarget, sheetId(table.sheetId)], {
    tableId: tableId(ref.id),
    tableName: table.name,
    worksheetId: sheetId(table.sheetId),
    source: 'Local',
  });
}

/** `Excel.TableSort`. */
const tableSortObject = defineObject<TableRef>({
  name: 'TableSort',
  methods: {
    Apply: (ref, fields, matchCase) =>
      sortRows(tableRange(ref, tableBody(infoOf(ref))), fields, matchCase === true),
  },
});
