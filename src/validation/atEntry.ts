import { t, type Language, type MessageKey } from '../messages';
import { flagMark, type ColumnDefinition, type ListKey } from '../register';
import { bounds } from './rules/cells';

/** Defined names of the columns of labels that drop-downs offer; the workbook defines them over the tables of Lists. */
export const listNames: Record<ListKey, string> = {
  category: 'CategoryLabels',
  issueGroup: 'IssueGroupLabels',
  causeGroup: 'CauseGroupLabels',
  sector: 'SectorLabels',
  recurrence: 'RecurrenceLabels',
  agency: 'AgencyNames',
};

/** What Excel itself enforces when something is typed. */
export type EntryConstraint =
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** Serial numbers, both included. */
  | { readonly kind: 'date'; readonly min: number; readonly max: number }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  /** Anything goes; the cell only shows its prompt. */
  | { readonly kind: 'any' };

/** The native data validation of a column. */
export interface AtEntryRule {
  readonly constraint: EntryConstraint;
  readonly ignoreBlank: boolean;
  /** Title at most 32, message at most 255 characters: Excel's limits. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** Absent where anything may be entered. */
  readonly alert?: {
    readonly title: string;
    readonly message: string;
    readonly style: 'stop' | 'warning';
  };
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

function constraintOf(column: ColumnDefinition): { constraint: EntryConstraint; message?: MessageKey } {
  switch (column.type) {
    case 'choice':
      return {
        constraint: { kind: 'list', source: listNames[column.list!] },
        message: 'validation.entry.list',
      };
    case 'flag':
      return { constraint: { kind: 'values', values: [flagMark] }, message: 'validation.entry.flag' };
    case 'date':
      return {
        constraint: { kind: 'date', min: bounds.date.first, max: bounds.date.last },
        message: 'validation.entry.date',
      };
    case 'percent':
      return { constraint: { kind: 'decimal', ...bounds.percent }, message: 'validation.entry.percent' };
    case 'quantity':
      return { constraint: { kind: 'decimal', ...bounds.quantity }, message: 'validation.entry.quantity' };
    case 'identifier':
    case 'text':
      return { constraint: { kind: 'any' } };
  }
}

/**
 * The data validation that Excel applies to a column of `Tasks` or `Entries` at typing, from the same bounds and lists as
 * the rules. Undefined for computed columns.
 */
export function atEntryRule(column: ColumnDefinition, language: Language): AtEntryRule | undefined {
  if (column.editor === 'formula') return undefined;
  const { constraint, message } = constraintOf(column);
  const title = cut(column.header[language], 32);
  return {
    constraint,
    ignoreBlank: true,
    prompt: { title, message: cut(column.help[language], 255) },
    ...(message && { alert: { title, message: t(language, message), style: 'stop' as const } }),
  };
}
