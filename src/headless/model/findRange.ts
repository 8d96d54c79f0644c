import type { Rect, SheetStore, TableInfo } from '../store/types';
import { parseRect, splitSheet } from './address';
import { RangeRef } from './rangeRef';
import type { Session } from './session';

/** The range that a text names, seen from a sheet: an address, a defined name, a table or a table's part. */
export function findRange(session: Session, sheet: SheetStore, text: string): RangeRef | null {
  const { sheet: sheetName, local } = splitSheet(text.trim().replace(/^=/, ''));
  const home = sheetName === null ? sheet : session.store.sheetByName(sheetName);
  if (!home) return null;
  const rect = parseRect(local);
  if (rect) return new RangeRef(session, home.id, rect);
  const name = session.store.name(local, home.id) ?? session.store.name(local, null);
  if (name) return rangeOfFormula(session, name.formula);
  return rangeInTable(session, local);
}

/** The range of a name's formula such as `=Settings!$B$3`; null for constants and other formulas. */
export function rangeOfFormula(session: Session, formula: string): RangeRef | null {
  const { sheet: sheetName, local } = splitSheet(formula.replace(/^=/, ''));
  if (sheetName === null) return rangeInTable(session, local);
  const home = session.store.sheetByName(sheetName);
  const rect = parseRect(local);
  return home && rect ? new RangeRef(session, home.id, rect) : null;
}

export const tableHeader = (table: TableInfo): Rect | null =>
  table.showHeaders ? { ...table.range, bottom: table.range.top } : null;

export const tableTotals = (table: TableInfo): Rect | null =>
  table.showTotals ? { ...table.range, top: table.range.bottom } : null;

export const tableBody = (table: TableInfo): Rect => ({
  ...table.range,
  top: table.range.top + (table.showHeaders ? 1 : 0),
  bottom: table.range.bottom - (table.showTotals ? 1 : 0),
});

/** `Tasks`, `Tasks[#All]`, `Tasks[Column]`. */
function rangeInTable(session: Session, text: string): RangeRef | null {
  const found = /^([^[\]]+)(?:\[(.*)\])?$/s.exec(text);
  const table = found && session.store.tableByName(found[1] ?? '');
  if (!found || !table) return null;
  const part = found[2] ?? '';
  const rect = partOf(table, part);
  return rect && new RangeRef(session, table.sheetId, rect);
}

function partOf(table: TableInfo, part: string): Rect | null {
  switch (part.toLowerCase()) {
    case '':
    case '#data':
      return tableBody(table);
    case '#all':
      return table.range;
    case '#headers':
      return tableHeader(table);
    case '#totals':
      return tableTotals(table);
  }
  const offset = table.columns.findIndex((column) => column.name.toLowerCase() === part.toLowerCase());
  if (offset < 0) return null;
  const column = table.range.left + offset;
  return { ...tableBody(table), left: column, right: column };
}
