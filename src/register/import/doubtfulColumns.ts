import { asDay, type Day } from '../../calendar';
import type { SourceCell } from '../../files';
import { readNumber, textIn } from './cellReaders';
import type { ColumnReading } from './importGuide';
import { numberBy, swappedDay } from './readings';

/** A value with both of its readings. */
export interface TwoReadings<T> {
  /** Index among the cells given. */
  readonly at: number;
  readonly asRead: T;
  readonly other: T;
}

const enoughDates = 3;
const dayOverTwelve = /^\D*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(?:\d{4}|\d{2})\D*$/;

/**
 * The real dates of a column if they are probably swapped: its texts have days over 12, its real dates have none. That is what
 * becomes of a day-month column in an Excel that reads month-day: what it could read it turned round, the rest it left as text.
 */
export function swappedDates(cells: readonly SourceCell[]): TwoReadings<Day>[] {
  const late = cells.some(({ value }) => {
    const match = typeof value === 'string' ? dayOverTwelve.exec(value) : null;
    return match !== null && Number(match[1]) > 12 && Number(match[2]) <= 12;
  });
  if (!late) return [];
  const real = cells.flatMap((cell, at) => {
    const day = cell.isDate && !cell.period ? asDay(cell.value) : undefined;
    return day === undefined ? [] : [{ at, asRead: day, other: swappedDay(day) }];
  });
  const distinct = new Set(real.map(({ asRead, other }) => Math.min(asRead, other ?? asRead)));
  if (real.length < enoughDates || distinct.size < enoughDates) return [];
  const turned = real.filter((each): each is TwoReadings<Day> => each.other !== undefined);
  return turned.length === real.length ? turned.filter(({ asRead, other }) => asRead !== other) : [];
}

/** Texts that mean one number with a decimal comma and another with a decimal point: "1.234", "1,234". */
const unclear = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const saysComma = /^[-+]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,(?:\d{1,2}|\d{4,})|0,\d+)$/;
const saysPoint = /^[-+]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d+\.(?:\d{1,2}|\d{4,})|0\.\d+)$/;

export interface NumberStyle {
  /** What the other numbers of the column say of all; undefined if they say nothing or contradict each other. */
  readonly reading?: ColumnReading;
  /** Numbers that are read in the Vietnamese way and could mean another. */
  readonly doubtful: readonly TwoReadings<number>[];
}

/** How a column writes its numbers, told by the ones that can be read in one way only. */
export function numberStyle(cells: readonly SourceCell[]): NumberStyle {
  const texts = cells.map((cell) => (typeof cell.value === 'string' ? textIn(cell).replace(/\s/g, '') : ''));
  const comma = texts.some((text) => saysComma.test(text));
  const point = texts.some((text) => saysPoint.test(text));
  if (comma !== point) return { reading: comma ? 'decimalComma' : 'decimalPoint', doubtful: [] };
  return {
    doubtful: texts.flatMap((text, at) => {
      if (!unclear.test(text)) return [];
      const [asComma, asPoint] = [numberBy(text, 'decimalComma')!, numberBy(text, 'decimalPoint')!];
      const asRead = readNumber(text)!;
      return [{ at, asRead, other: asRead === asComma ? asPoint : asComma }];
    }),
  };
}
