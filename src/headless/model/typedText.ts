import { parseValue } from 'numfmt';
import type { CellValue } from '../store/types';
import { NotComputedError } from '../formula/values';
import { parse } from '../formula/parse';
import { tokenize } from '../formula/tokens';
import { invalidArgument } from '../wire/excelError';

/** Excel's limits for a cell (Excel specifications and limits). */
export const maxTextLength = 32_767;
export const maxFormulaLength = 8_192;

/** What a cell becomes when a text is entered in it. */
export type Entered =
  | { kind: 'value'; value: CellValue; numberFormat?: string; quotePrefix?: boolean }
  | { kind: 'formula'; formula: string };

const errorTexts = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/**
 * Reads a text as Excel reads typing: "01" is 1, "3/4" a date of this year, "75%" 0.75, "=A1" and "+A1" formulas,
 * "TRUE" a boolean, "'01" the text 01. In a cell of format `@` every text stays text.
 *
 * @param today serial day, for dates without a year
 * @throws ExcelError `InvalidArgument` when the text is too long or is no formula although it begins like one
 */
export function readTypedText(text: string, format: string, locale: string, today: number): Entered {
  if (format === '@') return { kind: 'value', value: limited(text) };
  if (text.startsWith("'")) return { kind: 'value', value: limited(text.slice(1)), quotePrefix: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: checkedFormula(text) };
  const parsed = text.length <= 255 ? parseTyped(text, locale, today) : null;
  if (parsed) return parsed;
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: checkedFormula(`=${text}`) };
  if (errorTexts.has(text.toUpperCase())) return { kind: 'value', value: { error: text.toUpperCase() } };
  return { kind: 'value', value: limited(text) };
}

/** The rows of a column share one formula: it is read once. */
let lastChecked = '';

/** @throws ExcelError `InvalidArgument` for a formula too long or that cannot be read */
export function checkedFormula(formula: string): string {
  if (formula === lastChecked) return formula;
  if (formula.length > maxFormulaLength) {
    throw invalidArgument('The formula is longer than the 8,192 characters that a cell can hold.');
  }
  try {
    parse(tokenize(formula.slice(1)));
  } catch (error) {
    if (error instanceof NotComputedError && error.kind !== 'syntax') return formula;
    throw invalidArgument('There is a problem with the formula.');
  }
  lastChecked = formula;
  return formula;
}

function limited(text: string): string {
  if (text.length > maxTextLength) {
    throw invalidArgument('The text is longer than the 32,767 characters that a cell can hold.');
  }
  return text;
}

/** The formats that Excel gives to what is typed, where they are not the parser's. */
const excelFormats: Readonly<Record<string, string>> = {
  'm/d': 'd-mmm',
  'd/m': 'd-mmm',
  'm/yyyy': 'mmm-yy',
  'hh:mm': 'h:mm',
  'hh:mm:ss': 'h:mm:ss',
  'm/d/yyyy hh:mm': 'm/d/yyyy h:mm',
  'd/m/yyyy hh:mm': 'd/m/yyyy h:mm',
};

function parseTyped(text: string, locale: string, today: number): Entered | null {
  const fraction = readFraction(text);
  if (fraction) return fraction;
  const parsed = parseValue(text, { locale });
  if (!parsed) return null;
  const shown = parsed.z === undefined ? undefined : shownDate(parsed.z, locale);
  const format = shown === undefined ? undefined : (excelFormats[shown] ?? shown);
  const isDateWithoutYear = format !== undefined && /d/i.test(format) && !/y/i.test(format);
  const read = typeof parsed.v === 'number' ? fifteenDigits(parsed.v) : (parsed.v as CellValue);
  const value = isDateWithoutYear && typeof read === 'number' ? inYearOf(read, today) : read;
  return format === undefined ? { kind: 'value', value } : { kind: 'value', value, numberFormat: format };
}

/** Windows' short dates of the languages that our users have; others are shown as they are typed. */
const shortDates: Readonly<Record<string, string>> = { en: 'm/d/yyyy', vi: 'dd/mm/yyyy' };

/** A day in numbers is shown as the language's short date, however it was typed. */
const shownDate = (format: string, locale: string): string =>
  /^(?:[dm]{1,2}|y{4})[/.-](?:[dm]{1,2})[/.-](?:[dm]{1,2}|y{2,4})$/.test(format)
    ? (shortDates[locale.slice(0, 2)] ?? format)
    : format;

/** "2 1/2" and "0 1/3": a whole number, a blank and a fraction, which alone would be a date. */
function readFraction(text: string): Entered | null {
  const match = /^\s*(-?)(\d+) (\d{1,2})\/(\d{1,2})\s*$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', over = '', under = ''] = match;
  if (Number(under) === 0) return null;
  const value = (Number(whole) + Number(over) / Number(under)) * (sign ? -1 : 1);
  return { kind: 'value', value, numberFormat: under.length === 1 ? '# ?/?' : '# ??/??' };
}

/** Excel keeps fifteen digits and makes the others zero. */
function fifteenDigits(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) < 1e15) return value;
  const [digits = '', power = '0'] = value.toExponential(20).split('e');
  return Number(`${digits.slice(0, value < 0 ? 17 : 16)}e${power}`);
}

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The same day and month in the year of `today`: the parser takes the year from the machine's clock. */
function inYearOf(serial: number, today: number): number {
  const parsed = new Date(epoch + serial * dayMs);
  const year = new Date(epoch + today * dayMs).getUTCFullYear();
  return Math.round((Date.UTC(year, parsed.getUTCMonth(), parsed.getUTCDate()) - epoch) / dayMs);
}
