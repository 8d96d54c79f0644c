import { asDay, toDayMonthYear } from '../../calendar';
import type { Language } from '../../messages';
import type { CellValue } from '../../register';
import type { ColumnFormat } from './blocks';

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
const formats: Partial<Record<ColumnFormat, Intl.NumberFormatOptions>> = {
  count: { maximumFractionDigits: 0 },
  change: { maximumFractionDigits: 0, signDisplay: 'exceptZero' },
  percent: { style: 'percent', maximumFractionDigits: 0 },
  index: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
};
const made = new Map<string, Intl.NumberFormat>();

function numberFormat(format: ColumnFormat, language: Language): Intl.NumberFormat {
  const key = `${language}:${format}`;
  const known = made.get(key) ?? new Intl.NumberFormat(locales[language], formats[format]);
  made.set(key, known);
  return known;
}

/** A value of a table as people of the language read it; what a spreadsheet shows by its number format. */
export function cellText(value: CellValue, format: ColumnFormat, language: Language): string {
  if (typeof value !== 'number') return String(value);
  if (format === 'text') return String(value);
  if (format !== 'day') return numberFormat(format, language).format(value);
  const day = asDay(value);
  return day === undefined ? String(value) : toDayMonthYear(day);
}
