/** Scalars, areas and arrays, and how Excel turns one kind of scalar into another. */
import type { CellError, ErrorCode, Scalar } from './types';
import { parseNumber } from './numberText';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const make = (error: ErrorCode): CellError => Object.freeze({ error });
/** One object per error, so that errors compare by identity within the engine. */
export const NULL_ERROR = make('#NULL!');
export const DIV0 = make('#DIV/0!');
export const VALUE = make('#VALUE!');
export const REF = make('#REF!');
export const NAME = make('#NAME?');
export const NUM = make('#NUM!');
export const NA = make('#N/A');
const all = [NULL_ERROR, DIV0, VALUE, REF, NAME, NUM, NA];
const byCode = new Map(all.map((each) => [each.error as string, each]));

/** The error that a text such as `#N/A` names, or undefined. */
export const errorNamed = (text: string): CellError | undefined => byCode.get(text.toUpperCase());
export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** A rectangle of cells on one sheet; zero-based, inclusive. */
export class Area {
  constructor(
    readonly sheet: number,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}
  get rows(): number {
    return this.bottom - this.top + 1;
  }
  get columns(): number {
    return this.right - this.left + 1;
  }
  get key(): string {
    return `${this.sheet}:${this.top}:${this.left}:${this.bottom}:${this.right}`;
  }
}

/** An array of values that has no place in the workbook; row by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly data: readonly Scalar[],
  ) {}
  at(row: number, column: number): Scalar {
    return this.data[row * this.columns + column] ?? null;
  }
}

/** What an expression gives. */
export type Value = Scalar | Area | Matrix;

/** A formula that cannot be computed rightly is not computed at all: this unwinds it. */
export class NotComputedError extends Error {
  constructor(
    readonly kind: 'syntax' | 'function' | 'feature' | 'precedent',
    reason: string,
  ) {
    super(reason);
  }
}

/** A number as arithmetic sees it: empty is 0, TRUE is 1, a text is read as a number or is #VALUE!. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return parseNumber(value) ?? VALUE;
  return value;
}

/** A text as `&` sees it. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberToText(value);
  return value;
}

/** A condition as IF sees it: numbers are true unless 0; a text must be TRUE or FALSE. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE;
  }
  return value;
}

/** A number in the General format at full width: fifteen digits, exponent beyond them. */
export function numberToText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const [mantissa = '', power = '0'] = value.toExponential(14).split('e');
  const exponent = Number(power);
  const digits = mantissa.replace(/\.?0+$/, '');
  if (exponent >= 15 || exponent < -9) {
    return `${digits}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const fixed = Number(value.toPrecision(15)).toFixed(Math.max(0, 14 - exponent));
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

/** Fifteen significant digits are all that Excel compares. */
const sameNumber = (a: number, b: number): boolean =>
  a === b || (Math.abs(a - b) <= Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15));

const collator = new Intl.Collator('en', { sensitivity: 'accent' });
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const low = a.toLowerCase();
  const other = b.toLowerCase();
  if (low === other) return 0;
  return collator.compare(low, other) || (low < other ? -1 : 1);
}

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Excel's order: numbers, then texts, then FALSE and TRUE; an empty cell is the other side's zero. No errors. */
export function compare(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) ? 0 : a < b ? -1 : 1;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  if (a === null || b === null) {
    if (a === b) return 0;
    const other = a ?? b;
    const zero = typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
    return a === null ? compare(zero, other) : compare(other, zero);
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return a === b ? 0 : a ? 1 : -1;
  return rank(a) - rank(b);
}

/** Adds as Excel does: a difference lost in the fifteenth digit is 0. */
export function add(a: number, b: number): number {
  const sum = a + b;
  return sum !== 0 && Math.abs(sum) < Math.abs(a) * 4e-15 && sameNumber(a, -b) ? 0 : sum;
}

/** A number that Excel could hold, or #NUM!. */
export const finite = (value: number): number | CellError =>
  Number.isFinite(value) ? (value === 0 ? 0 : value) : NUM;
