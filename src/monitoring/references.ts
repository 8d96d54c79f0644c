import type { Language } from '../messages';
import {
  entryColumns,
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

const headerIn = (columns: readonly ColumnDefinition[], key: string, language: Language): string =>
  columns.find((column) => column.key === key)!.header[language];

/** References to the columns of the workbook's tables by column key, in the headers of one language. */
export function referencesIn(language: Language) {
  return {
    task: (key: TaskKey): string => inThisRow(headerIn(taskColumns, key, language)),
    entry: (key: EntryKey): string => inThisRow(headerIn(entryColumns, key, language)),
    entries: (key: EntryKey): string =>
      wholeColumn(tableNames.entries, headerIn(entryColumns, key, language)),
    recurrence: (key: RecurrenceColumnKey): string => inThisRow(headerIn(recurrenceColumns, key, language)),
    recurrences: (key: RecurrenceColumnKey): string =>
      wholeColumn(tableNames.recurrences, headerIn(recurrenceColumns, key, language)),
  };
}
