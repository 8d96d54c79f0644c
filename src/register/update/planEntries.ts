import type { AgencyDirectory } from '../agencies';
import { isBlank, textOf, type SheetRow } from '../cells';
import type { EntryInputKey } from '../entry';
import { entryColumns } from '../entryColumns';
import { entryStateOf, isLocked } from '../entryStates';
import { planOpenWeek, reportingAgencies, type EntryCells, type TaskCells } from '../openWeek';
import { sameValue } from './compareCells';
import type { EntryConflict, EntryUpdate, FilledEntry } from './types';

/** The columns that say something; the others tell whose entry it is. */
const answers = entryColumns
  .filter(({ editor }) => editor === 'officer')
  .map(({ key }) => key) as EntryInputKey[];

const keyOf = (cells: EntryCells): string =>
  [cells.week, cells.code, cells.agency].map(textOf).join('\u0000');

interface Present {
  readonly entries: readonly SheetRow<EntryInputKey>[];
  readonly history: readonly SheetRow<EntryInputKey>[];
}

/**
 * What a file's entries add to those of the register. What an officer has entered stays: an entry fills blanks only, and
 * where both say something different it is told as a conflict.
 * @param newTasks tasks that get entry rows of their own.
 * @param reassigned tasks whose lead agency changes: the new agency is asked too.
 */
export function planEntries(
  present: Present,
  newTasks: readonly TaskCells[],
  reassigned: readonly TaskCells[],
  fileEntries: readonly EntryCells[],
  openWeek: string,
  agencies: AgencyDirectory,
): EntryUpdate {
  const isNew = new Set(newTasks.map(({ code }) => textOf(code)));
  const plan = planOpenWeek(
    newTasks,
    fileEntries.filter(({ code }) => isNew.has(textOf(code))),
    openWeek,
    agencies,
  );
  const rest = planOpenWeek(
    [],
    fileEntries.filter(({ code }) => !isNew.has(textOf(code))),
    openWeek,
    agencies,
  );
  const open = takeIn(rest.open, present.entries);
  const history = takeIn([...plan.others, ...rest.others], present.history);
  const asked = new Set([...present.entries.map(({ cells }) => cells), ...open.added].map(keyOf));
  const more = planOpenWeek(reassigned, [], openWeek, agencies).open.filter(
    (cells) => !asked.has(keyOf(cells)),
  );
  return {
    added: [...plan.open, ...open.added, ...more],
    filled: open.filled,
    history: history.added,
    // Past weeks are closed: what a file says of them otherwise is told, not written.
    conflicts: [...open.conflicts, ...history.conflicts, ...history.asConflicts],
  };
}

interface TakenIn {
  readonly added: EntryCells[];
  readonly filled: FilledEntry[];
  readonly conflicts: EntryConflict[];
  /** `filled`, told as conflicts. */
  readonly asConflicts: EntryConflict[];
}

function takeIn(entries: readonly EntryCells[], rows: readonly SheetRow<EntryInputKey>[]): TakenIn {
  const taken: TakenIn = { added: [], filled: [], conflicts: [], asConflicts: [] };
  const present = new Map<string, SheetRow<EntryInputKey>>();
  for (const row of rows) if (!present.has(keyOf(row.cells))) present.set(keyOf(row.cells), row);
  for (const entry of entries) {
    const row = present.get(keyOf(entry));
    if (!row) {
      if (answers.some((key) => !isBlank(entry[key]))) taken.added.push(entry);
      continue;
    }
    const values: Partial<EntryCells> = {};
    for (const key of answers) {
      if (isBlank(entry[key]) || sameValue(row.cells[key], entry[key])) continue;
      const { week, code, agency } = entry;
      const conflict: EntryConflict = {
        week: textOf(week),
        code: textOf(code),
        agency: textOf(agency),
        column: key,
        kept: row.cells[key],
        file: entry[key],
      };
      // What is submitted waits for the working group; a file changes nothing of it.
      if (isBlank(row.cells[key]) && !isLocked(entryStateOf(textOf(row.cells.state)) ?? 'draft')) {
        Object.assign(values, { [key]: entry[key] });
        taken.asConflicts.push(conflict);
      } else taken.conflicts.push(conflict);
    }
    if (Object.keys(values).length === 0) continue;
    taken.filled.push({ row: row.row, values });
    // A second entry of the same task and agency meets what the first one filled in.
    present.set(keyOf(entry), { ...row, cells: { ...row.cells, ...values } });
  }
  return taken;
}

/** Whether a change of lead agency asks somebody new. */
export const asksOthers = (before: string, after: string, agencies: AgencyDirectory): boolean => {
  const asked = new Set(reportingAgencies(before, agencies));
  return reportingAgencies(after, agencies).some((agency) => !asked.has(agency));
};
