/**
 * Texts that stand for numbers. Dates written with slashes mean different days in different countries, so they
 * are recognised as such but never guessed.
 */
import { serialOf } from './dateSerial';

const PLAIN = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?(%?)$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$/;
const NAMED = /^(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{4})$/;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;
const LOCAL_DATE = /^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?(?:\s|$)/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const time = (text: string): number | undefined => {
  const found = TIME.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds = '0'] = found;
  if (Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
};

/** A date that reads the same everywhere: `2025-01-31`, `31-Jan-2025`; with a time or without. */
export function parseDate(text: string): number | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const day = serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const rest = iso[4] === undefined ? 0 : time(iso[4]);
    return day === undefined || rest === undefined ? undefined : day + rest;
  }
  const named = NAMED.exec(trimmed);
  if (!named) return undefined;
  const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase());
  return month < 0 ? undefined : serialOf(Number(named[3]), month + 1, Number(named[1]));
}

/** The number that a text stands for, or undefined. Thousands commas, percent, `$`, exponent, clear dates, times. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  // Nearly every text begins with a letter: let it go cheaply.
  if (!(first <= 57)) return undefined;
  const found = PLAIN.exec(trimmed);
  if (found) {
    const [, sign, , digits = '', power = '', percent] = found;
    const size = Number(digits.replaceAll(',', '') + power);
    if (!Number.isFinite(size)) return undefined;
    return (sign === '-' ? -size : size) / (percent ? 100 : 1);
  }
  if (trimmed.startsWith('(') && trimmed.endsWith(')') && /^\([\d,.]+\)$/.test(trimmed)) {
    const inner = parseNumber(trimmed.slice(1, -1));
    return inner === undefined ? undefined : -inner;
  }
  return parseDate(trimmed) ?? time(trimmed);
}

/** True of `3/4`, `31.1.2025`, `1-2-25`: a date for Excel, but which one depends on the user's region. */
export const isLocalDate = (text: string): boolean => {
  const trimmed = text.trim();
  return LOCAL_DATE.test(trimmed) && parseNumber(trimmed) === undefined;
};
