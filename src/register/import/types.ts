import type { Language, Message } from '../../messages';
import type { AgencyDirectory } from '../agencies';
import type { CellValue } from '../cells';
import type { EntryInputKey } from '../entry';
import type { TaskInputKey } from '../taskColumns';

/** What an import needs to know besides the file. */
export interface ImportContext {
  /** Language of the workbook that is made: recognised choices are stored as its labels. */
  readonly language: Language;
  /** The year of dates written without one. */
  readonly registerYear: number;
  readonly agencies: AgencyDirectory;
}

/** A row of the source as a row of table Tasks. */
export interface ImportedTask {
  readonly cells: Readonly<Record<TaskInputKey, CellValue>>;
  /** Columns of the source that the register has no place for, by their header in `ImportedRegister.extraHeaders`. */
  readonly extra: Readonly<Record<string, CellValue>>;
  readonly sheet: string;
  /** 1-based row of the source file. */
  readonly sourceRow: number;
  /** The source gives it no code: the import made one. */
  readonly codeMade?: boolean;
}

/** A weekly report found in the source as a row of table Entries; week '' = the open week. */
export interface ImportedEntry {
  readonly cells: Readonly<Record<EntryInputKey, CellValue>>;
  readonly sheet: string;
  /** 1-based row of the source file. */
  readonly sourceRow: number;
}

/** A row of the source that became neither a task nor an entry, and why. */
export interface RejectedRow {
  readonly sheet: string;
  /** 1-based row of the source file. */
  readonly row: number;
  readonly reason: Message;
  /** The row's text, shortened, for recognition. */
  readonly text: string;
}

/** What one column of the source became. */
export interface MappedColumn {
  /** Header as the source has it, its levels joined by " – "; a column without one is named by its letter. */
  readonly source: string;
  /** Column of Tasks or Entries it became; undefined = kept as an extra column. */
  readonly column?: TaskInputKey | EntryInputKey;
  /** Header under which an extra column is kept. */
  readonly header?: string;
  /** 1-based column of the source file. */
  readonly sourceColumn: number;
}

/** A source file understood as a register: each of its rows is a task, an entry or a rejected row. */
export interface ImportedRegister {
  /** The sheet that the tasks (or, without tasks, the entries) came from; '' for a .csv. */
  readonly sheet: string;
  /** 1-based rows of its first header. */
  readonly headerRows: readonly number[];
  /** In source order. */
  readonly mapping: readonly MappedColumn[];
  /** Non-empty rows below the headers of every table taken = rows of tasks, entries and rejected rows. */
  readonly sourceRows: number;
  readonly tasks: readonly ImportedTask[];
  readonly extraHeaders: readonly string[];
  readonly entries: readonly ImportedEntry[];
  readonly rejected: readonly RejectedRow[];
  /** Agencies that the directory does not know, as written, most frequent first. */
  readonly unknownAgencies: readonly { readonly name: string; readonly count: number }[];
  readonly notices: readonly Message[];
}
