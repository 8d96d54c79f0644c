import type { Language, Message } from '../messages';
import {
  entryColumns,
  labelOf,
  termOf,
  type CellValue,
  type ColumnDefinition,
  type EntryInputKey,
} from '../register';
import { dayFromText, numberFromText } from './readings';
import { entryInputColumns } from './rule';
import { rules } from './rules';
import { contextOf } from './context';
import type { Snapshot } from './types';

/** The columns of an entry that may be corrected once its week is closed. */
export const correctableColumns = entryColumns.filter(
  ({ editor }) => editor === 'officer',
) as readonly (ColumnDefinition & {
  readonly key: EntryInputKey;
})[];

/** A text as a person types it into a cell of the column: "75%", "20/01/2025"; what cannot be read stays text. */
export function typedValue(column: ColumnDefinition, text: string, language: Language): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  switch (column.type) {
    case 'percent': {
      const read = numberFromText(trimmed.replace(/%$/, ''));
      return read === undefined ? trimmed : trimmed.endsWith('%') ? read / 100 : read;
    }
    case 'quantity':
      return numberFromText(trimmed) ?? trimmed;
    case 'date':
      return dayFromText(trimmed) ?? trimmed;
    case 'choice': {
      if (column.list === undefined || column.list === 'agency') return trimmed;
      const term = termOf(column.list, trimmed);
      return term ? labelOf(column.list, term as never, language) : trimmed;
    }
    default:
      return trimmed;
  }
}

/** What the rules of single cells object to a value, undefined if nothing of severity error. */
export function objectionTo(
  key: EntryInputKey,
  value: CellValue,
  snapshot: Pick<Snapshot, 'agencies' | 'settings'>,
): Message | undefined {
  const column = entryInputColumns.find((each) => each.key === key)!;
  const context = contextOf({ ...snapshot, taskRows: [], entryRows: [], previousEntries: [] });
  const { language } = snapshot.settings;
  for (const rule of rules) {
    if (rule.scope !== 'cell' || !rule.appliesTo(column) || value === '') continue;
    const objection = rule.check({ column, value, language, context });
    if (objection && (objection.severity ?? rule.severity) === 'error')
      return { key: objection.message, params: objection.params };
  }
  return undefined;
}
