import type { Day } from '../../src/calendar';
import {
  evaluateTask,
  explain,
  lowEfficiencyFormat,
  periodOf,
  reasonText,
  roundTo,
  rowFormatOf,
  statusFormats,
  statuses,
  type RollUp,
  type StatusKey,
} from '../../src/monitoring';
import { say } from '../../src/messages';
import { isRegular, recurrences, type Task } from '../../src/register';
import { day, settings, task } from './samples';
import { fc } from '../support/draws';

const none: RollUp = { expected: 1, answered: 0 };
const asOf = settings.asOf;
const at = (offset: number): Day => (asOf + offset) as Day;

describe('status of one-off tasks', () => {
  const cases: [string, Partial<Task>, Partial<RollUp>, StatusKey][] = [
    ['past the deadline by a day', { deadline: at(-1) }, {}, 'overdue'],
    ['due on the as-of day', { deadline: at(0) }, {}, 'dueSoon'],
    ['the last day of the warning period', { deadline: at(7) }, {}, 'dueSoon'],
    ['one day outside the warning period', { deadline: at(8) }, {}, 'notStarted'],
    ['with progress', { deadline: at(8) }, { progress: 0.01 }, 'inProgress'],
    ['with a quantity', { deadline: at(8) }, { achieved: 1 }, 'inProgress'],
    ['with progress 0', { deadline: at(8) }, { progress: 0 }, 'notStarted'],
    ['completed on the deadline', { deadline: at(-5) }, { completedOn: at(-5) }, 'completedOnTime'],
    ['completed a day after', { deadline: at(-5) }, { completedOn: at(-4) }, 'completedLate'],
    ['completed without a deadline', { deadline: undefined }, { completedOn: at(-4) }, 'completedOnTime'],
    ['100 % without a completion day, past the deadline', { deadline: at(-1) }, { progress: 1 }, 'overdue'],
    ['no deadline', { deadline: undefined }, {}, 'noDeadline'],
    [
      'deadline in words',
      { deadline: undefined, deadlineText: 'Theo kế hoạch' },
      { progress: 0.5 },
      'deadlineUnreadable',
    ],
  ];
  test.each(cases)('%s', (_, change, rolled, status) => {
    expect(evaluateTask(task(change), { ...none, ...rolled }, settings).status).toBe(status);
  });

  test('days late and days left', () => {
    expect(evaluateTask(task({ deadline: at(-12) }), none, settings)).toMatchObject({ daysLate: 12 });
    const late = evaluateTask(task({ deadline: at(-12) }), { ...none, completedOn: at(-9) }, settings);
    expect(late).toMatchObject({ daysLate: 3 });
    expect(evaluateTask(task({ deadline: at(3) }), none, settings)).toMatchObject({ daysLeft: 3 });
  });
});

describe('SPI of one-off tasks', () => {
  // The sample runs 40 days from 3 January; 20 have passed on 23 January.
  const spi = (change: Partial<Task>, rolled: Partial<RollUp>) =>
    evaluateTask(task(change), { ...none, ...rolled }, settings).spi;
  test.each([
    ['half of the time, half of the work', {}, { progress: 0.5 }, 1],
    ['half of the time, a quarter of the work', {}, { progress: 0.25 }, 0.5],
    ['progress above 100 % counts as 100 %', {}, { progress: 75 }, 2],
    ['quantity where there is no progress', { target: 200 }, { achieved: 80 }, 0.8],
    ['quantity is capped at the target', { target: 200 }, { achieved: 900 }, 2],
    ['progress goes before quantity', { target: 200 }, { achieved: 200, progress: 0.25 }, 0.5],
    ['completed counts as all earned', {}, { completedOn: day('2025-01-20'), progress: 0.9 }, 2],
    ['two decimals, half away from zero', {}, { progress: 0.3975 }, 0.8],
    ['no progress known', {}, {}, undefined],
    ['target 0', { target: 0 }, { achieved: 5 }, undefined],
    ['no start', { start: undefined }, { progress: 0.5 }, undefined],
    ['start after deadline', { start: day('2025-02-13') }, { progress: 0.5 }, undefined],
    ['on the first day nothing is planned yet', { start: at(0) }, { progress: 0.5 }, undefined],
    ['one day later it is', { start: at(-1), deadline: at(9) }, { progress: 0.05 }, 0.5],
    ['zero length, today', { start: at(0), deadline: at(0) }, { progress: 0.5 }, 0.5],
    ['zero length, tomorrow', { start: at(1), deadline: at(1) }, { progress: 0.5 }, undefined],
  ] as [string, Partial<Task>, Partial<RollUp>, number | undefined][])('%s', (_, change, rolled, value) => {
    expect(spi(change, rolled)).toBe(value);
  });

  test('a low SPI asks for attention, exactly at the threshold it does not', () => {
    const state = (progress: number) => evaluateTask(task(), { ...none, progress }, settings);
    expect(state(0.39)).toMatchObject({ status: 'inProgress', attention: 'lowEfficiency' });
    expect(state(0.4).attention).toBeUndefined();
    expect(reasonText(state(0.39), 'vi')).toBe('SPI 0,78 < 0,8');
    expect(reasonText(state(0.39), 'en')).toBe('SPI 0.78 < 0.8');
    expect(reasonText(state(0.4), 'vi')).toBe('');
  });
});

describe('regular tasks', () => {
  // 23 of the 31 days of January have begun.
  const state = (achieved: number | undefined, target: number | undefined = 31) =>
    evaluateTask(task({ recurrence: 'monthly', target }), { ...none, achieved }, settings);
  test.each([
    [23, 'onPlan', 1, undefined, ''],
    [22, 'belowPlan', 0.96, undefined, 'SPI 0,96 < 1'],
    [18.4, 'belowPlan', 0.8, undefined, 'SPI 0,8 < 1'],
    [18, 'belowPlan', 0.78, 'lowEfficiency', 'SPI 0,78 < 0,8'],
    [0, 'belowPlan', 0, 'lowEfficiency', 'SPI 0 < 0,8'],
    [undefined, 'notMeasurable', undefined, undefined, ''],
  ] as const)('achieved %p of 31 in the month', (achieved, status, spi, attention, reason) => {
    const judged = state(achieved);
    expect([judged.status, judged.spi, judged.attention]).toEqual([status, spi, attention]);
    expect(reasonText(judged, 'vi')).toBe(reason);
  });
  test('one of low efficiency shows it in its whole row, one whose period is over short of its target in its index', () => {
    expect(rowFormatOf(state(18))).toBe(lowEfficiencyFormat);
    expect(rowFormatOf(state(22))).toBe(statusFormats.belowPlan);
    expect(rowFormatOf({ status: 'targetMissed', attention: 'lowEfficiency' })).toBe(
      statusFormats.targetMissed,
    );
    expect(rowFormatOf({ status: 'inProgress', attention: 'lowEfficiency' })).toBe(statusFormats.inProgress);
  });
  test('without a positive target it is not measurable, never 0 or 100 %', () => {
    for (const target of [0, -1]) {
      expect(state(5, target)).toMatchObject({ status: 'notMeasurable' });
      expect(state(5, target).spi).toBeUndefined();
    }
    const without = evaluateTask(task({ recurrence: 'monthly' }), { ...none, achieved: 5 }, settings);
    expect(without.status).toBe('notMeasurable');
  });
  test('a regular task is never overdue, whatever its deadline', () => {
    const overrun = task({ recurrence: 'continuous', deadline: at(-100) });
    expect(evaluateTask(overrun, none, settings).status).toBe('notMeasurable');
  });
});

describe('periods', () => {
  test.each([
    ['daily', '2025-01-23', '2025-01-23', 1],
    ['weekly', '2025-01-17', '2025-01-23', 1],
    ['monthly', '2025-01-01', '2025-01-31', 23 / 31],
    ['quarterly', '2025-01-01', '2025-03-31', 23 / 90],
    ['halfYearly', '2025-01-01', '2025-06-30', 23 / 181],
    ['yearly', '2025-01-01', '2025-12-31', 23 / 365],
    ['continuous', '2025-01-01', '2025-12-31', 23 / 365],
  ] as const)('%s', (recurrence, first, last, elapsedShare) => {
    expect(periodOf(recurrence, asOf, 5)).toEqual({ first: day(first), last: day(last), elapsedShare });
  });
  test('the last half-year and the first day of a week', () => {
    expect(periodOf('halfYearly', day('2024-12-31'), 5)).toMatchObject({ first: day('2024-07-01') });
    expect(periodOf('weekly', day('2025-01-24'), 5).elapsedShare).toBeCloseTo(1 / 7);
  });
});

describe('reasons in words', () => {
  const text = (change: Partial<Task>, rolled: Partial<RollUp> = {}, language: 'vi' | 'en' = 'vi') =>
    reasonText(evaluateTask(task(change), { ...none, ...rolled }, settings), language);
  test('by status', () => {
    expect(text({ deadline: at(-12) })).toBe('Quá hạn 12 ngày');
    expect(text({ deadline: at(-1) }, {}, 'en')).toBe('Overdue by 1 day');
    expect(text({ deadline: at(-1200) }, {}, 'en')).toBe('Overdue by 1200 days');
    expect(text({ deadline: at(3), start: at(-7) }, { progress: 0.1 })).toBe(
      'Còn 3 ngày đến hạn; SPI 0,14 < 0,8',
    );
    expect(text({ deadline: undefined })).toBe('Chưa ghi thời hạn');
    expect(text({ deadline: at(-9) }, { completedOn: at(-7) }, 'en')).toBe('Completed 2 days late');
  });
});

const days = fc.option(fc.integer({ min: 45000, max: 46500 }), { nil: undefined }) as fc.Arbitrary<
  Day | undefined
>;
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const anyTask = fc
  .record({
    start: days,
    deadline: days,
    deadlineText: fc.constantFrom('', 'Theo kế hoạch'),
    recurrence: fc.constantFrom(...recurrences.map(({ key }) => key)),
    target: fc.option(fc.integer({ min: -1, max: 500 }), { nil: undefined }),
  })
  .map((change) => task(change));
const anyRollUp = fc.record({
  expected: fc.constant(1),
  answered: fc.constant(1),
  progress: share,
  achieved: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
  completedOn: days,
});

describe('properties', () => {
  test('every task has one status of its kind; without a deadline never overdue; indexes are whole hundredths', () => {
    fc.assert(
      fc.property(anyTask, anyRollUp, (subject, rolled) => {
        const state = evaluateTask(subject, rolled, settings);
        const definition = statuses.find(({ key }) => key === state.status)!;
        expect(definition.of).toMatch(isRegular(subject) ? /regular|any/ : /oneOff|any/);
        if (subject.deadline === undefined) expect(state.status).not.toBe('overdue');
        if (state.spi !== undefined) {
          expect(Number.isFinite(state.spi)).toBe(true);
          expect(state.spi).toBe(roundTo(state.spi, 2));
        }
        for (const language of ['vi', 'en'] as const) {
          const said = [...explain(state, settings), ...state.reasons].map((m) => say(language, m));
          expect(said.join('')).not.toMatch(/[{}]|undefined|NaN/);
        }
        expect(explain(state, settings).some(({ key }) => key === 'monitoring.explain.spi')).toBe(
          state.spi !== undefined,
        );
      }),
    );
  });
  test('SPI never falls when progress rises', () => {
    fc.assert(
      fc.property(
        anyTask,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (subject, a, b) => {
          const spi = (progress: number) => evaluateTask(subject, { ...none, progress }, settings).spi;
          const [less, more] = [spi(Math.min(a, b)), spi(Math.max(a, b))];
          expect(less === undefined).toBe(more === undefined);
          if (less !== undefined) expect(more).toBeGreaterThanOrEqual(less);
        },
      ),
    );
  });
});

test.each([
  [1.005, 2, 1.01],
  [0.795, 2, 0.8],
  [-0.125, 2, -0.13],
  [0.7949, 2, 0.79],
])('rounds %p to %p decimals as a worksheet does', (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});
