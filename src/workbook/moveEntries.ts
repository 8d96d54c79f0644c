import {
  entryColumns,
  entrySteps,
  entryStates,
  isLocked,
  type ColumnDefinition,
  type Entry,
  type EntryStepKey,
} from '../register';
import { cellsAt, type TakeBack } from './change';
import type { LogRow } from './changeLog';
import type { CellWrite } from './changeRuns';
import { changeWithLog } from './changeWithLog';
import type { RegisterSnapshot } from './readRegister';

/** Entries that go one step on. */
export interface EntryMoves {
  readonly step: EntryStepKey;
  readonly entries: readonly Entry[];
  /** Remark to the department, or reason. */
  readonly note: string;
  readonly log: readonly LogRow[];
}

const columnOf = (key: string): ColumnDefinition => entryColumns.find((column) => column.key === key)!;

/**
 * Writes the new state and the remark of entries, locks or opens their cells, and logs it. If anything fails, states, locks and
 * log are as they were. A constant number of syncs.
 * @returns how it is taken back; undefined for no entries.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function moveEntries(
  snapshot: RegisterSnapshot,
  { step, entries, note, log }: EntryMoves,
): Promise<TakeBack | undefined> {
  if (entries.length === 0) return undefined;
  const { entries: site, language } = snapshot;
  const { to } = entrySteps[step];
  const { label } = entryStates.find(({ key }) => key === to)!;
  const at = (row: number, key: 'state' | 'remark', value: string): CellWrite => ({
    sheet: site.sheet,
    row,
    column: site.columnIndex[key],
    definition: columnOf(key),
    value,
  });
  const columns = officerColumns(site);
  const rowsOf = (locked: boolean): number[] =>
    entries.filter(({ state }) => isLocked(state) === locked).map(({ row }) => row);
  return changeWithLog({
    language,
    writes: entries.flatMap(({ row }) => [at(row, 'state', label[language]), at(row, 'remark', note)]),
    rows: rowAnchors(
      snapshot,
      entries.map(({ row }) => row),
    ),
    log,
    also: {
      write: (context) => {
        const rows = entries.map(({ row }) => row);
        for (const range of cellsAt(context, site.sheet, rows, columns))
          range.format.protection.locked = isLocked(to);
      },
      before: {
        locks: [true, false].map((locked) => ({ sheet: site.sheet, rows: rowsOf(locked), columns, locked })),
      },
    },
  });
}

/** The columns that officers fill. */
export const officerColumns = ({ columnIndex }: RegisterSnapshot['entries']): number[] =>
  entryColumns
    .filter(({ editor }) => editor === 'officer')
    .map(({ key }) => columnIndex[key as keyof typeof columnIndex]);

/** The cells by which rows of entries are known again. */
export const rowAnchors = ({ entries: site }: RegisterSnapshot, rows: readonly number[]): CellWrite[] => {
  const { sheet, columnIndex } = site;
  const cellsIn = new Map(site.rows.map(({ row, cells }) => [row, cells]));
  return rows.flatMap((row) =>
    (['code', 'agency'] as const).map((key) => ({
      sheet,
      row,
      column: columnIndex[key],
      definition: columnOf(key),
      value: cellsIn.get(row)![key],
    })),
  );
};
