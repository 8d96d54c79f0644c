import type { CollectedWeek } from '../collection';
import {
  conflictColumns,
  rejectedColumns,
  tableNames,
  reportKey,
  textOf,
  type CellValue,
  type ConflictKey,
  type SheetRow,
} from '../register';
import { appendGrowth } from './appendGrowth';
import { cellsAt, rowId, type TakeBack } from './change';
import type { LogRow } from './changeLog';
import type { CellWrite } from './changeRuns';
import { changeWithLog } from './changeWithLog';
import { collectedChange, type KeptCollected } from './collectedRecord';
import type { ConflictRow, Conflicts } from './conflictsSheet';
import { officerColumns, rowAnchors } from './moveEntries';
import type { RegisterSnapshot } from './readRegister';
import type { Growth } from './tableGrowth';
import { setText } from './xmlPart';

/** A row of the Conflicts sheet, and the cells of it that change. */
export interface ConflictChange {
  readonly row: SheetRow<ConflictKey>;
  readonly cells: Readonly<Partial<Record<ConflictKey, CellValue>>>;
}

/** What collecting returns, or choosing between them, writes. */
export interface CollectedWrites {
  /** Cells of entries. */
  readonly writes: readonly CellWrite[];
  /** 1-based rows of entries that are locked from now on, and those that officers may write in again. */
  readonly locked: readonly number[];
  readonly opened: readonly number[];
  /** What changes in the list of conflicts as it was read, and what is put under it. */
  readonly conflicts: {
    readonly site: Conflicts;
    readonly changed: readonly ConflictChange[];
    readonly added: readonly ConflictRow[];
  };
  readonly log: readonly LogRow[];
  /** Rows of returns that fit nowhere, for table RowsNotLoaded. */
  readonly rejected: readonly Readonly<Record<string, CellValue>>[];
  readonly before: KeptCollected;
  readonly after: CollectedWeek;
}

/**
 * Writes values, states and locks of entries and what becomes of their conflicts, says so in the change log, lists what was not taken,
 * and keeps what was collected: all of it, or nothing. A number of syncs that does not grow with the returns, but for one per chunk of
 * cells.
 * @returns how it is taken back, which is logged too: an entry goes back together with its conflicts, or stays together with them.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export function writeCollection(
  snapshot: RegisterSnapshot,
  { writes, locked, opened, conflicts, log, rejected, before, after }: CollectedWrites,
): Promise<TakeBack> {
  const { entries: site, language } = snapshot;
  const columns = officerColumns(site);
  const collected = collectedChange(before, after);
  const touched = [...new Set(writes.map(({ row }) => row))];
  const listed = {
    table: tableNames.conflicts,
    columns: conflictColumns,
    rows: conflicts.added,
    formulas: {},
  };
  const notTaken = { table: tableNames.rejected, columns: rejectedColumns, rows: rejected, formulas: {} };
  return changeWithLog({
    language,
    writes: [...writes, ...cellsOf(conflicts, (row) => row.cells)],
    rows: [...rowAnchors(snapshot, touched), ...cellsOf(conflicts, anchorCells)],
    log,
    growth: async (context) => {
      const growths: Growth[] = [];
      // Two tables at most.
      for (const each of [listed, notTaken])
        if (each.rows.length > 0) growths.push(await appendGrowth(context, each, language));
      return growths;
    },
    also: {
      write: (context) => {
        for (const [rows, isLocked] of [
          [locked, true],
          [opened, false],
        ] as const)
          for (const range of cellsAt(context, site.sheet, rows, columns))
            range.format.protection.locked = isLocked;
        if (collected) setText(context, collected.part, collected);
      },
      before: {
        texts: collected ? [collected] : [],
        locks: [
          { sheet: site.sheet, rows: locked, columns, locked: false },
          { sheet: site.sheet, rows: opened, columns, locked: true },
        ],
        units: unitsOf(snapshot, touched, conflicts),
      },
    },
  });
}

/** Cells of the rows that change in the list of conflicts. */
const cellsOf = (
  { site, changed }: CollectedWrites['conflicts'],
  cells: (change: ConflictChange) => ConflictChange['cells'],
): CellWrite[] =>
  changed.flatMap((change) =>
    (Object.entries(cells(change)) as [ConflictKey, CellValue][]).map(([key, value]) => ({
      sheet: site!.sheet,
      row: change.row.row,
      column: site!.columnIndex[key],
      definition: conflictColumns.find((column) => column.key === key)!,
      value,
      was: change.row.cells[key],
    })),
  );

/** What tells a row of the list from others, wherever the list is sorted to. */
const anchorCells = ({ row: { cells } }: ConflictChange): ConflictChange['cells'] => ({
  code: cells.code,
  agency: cells.agency,
  key: cells.key,
});

/** An entry and its conflicts say the same or nothing: they are taken back together. */
function unitsOf(
  { agencies, entries: { sheet, rows } }: RegisterSnapshot,
  touched: readonly number[],
  { site, changed }: CollectedWrites['conflicts'],
): string[][] {
  const units = new Map<string, string[]>();
  const add = (cells: Readonly<Record<'code' | 'agency', CellValue>>, id: string): void => {
    const key = reportKey(textOf(cells.code), textOf(cells.agency), agencies);
    units.set(key, [...(units.get(key) ?? []), id]);
  };
  const isTouched = new Set(touched);
  for (const { row, cells } of rows) if (isTouched.has(row)) add(cells, rowId(sheet, row));
  for (const { row } of changed) add(row.cells, rowId(site!.sheet, row.row));
  return [...units.values()].filter((unit) => unit.length > 1);
}
