import type { WorkingCalendar } from '../../calendar';
import type { Language, Message } from '../../messages';
import type { AgencyDirectory } from '../agencies';
import type { CellValue } from '../cells';
import type { EntryInputKey } from '../entry';
import type { TaskInputKey } from '../taskColumns';
import type { FieldKey } from './fields';
import type { ImportAnswers, ImportGuide } from './importGuide';

/** What an import needs to know besides the file. */
export interface ImportContext {
  /** Language of the workbook that is made: recognised choices are stored as its labels. */
  readonly language: Language;
  /** The year of dates written without one. */
  readonly registerYear: number;
  /** What deadlines of so many working days are counted by; without it, by weekends alone. */
  readonly calendar?: WorkingCalendar;
  readonly agencies: AgencyDirectory;
  /** How files of known kinds are read. */
  readonly guides?: readonly ImportGuide[];
  /** What the office says of this file. */
  readonly answers?: ImportAnswers;
  /** Nothing is loaded yet: where no table is found, its columns are asked for. */
  readonly isPreview?: boolean;
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
  /** What answers may call it; '' for a column without a header. */
  readonly key: string;
  /** How sure it is that the column is what it was taken for, 0 to 1. */
  readonly confidence?: number;
  /** Some of its values as the file shows them. */
  readonly examples: readonly string[];
  /** 1-based column of the source file. */
  readonly sourceColumn: number;
}

/** A value that can be read in two ways, and where it stands. */
export interface DoubtfulValue {
  /** 1-based row of the source file. */
  readonly row: number;
  /** As the file has it. */
  readonly text: string;
  /** What it is taken for, and what else it may be: a {@link Day} or a number. */
  readonly asRead: number;
  readonly other: number;
}

/** What only the office can decide; the answer goes into {@link ImportAnswers}. */
export type ImportQuestion =
  /** Several columns want one field, and none has it (a task has the first). */
  | { readonly kind: 'field'; readonly field: FieldKey; readonly columns: readonly string[] }
  /** Real dates that are probably day and month swapped: answered by reading `monthFirst`. */
  | {
      readonly kind: 'dates';
      readonly column: string;
      readonly count: number;
      readonly examples: readonly DoubtfulValue[];
    }
  /** Texts such as "1.234": answered by reading `decimalPoint` or `decimalComma`. */
  | {
      readonly kind: 'numbers';
      readonly column: string;
      readonly count: number;
      readonly examples: readonly DoubtfulValue[];
    };

/** A sheet of the source that holds a table. */
export interface TableSheet {
  readonly name: string;
  /** Its table is loaded; the office can choose others, see {@link ImportAnswers}. */
  readonly taken: boolean;
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
  readonly tableSheets: readonly TableSheet[];
  readonly questions: readonly ImportQuestion[];
  /** How each table was read: read by them, a file of the same kind needs no answers again. */
  readonly guides: readonly ImportGuide[];
  readonly notices: readonly Message[];
}
