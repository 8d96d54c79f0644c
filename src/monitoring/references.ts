import type { Language } from '../messages';
import {
  deadlineMoveColumns,
  entryColumns,
  holidayColumns,
  milestoneColumns,
  pastStateColumns,
  recurrenceColumns,
  tableNames,
  taskColumns,
  type ColumnDefinition,
  type EntryKey,
  type TaskKey,
} from '../register';

/** Characters with a meaning of their own in a structured reference are preceded by an apostrophe. */
const escape = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

const isPlainWord = (header: string): boolean => /^[\p{L}\p{N}_]+$/u.test(header);

/** The cell of a column in the formula's own row, e.g. `[@Code]`, `[@[Progress (%)]]`. */
export const inThisRow = (header: string): string =>
  isPlainWord(header) ? `[@${header}]` : `[@[${escape(header)}]]`;

/** A whole column of a table, e.g. `Entries[Code]`; headers with punctuation take two pairs of brackets. */
export const wholeColumn = (table: string, header: string): string =>
  /^[\p{L}\p{N}_ ]+$/u.test(header) ? `${table}[${header}]` : `${table}[[${escape(header)}]]`;

export type RecurrenceColumnKey = (typeof recurrenceColumns)[number]['key'];

/** The cell of a column's heading. */
const headingOf = (table: string, header: string): string => `${table}[[#Headers],[${escape(header)}]]`;

/** The tables whose columns formulas of other tables look up whole. */
const tables = {
  tasks: taskColumns,
  entries: entryColumns,
  recurrences: recurrenceColumns,
  milestones: milestoneColumns,
  deadlineMoves: deadlineMoveColumns,
  pastStates: pastStateColumns,
  holidays: holidayColumns,
} as const;
type LookedUpTable = keyof typeof tables;

const headerIn = (columns: readonly ColumnDefinition[], key: string, language: Language): string =>
  columns.find((column) => column.key === key)!.header[language];

/** References to the columns of the workbook's tables by column key, in the headers of one language. */
export function referencesIn(language: Language) {
  const columnIn =
    <T extends LookedUpTable>(table: T) =>
    (key: (typeof tables)[T][number]['key']): string =>
      wholeColumn(tableNames[table], headerIn(tables[table], key, language));
  return {
    task: (key: TaskKey): string => inThisRow(headerIn(taskColumns, key, language)),
    entry: (key: EntryKey): string => inThisRow(headerIn(entryColumns, key, language)),
    recurrence: (key: RecurrenceColumnKey): string => inThisRow(headerIn(recurrenceColumns, key, language)),
    holiday: (key: (typeof holidayColumns)[number]['key']): string =>
      inThisRow(headerIn(holidayColumns, key, language)),
    tasks: columnIn('tasks'),
    taskHeading: (key: TaskKey): string => headingOf(tableNames.tasks, headerIn(taskColumns, key, language)),
    entries: columnIn('entries'),
    recurrences: columnIn('recurrences'),
    milestones: columnIn('milestones'),
    deadlineMoves: columnIn('deadlineMoves'),
    pastStates: columnIn('pastStates'),
    holidays: columnIn('holidays'),
  };
}
