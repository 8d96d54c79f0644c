import { toDayMonthYear, type Day } from '../../calendar';
import type { Language } from '../../messages';
import type { ImportQuestion } from './types';

/** The two readings of doubtful values as people write them. */
export function examplesOf(
  { kind, examples }: Exclude<ImportQuestion, { readonly kind: 'field' }>,
  language: Language,
): { readonly row: number; readonly text: string; readonly asRead: string; readonly other: string }[] {
  const shown = (value: number): string =>
    kind === 'dates'
      ? toDayMonthYear(value as Day)
      : value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  return examples.map(({ row, text, asRead, other }) => ({
    row,
    text,
    asRead: shown(asRead),
    other: shown(other),
  }));
}
