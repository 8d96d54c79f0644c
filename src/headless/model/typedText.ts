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

/** @throws ExcelError `InvalidArgument` for a formula too long or that cannot be read */
export function checkedFormula(formula: string): string {
  if (formula.length > maxFormulaLength) {
    throw invalidArgument('The formula is longer than the 8,192 characters that a cell can hold.');
  }
  try {
    parse(tokenize(formula.slice(1)));
  } catch (error) {
    if (error instanceof NotComputedError && error.kind !== 'syntax') return formula;
    throw invalidArgument('There is a problem with the formula.');
  }
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
  const parsed = parseValue(text, { locale });
  if (!parsed) return null;
  const format = parsed.z === undefined ? undefined : (excelFormats[parsed.z] ?? parsed.z);
  const isDateWithoutYear = format !== undefined && /d/i.test(format) && !/y/i.test(format);
  const value =
    isDateWithoutYear && typeof parsed.v === 'number' ? inYearOf(parsed.v, today) : (parsed.v as CellValue);
  return format === undefined ? { kind: 'value', value } : { kind: 'value', value, numberFormat: format };
}

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The same day and month in the year of `today`: the parser takes the year from the machine's clock. */
function inYearOf(serial: number, today: number): number {
  const parsed = new Date(epoch + serial * dayMs);
  const year = new Date(epoch + today * dayMs).getUTCFullYear();
  return Math.round((Date.UTC(year, parsed.getUTCMonth(), parsed.getUTCDate()) - epoch) / dayMs);
}
