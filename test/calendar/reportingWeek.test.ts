import {
  fromIso,
  isoWeekLabel,
  reportingWeekByLabel,
  reportingWeekOf,
  toIso,
  type Day,
} from '../../src/calendar';
import { fc } from '../support/draws';

const day = (iso: string): Day => fromIso(iso)!;

describe('reporting weeks', () => {
  // ISO 8601: week 1 holds the year's first Thursday.
  test.each([
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2025-01-23', '2025-W04'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2026-12-31', '2026-W53'],
  ])('%s lies in %s', (iso, label) => expect(isoWeekLabel(day(iso))).toBe(label));

  test('Friday to Thursday by default, named after the Thursday', () => {
    const week = reportingWeekOf(day('2025-01-23'), 5);
    expect([week.label, toIso(week.first), toIso(week.last)]).toEqual([
      '2025-W04',
      '2025-01-17',
      '2025-01-23',
    ]);
    expect(reportingWeekOf(day('2025-01-24'), 5).label).toBe('2025-W05');
  });

  test('every day lies in its week, and the label leads back to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), fc.integer({ min: 1, max: 7 }), (serial, start) => {
        const week = reportingWeekOf(serial as Day, start);
        expect(week.first).toBeLessThanOrEqual(serial);
        expect(week.last).toBeGreaterThanOrEqual(serial);
        expect(week.last - week.first).toBe(6);
        expect(reportingWeekByLabel(week.label, start)).toEqual(week);
      }),
    );
  });

  test.each(['2025-W00', '2025-W54', '2025-4', 'W04', '', '2025-W53'])('%p is no week', (label) =>
    expect(reportingWeekByLabel(label, 5)).toBeUndefined(),
  );
});
