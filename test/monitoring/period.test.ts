import { dayOf, type Day } from '../../src/calendar';
import { periodOf, periodsEnding, type RegularRecurrenceKey } from '../../src/monitoring';
import { recurrences } from '../../src/register';
import { fc } from '../support/draws';

const regular = recurrences
  .map(({ key }) => key)
  .filter((key): key is RegularRecurrenceKey => key !== 'once');
const day = (year: number, month: number, date: number): Day => dayOf(year, month, date)!;

test.each<[RegularRecurrenceKey, Day, Day]>([
  ['weekly', day(2025, 6, 27), day(2025, 7, 3)],
  ['monthly', day(2025, 6, 1), day(2025, 6, 30)],
  ['quarterly', day(2025, 4, 1), day(2025, 6, 30)],
  ['halfYearly', day(2025, 1, 1), day(2025, 6, 30)],
])('of %s tasks one period ends between 27 June and 4 July', (recurrence, first, last) => {
  expect(periodsEnding(recurrence, day(2025, 6, 27), day(2025, 7, 4), 5)).toEqual([{ first, last }]);
});

test('the days asked for belong to the span', () => {
  const [june, july] = [day(2025, 6, 30), day(2025, 7, 31)];
  expect(periodsEnding('monthly', june, july, 5).map(({ last }) => last)).toEqual([june, july]);
  expect(periodsEnding('monthly', day(2025, 7, 1), day(2025, 7, 30), 5)).toEqual([]);
  expect(periodsEnding('monthly', july, june, 5)).toEqual([]);
});

test('what ends between two days is what ends on one of them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...regular),
      fc.integer({ min: 45_000, max: 46_500 }),
      fc.integer({ min: -3, max: 400 }),
      fc.integer({ min: 1, max: 7 }),
      (recurrence, from, length, weekStart) => {
        const days = Array.from({ length: Math.max(length + 1, 0) }, (_, index) => (from + index) as Day);
        const expected = days
          .map((each) => periodOf(recurrence, each, weekStart))
          .filter(({ last }, index) => last === days[index])
          .map(({ first, last }) => ({ first, last }));
        expect(periodsEnding(recurrence, from as Day, (from + length) as Day, weekStart)).toEqual(expected);
      },
    ),
  );
});
