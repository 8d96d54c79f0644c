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
  | { readonly kind: 'length'; readonly max: number }
  /** Texts that fit the row's choice in another column are offered; any other may be written. */
  | { readonly kind: 'offers'; readonly by: string; readonly source: (by: string) => string }
  /** Anything goes; the cell only shows its prompt. */
  | { readonly kind: 'any' };

/** Defined names over table Causes: groups and, beside them, causes. */
export const typicalCauseNames = { group: 'TypicalCauseGroups', cause: 'TypicalCauses' } as const;

/** The causes of the row's group; all of them before one is chosen, or where the list has none of it. */
const causesOf = (group: string): string => {
  const { group: groups, cause: causes } = typicalCauseNames;
  const count = `COUNTIF(${groups},${group})`;
  return (
    `OFFSET(${causes},IF(${count}=0,0,MATCH(${group},${groups},0)-1),0,` +
    `IF(${count}=0,ROWS(${causes}),${count}),1)`
  );
};

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
    case 'text':
      if (column.key === 'cause')
        return { constraint: { kind: 'offers', by: 'causeGroup', source: causesOf } };
      if (column.editor !== 'officer') return { constraint: { kind: 'any' } };
      return { constraint: { kind: 'length', max: bounds.text.max }, message: 'validation.entry.length' };
    case 'identifier':
      return { constraint: { kind: 'any' } };
  }
}

/**
 * What a cell holds although Excel would refuse it at typing, as the formula of a conditional format: pasting goes past data
 * validation. Undefined where anything may stand.
 */
export function brokenFormula(column: ColumnDefinition, cell: string): string | undefined {
  const { constraint } = constraintOf(column);
  const unless = (right: string): string =>
    `=IF(ISERROR(${cell}),TRUE,IF(TRIM(${cell})="",FALSE,NOT(${right})))`;
  switch (constraint.kind) {
    case 'list':
      return unless(`ISNUMBER(MATCH(TRIM(${cell}),${constraint.source},0))`);
    case 'values':
      return unless(`OR(${constraint.values.map((value) => `LOWER(TRIM(${cell}))="${value}"`).join(',')})`);
    case 'date':
      return unless(
        `IF(ISNUMBER(${cell}),AND(${cell}>=${constraint.min},${cell}<${constraint.max + 1}),FALSE)`,
      );
    case 'decimal':
      return unless(`IF(ISNUMBER(${cell}),AND(${cell}>=${constraint.min},${cell}<=${constraint.max}),FALSE)`);
    default:
      return undefined;
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
    ...(message && {
      alert: { title, message: t(language, message, { max: bounds.text.max }), style: 'stop' as const },
    }),
  };
}
