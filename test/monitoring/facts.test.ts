import type { Day } from '../../src/calendar';
import { say } from '../../src/messages';
import {
  evaluateTask,
  explain,
  factsOf,
  groupIndex,
  newDeadlineMoves,
  noRecords,
  pastStatesOf,
  plannedValueOf,
  reasonText,
  shortExplanation,
  type MonitoringRecords,
  type RollUp,
} from '../../src/monitoring';
import { parseTask, type PastState, type Task, type TaskRow } from '../../src/register';
import { day, settings as initial, task } from './samples';
import { fc } from '../support/draws';

const settings = { ...initial, openWeek: '2025-W04' };
const asOf = settings.asOf;
const at = (offset: number): Day => (asOf + offset) as Day;
const reported: RollUp = { expected: 1, answered: 1 };
const judged = (
  change: Partial<Task>,
  rolled: Partial<RollUp>,
  records: Partial<MonitoringRecords> = {},
  over: Partial<typeof settings> = {},
) => {
  const all = { ...settings, ...over };
  return evaluateTask(
    task(change),
    { ...reported, ...rolled },
    all,
    factsOf({ ...noRecords, ...records }, all),
  );
};

describe('planned value by milestones', () => {
  const milestones = [
    { code: 'NV01', day: at(-10), share: 0.3 },
    { code: 'NV01', day: at(0), share: 0.6 },
    { code: 'nv01', day: at(10), share: 0.9 },
  ];
  test.each([
    ['before the first', -11, 0],
    ['on the first', -10, 0.3],
    ['between', -1, 0.3],
    ['on the second', 0, 0.6],
    ['on the deadline all of it', 20, 1],
  ])('%s', (_what, offset, planned) => {
    expect(plannedValueOf({ deadline: at(20) }, at(offset), milestones)).toBe(planned);
  });
  test('is found by code, without regard to case, and needs no start', () => {
    const state = judged({ start: undefined, deadline: at(20) }, { progress: 0.3 }, { milestones });
    expect(state).toMatchObject({ plannedValue: 0.6, earnedValue: 0.3, spi: 0.5 });
    const text = explain(state, settings, factsOf({ ...noRecords, milestones }, settings));
    expect(say('vi', text[0]!)).toContain('mốc gần nhất');
  });
});

describe('what is there but wrong is not called missing', () => {
  const short = (change: Partial<Task>, rolled: Partial<RollUp> = {}) =>
    String(shortExplanation(judged(change, rolled)).key).replace('monitoring.short.', '');
  test.each<[string, Partial<Task>, Partial<RollUp>, string]>([
    ['start after deadline', { start: at(9), deadline: at(8) }, {}, 'datesSwapped'],
    ['no start', { start: undefined }, {}, 'noPlan'],
    ['no deadline', { deadline: undefined }, {}, 'noPlan'],
    ['a deadline in words', { deadline: undefined, deadlineText: 'Theo kế hoạch' }, {}, 'noDay'],
    ['a start that is no day', { start: undefined, unreadable: ['start'] }, {}, 'noDay'],
    [
      'and no deadline beside it',
      { start: undefined, deadline: undefined, unreadable: ['start'] },
      {},
      'noPlan',
    ],
    ['nothing told', {}, {}, 'noEarned'],
    ['a target of 0 beside progress that is missing', { target: 0 }, {}, 'noEarned'],
    ['a quantity against a target of 0', { target: 0 }, { achieved: 3 }, 'targetWrong'],
    ['a quantity without a target', {}, { achieved: 3 }, 'noEarned'],
    ['a regular task with a target below 0', { recurrence: 'monthly', target: -1 }, {}, 'targetWrong'],
    ['with a target in words', { recurrence: 'monthly', unreadable: ['target'] }, {}, 'targetWrong'],
    ['without one', { recurrence: 'monthly' }, { achieved: 3 }, 'noEarned'],
  ])('%s', (_, change, rolled, key) => {
    expect(short(change, rolled)).toBe(key);
    const all = explain(judged(change, rolled), settings).map((step) => say('vi', step));
    expect(all.some((line) => line.includes('đã ghi') || line.includes('sau thời hạn'))).toBe(
      key !== 'noPlan' && key !== 'noEarned',
    );
  });

  test('a deadline cell that holds no day is a deadline, and a wrong one', () => {
    const [cells] = [{ deadline: 2_958_466, start: 'sớm', target: 0, task: 'Việc' }];
    const read = parseTask({ row: 5, cells: cells as unknown as TaskRow['cells'] });
    expect(read.unreadable).toEqual(['start', 'deadline']);
    const state = evaluateTask(read, { expected: 1, answered: 0 }, settings);
    expect(state.status).toBe('deadlineUnreadable');
    expect(reasonText(state, 'vi')).toBe('Thời hạn ghi sai: không phải là ngày có trong lịch');
  });
});

describe('a suspended task', () => {
  test('is neither overdue nor measured, and says so', () => {
    const state = judged({ deadline: at(-3), suspended: 'CV 12' }, { progress: 0.1 });
    expect(state).toMatchObject({ status: 'suspended', attention: undefined, spi: undefined });
    expect(state.daysLate).toBeUndefined();
    expect(say('vi', shortExplanation(state))).toBe('Tạm dừng, không đo');
  });
  test('that was completed all the same is completed', () => {
    const state = judged({ deadline: at(-3), suspended: 'CV 12' }, { completedOn: at(-4) });
    expect(state.status).toBe('completedOnTime');
  });
  test('that is regular is suspended too', () => {
    expect(judged({ recurrence: 'monthly', target: 10, suspended: 'CV 12' }, { achieved: 1 }).status).toBe(
      'suspended',
    );
  });
});

describe('regular tasks at the end of their period', () => {
  // The reporting week ends on the as-of day, a Thursday.
  test.each([
    ['less than the target', 9, 'targetMissed', undefined],
    ['far less than the target', 5, 'targetMissed', 'lowEfficiency'],
    ['the target', 10, 'onPlan', undefined],
  ])('%s', (_what, achieved, status, attention) => {
    expect(judged({ recurrence: 'weekly', target: 10 }, { achieved })).toMatchObject({ status, attention });
  });
  test('before it, the index tells', () => {
    expect(judged({ recurrence: 'monthly', target: 31 }, { achieved: 22 }).status).toBe('belowPlan');
  });
});

describe('low efficiency for weeks in a row', () => {
  const past = (...indices: readonly (number | undefined)[]): PastState[] =>
    indices.map((spi, i) => ({
      week: `2025-W0${3 - i}`,
      weekEnd: at(-7 * (i + 1)),
      code: 'NV01',
      status: '',
      attention: '',
      spi,
    }));
  const low = { start: at(-20), deadline: at(20) };
  test.each<[string, number, readonly (number | undefined)[], number, boolean]>([
    ['this week is enough', 1, [], 1, true],
    ['two are asked for, one is there', 2, [], 1, false],
    ['two are asked for, two are there', 2, [0.5], 2, true],
    ['the row is broken by a good week', 3, [0.5, 0.9, 0.5], 2, false],
    ['the row is broken by a week without an index', 3, [0.5, undefined, 0.5], 2, false],
    ['three in a row', 3, [0.5, 0.79, 0.9], 3, true],
    ['the threshold itself is not low', 2, [0.8], 1, false],
  ])('%s', (_what, lowWeeks, indices, weeks, isLow) => {
    const state = judged(low, { progress: 0.2 }, { pastStates: past(...indices) }, { lowWeeks });
    expect(state.lowWeeks).toBe(weeks);
    expect(state.attention).toBe(isLow ? 'lowEfficiency' : undefined);
  });
  test('a later week than the one judged is not looked back on', () => {
    const later = past(0.5).map((state) => ({ ...state, weekEnd: at(7) }));
    expect(judged(low, { progress: 0.2 }, { pastStates: later }, { lowWeeks: 2 }).attention).toBeUndefined();
  });
});

describe('working days to the deadline', () => {
  const calendar = { daysOff: [day('2025-01-27'), day('2025-01-28')], workedDays: [] };
  test('count where Settings say so', () => {
    // Thursday to Thursday: five working days less two off.
    const over = { dueSoonDays: 3, dueSoonWorking: 1 };
    const state = judged({ deadline: at(7) }, {}, { calendar }, over);
    expect(state).toMatchObject({ daysLeft: 3, status: 'dueSoon' });
    expect(state.reasons.map((reason) => say('vi', reason))[0]).toBe('Còn 3 ngày làm việc đến hạn');
    expect(judged({ deadline: at(7) }, {}, { calendar }, { dueSoonDays: 3 }).status).not.toBe('dueSoon');
  });

  test('are not counted on the deadline itself', () => {
    const over = { dueSoonDays: 3, dueSoonWorking: 1 };
    const words = (days: number, more = {}) =>
      judged({ deadline: at(days) }, {}, { calendar }, more).reasons.map((reason) => say('vi', reason))[0];
    expect([words(0), words(0, over)]).toEqual(['Đến hạn hôm nay', 'Đến hạn hôm nay']);
    // Thursday to Friday, and the week-end after it.
    expect([words(1, over), words(3, over)]).toEqual([
      'Còn 1 ngày làm việc đến hạn',
      'Còn 1 ngày làm việc đến hạn',
    ]);
  });
});

describe('moved deadlines', () => {
  const closed = [{ ...pastStatesOf([judged({}, {})], { label: '2025-W03', last: at(-7) }, 'vi')[0]! }];
  test('are those that differ from the last recorded', () => {
    const moved = task({ deadline: at(60) });
    const recorded = { pastStates: closed, deadlineMoves: [] };
    const [move] = newDeadlineMoves([moved], recorded, '2025-W04', asOf);
    expect(move).toEqual({
      code: 'NV01',
      from: day('2025-02-12'),
      to: at(60),
      week: '2025-W04',
      noticed: asOf,
    });
    expect(newDeadlineMoves([moved], { ...recorded, deadlineMoves: [move!] }, '2025-W05', asOf)).toEqual([]);
  });
  test('are not told of tasks that share a code: nobody can tell whose deadline was recorded', () => {
    const pair = [task(), task({ code: 'nv01', deadline: at(60) })];
    const recorded = { pastStates: closed, deadlineMoves: [] };
    expect(newDeadlineMoves(pair, recorded, '2025-W04', asOf)).toEqual([]);
  });
  test('before the first closed week, a changed deadline is a correction', () => {
    expect(newDeadlineMoves([task()], { pastStates: [], deadlineMoves: [] }, '2025-W04', asOf)).toEqual([]);
  });
  test('a first deadline, and one taken away, are no moves', () => {
    const undated = closed.map((state) => ({ ...state, deadline: undefined }));
    expect(newDeadlineMoves([task()], { pastStates: undated, deadlineMoves: [] }, 'W', asOf)).toEqual([]);
    const without = task({ deadline: undefined });
    expect(newDeadlineMoves([without], { pastStates: closed, deadlineMoves: [] }, 'W', asOf)).toEqual([]);
  });
  test('are counted and added up on the task', () => {
    const deadlineMoves = [
      { code: 'NV01', from: at(0), to: at(30), week: '' },
      { code: 'nv01', from: at(30), to: at(20), week: '' },
    ];
    expect(judged({}, {}, { deadlineMoves }).moved).toEqual({ times: 2, days: 20 });
  });
});

describe('the index of several tasks', () => {
  const half = { start: at(-10), deadline: at(10) };
  test('is undefined where nothing is measured, never 0 or 100 %', () => {
    const nothing = { measured: 0, weight: 0, planned: 0, earned: 0 };
    expect(groupIndex([])).toEqual({ tasks: 0, suspended: 0, ...nothing });
    const states = [judged({ start: undefined }, {}), judged({ ...half, suspended: 'x' }, { progress: 1 })];
    expect(groupIndex(states)).toEqual({ tasks: 2, suspended: 1, ...nothing });
  });
  test('weighs tasks, and lets none earn more than its whole', () => {
    const behind = judged({ ...half, weight: 3 }, { progress: 0.25 });
    const done = judged(half, { completedOn: at(-1) });
    expect(groupIndex([behind, done])).toEqual({
      tasks: 2,
      suspended: 0,
      measured: 2,
      weight: 4,
      planned: 2,
      earned: 1.75,
      spi: 0.88,
    });
    const far = judged({ recurrence: 'weekly', target: 1 }, { achieved: 50 });
    expect(groupIndex([far]).spi).toBe(1);
  });
  test('lies between the lowest and the highest of its tasks', () => {
    const states = fc.array(
      fc
        .record({
          progress: fc.double({ min: 0, max: 1, noNaN: true }),
          weight: fc.integer({ min: 1, max: 9 }),
        })
        .map(({ progress, weight }) => judged({ ...half, weight }, { progress })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(states, (all) => {
        const indices = all.map(({ spi }) => spi!);
        const { spi } = groupIndex(all);
        expect(spi!).toBeGreaterThanOrEqual(Math.min(...indices) - 0.011);
        expect(spi!).toBeLessThanOrEqual(Math.max(...indices) + 0.011);
      }),
    );
  });
});
