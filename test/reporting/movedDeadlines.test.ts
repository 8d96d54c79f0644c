import { reportingWeekByLabel, type Day } from '../../src/calendar';
import { factsOf, judge, newDeadlineMoves, pastStatesOf, statusDefinition } from '../../src/monitoring';
import { codeKey, type DeadlineMove, type PastState, type Settings, type Task } from '../../src/register';
import type { Report } from '../../src/reporting';
import { documentOf } from '../../src/reporting/document';
import { draws, fc } from '../support/draws';
import { past, recorded } from './records';
import {
  asOf,
  day,
  entry,
  late,
  report,
  settings,
  somePeriod,
  someRegister,
  task,
  week as fourth,
} from './registers';

const fifth = reportingWeekByLabel('2025-W05', settings.weekStart)!;
const move = (over: Partial<DeadlineMove> = {}): DeadlineMove => ({
  code: 'A1',
  from: day(2025, 1, 10),
  to: day(2025, 2, 28),
  week: '2025-W05',
  noticed: day(2025, 1, 30),
  ...over,
});
const overdue = ({ overdue: list }: Report) =>
  list.map(({ code, daysLate, moved }) => [code, daysLate, moved]);
/** The cells of every table of the report, as they are printed. */
const cellsOf = (made: Report, language: 'vi' | 'en'): unknown[] =>
  documentOf(made, { language, fingerprint: '' }).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat() : [],
  );

describe('a deadline that was moved after the week', () => {
  const later: Settings = { ...settings, asOf: fifth.last, openWeek: '2025-W06' };
  const tasks = [task({ code: 'A1', deadline: day(2025, 2, 28) }), late('A2', 20)];
  const records = recorded([], { deadlineMoves: [move()] });

  test('does not rewrite it: what was overdue then is, without the move', () => {
    const made = report(tasks, [], { settings: later, records });
    expect(overdue(made)).toEqual([
      ['A2', 20, undefined],
      ['A1', 13, undefined],
    ]);
    expect(made.overdue[1]!.deadline).toBe(day(2025, 1, 10));
    expect(made.total.overdue).toBe(2);
  });

  test('is counted in the report of its own week', () => {
    const back = [task({ code: 'A1', deadline: day(2025, 1, 28) })];
    const moves = [move({ to: day(2025, 1, 28) })];
    const own = { settings: later, period: { ...fifth, kind: 'week' as const } };
    const made = report(back, [], { ...own, records: recorded([], { deadlineMoves: moves }) });
    expect(overdue(made)).toEqual([['A1', 2, { times: 1, days: 18 }]]);
  });

  test('does not move what is due next, either', () => {
    const due = [task({ code: 'A1', deadline: day(2025, 6, 30) })];
    const moves = [move({ from: day(2025, 1, 29), to: day(2025, 6, 30) })];
    const made = report(due, [], { settings: later, records: recorded([], { deadlineMoves: moves }) });
    expect(made.dueNext).toMatchObject([{ code: 'A1', deadline: day(2025, 1, 29), daysLeft: 6 }]);
  });

  test('is not known to a month that ended before; one noticed by its last day is', () => {
    const month = (moves: readonly DeadlineMove[]): number =>
      report(tasks, [], {
        period: { kind: 'month', label: '2025-02', first: day(2025, 1, 15), last: day(2025, 2, 14) },
        settings: { ...settings, asOf: day(2025, 2, 20), openWeek: '2025-W08' },
        records: recorded([], { deadlineMoves: moves }),
      }).total.overdue;
    const straddling = { week: '2025-W08' };
    expect(month([move({ ...straddling, noticed: day(2025, 2, 17) })])).toBe(2);
    expect(month([move({ ...straddling, noticed: day(2025, 2, 14) })])).toBe(1);
  });
});

describe('a deadline moved in the open week and not recorded yet', () => {
  const was = past('2025-W03', 'A1', 'overdue', { deadline: day(2025, 1, 10) });

  test('is counted, and told as the reason for being overdue no longer', () => {
    const made = report([task({ code: 'A1', deadline: day(2025, 2, 28) })], [], { records: recorded([was]) });
    expect(made.change!.noLongerOverdue).toMatchObject([
      { code: 'A1', deadline: { from: day(2025, 1, 10), to: day(2025, 2, 28) } },
    ]);
    expect(cellsOf(made, 'vi')).toContain('Không còn quá hạn; đổi thời hạn từ 10/01/2025 đến 28/02/2025');
    expect(cellsOf(made, 'en')).toContain('No longer overdue; deadline moved from 10/01/2025 to 28/02/2025');
  });

  test.each<[string, number, number, string, string]>([
    ['put off', 10, 20, '1 lần, lùi 10 ngày', 'once, put off by 10 days'],
    ['brought forward', 21, 20, '1 lần, rút ngắn 1 ngày', 'once, brought forward by 1 day'],
  ])('one that was %s is told in words', (_what, from, to, vi, en) => {
    const state = { ...was, status: statusDefinition('dueSoon').label.vi, deadline: day(2025, 1, from) };
    const made = report([task({ code: 'A1', deadline: day(2025, 1, to) })], [], {
      records: recorded([state]),
    });
    expect(overdue(made)).toEqual([['A1', asOf - day(2025, 1, to), { times: 1, days: to - from }]]);
    expect(cellsOf(made, 'vi')).toContain(vi);
    expect(cellsOf(made, 'en')).toContain(en);
  });

  test('moved there and back: twice, and nothing is said to have changed', () => {
    const moves = [
      move({ to: day(2025, 1, 20), week: '2025-W04', noticed: day(2025, 1, 18) }),
      move({ from: day(2025, 1, 20), to: day(2025, 1, 10), week: '2025-W04', noticed: day(2025, 1, 20) }),
    ];
    const made = report([late('A1', 13)], [], { records: recorded([was], { deadlineMoves: moves }) });
    expect(overdue(made)).toEqual([['A1', 13, { times: 2, days: 0 }]]);
    expect(cellsOf(made, 'vi')).toContain('2 lần, về thời hạn cũ');
    expect(cellsOf(made, 'en')).toContain('2 times, back to where it was');
  });
});

test('a week before that nobody recorded is judged by the deadlines of then', () => {
  const made = report([task({ code: 'A1', deadline: day(2025, 2, 28) })], [], {
    history: [entry({ code: 'A1', week: '2025-W03' })],
    records: recorded([], { deadlineMoves: [move({ week: '2025-W04', noticed: day(2025, 1, 20) })] }),
  });
  expect(made.change).toMatchObject({
    basis: 'judged',
    previous: { overdue: 1 },
    noLongerOverdue: [{ code: 'A1', from: 'overdue' }],
  });
});

/** What is done to a register by closing its week, and to its deadlines in the next. */
const someClosing = fc.record({
  closedOn: fc.integer({ min: asOf - 2, max: asOf + 4 }).map((serial) => serial as Day),
  deadlines: fc.array(
    fc.integer({ min: asOf - 40, max: asOf + 60 }).map((serial) => serial as Day),
    {
      minLength: 25,
      maxLength: 25,
    },
  ),
  isRecorded: fc.boolean(),
  noticed: fc.integer({ min: fifth.first, max: fifth.last + 3 }).map((serial) => serial as Day),
});

test('closing a week and moving deadlines after it change nothing of what its report says', () => {
  fc.assert(
    fc.property(someRegister, somePeriod, someClosing, (register, { settings: cut }, closing) => {
      const isOther = ({ week }: { readonly week: string }): boolean => week !== fourth.label;
      const before = {
        settings: cut,
        history: register.history.filter(isOther),
        log: register.log,
        records: { ...register.records, pastStates: register.records.pastStates.filter(isOther) },
      };
      const { tasks, entries } = register;
      const first = report(tasks, entries, before);

      const { pastStates, deadlineMoves } = before.records;
      const states = judge(tasks, entries, cut, factsOf(before.records, cut));
      const closed: PastState[] = [...pastStates, ...pastStatesOf(states, fourth, 'vi')];
      const moves = [
        ...deadlineMoves,
        ...newDeadlineMoves(tasks, before.records, fourth.label, closing.closedOn),
      ];
      const uses = (code: string): number =>
        tasks.filter((each) => codeKey(each.code) === codeKey(code)).length;
      const moved = tasks.map((each, index): Task => {
        const isKnown = each.code !== '' && each.deadline !== undefined && uses(each.code) === 1;
        return isKnown ? { ...each, deadline: closing.deadlines[index] } : each;
      });
      const inFifth = newDeadlineMoves(
        moved,
        { pastStates: closed, deadlineMoves: moves },
        fifth.label,
        closing.noticed,
      );
      const again = report(moved, [], {
        ...before,
        settings: { ...cut, asOf: fifth.last, openWeek: closing.isRecorded ? '2025-W06' : fifth.label },
        compiled: first.compiled,
        history: [...before.history, ...entries],
        records: {
          ...before.records,
          pastStates: closed,
          deadlineMoves: [...moves, ...(closing.isRecorded ? inFifth : [])],
        },
      });
      // Notes tell of the weeks that are there, of which there is one more.
      const { heading, notes, sentences } = again;
      expect(again).toEqual({ ...first, heading, notes, sentences });
    }),
    { numRuns: draws(100) },
  );
});
