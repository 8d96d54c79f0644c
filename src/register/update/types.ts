import type { CellValue, SheetRow } from '../cells';
import type { EntryInputKey } from '../entry';
import type { ImportedTask, RejectedRow } from '../import';
import type { EntryCells } from '../openWeek';
import type { TaskInputKey } from '../taskColumns';

/** A row of table Tasks as it stands, with the extra columns that a file brought. */
export interface PresentTask extends SheetRow<TaskInputKey> {
  /** By the header under which the import knows them. */
  readonly extra: Readonly<Record<string, CellValue>>;
}

/** One value that a new file has otherwise than the register. */
export interface ValueChange {
  /** Key of a column of Tasks, or header of an extra column. */
  readonly column: TaskInputKey | (string & {});
  readonly isExtra: boolean;
  readonly old: CellValue;
  readonly new: CellValue;
}

export interface ChangedTask {
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly changes: readonly ValueChange[];
}

/** A task that the file numbers otherwise; the register's code stays, for entries and history hang on it. */
export interface RenumberedTask {
  readonly fileCode: string;
  readonly code: string;
  readonly title: string;
}

/** An entry of the file for which the register already holds another value; the register's stays. */
export interface EntryConflict {
  readonly week: string;
  readonly code: string;
  readonly agency: string;
  readonly column: EntryInputKey;
  readonly kept: CellValue;
  readonly file: CellValue;
}

/** A row of table Entries that gets values where it has none. */
export interface FilledEntry {
  readonly row: number;
  readonly values: Partial<Record<EntryInputKey, CellValue>>;
}

export interface EntryUpdate {
  readonly added: readonly EntryCells[];
  readonly filled: readonly FilledEntry[];
  /** Rows for table History. */
  readonly history: readonly EntryCells[];
  readonly conflicts: readonly EntryConflict[];
}

/** What loading a file into a register that is there already would do. */
export interface RegisterUpdate {
  readonly added: readonly ImportedTask[];
  readonly changed: readonly ChangedTask[];
  readonly unchanged: number;
  /** Tasks of the register that the file does not have: they stay. */
  readonly missing: readonly { readonly row: number; readonly code: string; readonly title: string }[];
  readonly renumbered: readonly RenumberedTask[];
  /** Values of the register that the file leaves blank: they stay. */
  readonly keptBlank: number;
  readonly entries: EntryUpdate;
  /** Rows not loaded that are not yet listed. */
  readonly rejected: readonly RejectedRow[];
}
