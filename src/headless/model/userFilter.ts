import { isDateFormat } from 'numfmt';
import { passing, type FilteredCell } from '../display/filterRows';
import { partsOf } from '../formula/dateSerial';
import type { AutoFilter, ColumnFilter, FilterDay, SheetStore } from '../store/types';
import { itemNotFound } from '../wire/excelError';
import { tableHeader } from './findRange';
import { filterOfSheet, filterOfTable, lookAt, setFilter, withColumn, type FilterPlace } from './filtering';
import { remembered } from './userHistory';
import type { Session } from './session';

/** One of the values that a column's menu offers. */
export interface FilterChoice {
  /** As the cells show it; '' stands for blank cells. */
  text: string;
  isChosen: boolean;
}

/** The menu of a heading: what its column can be filtered by. */
export interface FilterMenu {
  title: string;
  isFiltered: boolean;
  choices: FilterChoice[];
}

/** A heading cell that has a filter's arrow. */
export interface FilterHeading {
  row: number;
  column: number;
  isFiltered: boolean;
}

/** The filters of a sheet that a user may set, of its tables and its own. */
function placesOn(session: Session, sheet: SheetStore): { place: FilterPlace; filter: AutoFilter }[] {
  const protection = sheet.protection();
  if (protection && !protection.options.allowAutoFilter) return [];
  const tables = sheet.tables().filter((table) => tableHeader(table) !== null);
  return [...tables.map(({ id }) => filterOfTable(session, id)), filterOfSheet(session, sheet.id)].flatMap(
    (place) => {
      const filter = place.read();
      return filter ? [{ place, filter }] : [];
    },
  );
}

/** The headings of a sheet that have menus. */
export const filterHeadings = (session: Session, sheet: SheetStore): FilterHeading[] =>
  placesOn(session, sheet).flatMap(({ filter: { range, columns } }) =>
    Array.from({ length: range.right - range.left + 1 }, (_, offset) => ({
      row: range.top,
      column: range.left + offset,
      isFiltered: columns.some((one) => one.offset === offset),
    })),
  );

type RowCell = FilteredCell & { row: number };

interface FilteredColumn {
  place: FilterPlace;
  filter: AutoFilter;
  offset: number;
}

function columnAt(session: Session, sheet: SheetStore, row: number, column: number): FilteredColumn | null {
  for (const { place, filter } of placesOn(session, sheet)) {
    const { top, left, right } = filter.range;
    if (top === row && left <= column && column <= right) return { place, filter, offset: column - left };
  }
  return null;
}

/** The cells of a column which the filters of the other columns let pass. */
function cellsOf({ place, filter: { range, columns }, offset }: FilteredColumn): RowCell[] {
  const rows = Array.from({ length: range.bottom - range.top }, (_, index) => range.top + 1 + index);
  const open = rows.map(() => true);
  const look = (at: number, kind: ColumnFilter['kind']): FilteredCell[] =>
    rows.map((row) => lookAt(place, row, range.left + at, kind === 'color'));
  for (const { offset: at, filter } of columns) {
    if (at === offset) continue;
    passing(filter, look(at, filter.kind), place.session.options.today).forEach(
      (passes, index) => (open[index] &&= passes),
    );
  }
  const own = columns.find((one) => one.offset === offset)?.filter.kind ?? 'values';
  return look(offset, own).flatMap((cell, index) => (open[index] ? { ...cell, row: rows[index]! } : []));
}

/** What a heading's menu offers (zero-based); null for cells without one. Numbers and days come first, in order, blanks last. */
export function filterMenu(
  session: Session,
  sheet: SheetStore,
  row: number,
  column: number,
): FilterMenu | null {
  const found = columnAt(session, sheet, row, column);
  if (!found) return null;
  const cells = cellsOf(found);
  const filter = found.filter.columns.find((one) => one.offset === found.offset)?.filter;
  const passes = filter ? passing(filter, cells, session.options.today) : cells.map(() => true);
  const choices = new Map<string, FilterChoice & { value: unknown }>();
  cells.forEach(({ text, value }, index) => {
    const key = text.toLowerCase();
    const known = choices.get(key);
    if (!known) choices.set(key, { text, value, isChosen: passes[index]! });
    else known.isChosen ||= passes[index]!;
  });
  const { compare } = new Intl.Collator(session.options.locale, { numeric: true });
  const sorted = [...choices.values()].sort((a, b) => {
    const rank = rankOf(a) - rankOf(b);
    if (rank !== 0) return rank;
    return rankOf(a) === 0 ? Number(a.value) - Number(b.value) : compare(a.text, b.text);
  });
  return {
    title: lookAt(found.place, row, column, false).text,
    isFiltered: filter !== undefined,
    choices: sorted.map(({ text, isChosen }) => ({ text, isChosen })),
  };
}

const rankOf = ({ text, value }: { text: string; value: unknown }): number =>
  text === '' ? 2 : typeof value === 'number' ? 0 : 1;

/**
 * Filters a column by the values that a user has chosen in its heading's menu, as cells show them; null shows all again.
 *
 * @throws ExcelError `ItemNotFound` where the cell has no menu
 */
export function filterAsUser(
  session: Session,
  sheet: SheetStore,
  row: number,
  column: number,
  chosen: readonly string[] | null,
): void {
  const found = columnAt(session, sheet, row, column);
  if (!found) throw itemNotFound();
  const { place, filter, offset } = found;
  const next = chosen && valuesFilter(sheet, column, cellsOf(found), chosen);
  const before = remembered({
    sheetId: sheet.id,
    rect: null,
    keep: () => {
      const now = place.read();
      return () => now && setFilter(place, now);
    },
    check: () => void place.read(),
    tell: () => undefined,
  });
  setFilter(place, { ...filter, columns: withColumn(filter, offset, next) });
  session.history.add([before]);
}

/** Days are kept as days, as Excel does, so that they are found again in another language; other values as texts. */
function valuesFilter(
  sheet: SheetStore,
  column: number,
  cells: readonly RowCell[],
  chosen: readonly string[],
): ColumnFilter {
  const wanted = new Set(chosen.map((text) => text.toLowerCase()));
  const values = new Map<string, string>();
  const days = new Map<number, FilterDay>();
  for (const { text, value, row } of cells) {
    const key = text.toLowerCase();
    if (text === '' || !wanted.has(key)) continue;
    const isDay = Number.isInteger(value) && isDateFormat(sheet.style(row, column).numberFormat);
    const parts = isDay ? partsOf(Number(value)) : undefined;
    if (parts) days.set(Number(value), { year: parts.year, month: parts.month, day: parts.day });
    else values.set(key, text);
  }
  return { kind: 'values', values: [...values.values()], blanks: wanted.has(''), days: [...days.values()] };
}
