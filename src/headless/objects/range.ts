import { notifyFormatChanged } from '../model/changes';
import { formatRect, isWholeColumns, isWholeRows, quoteSheetName } from '../model/address';
import { asBoolean, asRecord, asText, isGiven } from '../model/arguments';
import { readFormulasR1C1, writeFormulasR1C1 } from '../model/formulasR1C1';
import {
  isUnbounded,
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  uniform,
} from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { cellsOf, columnsOf, rowsOf } from '../model/rects';
import { refuseIfLocked, refuseIfProtected, writeCells, writeNumberFormats } from '../model/writeCells';
import type { Rect, SheetStore } from '../store/types';
import { invalidArgument } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { conditionalFormatCollectionObject } from './conditionalFormatCollection';
import { dataValidationObject } from './dataValidation';
import { cellProperties } from './cellProperties';
import { rangeEditing } from './rangeEditing';
import { rangeFormatObject } from './rangeFormat';
import { rangeGeometry } from './rangeMeasures';
import { rangeNavigation } from './rangeNavigation';
import { rangeSearch } from './rangeSearch';
import { rangeGroups } from './rangeGroups';
import { rangeSortObject } from './rangeSort';
import { rangeViewObject } from './rangeView';
import { removeDuplicates } from './removeDuplicates';
import { worksheetObject } from './worksheet';

const cellInput: Property<RangeRef> = { read: readValues, write: writeCells };
const formulaInput: Property<RangeRef> = { read: readFormulas, write: writeCells };

/** `Excel.Range`. */
export const rangeObject: (range: RangeRef) => ExcelObject = defineObject<RangeRef>({
  name: 'Range',
  identity: (range) => (range.referenceId ? { _ReferenceId: range.referenceId } : {}),
  properties: {
    Address: readOnly(fullAddress),
    AddressLocal: readOnly(fullAddress),
    // Beyond the largest 32-bit number Excel answers -1.
    CellCount: readOnly((range) => (cellsOf(range.rect) > 2_147_483_647 ? -1 : cellsOf(range.rect))),
    ColumnCount: readOnly((range) => columnsOf(range.rect)),
    ColumnHidden: { read: (range) => hiddenColumns(range), write: hideColumns },
    ColumnIndex: readOnly((range) => range.rect.left),
    Formulas: formulaInput,
    FormulasLocal: formulaInput,
    FormulasR1C1: { read: readFormulasR1C1, write: writeFormulasR1C1 },
    HasSpill: readOnly(() => false),
    Hidden: readOnly((range) => hiddenRows(range) === true || hiddenColumns(range) === true),
    Hyperlink: { read: readHyperlink, write: writeHyperlink },
    IsEntireColumn: readOnly((range) => isWholeColumns(range.rect)),
    IsEntireRow: readOnly((range) => isWholeRows(range.rect)),
    NumberFormat: { read: readNumberFormats, write: writeNumberFormats },
    NumberFormatLocal: { read: readNumberFormats, write: writeNumberFormats },
    RowCount: readOnly((range) => rowsOf(range.rect)),
    RowHidden: { read: (range) => hiddenRows(range), write: hideRows },
    RowIndex: readOnly((range) => range.rect.top),
    Style: {
      read: (range) => uniform(range.sheet, range.rect, (style) => style.namedStyle),
      write: (range, value) => {
        refuseIfProtected(range.sheet, 'allowFormatCells');
        range.sheet.patchStyle(range.rect, { namedStyle: asText(value) });
        notifyFormatChanged(range);
      },
    },
    Text: readOnly(readText),
    ValueTypes: readOnly(readValueTypes),
    Values: cellInput,
    ...rangeGeometry,
  },
  objects: {
    ConditionalFormats: (range) => conditionalFormatCollectionObject(range),
    DataValidation: (range) => dataValidationObject(range),
    Format: (range) => rangeFormatObject(range),
    Sort: (range) => rangeSortObject(range),
    Worksheet: (range) => worksheetObject({ session: range.session, id: range.sheetId }),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEditing,
    ...rangeSearch,
    ...rangeGroups,
    ...cellProperties,
    GetVisibleView: (range) => rangeViewObject({ range }),
    RemoveDuplicates: removeDuplicates,
    Calculate: (range) => range.session.calculation.markStale(),
    Select: (range) => select(range),
    SetDirty: (range) => range.session.calculation.markStale(),
    _KeepReference: (range) => range.session.keep(rangeObject(range), range),
    _ValidateArraySize: (range, rows, columns) => {
      if (rows !== rowsOf(range.rect) || columns !== columnsOf(range.rect)) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
});

/** `Sheet1!A1:B2`, as `address` gives it. */
export function fullAddress(range: RangeRef): string {
  return `${quoteSheetName(range.sheet.name)}!${formatRect(range.rect)}`;
}

function select(range: RangeRef): void {
  range.session.activate(range.sheet);
  range.session.select(range.sheet, range.rect);
}

/** What the rows or columns agree on; `null` where some are hidden and some are not. */
function agreed(first: number, last: number, isHidden: (index: number) => boolean): boolean | null {
  const hidden = isHidden(first);
  for (let index = first + 1; index <= last; index++) if (isHidden(index) !== hidden) return null;
  return hidden;
}

/** The part of whole columns that can differ row by row. */
function rowsToLookAt(sheet: SheetStore, rect: Rect): number {
  if (!isWholeColumns(rect)) return rect.bottom;
  return Math.min(rect.bottom, (sheet.usedRange(false)?.bottom ?? 0) + 1);
}

function hiddenRows({ sheet, rect }: RangeRef): boolean | null {
  return agreed(rect.top, rowsToLookAt(sheet, rect), (row) => sheet.isRowHidden(row));
}

function hiddenColumns({ sheet, rect }: RangeRef): boolean | null {
  return agreed(rect.left, rect.right, (column) => sheet.isColumnHidden(column));
}

function hideRows(range: RangeRef, value: unknown): void {
  refuseIfProtected(range.sheet, 'allowFormatRows');
  range.sheet.setRowsHidden(range.rect.top, range.rect.bottom, asBoolean(value));
  range.session.calculation.markStale();
}

function hideColumns(range: RangeRef, value: unknown): void {
  refuseIfProtected(range.sheet, 'allowFormatColumns');
  range.sheet.setColumnsHidden(range.rect.left, range.rect.right, asBoolean(value));
}

function readHyperlink({ sheet, rect }: RangeRef): unknown {
  if (isUnbounded(rect)) return null;
  const link = sheet.hyperlink(rect.top, rect.left);
  if (!link) return null;
  const cell = sheet.value(rect.top, rect.left);
  const shown = cell === null || typeof cell === 'object' ? '' : String(cell);
  return {
    ...(link.target === null ? {} : { address: link.target }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.tooltip === null ? {} : { screenTip: link.tooltip }),
    textToDisplay: shown,
  };
}

function writeHyperlink(range: RangeRef, value: unknown): void {
  const link = asRecord(value);
  refuseIfLocked(range.sheet, range.rect);
  const target = isGiven(link['address']) ? asText(link['address']) : null;
  const location = isGiven(link['documentReference']) ? asText(link['documentReference']) : null;
  if (target === null && location === null) throw invalidArgument();
  range.sheet.setHyperlink({
    range: range.rect,
    target,
    location,
    tooltip: isGiven(link['screenTip']) ? asText(link['screenTip']) : null,
  });
  const text = isGiven(link['textToDisplay']) ? asText(link['textToDisplay']) : null;
  const { top, left } = range.rect;
  if (text !== null) range.sheet.setValue(top, left, text);
  else if (range.sheet.value(top, left) === null) range.sheet.setValue(top, left, target ?? location ?? '');
  range.sheet.patchStyle(range.rect, { font: { color: '#0563C1', underline: 'single' } });
  range.session.calculation.markStale();
}
