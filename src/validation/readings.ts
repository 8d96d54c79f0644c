import { dayOf, fromIso, type Day } from '../calendar';

/** A day written as day, month, year, as ISO 8601 or as eight digits yyyymmdd; undefined for anything else. */
export function dayFromText(text: string): Day | undefined {
  const trimmed = text.trim();
  const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed);
  if (dayFirst) return dayOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (digits) return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  return fromIso(trimmed);
}

/** A number written with a decimal comma or point and no thousands marks, or with groups of three; else undefined. */
export function numberFromText(text: string): number | undefined {
  const trimmed = text.replace(/[\s\u00a0]/g, '');
  if (/^-?\d+([.,]\d+)?$/.test(trimmed)) {
    // "1.250" may be 1250 or 1.25: no suggestion is better than a wrong one.
    return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(trimmed) ? undefined : Number(trimmed.replace(',', '.'));
  }
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed)) {
    return Number(trimmed.replace(/\./g, '').replace(',', '.'));
  }
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) return Number(trimmed.replace(/,/g, ''));
  return undefined;
}
