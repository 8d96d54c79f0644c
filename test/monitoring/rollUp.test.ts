import type { Day } from '../../src/calendar';
import { entriesByTask, entriesOf, explain, judge, noFacts, rollUp, rollUpOf } from '../../src/monitoring';
import { day, entry, settings, task } from './samples';

test('no entries: nothing expected, nothing known', () => {
  expect(rollUp([], settings.asOf)).toEqual({ expected: 0, answered: 0 });
});

test('progress is the mean over the agencies asked, silence counting as 0; achieved is the sum', () => {
  const entries = [
    entry({ progress: 0.2, achieved: 10 }),
    entry({ progress: 0.8 }),
    entry({ achieved: 5, answered: false }),
  ];
  expect(rollUp(entries, settings.asOf)).toEqual({ expected: 3, answered: 2, progress: 1 / 3, achieved: 15 });
});

test('completed only once every agency has given its day, and then on the last of them', () => {
  const first = entry({ completedOn: day('2025-01-10') });
  const second = entry({ completedOn: day('2025-01-12') });
  expect(rollUp([first, second], settings.asOf).completedOn).toBe(day('2025-01-12'));
  expect(rollUp([first, entry()], settings.asOf).completedOn).toBeUndefined();
});

test('a day that is still to come completes nothing, of one agency or of all', () => {
  const today = entry({ completedOn: settings.asOf });
  const tomorrow = entry({ completedOn: (settings.asOf + 1) as Day });
  expect(rollUp([today], settings.asOf).completedOn).toBe(settings.asOf);
  const told = rollUp([today, tomorrow], settings.asOf);
  expect(told).toMatchObject({ answered: 2, completedLater: settings.asOf + 1 });
  expect(told.completedOn).toBeUndefined();
  expect(rollUp([today, tomorrow], (settings.asOf + 1) as Day).completedOn).toBe(settings.asOf + 1);
  const open = rollUp([entry(), tomorrow], settings.asOf);
  expect([open.completedOn, open.completedLater]).toEqual([undefined, undefined]);
});

test('and how the index is made says so', () => {
  const entries = [entry({ completedOn: (settings.asOf + 1) as Day, progress: 1 })];
  const [state] = judge([task({ deadline: (settings.asOf - 1) as Day })], entries, settings, noFacts);
  expect(state).toMatchObject({ status: 'overdue', daysLate: 1, attention: 'overdue' });
  expect(explain(state!, settings).map(({ key }) => key)).toContain('monitoring.explain.completedLater');
});

test('entries find their task without regard to case; entries and tasks without a code match nothing', () => {
  const groups = entriesByTask([entry({ code: 'nv01' }), entry({ code: '' }), entry({ code: 'NV02' })]);
  expect(entriesOf(task(), groups)).toHaveLength(1);
  expect(entriesOf(task({ code: '' }), groups)).toEqual([]);
  expect(entriesOf(task({ code: 'NV03' }), groups)).toEqual([]);
});

describe('who tells nothing new stands by the figure told last', () => {
  test('progress and quantity of the others are added to what is told this week', () => {
    const entries = [
      entry({ progress: 0.2, achieved: 10 }),
      entry({ lastProgress: 0.6, lastAchieved: 5, lastAchievedOn: 45_000, answered: false }),
    ];
    expect(rollUp(entries, settings.asOf)).toEqual({
      expected: 2,
      answered: 1,
      progress: 0.4,
      achieved: 15,
      earlier: 1,
    });
  });

  test('and how its index is made says so', () => {
    const lines = (entries: readonly ReturnType<typeof entry>[]): (string | number)[] =>
      explain(judge([task()], entries, settings, noFacts)[0]!, settings).map(({ key }) => key);
    expect(lines([entry({ lastProgress: 0.6 })])).toContain('monitoring.explain.earlier');
    expect(lines([entry({ progress: 0.6 })])).not.toContain('monitoring.explain.earlier');
  });

  test('a quantity counts within its period only', () => {
    const last = entry({ lastAchieved: 5, lastAchievedOn: day('2025-01-09'), answered: false });
    const asOf = (iso: string) =>
      rollUpOf({ recurrence: 'monthly' }, [last], { asOf: day(iso), weekStart: 5 }).achieved;
    expect(asOf('2025-01-31')).toBe(5);
    expect(asOf('2025-02-01')).toBeUndefined();
    const later = { asOf: day('2026-02-01'), weekStart: 5 };
    expect(rollUpOf({ recurrence: 'once' }, [last], later).achieved).toBe(5);
  });
});
