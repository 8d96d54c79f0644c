import type { Day, Moment } from '../calendar';
import type { Language, Message } from '../messages';
import type { AgencyAnswers } from '../register';
import type {
  ImportAnswers,
  ImportGuide,
  ImportQuestion,
  MappedColumn,
  TableSheet,
} from '../register/import';
import type { RegisterReader } from './registerReader';
import type { Undo } from './undo';

/** How far an action has come, for progress bars. */
export interface Progress {
  readonly step: Message;
  readonly done: number;
  readonly total: number;
}

/** What every action takes besides its own input. */
export interface ActionOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancelling stops before the next write; what is planned but not written stays unwritten. */
  readonly signal?: AbortSignal;
  /** Plan only: the summary says what would be done, and nothing is written. */
  readonly dryRun?: boolean;
  /** What this computer's clock says: a check tells when it was made. */
  readonly now?: Moment;
  /** Takes how the action is undone, once it is done. Without it nothing is kept for that. */
  readonly onUndoable?: (undo: Undo) => void;
}

/** A file that an official chose. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LoadOptions extends ActionOptions {
  /** Language of the sheets that are made; the workbook remembers it. */
  readonly language: Language;
  /** Pins the as-of day in Settings; without it Settings say `=TODAY()`. */
  readonly asOf?: Day;
  /** What "today" is for this computer's user. */
  readonly today: Day;
  /** What the office said of agency names that the list does not know: see {@link LoadSummary.agencyQuestions}. */
  readonly agencyAnswers?: AgencyAnswers;
  /** What the office says of the file's columns: see {@link LoadSummary.questions}. The workbook remembers it. */
  readonly answers?: ImportAnswers;
  /** How files of known kinds are read, from a file that another workbook's load gave; the workbook remembers them. */
  readonly guides?: readonly ImportGuide[];
  /** Reads the file elsewhere than here, such as in a worker. */
  readonly reader?: RegisterReader;
  /** The workbook was made for this register and holds nothing else: its empty sheet is dropped. */
  readonly isNewWorkbook?: boolean;
}

/** A row of the source that did not become a task, and why. */
export interface RejectedRow {
  readonly sheet: string;
  /** 1-based row of the source file. */
  readonly row: number;
  readonly reason: Message;
  /** The row's text, shortened, for recognition. */
  readonly text: string;
}

/** An agency name of the file that the list does not know: is it one of the list under another name? */
export interface AgencyQuestion {
  readonly name: string;
  /** Cells that name it. */
  readonly count: number;
  /** Agencies of the list, likeliest first. */
  readonly suggestions: readonly string[];
}

export interface LoadSummary {
  /** Nothing was written: this is what would be. */
  readonly isPreview: boolean;
  readonly source: string;
  /** The sheet of the source whose table was taken ('' for .csv). */
  readonly sheet: string;
  /** 1-based header rows. */
  readonly headerRows: readonly number[];
  /** Which source column became which column, in source order; `column` undefined = kept as an extra column. */
  readonly mapping: readonly MappedColumn[];
  /** Sheets of the source that hold a table, and whether it is taken. */
  readonly tableSheets: readonly TableSheet[];
  /** What only the office can decide; until then the columns are as `mapping` says. */
  readonly questions: readonly ImportQuestion[];
  /** How the file was read, to be used for others of its kind. */
  readonly guides: readonly ImportGuide[];
  /** Each row that is a task. */
  readonly taskRows: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly code: string;
    readonly title: string;
  }[];
  readonly sourceRows: number;
  readonly tasks: number;
  readonly entries: number;
  readonly history: number;
  readonly rejected: readonly RejectedRow[];
  /** Tasks by category against the expected 13/8/25/40. */
  readonly counts: readonly { readonly label: string; readonly expected?: number; readonly found: number }[];
  readonly notices: readonly Message[];
  readonly agencyQuestions: readonly AgencyQuestion[];
  /** The agencies that a question may be answered by. */
  readonly agencies: readonly string[];
  /** Loaded into a register that was there already: what changes. Absent for a new register. */
  readonly update?: UpdateSummary;
}

/** A value before and after, as the sheet shows it. */
export interface ChangedValue {
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

export interface UpdateSummary {
  readonly added: readonly { readonly code: string; readonly title: string }[];
  readonly changed: readonly {
    readonly code: string;
    readonly title: string;
    /** 1-based row of the Tasks sheet. */
    readonly row: number;
    readonly values: readonly ChangedValue[];
  }[];
  readonly unchanged: number;
  /** Tasks that the file does not have; they stay. */
  readonly missing: readonly { readonly code: string; readonly title: string; readonly row: number }[];
  /** Entries that were empty and get values of the file. */
  readonly filledEntries: number;
  /** Values of the file that are not taken, for the register has others. */
  readonly conflicts: readonly {
    readonly week: string;
    readonly code: string;
    readonly agency: string;
    readonly column: string;
    readonly kept: string;
    readonly file: string;
  }[];
}

export interface CheckSummary {
  readonly checkedTasks: number;
  readonly checkedEntries: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  /** Findings set aside with a reason; they are not among those below. */
  readonly waived: number;
  /** The findings in words, most severe first; the Findings sheet holds the same. */
  readonly findings: readonly FindingLine[];
}

export interface FindingLine {
  readonly ruleId: string;
  /** What the rule asserts, in the workbook's language. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly sheet: string;
  /** A1 address, e.g. `E12`; '' for a finding about no single cell, such as a category's count. */
  readonly cell: string;
  readonly task: string;
  /** Whose finding it is, by its official name; '' for one about the register as a whole. */
  readonly agency: string;
  /** Whether it is about an agency's weekly entry: what the agency itself can mend. */
  readonly isOfEntry: boolean;
  readonly value: string;
  /** What is wrong and what to do, in the workbook's language. */
  readonly message: string;
  /** A value that would mend the cell, as people read it. */
  readonly suggested?: string;
  /** What `suggested` says mends a whole column: it is no value. */
  readonly isRepair?: true;
  /** What the finding is known by. */
  readonly key: string;
}

export interface HighlightSummary {
  readonly tasks: number;
  /** Tasks by status label, in the order of the statuses; only those that occur. */
  readonly byStatus: readonly { readonly label: string; readonly count: number }[];
  readonly overdue: number;
  readonly lowEfficiency: number;
  /** Tasks on which an agency has not reported. */
  readonly notReported: number;
}

export interface ReportOptions extends ActionOptions {
  /** ISO 8601 label, e.g. `2025-W04`. Without a week or a month, the open week of Settings is reported. */
  readonly week?: string;
  /** ISO 8601 label of a reporting month, e.g. `2025-01`; '' is the one that the open week ends in. */
  readonly month?: string;
  readonly today: Day;
}

export interface ReportSummary {
  /** Name of the report sheet. */
  readonly sheet: string;
  readonly kind: 'week' | 'month';
  /** ISO 8601 label of the week or month. */
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
  readonly overdue: number;
  readonly lowEfficiency: number;
  readonly dueNext: number;
  readonly notReported: number;
  /** Sentences that the secretariat had changed and that were kept. */
  readonly keptSentences: number;
  /** A report of this week was issued before: which, and what differs from it, in the workbook's language. */
  readonly revises?: { readonly number: string; readonly day: Day; readonly differences: readonly string[] };
}
