import type { Message } from '../messages';
import type { CellValue, EntryCells, EntryInputKey } from '../register';

/** A row of a return: what a department says of one task. */
export interface ReturnRow {
  readonly sheet: string;
  /** 1-based row of the file. */
  readonly row: number;
  readonly cells: EntryCells;
  /** The agency is the one that leads the task, as the file's heading says, which need not be the one that reports. */
  readonly namesLead?: boolean;
  /** Letters of the file's column of each cell. */
  readonly columns: Readonly<Partial<Record<EntryInputKey, string>>>;
}

/** A department's return as it was read. */
export interface ReturnFile {
  readonly file: string;
  /** When the file was last saved, as it says itself: ISO 8601, comparable as text; absent where it does not say (.csv). */
  readonly savedAt?: string;
  /** Whose return it is: its rows are that agency's word. Absent where it does not tell, or speaks for several. */
  readonly sender?: string;
  /** Why it is not known whose return it is, for somebody to say. */
  readonly question?: Message;
  readonly rows: readonly ReturnRow[];
  /** Rows that are neither task nor report, as headings and totals. */
  readonly notRead: readonly NotTaken[];
  readonly notices: readonly Message[];
}

/** A row of a return that goes into no entry, and why. */
export interface NotTaken {
  readonly file: string;
  readonly sheet: string;
  /** 1-based row of the file. */
  readonly row: number;
  readonly reason: Message;
  /** The row's text, shortened, for recognition. */
  readonly text: string;
}

/** Why a return's value does not go into the register of itself. */
export const conflictReasons = [
  'otherValue',
  'accepted',
  'older',
  'unordered',
  'notOwn',
  'unsigned',
  'formula',
] as const;
/**
 * `otherValue`: the register says something else, which the agency's earlier return did not say. `accepted`: the working group has
 * accepted the entry. `older`: a later return of the agency was collected already. `unordered`: two returns of one agency do not
 * tell which is the later one. `notOwn`: the row is another agency's. `unsigned`: nobody knows whose return it is. `formula`: the
 * register's cell holds a formula.
 */
export type ConflictReason = (typeof conflictReasons)[number];

/** What a return and the register say differently. */
export interface Conflict {
  readonly week: string;
  readonly code: string;
  readonly task: string;
  readonly agency: string;
  readonly column: EntryInputKey;
  /** 1-based row of the entry. */
  readonly row: number;
  readonly kept: CellValue;
  readonly returned: CellValue;
  readonly reason: ConflictReason;
  readonly file: string;
  /** Sheet and cell of the file. */
  readonly place: string;
}

/** An entry that takes over what a return says. */
export interface TakenEntry {
  /** 1-based row of the entry. */
  readonly row: number;
  readonly code: string;
  readonly agency: string;
  /** The return that said the last word; the entry's state goes by it. */
  readonly file: string;
  /**
   * The return that said what stands there now, by column: new values, and those that it found there already. None of a file whose sender
   * nobody knows, which submits nothing.
   */
  readonly saidBy: Readonly<Partial<Record<EntryInputKey, string>>>;
  /** New values; none where the return says what stands there. */
  readonly values: Readonly<Partial<Record<EntryInputKey, CellValue>>>;
  /** Values of an earlier return that are replaced: they go into the change log. */
  readonly replaced: readonly {
    readonly column: EntryInputKey;
    readonly old: CellValue;
    readonly new: CellValue;
  }[];
}

/** What became of one return. */
export interface FileOutcome {
  readonly file: string;
  readonly sender?: string;
  /** See {@link ReturnFile.question}. */
  readonly question?: Message;
  readonly savedAt?: string;
  /** Rows that say something. */
  readonly answered: number;
  /** Those of them that were collected before, from this very return: they change nothing. */
  readonly heard: number;
  /** Rows that say nothing. */
  readonly silent: number;
  /** Values that fill blanks, and that replace what the agency said before. */
  readonly filled: number;
  readonly replaced: number;
  /** Values blank in the return that the register has: they stay. */
  readonly keptBlank: number;
  readonly conflicts: number;
  readonly notTaken: number;
  readonly notices: readonly Message[];
}

/** What collecting returns would do. */
export interface CollectionPlan {
  readonly files: readonly FileOutcome[];
  readonly taken: readonly TakenEntry[];
  readonly conflicts: readonly Conflict[];
  readonly notTaken: readonly NotTaken[];
  /** To be kept for the next collecting. */
  readonly collected: CollectedWeek;
}

/** What earlier collecting took over, in the open week. */
export interface CollectedWeek {
  readonly week: string;
  /** By agency: the last return that was collected. */
  readonly returns: Readonly<Record<string, CollectedReturn>>;
  /** By the key of the report, see {@link reportKey}. */
  readonly entries: Readonly<Record<string, CollectedEntry>>;
}

/** What collecting took over for one entry. */
export interface CollectedEntry {
  /** Of the entry as collecting left it: one that is still the same nobody has changed since. */
  readonly print: string;
  /** The columns that hold what the agency's return said. */
  readonly said: readonly EntryInputKey[];
  /**
   * When the returns that said it were saved, where they tell. Kept since returns are known again; without it all of it was said when
   * the agency's last return was saved.
   */
  readonly saidAt?: Readonly<Partial<Record<EntryInputKey, string>>>;
  /** Prints of the returns that spoke for the entry, whatever came of it. */
  readonly heard?: readonly string[];
  /** Of the entry as it was last submitted: a return that says no more does not submit it again, once it was reopened. */
  readonly submitted?: string;
}

export interface CollectedReturn {
  readonly file: string;
  /** Of the returns that were collected, when the latest was saved that tells. */
  readonly savedAt?: string;
  /** ISO 8601 day on which it was collected. */
  readonly collectedOn: string;
}
