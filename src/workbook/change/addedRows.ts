import type { AddedRows, Line } from './before';
import type { Area } from './readAreas';

/** What became of the rows that a change put under a table. */
export interface AddedFate {
  readonly added: AddedRows;
  /** Those that are there and hold what was written, or nothing yet: by their place among the added. */
  readonly untouched: readonly number[];
  /** Those that are there and hold something else. */
  readonly changed: readonly number[];
  /** Its new columns that are there, by their place in the table. */
  readonly newColumns: readonly number[];
}

/** 1-based row of the first of them; in an empty table that is its one blank row. */
export const firstAdded = ({ headerRow, bodyRows, isEmpty }: AddedRows): number =>
  headerRow + 1 + (isEmpty ? 0 : bodyRows);

export const areaOfAdded = (added: AddedRows): Area => ({
  sheet: added.sheet,
  top: firstAdded(added),
  left: added.left,
  rows: added.rows.length,
  width: added.rows[0]?.length ?? added.width,
  what: 'values',
});

/** Queues what is to be known of a table; call what it returns after the sync, with the values of {@link areaOfAdded}. */
export function queueTable(
  context: Excel.RequestContext,
  added: AddedRows,
): (values: readonly unknown[][] | undefined) => AddedFate {
  const table = context.workbook.tables.getItemOrNullObject(added.table).load('name');
  const header = table.getHeaderRowRange().load('rowIndex,columnIndex,values');
  const body = table.getDataBodyRange().load('rowCount');
  return (values) => {
    const isThere =
      !table.isNullObject && header.rowIndex + 1 === added.headerRow && header.columnIndex === added.left;
    if (!isThere || !values) return { added, untouched: [], changed: [], newColumns: [] };
    const present = body.rowCount - (added.isEmpty ? 0 : added.bodyRows);
    const there = added.rows.map((_, i) => i).filter((i) => i < present);
    const isUntouched = (i: number): boolean => holds(values[i]!, added.rows[i]!);
    return {
      added,
      untouched: there.filter(isUntouched),
      changed: there.filter((i) => !isUntouched(i)),
      newColumns: (header.values[0] as unknown[]).flatMap((heading, column) =>
        column >= added.width && added.newHeaders.includes(String(heading)) ? [column] : [],
      ),
    };
  };
}

const holds = (now: readonly unknown[], written: Line): boolean =>
  written.every((value, c) => value === null || isReadAs(now[c], value)) ||
  written.every((value, c) => value === null || now[c] === '');

/** Whether a cell reads as it does once a value is written into it: an apostrophe in front is not part of a text. */
export const isReadAs = (now: unknown, written: string | number | boolean): boolean =>
  String(now) === String(written) ||
  (typeof written === 'string' && written.startsWith("'") && now === written.slice(1));

/**
 * Queues taking the rows and columns away again.
 * @param isKept Whether somebody changed cells of a new column since: it stays then.
 */
export function takeAwayAdded(
  context: Excel.RequestContext,
  { added, untouched, changed, newColumns }: AddedFate,
  isForced: boolean,
  isKept: (sheet: string, column: number) => boolean,
): void {
  const { sheet: name, table, left, width } = added;
  for (const column of [...newColumns].reverse())
    if (isForced || !isKept(name, left + column))
      context.workbook.tables.getItem(table).columns.getItemAt(column).delete();
  const gone = [...untouched, ...(isForced ? changed : [])].sort((a, b) => b - a);
  if (gone.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const top = firstAdded(added);
  // From below, so that rows above stay where they are.
  for (const [last, first] of runsDown(gone.filter((i) => i > 0 || !added.isEmpty)))
    sheet.getRangeByIndexes(top - 1 + first, left, last - first + 1, width).delete('Up');
  if (!added.isEmpty || !gone.includes(0)) return;
  added.rows[0]!.slice(0, width).forEach((value, c) => {
    if (value !== null) sheet.getRangeByIndexes(top - 1, left + c, 1, 1).clear('Contents');
  });
}

/** Falling numbers that follow one another. */
function runsDown(numbers: readonly number[]): [last: number, first: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] - 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
