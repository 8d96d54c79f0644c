import {
  addDays,
  addWorkingDays,
  dayOfWeek,
  fromIso,
  isWorkingDay,
  workingDaysBetween,
  type Day,
  type WorkingCalendar,
} from '../../src/calendar';
import { startingHolidays } from '../../src/register/data/holidays';
import { fc } from '../support/draws';

const day = (iso: string): Day => fromIso(iso)!;
const ofStart = (kind: 'off' | 'worked'): Day[] =>
  startingHolidays.filter((holiday) => holiday.kind === kind).map((holiday) => holiday.day);
const calendar: WorkingCalendar = { daysOff: ofStart('off'), workedDays: ofStart('worked') };

describe('working days', () => {
  test.each([
    ['over Tết 2025', '2025-01-24', '2025-02-03', 1],
    ['over a weekend', '2025-01-17', '2025-01-20', 1],
    ['to a Sunday', '2025-01-17', '2025-01-19', 0],
    ['over 30 April 2025, with the Saturday before worked in exchange', '2025-04-25', '2025-05-05', 4],
    ['the same day', '2025-01-20', '2025-01-20', 0],
    ['to an earlier day', '2025-01-20', '2025-01-17', 0],
  ])('%s', (_what, from, until, count) => {
    expect(workingDaysBetween(day(from), day(until), calendar)).toBe(count);
  });

  const someDay = fc.integer({ min: 45_500, max: 46_500 }).map((serial) => serial as Day);
  const someCalendar = fc.record({
    daysOff: fc.array(someDay, { maxLength: 30 }),
    workedDays: fc.uniqueArray(someDay, { maxLength: 30 }),
  });

  test('are those that are counted one by one', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5, max: 200 }), someCalendar, (from, days, random) => {
        // A day both off and worked would be a contradiction in the list.
        const clear = {
          ...random,
          daysOff: random.daysOff.filter((off) => !random.workedDays.includes(off)),
        };
        const each = Array.from({ length: Math.max(0, days) }, (_, i) => addDays(from, i + 1));
        expect(workingDaysBetween(from, addDays(from, days), clear)).toBe(
          each.filter((one) => isWorkingDay(one, clear)).length,
        );
      }),
    );
  });

  test('adding so many and counting them agree', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const end = addWorkingDays(from, count, calendar);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(workingDaysBetween(from, end, calendar)).toBe(count);
      }),
    );
  });
});

test('the starting holidays are working days of the week, days worked in exchange are weekend days', () => {
  for (const off of calendar.daysOff) expect(dayOfWeek(off)).toBeLessThan(6);
  for (const worked of calendar.workedDays) expect(dayOfWeek(worked)).toBeGreaterThan(5);
  const all = [...calendar.daysOff, ...calendar.workedDays];
  expect(new Set(all).size).toBe(all.length);
});
