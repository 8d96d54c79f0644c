import {
  addDays,
  asDay,
  dayOf,
  dayOfWeek,
  endOfMonth,
  firstDay,
  fromIso,
  lastDay,
  partsOf,
  toDayMonthYear,
  toIso,
  type Day,
} from '../../src/calendar';
import { fc } from '../support/draws';

const anyDay = fc.integer({ min: firstDay, max: lastDay }).map((serial) => serial as Day);

describe('days', () => {
  test.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2024-02-29', 45351],
    ['2025-01-01', 45658],
    ['2025-01-23', 45680],
    ['9999-12-31', 2958465],
  ])('%s is what Excel shows for %i', (iso, serial) => {
    expect(fromIso(iso)).toBe(serial);
    expect(toIso(serial as Day)).toBe(iso);
  });

  test.each([
    [2025, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 4, 31],
    [1899, 12, 31],
    [10000, 1, 1],
    [2025, 1.5, 1],
  ])('%i-%i-%i is no day', (year, month, day) => expect(dayOf(year, month, day)).toBeUndefined());

  test.each(['2025-1-23', '23/01/2025', '2025-02-30', '', 'today'])('%p is not ISO', (text) =>
    expect(fromIso(text)).toBeUndefined(),
  );

  test('a time of day is dropped, and what is no serial number is no day', () => {
    expect(asDay(45680.99)).toBe(45680);
    for (const value of [0, 60, -1, 2958466, NaN, Infinity, '45680', true, undefined]) {
      expect(asDay(value)).toBeUndefined();
    }
  });

  test('parts and day are inverse to each other, for every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = partsOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(fromIso(toIso(day))).toBe(day);
      }),
    );
  });

  test('the day of the week goes round in seven', () => {
    expect(dayOfWeek(fromIso('2025-01-23')!)).toBe(4);
    expect(dayOfWeek(fromIso('2025-01-26')!)).toBe(7);
    expect(dayOfWeek(fromIso('2025-01-27')!)).toBe(1);
    fc.assert(fc.property(anyDay, (day) => expect(dayOfWeek(addDays(day, 7))).toBe(dayOfWeek(day))));
  });

  test('months end where they end', () => {
    expect(toIso(endOfMonth(2024, 2))).toBe('2024-02-29');
    expect(toIso(endOfMonth(2025, 2))).toBe('2025-02-28');
    expect(toIso(endOfMonth(2025, 12))).toBe('2025-12-31');
    expect(toIso(endOfMonth(2025, 13))).toBe('2026-01-31');
  });

  test('day before month, always', () => expect(toDayMonthYear(fromIso('2025-02-05')!)).toBe('05/02/2025'));
});
