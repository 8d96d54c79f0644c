import { dateSerial, partsOf } from '../formula/dateSerial';
import type { ColumnFilter, FilterDay } from '../store/types';
import { timePeriod } from './timePeriods';

/** A cell of a filtered column, as a filter looks at it. */
export interface FilteredCell {
  text: string;
  value: unknown;
  fill: string | null;
  fontColor: string | null;
}

/** Which of a column's cells pass its filter. Kinds that the host does not know let everything pass. */
export function passing(filter: ColumnFilter, cells: readonly FilteredCell[], today: number): boolean[] {
  switch (filter.kind) {
    case 'values': {
      const wanted = new Set(filter.values.map((one) => one.toLowerCase()));
      return cells.map(({ text, value }) => {
        if (text === '') return filter.blanks;
        return wanted.has(text.toLowerCase()) || filter.days.some((day) => isWithin(value, day));
      });
    }
    case 'custom':
      return cells.map(({ text, value }) => {
        const results = filter.criteria.map(({ operator, value: wanted }) =>
          passesCustom(operator, wanted, text, value),
        );
        return filter.and ? results.every(Boolean) : results.some(Boolean);
      });
    case 'top':
      return passesTop(filter, cells);
    case 'dynamic':
      return passesDynamic(filter.type, cells, today);
    case 'color': {
      const wanted = filter.color.toUpperCase();
      return cells.map(({ fill, fontColor }) => (filter.ofCell ? fill : fontColor)?.toUpperCase() === wanted);
    }
    case 'other':
      return cells.map(() => true);
  }
}

const numbersOf = (cells: readonly FilteredCell[]): number[] =>
  cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

function passesTop(
  { isTop, isPercent, count }: Extract<ColumnFilter, { kind: 'top' }>,
  cells: readonly FilteredCell[],
): boolean[] {
  const sorted = numbersOf(cells).sort((a, b) => (isTop ? b - a : a - b));
  const shown = isPercent ? Math.max(1, Math.floor((sorted.length * count) / 100)) : count;
  const last = sorted[Math.min(shown, sorted.length) - 1];
  return cells.map(
    ({ value }) => last !== undefined && typeof value === 'number' && (isTop ? value >= last : value <= last),
  );
}

function passesDynamic(type: string, cells: readonly FilteredCell[], today: number): boolean[] {
  if (type === 'aboveAverage' || type === 'belowAverage') {
    const numbers = numbersOf(cells);
    const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    return cells.map(
      ({ value }) => typeof value === 'number' && (type === 'aboveAverage' ? value > mean : value < mean),
    );
  }
  const months = monthsOf(type);
  const period = timePeriod(type, today);
  return cells.map(({ value }) => {
    if (typeof value !== 'number') return false;
    const day = Math.floor(value);
    if (months) return months.includes(partsOf(day)?.month ?? 0);
    return period === undefined || (day >= period[0] && day <= period[1]);
  });
}

/** Months of any year that "M3" or "Q2" mean. */
function monthsOf(type: string): number[] | undefined {
  const month = /^M(\d{1,2})$/.exec(type);
  if (month) return [Number(month[1])];
  const quarter = /^Q([1-4])$/.exec(type);
  return quarter ? [1, 2, 3].map((each) => (Number(quarter[1]) - 1) * 3 + each) : undefined;
}

function isWithin(value: unknown, { year, month, day, hour, minute, second }: FilterDay): boolean {
  if (typeof value !== 'number') return false;
  const parts = partsOf(Math.floor(value));
  if (parts?.year !== year) return false;
  if (month !== undefined && parts.month !== month) return false;
  if (day !== undefined && dateSerial(year, month ?? 1, day) !== Math.floor(value)) return false;
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  return (
    (hour === undefined || Math.floor(seconds / 3600) === hour) &&
    (minute === undefined || Math.floor(seconds / 60) % 60 === minute) &&
    (second === undefined || seconds % 60 === second)
  );
}

function passesCustom(operator: string, wanted: string, text: string, value: unknown): boolean {
  const number = Number(wanted);
  const isNumeric = wanted.trim() !== '' && Number.isFinite(number);
  if (operator === 'equal' || operator === 'notEqual') {
    const pattern = wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.');
    const isSame =
      isNumeric && typeof value === 'number'
        ? value === number
        : new RegExp(`^${pattern}$`, 'isu').test(text);
    return isSame === (operator === 'equal');
  }
  const order = isNumeric
    ? typeof value === 'number'
      ? value - number
      : Number.NaN
    : text.localeCompare(wanted, undefined, { sensitivity: 'accent' });
  if (operator === 'greaterThan') return order > 0;
  if (operator === 'greaterThanOrEqual') return order >= 0;
  return operator === 'lessThan' ? order < 0 : order <= 0;
}
