import type { CellValue } from '../cells';
import { isBlank } from '../cells';

/** Whether two cells say the same to a reader: line ends and outer blanks aside, and a code whether or not it is text. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return asWritten(a) === asWritten(b);
}

const asWritten = (value: CellValue): string => String(value).normalize('NFC').replace(/\r\n?/g, '\n').trim();
