import {
  nothingCollected,
  type CollectionBase,
  type CollectionPlan,
  type ReturnFile,
} from '../../src/collection';
import {
  AgencyDirectory,
  entryInputKeys,
  startingAgencies,
  taskInputColumns,
  type CellValue,
  type EntryCells,
  type EntryInputKey,
  type SheetRow,
  type TaskCells,
  type TaskInputKey,
} from '../../src/register';

export const week = '2025-W04';
export const agencies = new AgencyDirectory(startingAgencies);

export type Answers = Partial<Record<EntryInputKey, CellValue>>;

export const entryCells = (answers: Answers): EntryCells =>
  ({
    ...Object.fromEntries([...entryInputKeys].map((key) => [key, ''])),
    week,
    agency: 'Sở Y tế',
    ...answers,
  }) as EntryCells;

const taskCells = (cells: Partial<Record<TaskInputKey, CellValue>>): TaskCells =>
  ({ ...Object.fromEntries(taskInputColumns.map(({ key }) => [key, ''])), ...cells }) as TaskCells;

/** A register of these entries, one task for each code. */
export function base(entries: readonly Answers[], more: Partial<CollectionBase> = {}): CollectionBase {
  const rows: SheetRow<EntryInputKey>[] = entries.map((answers, i) => ({
    row: 5 + i,
    cells: entryCells(answers),
  }));
  const codes = [...new Set(rows.map(({ cells }) => String(cells.code)))];
  return {
    entries: rows,
    tasks: codes.map((code, i) => ({ row: 5 + i, cells: taskCells({ code, task: `Nhiệm vụ ${code}` }) })),
    openWeek: week,
    agencies,
    collected: nothingCollected(week),
    ...more,
  };
}

/** A return of the Department of Health, unless it says otherwise. */
export const returned = (rows: readonly Answers[], more: Partial<ReturnFile> = {}): ReturnFile => ({
  file: 'so-y-te.xlsx',
  sender: 'Sở Y tế',
  rows: rows.map((answers, i) => ({
    sheet: 'Phiếu',
    row: 2 + i,
    cells: entryCells(answers),
    columns: { progress: 'E', cause: 'I' },
  })),
  notRead: [],
  notices: [],
  ...more,
});

/** The register as it is once a plan is carried out. */
export function after(before: CollectionBase, plan: CollectionPlan): CollectionBase {
  const values = new Map(plan.taken.map((entry) => [entry.row, entry.values]));
  return {
    ...before,
    entries: before.entries.map(({ row, cells }) => ({ row, cells: { ...cells, ...values.get(row) } })),
    collected: plan.collected,
  };
}
