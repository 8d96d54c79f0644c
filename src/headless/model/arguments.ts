import { invalidArgument } from '../wire/excelError';
import { isExcelObject } from '../wire/excelObject';
import { RangeRef } from './rangeRef';

/** Readers of method arguments and property values; each throws `InvalidArgument` on another type. */

export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidArgument();
}

export function asNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (Number.isInteger(number)) return number;
  throw invalidArgument();
}

/** A whole number, 0 or more. */
export function asIndex(value: unknown): number {
  const number = asInteger(value);
  if (number >= 0) return number;
  throw invalidArgument();
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** One of the given enumeration values, compared without regard to the first letter's case, as Excel does. */
export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  if (typeof value === 'string') {
    const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
    if (found !== undefined) return found;
  }
  throw invalidArgument();
}

export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw invalidArgument();
}

export function asRange(value: unknown): RangeRef {
  if (isExcelObject(value) && value.target instanceof RangeRef) return value.target;
  throw invalidArgument();
}

/** `undefined` and `null` both mean that an optional argument was not given. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  silver: '#C0C0C0',
  lime: '#00FF00',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkgreen: '#006400',
  darkblue: '#00008B',
  darkred: '#8B0000',
  gold: '#FFD700',
};

/** `#RRGGBB` in upper case, from that form or an HTML colour name. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(text);
  if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
  const named = namedColors[text.toLowerCase()];
  if (named) return named;
  throw invalidArgument();
}
