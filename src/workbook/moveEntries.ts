import {
  entryColumns,
  entrySteps,
  entryStates,
  isLocked,
  type ColumnDefinition,
  type Entry,
  type EntryStateKey,
  type EntryStepKey,
} from '../register';
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
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function moveEntries(
  { entries: site, language }: RegisterSnapshot,
  { step, entries, note, log }: EntryMoves,
): Promise<void> {
  if (entries.length === 0) return;
  const { to } = entrySteps[step];
  const { label } = entryStates.find(({ key }) => key === to)!;
  const writes = entries.flatMap(({ row }): CellWrite[] => [
    { ...at(row, 'state'), value: label[language] },
    { ...at(row, 'remark'), value: note },
  ]);
  function at(row: number, key: 'state' | 'remark'): Omit<CellWrite, 'value'> {
    return { sheet: site.sheet, row, column: site.columnIndex[key], definition: columnOf(key) };
  }
  const lock = (context: Excel.RequestContext, stateOf: (entry: Entry) => EntryStateKey): void => {
    for (const locked of [true, false]) {
      const rows = entries.filter((entry) => isLocked(stateOf(entry)) === locked).map(({ row }) => row);
      for (const range of officerCells(context, site, rows)) range.format.protection.locked = locked;
    }
  };
  await changeWithLog({
    language,
    writes,
    log,
    also: (context, undo) => lock(context, undo ? ({ state }) => state : () => to),
  });
}

/** The cells that officers fill, in as few ranges as rows and columns make. */
export function officerCells(
  context: Excel.RequestContext,
  site: RegisterSnapshot['entries'],
  rows: readonly number[],
): Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(site.sheet);
  const columns = entryColumns
    .filter(({ editor }) => editor === 'officer')
    .map(({ key }) => site.columnIndex[key as keyof typeof site.columnIndex]);
  return together(rows).flatMap(([top, height]) =>
    together(columns).map(([left, width]) => sheet.getRangeByIndexes(top - 1, left, height, width)),
  );
}

/** Numbers that follow one another, as first and count. */
function together(numbers: readonly number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}
