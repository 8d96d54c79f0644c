import { toDayMonthYear } from '../calendar';
import type { Language, MessageKey, MessageParams } from '../messages';
import {
  dayIn,
  entryColumns,
  taskInputColumns,
  type CellValue,
  type ColumnDefinition,
  type ColumnType,
  type EntryInputKey,
  type TaskInputKey,
} from '../register';
import type { Context, EntrySubject, TaskSubject } from './context';
import type { Finding, RuleHead } from './types';

/** What a rule says of one cell; the rest of the finding follows from where it was looking. */
export interface Objection<K extends string> {
  readonly column: K | '';
  readonly message: MessageKey;
  readonly params?: MessageParams;
  readonly suggested?: CellValue;
  /** Where the severity differs from the rule's own. */
  readonly severity?: Finding['severity'];
}

/** What the rules of single cells see. */
export interface CellSubject {
  readonly column: ColumnDefinition;
  readonly value: CellValue;
  readonly language: Language;
  readonly context: Context;
}

/** A rule of one cell by itself: derived from the column definitions, enforced at entry too. */
export interface CellRule extends RuleHead {
  readonly scope: 'cell';
  readonly appliesTo: (column: ColumnDefinition) => boolean;
  readonly check: (cell: CellSubject) => Omit<Objection<string>, 'column'> | undefined;
}

/** A rule of one row of `Tasks`. */
export interface TaskRule extends RuleHead {
  readonly scope: 'task';
  readonly check: (subject: TaskSubject, context: Context) => Objection<TaskInputKey> | undefined;
}

/** A rule of one row of `Entries`. */
export interface EntryRule extends RuleHead {
  readonly scope: 'entry';
  readonly check: (subject: EntrySubject, context: Context) => Objection<EntryInputKey> | undefined;
}

/** A rule that looks at many rows at once. */
export interface RegisterRule extends RuleHead {
  /** `workbook`: about the file rather than what is written in it. */
  readonly scope: 'register' | 'workbook';
  readonly check: (context: Context) => Omit<Finding, 'ruleId' | 'severity'>[];
}

export type Rule = CellRule | TaskRule | EntryRule | RegisterRule;

export type InputColumn = ColumnDefinition<TaskInputKey> | ColumnDefinition<EntryInputKey>;

export const entryInputColumns: readonly ColumnDefinition<EntryInputKey>[] = entryColumns.filter(
  (column) => column.editor !== 'formula',
) as readonly ColumnDefinition<EntryInputKey>[];

const columnsByKey = new Map<string, ColumnDefinition>(
  [...entryInputColumns, ...taskInputColumns].map((column) => [column.key, column]),
);
const columnOf = (key: string): ColumnDefinition | undefined => columnsByKey.get(key);

const digits = { maximumFractionDigits: 4, useGrouping: false };
/** Made once: making one takes longer than all the rest of a finding. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', digits),
  en: new Intl.NumberFormat('en-GB', digits),
};

/** The value of a cell as an official reads it in the sheet. */
export function shown(
  value: CellValue | undefined,
  type: ColumnType | undefined,
  language: Language,
): string {
  if (value === undefined) return '';
  if (typeof value !== 'number') return String(value).trim();
  const day = type === 'date' ? dayIn(value) : undefined;
  if (day !== undefined) return toDayMonthYear(day);
  const isShare = type === 'percent' && value >= 0 && value < 2;
  const text = numbers[language].format(isShare ? value * 100 : value);
  return isShare ? `${text} %` : text;
}

export const shownIn = (key: string, value: CellValue | undefined, language: Language): string =>
  shown(value, columnOf(key)?.type, language);

/** The header of a column in the workbook's language, for messages. */
export const headerOf = (key: TaskInputKey | EntryInputKey, language: Language): string =>
  columnOf(key)!.header[language];
