import type { Message, MessageKey } from '../messages';
import type { MonitoringRecords } from '../monitoring';
import type {
  AgencyDirectory,
  CategoryCounts,
  CellValue,
  Entry,
  EntryInputKey,
  EntryRow,
  Settings,
  TaskInputKey,
  TaskRow,
} from '../register';
import type { PlaceInWorkbook, Repair, WorkbookFacts } from './workbookFacts';

/** How much a finding matters: with an error a report would be wrong; a warning needs a look; the rest is told. */
export const severities = ['error', 'warning', 'information'] as const;
export type Severity = (typeof severities)[number];

/** Where a finding is: in a row of `Tasks` or `Entries`, or (row 0) about the register or an agency of Lists as a whole. */
export type FindingTable = 'tasks' | 'entries' | 'categories' | 'agencies' | 'workbook';

/** One thing that is wrong or noteworthy, and what to do about it. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly table: FindingTable;
  /** 1-based row of the worksheet; 0 = no single row. */
  readonly row: number;
  /** The column of the cell to mark; '' where there is no single cell. */
  readonly column: TaskInputKey | EntryInputKey | '';
  /** Code of the task, '' if it has none. */
  readonly code: string;
  /** What the cell holds now, as an official reads it (dates dd/MM/yyyy). */
  readonly value: string;
  /** What is wrong and what to do. Names of columns and labels in it are in the workbook's language. */
  readonly message: Message;
  /** Where it is, for what is neither a row of `Tasks` nor of `Entries`. */
  readonly place?: PlaceInWorkbook;
  /** A value that would mend the cell, in the form that the cell takes. */
  readonly suggested?: CellValue;
  /** What would mend a column as a whole. */
  readonly repair?: Repair;
}

/** Everything the rules look at. */
export interface Snapshot {
  readonly taskRows: readonly TaskRow[];
  /** Rows of table `Entries`: the open week. */
  readonly entryRows: readonly EntryRow[];
  /** Entries of the last closed week. */
  readonly previousEntries: readonly Entry[];
  /** Entries of all closed weeks; without them, those of the last one. */
  readonly history?: readonly Entry[];
  readonly agencies: AgencyDirectory;
  /** Names of agencies that were taken from a source file and not yet confirmed on the Lists sheet. */
  readonly unconfirmedAgencies?: readonly string[];
  /** Tasks assigned by category; without them, those of the conference. */
  readonly expectedCounts?: CategoryCounts;
  readonly settings: Settings;
  /** Milestones, holidays, closed weeks, moved deadlines; without them, there are none. */
  readonly records?: MonitoringRecords;
  /** What only a look at the whole workbook tells; absent while somebody is typing. */
  readonly facts?: WorkbookFacts;
}

/** What every rule has, whatever it looks at. */
export interface RuleHead {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asserts, for the list of rules and the user guide. */
  readonly title: MessageKey;
}
