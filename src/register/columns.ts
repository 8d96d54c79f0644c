import type { Localized } from '../messages';
import type { ListKey } from './vocabulary';

/** What a column holds; its validation, number format and import reading follow from it. */
export type ColumnType = 'identifier' | 'text' | 'choice' | 'date' | 'percent' | 'quantity' | 'flag';

/** One column of a table of the workbook: the only place where it is described. */
export interface ColumnDefinition<K extends string = string> {
  readonly key: K;
  readonly header: Localized;
  readonly help: Localized;
  readonly type: ColumnType;
  /** For `choice`: the list whose labels are allowed. */
  readonly list?: ListKey;
  /** Who fills it: officers get these cells unlocked; `formula` columns are computed in the sheet, `addin` ones written by the add-in. */
  readonly editor: 'secretariat' | 'officer' | 'formula' | 'addin';
  readonly required?: boolean;
  /** Not shown: for formulas only. */
  readonly hidden?: boolean;
  /** In Excel's character widths. */
  readonly width: number;
  /** Overrides the number format that the type implies. */
  readonly numberFormat?: string;
  readonly unit?: Localized;
  /** Header wordings met in source files, compared without case, diacritics and punctuation; most specific first. */
  readonly synonyms: readonly string[];
}

const define = <const T extends readonly ColumnDefinition[]>(columns: T): T => columns;

/** Number formats by column type, in the invariant (en-US) form that Office.js `numberFormat` takes. */
export const numberFormats: Record<ColumnType, string> = {
  identifier: '@',
  text: '@',
  choice: '@',
  date: 'dd/mm/yyyy',
  percent: '0%',
  quantity: '#,##0.##',
  flag: '@',
};

/** A computed text must not be formatted as text: Excel would show its formula instead of its value. */
export function numberFormatOf(column: ColumnDefinition): string {
  if (column.numberFormat) return column.numberFormat;
  const format = numberFormats[column.type];
  return column.editor === 'formula' && format === '@' ? 'General' : format;
}

export { define as defineColumns };

/** A column that the add-in writes and nobody else. */
export const addinColumn = <K extends string>(
  key: K,
  vi: string,
  en: string,
  width: number,
  type: ColumnType = 'text',
) =>
  ({
    key,
    type,
    editor: 'addin',
    width,
    header: { vi, en },
    help: { vi: '', en: '' },
    synonyms: [],
  }) as const;
