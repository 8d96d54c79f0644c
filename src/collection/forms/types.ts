import type { Language, Message } from '../../messages';
import type {
  CategoryCounts,
  CellValue,
  EntryCells,
  EntryRow,
  Settings,
  SheetRow,
  TaskCells,
  TaskRow,
} from '../../register';
import type { FormMark } from './formMark';

/** A row of a table that comes along as it is. */
export type KeptRow = Readonly<Record<string, CellValue>>;

/** The tables that hang on tasks: rows name one by its code. */
export const taskRecords = ['pastStates', 'deadlineMoves', 'milestones'] as const;
/** The lists that an office keeps for everybody. */
export const sharedLists = ['agencies', 'causes', 'holidays'] as const;
export type KeptTable = (typeof taskRecords)[number] | (typeof sharedLists)[number];

/** The register that forms are made from, row by row as its sheets have it. */
export interface FormSource {
  readonly language: Language;
  readonly settings: Settings;
  readonly tasks: readonly TaskRow[];
  readonly entries: readonly EntryRow[];
  /** Entries of closed weeks. */
  readonly history: readonly EntryRow[];
  readonly kept: Readonly<Record<KeptTable, readonly SheetRow<string>[]>>;
}

/** What one agency's form holds: a register of its own tasks, for the open week. */
export interface FormContent {
  readonly mark: FormMark;
  readonly language: Language;
  readonly settings: Settings;
  readonly title: Message;
  /** Of the sheet of its tasks. */
  readonly tasksTitle: Message;
  /** Which week, and until when. */
  readonly due: Message;
  readonly tasks: readonly TaskCells[];
  readonly open: readonly EntryCells[];
  readonly past: readonly EntryCells[];
  readonly kept: Readonly<Record<KeptTable, readonly KeptRow[]>>;
  /** As many tasks as it holds: it has been given no others. */
  readonly expectedCounts: CategoryCounts;
}

/** A form to be made, and the file that it goes into. */
export interface PlannedForm {
  readonly agency: string;
  /** An agency of the Lists sheet; any other is a name to be looked at before a form is sent. */
  readonly isListed: boolean;
  readonly file: string;
  /** Rows that the agency reports on, and those of them that say something already. */
  readonly entries: number;
  readonly answered: number;
  readonly content: FormContent;
}

/** A row of the weekly entries that is in nobody's form, and why. */
export interface HomelessEntry {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly reason: Message;
}

export interface FormsPlan {
  readonly forms: readonly PlannedForm[];
  /** Agencies that have nothing to report on. */
  readonly without: readonly string[];
  readonly homeless: readonly HomelessEntry[];
}
