import { dayOf, partsOf, type Day } from '../../calendar';
import type { SourceCell } from '../../files';
import type { ColumnReading } from './importGuide';

/** The day that results when day and month trade places; undefined where that is no day. */
export function swappedDay(day: Day): Day | undefined {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return dayOf(year, dayOfMonth, month);
}

/** A number written in the way that a column writes them; undefined for any other text. */
export function numberBy(text: string, reading: 'decimalPoint' | 'decimalComma'): number | undefined {
  const form = text.replace(/\s/g, '');
  const [point, thousands] = reading === 'decimalPoint' ? ['.', ','] : [',', '.'];
  if (!/^[-+]?\d[\d.,]*$/.test(form) || form.split(point).length > 2) return undefined;
  const [whole, fraction = ''] = form.split(point);
  if (fraction.includes(thousands)) return undefined;
  const number = Number(`${whole!.split(thousands).join('')}.${fraction || '0'}`);
  return Number.isFinite(number) ? number : undefined;
}

/** A cell as its column is to be read. */
export function asRead(cell: SourceCell, reading: ColumnReading): SourceCell {
  if (reading === 'monthFirst') {
    // A month has no day to trade places with.
    if (!cell.isDate || cell.period || typeof cell.value !== 'number') return cell;
    const day = swappedDay(Math.floor(cell.value) as Day);
    return day === undefined ? cell : { ...cell, value: day };
  }
  if (typeof cell.value !== 'string') return cell;
  const number = numberBy(cell.value, reading);
  return number === undefined ? cell : { ...cell, value: number };
}
