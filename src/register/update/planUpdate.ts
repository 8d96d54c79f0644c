import type { AgencyDirectory } from '../agencies';
import { isBlank, textOf, type CellValue, type SheetRow } from '../cells';
import type { EntryInputKey } from '../entry';
import type { ImportedEntry, ImportedRegister, ImportedTask, RejectedRow } from '../import';
import { nextCodes } from '../import/makeCodes';
import type { EntryCells, TaskCells } from '../openWeek';
import { taskInputColumns } from '../taskInputColumns';
import { sameValue } from './compareCells';
import { matchTasks, type TaskMatches } from './matchTasks';
import { asksOthers, planEntries } from './planEntries';
import type { PresentTask, RegisterUpdate, RenumberedTask, ValueChange } from './types';

/** The register as it stands. */
export interface PresentRegister {
  readonly tasks: readonly PresentTask[];
  readonly entries: readonly SheetRow<EntryInputKey>[];
  readonly history: readonly SheetRow<EntryInputKey>[];
  /** Identity of the rows already listed as not loaded: see {@link rejectedId}. */
  readonly rejected: ReadonlySet<string>;
  readonly agencies: AgencyDirectory;
  readonly openWeek: string;
}

/** By what a row not loaded is known again. */
export const rejectedId = (sheet: string, row: CellValue, text: string): string =>
  [sheet, row, text].join('\u0000');

/**
 * What a file changes in a register: tasks are matched (see {@link matchTasks}), values that differ are changed, a blank of
 * the file erases nothing, a task that the file does not have stays. The same file again changes nothing.
 */
export function planUpdate(present: PresentRegister, file: ImportedRegister): RegisterUpdate {
  const matches = matchTasks(file.tasks, present.tasks);
  const codes = new Map<ImportedTask, string>();
  const renumbered: RenumberedTask[] = [];
  for (const { file: task, present: row } of matches.pairs) {
    const [fileCode, code] = [textOf(task.cells.code), textOf(row.cells.code)];
    codes.set(task, code || fileCode);
    if (code && code !== fileCode && !task.codeMade)
      renumbered.push({ fileCode, code, title: textOf(task.cells.task) });
  }
  const added = withFreeCodes(matches.onlyFile, present.tasks, codes, renumbered);
  const comparisons = matches.pairs.map(({ file: task, present: row }) => compare(task, row));
  const reassigned = matches.pairs.filter(({ file: task, present: row }) => {
    const after = textOf(task.cells.leadAgency);
    return after !== '' && asksOthers(textOf(row.cells.leadAgency), after, present.agencies);
  });
  return {
    added,
    changed: matches.pairs.flatMap(({ present: row }, i) => {
      const { changes } = comparisons[i]!;
      if (changes.length === 0) return [];
      return [{ row: row.row, code: textOf(row.cells.code), title: textOf(row.cells.task), changes }];
    }),
    unchanged: comparisons.filter(({ changes }) => changes.length === 0).length,
    missing: matches.onlyPresent.map(({ row, cells }) => ({
      row,
      code: textOf(cells.code),
      title: textOf(cells.task),
    })),
    renumbered,
    keptBlank: comparisons.reduce((sum, { keptBlank }) => sum + keptBlank, 0),
    entries: planEntries(
      present,
      added.map(({ cells }) => cells),
      reassigned.map(({ file: task, present: row }) => merged(task, row)),
      entriesByRegisterCode(file.entries, matches, codes),
      present.openWeek,
      present.agencies,
    ),
    rejected: file.rejected.filter(
      ({ sheet, row, text }: RejectedRow) => !present.rejected.has(rejectedId(sheet, row, text)),
    ),
  };
}

/** New tasks keep the file's code unless the register has given it to another task. */
function withFreeCodes(
  tasks: readonly ImportedTask[],
  present: readonly PresentTask[],
  codes: Map<ImportedTask, string>,
  renumbered: RenumberedTask[],
): ImportedTask[] {
  const used = new Set(present.map(({ cells }) => textOf(cells.code)));
  const next = nextCodes(used);
  return tasks.map((task) => {
    const fileCode = textOf(task.cells.code);
    const isFree = !used.has(fileCode);
    const code = isFree ? fileCode : next(task.cells);
    used.add(code);
    codes.set(task, code);
    if (isFree) return task;
    if (!task.codeMade) renumbered.push({ fileCode, code, title: textOf(task.cells.task) });
    return { ...task, cells: { ...task.cells, code } };
  });
}

function compare(task: ImportedTask, present: PresentTask): { changes: ValueChange[]; keptBlank: number } {
  const changes: ValueChange[] = [];
  let keptBlank = 0;
  const look = (column: string, isExtra: boolean, old: CellValue, value: CellValue): void => {
    if (sameValue(old, value)) return;
    if (isBlank(value)) keptBlank += 1;
    else changes.push({ column, isExtra, old, new: value });
  };
  for (const { key } of taskInputColumns)
    if (key !== 'code') look(key, false, present.cells[key], task.cells[key]);
  for (const [header, value] of Object.entries(task.extra))
    look(header, true, present.extra[header] ?? '', value);
  return { changes, keptBlank };
}

const merged = (task: ImportedTask, { cells }: PresentTask): TaskCells => ({
  ...cells,
  leadAgency: task.cells.leadAgency,
});

/**
 * The file's entries under the register's codes: by their own row where they stand beside a task, else by their code. One
 * that names no agency is that of the task's lead agency.
 */
function entriesByRegisterCode(
  entries: readonly ImportedEntry[],
  { pairs, onlyFile }: TaskMatches,
  codes: ReadonlyMap<ImportedTask, string>,
): EntryCells[] {
  const place = ({ sheet, sourceRow }: { sheet: string; sourceRow: number }): string =>
    `${sourceRow}:${sheet}`;
  const byPlace = new Map<string, TaskCells>();
  const byCode = new Map<string, TaskCells>();
  const take = (task: ImportedTask, cells: TaskCells): void => {
    const own = { ...cells, code: codes.get(task)! };
    byPlace.set(place(task), own);
    byCode.set(textOf(task.cells.code), own);
  };
  for (const { file, present } of pairs)
    take(file, isBlank(file.cells.leadAgency) ? present.cells : file.cells);
  for (const task of onlyFile) take(task, task.cells);
  return entries.map(({ cells, ...at }) => {
    const task = byPlace.get(place(at)) ?? byCode.get(textOf(cells.code));
    if (!task) return cells;
    return { ...cells, code: task.code, agency: isBlank(cells.agency) ? task.leadAgency : cells.agency };
  });
}
