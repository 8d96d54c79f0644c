import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../store/types';
import { isCellError } from '../store/types';

/** What the cell shows, by its number format; column widths are not looked at. */
export function cellText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  if (numberFormat === '@') return String(value);
  if (typeof value === 'number' && isNoDay(value) && isDateFormat(numberFormat)) return '######';
  return format(numberFormat, value, { locale, throws: false, dateErrorNumber: false, overflow: '######' });
}

/** Days before the calendar or after the year 9999 fill their cell with #. */
const isNoDay = (value: number): boolean => value < 0 || value >= 2_958_466;

/** The value as Office.js gives it: errors and blanks are texts. */
export function clientValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** `Excel.RangeValueType`. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
