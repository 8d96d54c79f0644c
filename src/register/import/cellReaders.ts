import { asDay, endOfMonth, partsOf, toDayMonthYear, type Day } from '../../calendar';
import type { SourceCell } from '../../files';
import type { CellValue } from '../cells';
import { plain } from '../wording';
import { isPlaceholder, readDeadline } from './deadline';

const doneWords = new Set([
  'da hoan thanh',
  'hoan thanh',
  'da xong',
  'xong',
  'completed',
  'complete',
  'done',
  'da thuc hien',
]);
const notBegunWords = new Set(['chua thuc hien', 'chua bat dau', 'not started', 'chua trien khai']);
const tickWords = new Set(['x', 'v', '1', 'true', 'co', 'yes', 'da', 'khong phat sinh', 'nothing to report']);
const noTickWords = new Set(['', '0', 'false', 'khong', 'no']);

/**
 * The cell as text: a date as dd/mm/yyyy, a month or year as it is shown, a number too if that is its digits ("007",
 * "1.10").
 */
export function textIn(cell: SourceCell): string {
  const { value, isDate, text, period } = cell;
  if (typeof value === 'string') return value.trim();
  if (period) return text.trim();
  const day = isDate ? asDay(value) : undefined;
  if (day) return toDayMonthYear(day);
  if (typeof value === 'number') return digitsShown(value, text) ?? String(value);
  return text || String(value);
}

/** The digits of a number as shown ("007", "1.10", "0912 345 678"); undefined where something else is shown. */
function digitsShown(value: number, text: string): string | undefined {
  const shown = text.trim();
  const digits = startsWithZero.test(shown) ? shown.replace(/[\s.-]/g, '') : shown;
  const isShown = (form: string): boolean => /^\d+(?:\.\d+)?$/.test(form) && Number(form) === value;
  return isShown(shown) || isShown(digits) ? shown : undefined;
}
const startsWithZero = /^0\d/;

/** Value of a column that the register has no type for; a number of which a zero would be lost stays as shown. */
export function plainValue(cell: SourceCell): CellValue {
  const { value, isDate } = cell;
  if (isDate || typeof value === 'string') return textIn(cell);
  return typeof value === 'number' && startsWithZero.test(textIn(cell)) ? textIn(cell) : value;
}

/**
 * A number written as text: decimal comma and thousands dots as in Vietnamese; where both stand, the last one is the
 * decimal sign; a dot before three digits is a thousands sign.
 */
export function readNumber(text: string): number | undefined {
  const form = text.replace(/[\s ]/g, '');
  if (!/^[-+]?\d[\d.,]*$/.test(form)) return undefined;
  const comma = form.lastIndexOf(',');
  const dot = form.lastIndexOf('.');
  let plainForm: string;
  if (comma >= 0 && dot >= 0) {
    plainForm = comma > dot ? form.replace(/\./g, '').replace(',', '.') : form.replace(/,/g, '');
  } else if (comma >= 0) {
    plainForm = form.indexOf(',') === comma ? form.replace(',', '.') : form.replace(/,/g, '');
  } else {
    plainForm = /^[-+]?[1-9]\d{0,2}(\.\d{3})+$/.test(form) ? form.replace(/\./g, '') : form;
  }
  const number = Number(plainForm);
  return Number.isFinite(number) ? number : undefined;
}

/** A number of percents or a share of 1 written as text: it has no thousands, so a lone dot or comma is decimal ("66.667%"). */
const readShare = (text: string): number | undefined =>
  readNumber(text.replace(/^(\s*[-+]?\d+)\.(\d+\s*)$/, '$1,$2'));

export const numberIn = (cell: SourceCell): number | undefined =>
  typeof cell.value === 'number'
    ? cell.value
    : typeof cell.value === 'string'
      ? readNumber(cell.value)
      : undefined;

/** How the plain numbers of a progress column count: as shares of 1, out of 100, or each as its size tells. */
export type ProgressScale = 'shares' | 'hundreds' | 'mixed';

/** From here on a plain number is out of 100; below, 1.2 is 120 % reported by mistake, not 1.2 %. */
const leastInHundreds = 2;

/** A share of 1, or undefined. `scale` is for numbers without a percent sign. */
export function percentIn(cell: SourceCell, scale: ProgressScale): number | undefined {
  const share = (number: number): number =>
    scale === 'hundreds' || (scale === 'mixed' && number >= leastInHundreds) ? roundShare(number) : number;
  if (typeof cell.value === 'number') return cell.text.includes('%') ? cell.value : share(cell.value);
  const text = String(cell.value).trim();
  const number = readShare(text.replace(/\s*%$/, ''));
  if (number !== undefined) return text.endsWith('%') ? roundShare(number) : share(number);
  const words = plain(text);
  return doneWords.has(words) ? 1 : notBegunWords.has(words) ? 0 : undefined;
}
const roundShare = (percent: number): number => Math.round(percent * 1e6) / 1e8;

/** The scale of a progress column: one wrong value must not change what the others mean. */
export function progressScale(cells: readonly SourceCell[]): ProgressScale {
  const numbers = cells.flatMap(({ value, text }) =>
    text.includes('%') || typeof value === 'boolean'
      ? []
      : ((typeof value === 'number' ? value : readShare(value)) ?? []),
  );
  if (!numbers.some((number) => number >= leastInHundreds)) return 'shares';
  return numbers.some((number) => number > 0 && number < 1) ? 'mixed' : 'hundreds';
}

export function flagIn(cell: SourceCell): CellValue {
  const text = textIn(cell);
  const words = plain(text);
  if (/^[✓✔☑√]$/u.test(text) || tickWords.has(words)) return 'x';
  return noTickWords.has(words) && (text === '' || words !== '') ? '' : text;
}

/** A number that a date column may hold without a date format: 1954 to 2119. */
const looksLikeSerial = (value: unknown): value is number =>
  typeof value === 'number' && value >= 20_000 && value <= 80_000;

/** The day that a cell of a date column holds. */
export function dayOfCell(cell: SourceCell, year: number): Day | undefined {
  const serial = cell.serial ?? cell.value;
  if (cell.isDate || looksLikeSerial(serial)) {
    const day = asDay(serial);
    return day !== undefined && isPlaceholder(day) ? undefined : day;
  }
  const deadline = readDeadline(textIn(cell), { year });
  return deadline.kind === 'day' ? deadline.day : undefined;
}

/** The day by which a cell wants a task done: of a month or year, which Excel keeps as its first day, the last day. */
export function deadlineOfCell(cell: SourceCell, year: number): Day | undefined {
  const day = dayOfCell(cell, year);
  if (day === undefined || !cell.period) return day;
  const shown = partsOf(day);
  return endOfMonth(shown.year, cell.period === 'year' ? 12 : shown.month);
}
