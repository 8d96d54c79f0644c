import {
  addDays,
  fromIso,
  periodAfter,
  periodBefore,
  periodByLabel,
  reportingMonthOf,
  toIso,
  weeksOf,
  type Day,
} from '../../src/calendar';
import { fc } from '../support/draws';

const byDecree = { weekStart: 5, monthStart: 15 };
const byCalendar = { weekStart: 5, monthStart: 1 };
const day = (iso: string): Day => fromIso(iso)!;
const span = (label: string, starts = byDecree): string | undefined => {
  const period = periodByLabel(label, starts);
  return period && `${period.kind} ${toIso(period.first)} ${toIso(period.last)}`;
};

test.each([
  ['2025-W04', byDecree, 'week 2025-01-17 2025-01-23'],
  ['2025-01', byDecree, 'month 2024-12-15 2025-01-14'],
  ['2025-03', byDecree, 'month 2025-02-15 2025-03-14'],
  ['2024-03', byDecree, 'month 2024-02-15 2024-03-14'],
  ['2025-02', byCalendar, 'month 2025-02-01 2025-02-28'],
  ['2024-02', byCalendar, 'month 2024-02-01 2024-02-29'],
  ['2025-12', byCalendar, 'month 2025-12-01 2025-12-31'],
  ['2025-03', { weekStart: 5, monthStart: 28 }, 'month 2025-02-28 2025-03-27'],
])('%s', (label, starts, expected) => {
  expect(span(label, starts)).toBe(expected);
});

test.each(['2025-13', '2025-00', '2025-1', '01-2025', '2025-W60', '', '2025'])('%s is no period', (label) => {
  expect(periodByLabel(label, byDecree)).toBeUndefined();
});

test('a month of the decree has the weeks whose cut-off lies in it', () => {
  expect(weeksOf(periodByLabel('2025-01', byDecree)!, 5).map(({ label }) => label)).toEqual([
    '2024-W51',
    '2024-W52',
    '2025-W01',
    '2025-W02',
  ]);
  expect(weeksOf(periodByLabel('2025-W04', byDecree)!, 5).map(({ label }) => label)).toEqual(['2025-W04']);
});

test('periods follow one another without a gap, every day is in one, every week in exactly one month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40_000, max: 50_000 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 28 }),
      (serial, weekStart, monthStart) => {
        const starts = { weekStart, monthStart };
        const month = reportingMonthOf(serial as Day, monthStart);
        expect(month.first <= serial && serial <= month.last).toBe(true);
        expect(periodByLabel(month.label, starts)).toEqual(month);
        const next = periodAfter(month, starts);
        expect(next.first).toBe(addDays(month.last, 1));
        expect(periodBefore(next, starts)).toEqual(month);
        const weeks = [month, next].flatMap((each) => weeksOf(each, weekStart));
        weeks.slice(1).forEach(({ first }, index) => expect(first).toBe(addDays(weeks[index]!.last, 1)));
        expect(weeks.every(({ last }) => last >= month.first && last <= next.last)).toBe(true);
      },
    ),
  );
  expect(day('2025-01-14')).toBe(reportingMonthOf(day('2025-01-14'), 15).last);
  expect(reportingMonthOf(day('2025-01-15'), 15).label).toBe('2025-02');
});
