import { dayOfMoment, fromIso, momentIn, momentOf, toTime, type Day } from '../../src/calendar';
import { fc } from '../support/draws';

test('a minute is kept by the cell that holds it, and read back to the same words', () => {
  const days = fc.integer({ min: 61, max: 2_958_465 }) as fc.Arbitrary<Day>;
  fc.assert(
    fc.property(days, fc.nat(23), fc.nat(59), (day, hours, minutes) => {
      const read = momentIn(momentOf(day, hours, minutes))!;
      expect(dayOfMoment(read)).toBe(day);
      expect(toTime(read)).toBe(`${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
    }),
  );
});

test('texts and empty cells are no moment', () => {
  expect(momentIn('')).toBeUndefined();
  expect(momentIn('23/01/2025')).toBeUndefined();
  expect(momentIn(fromIso('2025-01-23'))).toBe(fromIso('2025-01-23'));
});
