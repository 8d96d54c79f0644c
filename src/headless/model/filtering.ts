import { displayFormat, type DisplayFormat } from '../display/displayFormat';
import { passing, type FilteredCell } from '../display/filterRows';
import { rectText } from '../store/geometry';
import type { AutoFilter, ColumnFilter, Rect, SheetStore, TableInfo } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import { cellText } from './cellText';
import { RangeRef } from './rangeRef';
import { currentValue } from './readCells';
import { columnsOf } from './rects';
import type { Session } from './session';
import { refuseIfProtected } from './writeCells';

/** Where a filter is kept: with its table, or with the sheet. */
export interface FilterPlace {
  session: Session;
  sheet: SheetStore;
  /** Throws when the table or the sheet is gone. */
  read(): AutoFilter | null;
  write(filter: AutoFilter | null): void;
}

export function filterOfTable(session: Session, id: number): FilterPlace {
  const info = (): TableInfo => {
    const table = session.store.tableById(id);
    if (!table) throw itemNotFound();
    return table;
  };
  return {
    session,
    sheet: session.sheet(info().sheetId),
    read: () => {
      const { filter, range, showTotals, showFilterButton } = info();
      if (filter) return filter;
      return showFilterButton
        ? { range: { ...range, bottom: range.bottom - (showTotals ? 1 : 0) }, columns: [] }
        : null;
    },
    write: (filter) =>
      void session.sheet(info().sheetId).patchTable(id, { filter, showFilterButton: filter !== null }),
  };
}

export const filterOfSheet = (session: Session, id: number): FilterPlace => ({
  session,
  sheet: session.sheet(id),
  read: () => session.sheet(id).autoFilter,
  write: (filter) => {
    session.sheet(id).autoFilter = filter;
  },
});

export function withColumn(
  filter: AutoFilter,
  offset: number,
  column: ColumnFilter | null,
): AutoFilter['columns'] {
  if (offset >= columnsOf(filter.range)) throw invalidArgument();
  const others = filter.columns.filter((one) => one.offset !== offset);
  return column ? [...others, { offset, filter: column }].sort((a, b) => a.offset - b.offset) : others;
}

/** Filters anew; throws `AccessDenied` on a sheet that is protected against it. */
export function setFilter(place: FilterPlace, filter: AutoFilter): void {
  refuseIfProtected(place.sheet, 'allowAutoFilter');
  place.write(filter);
  hideRows(place);
}

/** Shows the rows that pass every column's filter, hides the others. */
export function hideRows(place: FilterPlace): void {
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

/** A cell as filters look at it; its colours only where they are asked for. */
export function lookAt(
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
