import { reportingWeekByLabel, reportingWeekOf, type Day } from '../../src/calendar';
import { movesSoFar, newDeadlineMoves, noRecords, pastDeadlines } from '../../src/monitoring';
import type { DeadlineMove, PastState, Task } from '../../src/register';
import { fc } from '../support/draws';
import { day, settings, task } from './samples';

const { weekStart } = settings;
const move = (over: Partial<DeadlineMove> = {}): DeadlineMove => ({
  code: 'NV01',
  from: day('2025-01-10'),
  to: day('2025-02-12'),
  week: '2025-W04',
  noticed: day('2025-01-21'),
  ...over,
});
const deadlineOn = (date: string, moves: readonly DeadlineMove[], tasks: readonly Task[] = [task()]) =>
  pastDeadlines(tasks, moves, weekStart).taskOn(day(date), tasks[0]!).deadline;

describe('the deadline of an earlier day', () => {
  test('is the one that the next move took away; from the day of the last move on, that of today', () => {
    const moves = [
      move(),
      move({
        from: day('2025-02-12'),
        to: day('2025-03-01'),
        week: '2025-W05',
        noticed: day('2025-01-28'),
      }),
    ];
    const tasks = [task({ deadline: day('2025-03-01') })];
    expect(deadlineOn('2025-01-20', moves, tasks)).toBe(day('2025-01-10'));
    expect(deadlineOn('2025-01-21', moves, tasks)).toBe(day('2025-02-12'));
    expect(deadlineOn('2025-01-27', moves, tasks)).toBe(day('2025-02-12'));
    expect(deadlineOn('2025-01-28', moves, tasks)).toBe(day('2025-03-01'));
  });

  test.each<[string, Partial<DeadlineMove>, string]>([
    ['a week that was closed late was judged by its moves', { noticed: day('2025-01-27') }, '2025-01-23'],
    [
      'a week that was opened early had not begun',
      { week: '2025-W05', noticed: day('2025-01-22') },
      '2025-01-24',
    ],
    ['without a day, that of the end of its week', { noticed: undefined }, '2025-01-23'],
    ['without a readable week, that on which it was noticed', { week: 'tuần 4' }, '2025-01-21'],
  ])('%s', (_what, over, first) => {
    expect(deadlineOn(first, [move(over)])).toBe(day('2025-02-12'));
    const { taskOn } = pastDeadlines([task()], [move(over)], weekStart);
    expect(taskOn((day(first) - 1) as Day, task()).deadline).toBe(day('2025-01-10'));
  });

  test('is not known of a move without a day and a week: it has always been so', () => {
    expect(deadlineOn('2020-01-01', [move({ week: '', noticed: undefined })])).toBe(day('2025-02-12'));
  });

  test('of tasks that share a code is that of today: nobody can tell whose was moved', () => {
    const pair = [task(), task({ code: 'nv01 ' })];
    expect(deadlineOn('2025-01-20', [move()], pair)).toBe(day('2025-02-12'));
    expect(deadlineOn('2025-01-20', [move()], [task({ code: 'nv01' })])).toBe(day('2025-01-10'));
  });

  test('what nobody has recorded yet was moved in the open week', () => {
    const now = { ...settings, openWeek: '2025-W05', asOf: day('2025-01-29') };
    const state: PastState = {
      ...{ week: '2025-W04', weekEnd: day('2025-01-23'), code: 'NV01', status: '', attention: '' },
      deadline: day('2025-01-10'),
    };
    const moves = movesSoFar([task()], { ...noRecords, pastStates: [state] }, now);
    expect(moves).toEqual([move({ week: '2025-W05', noticed: day('2025-01-29') })]);
    expect(deadlineOn('2025-01-23', moves)).toBe(day('2025-01-10'));
    expect(pastDeadlines([task()], moves, weekStart).movesBy(day('2025-01-23'))).toEqual([]);
    expect(pastDeadlines([task()], moves, weekStart).movesBy(day('2025-01-29'))).toEqual(moves);
  });
});

test('whatever was moved when, every closed week finds the deadlines that it was closed with', () => {
  const first = reportingWeekByLabel('2025-W04', weekStart)!;
  const someDeadline = fc.integer({ min: 0, max: 60 }).map((days) => (first.last + days) as Day);
  /** For each week the deadlines of three tasks at its closing, and how many days after its end it was closed. */
  const someWeeks = fc.array(
    fc.record({ deadlines: fc.tuple(someDeadline, someDeadline, someDeadline), delay: fc.nat(9) }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(someWeeks, (weeks) => {
      const pastStates: PastState[] = [];
      const deadlineMoves: DeadlineMove[] = [];
      const tasksIn = ({ deadlines }: (typeof weeks)[number]): Task[] =>
        deadlines.map((deadline, index) => task({ code: `NV0${index}`, deadline }));
      const weekAt = (index: number) => reportingWeekOf((first.last + 7 * index) as Day, weekStart);
      weeks.forEach((week, index) => {
        const { label, last } = weekAt(index);
        const recorded = { pastStates, deadlineMoves };
        const tasks = tasksIn(week);
        deadlineMoves.push(...newDeadlineMoves(tasks, recorded, label, (last + week.delay) as Day));
        for (const { code, deadline } of tasks)
          pastStates.push({ week: label, weekEnd: last, code, status: '', attention: '', deadline });
      });
      const tasks = tasksIn(weeks.at(-1)!);
      const { taskOn, movesBy } = pastDeadlines(tasks, deadlineMoves, weekStart);
      weeks.forEach((week, index) => {
        const { last } = weekAt(index);
        expect(tasks.map((each) => taskOn(last, each))).toEqual(tasksIn(week));
        const known = deadlineMoves.filter((each) => each.week <= weekAt(index).label);
        expect(movesBy(last)).toEqual(known);
      });
    }),
  );
});
