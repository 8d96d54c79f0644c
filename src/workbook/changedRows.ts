import type { EntryInputKey, SheetRow, TaskInputKey } from '../register';
import type { RegisterSnapshot } from './readRegister';
import { blockOf, rowsAt, type TableSite } from './tableReader';
import type { SheetChange } from './watchChanges';

/** Rows of the register as they are after a change. */
export interface ReadRows {
  readonly tasks: readonly SheetRow<TaskInputKey>[];
  readonly entries: readonly SheetRow<EntryInputKey>[];
}

/** Sheets of the register that live checking looks at, by the ids that events name them by. */
export interface WatchedSheets {
  readonly tasks: string;
  readonly entries: string;
}

/** More rows than these are read as part of the whole register. */
const mostRows = 2000;

/** One sync. */
export async function watchedSheets(
  context: Excel.RequestContext,
  { tasks, entries }: RegisterSnapshot,
): Promise<WatchedSheets> {
  const [one, other] = [tasks, entries].map(({ sheet }) =>
    context.workbook.worksheets.getItem(sheet).load('id'),
  );
  await context.sync();
  return { tasks: one!.id, entries: other!.id };
}

/**
 * Reads the rows that changes touched, in one sync. Undefined where only reading all of it anew will do: rows moved, a heading
 * changed, a table grew, or another sheet of the workbook (agencies, settings) changed.
 */
export async function readChangedRows(
  context: Excel.RequestContext,
  snapshot: RegisterSnapshot,
  sheets: WatchedSheets,
  changes: readonly SheetChange[],
): Promise<ReadRows | undefined> {
  const tasks = rowsTouched(snapshot.tasks, changes, sheets.tasks);
  const entries = rowsTouched(snapshot.entries, changes, sheets.entries);
  const elsewhere = changes.some(({ sheetId }) => sheetId !== sheets.tasks && sheetId !== sheets.entries);
  if (!tasks || !entries || elsewhere) return undefined;
  const ofTasks = queued(context, snapshot.tasks, tasks);
  const ofEntries = queued(context, snapshot.entries, entries);
  await context.sync();
  return { tasks: ofTasks(), entries: ofEntries() };
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The rows of a table's body that changes touched; undefined if that cannot be told from their addresses. */
function rowsTouched(
  { headerRow, bodyRows }: TableSite<string>,
  changes: readonly SheetChange[],
  sheetId: string,
): Rows[] | undefined {
  const touched = new Set<number>();
  for (const change of changes) {
    if (change.sheetId !== sheetId) continue;
    if (!change.isEdit) return undefined;
    for (const area of change.address.split(',')) {
      const rows = rowsIn(area);
      if (!rows || rows.bottom > headerRow + bodyRows || rows.bottom - rows.top > mostRows) return undefined;
      if (rows.top <= headerRow && rows.bottom >= headerRow) return undefined;
      for (let row = rows.top; row <= rows.bottom; row++) if (row > headerRow) touched.add(row);
    }
  }
  const sorted = [...touched].sort((a, b) => a - b);
  const runs: { top: number; bottom: number }[] = [];
  for (const row of sorted) {
    const last = runs.at(-1);
    if (last && last.bottom + 1 === row) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** The rows of an A1 address: `E5`, `E5:F9`, `5:9`; undefined for whole columns. */
function rowsIn(address: string): Rows | undefined {
  const match = /^(?:.*!)?\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/.exec(address.trim());
  if (!match) return undefined;
  const top = Number(match[1]);
  return { top, bottom: match[2] ? Number(match[2]) : top };
}

function queued<K extends string>(
  context: Excel.RequestContext,
  site: TableSite<K>,
  runs: readonly Rows[],
): () => SheetRow<K>[] {
  const ranges = runs.map(({ top, bottom }) => blockOf(context, site, top, bottom - top + 1).load('values'));
  return () => ranges.flatMap((range, i) => rowsAt(site, runs[i]!.top, range.values));
}
