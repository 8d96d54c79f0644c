import { weekdaysOnly, type Day, type WorkingCalendar } from '../../src/calendar';
import { factsOf, judge, pastStatesOf, type MonitoringRecords } from '../../src/monitoring';
import {
  AgencyDirectory,
  startingAgencies,
  type DeadlineMove,
  type Entry,
  type Settings,
  type Task,
} from '../../src/register';
import { changeSections, dailySections, reviewOf, type Review } from '../../src/reporting';
import { day, entry, settings as base, task } from '../monitoring/samples';
import { fc } from '../support/draws';

const agencies = new AgencyDirectory(startingAgencies);
const settings: Settings = { ...base, openWeek: '2025-W04' };
const noRecords: MonitoringRecords = {
  calendar: weekdaysOnly,
  milestones: [],
  pastStates: [],
  deadlineMoves: [],
};

interface Situation {
  readonly asOf?: string;
  readonly tasks: readonly Task[];
  readonly entries?: readonly Entry[];
  readonly history?: readonly Entry[];
  readonly moves?: readonly DeadlineMove[];
  readonly calendar?: WorkingCalendar;
  /** How the tasks stood when last week was closed. */
  readonly before?: { readonly tasks: readonly Task[]; readonly entries: readonly Entry[] };
}

function review({ asOf = '2025-01-23', tasks, entries = [], history = [], ...more }: Situation): Review {
  const now = { ...settings, asOf: day(asOf) };
  const last = { label: '2025-W03', last: day('2025-01-16') };
  const then = { ...settings, asOf: last.last, openWeek: last.label };
  const records: MonitoringRecords = {
    ...noRecords,
    calendar: more.calendar ?? weekdaysOnly,
    deadlineMoves: more.moves ?? [],
    pastStates: more.before
      ? pastStatesOf(
          judge(more.before.tasks, more.before.entries, then, factsOf(noRecords, then)),
          last,
          'vi',
        )
      : [],
  };
  const states = judge(tasks, entries, now, factsOf(records, now));
  return reviewOf({ states, entries, history, records, agencies, settings: now });
}

const codes = (lines: readonly { readonly state: { readonly task: Task } }[]): string[] =>
  lines.map(({ state }) => state.task.code);
const due = (code: string, deadline: string, more: Partial<Task> = {}): Task =>
  task({ code, start: day('2025-01-02'), deadline: day(deadline), ...more });

describe('daily', () => {
  test('on a Monday, what fell due over the weekend and on Friday is newly late; Thursday’s is not new', () => {
    const { daily, since } = review({
      asOf: '2025-01-20',
      tasks: [
        due('thu', '2025-01-16'),
        due('fri', '2025-01-17'),
        due('sun', '2025-01-19'),
        due('mon', '2025-01-20'),
      ],
    });
    expect(since).toBe(day('2025-01-17'));
    expect(codes(daily.newlyLate)).toEqual(['fri', 'sun']);
    expect(codes(daily.dueToday)).toEqual(['mon']);
  });

  test('before days off, what is due on them is due today; holidays and days worked in exchange count', () => {
    const calendar = { daysOff: [day('2025-01-27'), day('2025-01-28')], workedDays: [day('2025-01-25')] };
    const tasks = [due('tet', '2025-01-28'), due('after', '2025-01-29'), due('sat', '2025-01-25')];
    const onFriday = review({ asOf: '2025-01-24', tasks, calendar });
    expect([onFriday.dueUntil, codes(onFriday.daily.dueToday)]).toEqual([day('2025-01-24'), []]);
    const onSaturday = review({ asOf: '2025-01-25', tasks, calendar });
    expect(onSaturday.dueUntil).toBe(day('2025-01-28'));
    expect(codes(onSaturday.daily.dueToday)).toEqual(['sat', 'tet']);
    expect(onSaturday.since).toBe(day('2025-01-24'));
  });

  test('recovered: completed since yesterday, or its deadline moved since; not what was completed before', () => {
    const move = (code: string, noticed: string): DeadlineMove => ({
      code,
      from: day('2025-01-10'),
      to: day('2025-02-10'),
      week: '2025-W04',
      noticed: day(noticed),
    });
    const { daily } = review({
      tasks: [
        due('done', '2025-01-15'),
        due('earlier', '2025-01-15'),
        due('moved', '2025-02-10'),
        due('movedBefore', '2025-02-10'),
        due('late', '2025-01-15'),
      ],
      entries: [
        entry({ code: 'done', completedOn: day('2025-01-23') }),
        entry({ code: 'earlier', completedOn: day('2025-01-22') }),
        entry({ code: 'late', progress: 0.5, answered: false }),
      ],
      moves: [move('moved', '2025-01-23'), move('movedBefore', '2025-01-22')],
    });
    expect(codes(daily.recovered)).toEqual(['moved', 'done']);
    expect(daily.recovered.map(({ what }) => what)).toEqual([
      [{ key: 'desk.what.newDeadline', params: { day: '10/02/2025' } }],
      [{ key: 'desk.what.completed', params: { day: '23/01/2025', late: 8 } }],
    ]);
    expect(codes(daily.unanswered)).toEqual(['late']);
    expect(daily.newlyLate).toEqual([]);
  });
});

describe('since last week', () => {
  test('as it was recorded when the week was closed', () => {
    const before = {
      tasks: [
        due('late', '2025-01-20'),
        due('wasLate', '2025-01-10'),
        due('low', '2025-03-31'),
        due('wasLow', '2025-03-31'),
        due('put', '2025-01-31'),
        due('same', '2025-03-31'),
      ],
      entries: [
        entry({ code: 'low', progress: 0.3 }),
        entry({ code: 'wasLow', progress: 0.01 }),
        entry({ code: 'same', progress: 0.4 }),
      ],
    };
    const { changes } = review({
      before,
      tasks: [
        ...before.tasks.filter(({ code }) => code !== 'put'),
        due('put', '2025-02-28'),
        due('new', '2025-01-10'),
      ],
      entries: [
        entry({ code: 'wasLate', completedOn: day('2025-01-17') }),
        entry({ code: 'low', progress: 0.1 }),
        entry({ code: 'wasLow', progress: 0.5 }),
        entry({ code: 'same', progress: 0.4 }),
      ],
      moves: [
        {
          code: 'put',
          from: day('2025-01-05'),
          to: day('2025-01-31'),
          week: '2025-W02',
          noticed: day('2025-01-08'),
        },
      ],
    });
    const { week, weekEnd, sections } = changes!;
    expect([week, weekEnd]).toEqual(['2025-W03', day('2025-01-16')]);
    expect(Object.fromEntries(changeSections.map((key) => [key, codes(sections[key])]))).toEqual({
      // "new" was not in the register when last week was closed: nothing is known of it then.
      newlyOverdue: ['late'],
      noLongerOverdue: ['wasLate'],
      newlyLow: ['low'],
      noLongerLow: ['wasLow'],
      deadlineMoved: ['put'],
      progressFallen: ['low'],
      progressUnchanged: ['same'],
    });
    expect(sections.deadlineMoved[0]!.what).toEqual([
      {
        key: 'desk.what.moved',
        params: { from: '31/01/2025', to: '28/02/2025', days: 28, way: 'later', times: 2 },
      },
    ]);
  });

  test('what was of low efficiency is not said to have got better because nobody reports on it', () => {
    const tasks = [due('silent', '2025-03-31'), due('better', '2025-03-31'), due('held', '2025-03-31')];
    const low = tasks.map(({ code }) => entry({ code, progress: 0.01 }));
    const { changes } = review({
      before: { tasks, entries: low },
      tasks: tasks.map((each) => (each.code === 'held' ? { ...each, suspended: 'CV 1' } : each)),
      entries: [entry({ code: 'better', progress: 0.9 })],
    });
    expect(codes(changes!.sections.noLongerLow).sort()).toEqual(['better', 'held']);
  });

  test('tasks that share a code: each is compared with its own record, and nothing is told as changed', () => {
    const tasks = [due('twin', '2025-01-10'), due('twin', '2025-03-31')];
    const { changes } = review({ tasks, before: { tasks, entries: [] } });
    for (const section of changeSections) expect(changes!.sections[section]).toEqual([]);
  });

  test('judged by its entries where it was loaded from a file; without any, nothing is said', () => {
    const tasks = [due('a', '2025-03-31'), due('b', '2025-01-20')];
    const { changes } = review({
      tasks,
      history: [entry({ code: 'a', week: '2025-W03', progress: 0.4 })],
      entries: [entry({ code: 'a', progress: 0.3 })],
    });
    expect(changes!.week).toBe('2025-W03');
    expect(codes(changes!.sections.progressFallen)).toEqual(['a']);
    expect(codes(changes!.sections.newlyOverdue)).toEqual(['b']);
    const moves = [
      {
        ...{ code: 'a', from: day('2025-01-10'), to: day('2025-03-31') },
        ...{ week: '2025-W04', noticed: day('2025-01-20') },
      },
    ];
    const moved = review({ tasks, moves, history: [entry({ code: 'a', week: '2025-W03' })] }).changes!;
    expect(codes(moved.sections.noLongerOverdue)).toEqual(['a']);
    expect(review({ tasks }).changes).toBeUndefined();
    expect(review({ tasks, history: [entry({ code: 'a', week: '2025-W05' })] }).changes).toBeUndefined();
  });
});

const near = fc.integer({ min: -12, max: 12 }).map((offset) => (settings.asOf + offset) as Day);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const progress = maybe(fc.constantFrom(0, 0.3, 0.9, 1));
const someTasks = fc.array(
  fc.record({ start: near, deadline: maybe(near), before: progress, now: progress, done: maybe(near) }),
  { minLength: 1, maxLength: 20 },
);

test('no task is both newly late and recovered, fallen and unchanged; nothing is new that was so before', () => {
  fc.assert(
    fc.property(someTasks, (rows) => {
      const tasks = rows.map(({ start, deadline }, i) => task({ code: `NV${i}`, start, deadline }));
      const entries = rows.map(({ now, done }, i) =>
        entry({ code: `NV${i}`, progress: now, completedOn: done, answered: now !== undefined }),
      );
      const before = {
        tasks,
        entries: rows.map((row, i) => entry({ code: `NV${i}`, progress: row.before })),
      };
      const { daily, changes } = review({ tasks, entries, before });
      const apart = (a: readonly string[], b: readonly string[]): void =>
        expect(a.filter((code) => b.includes(code))).toEqual([]);
      apart(codes(daily.newlyLate), codes(daily.recovered));
      const { sections } = changes!;
      apart(codes(sections.newlyOverdue), codes(sections.noLongerOverdue));
      apart(codes(sections.newlyLow), codes(sections.noLongerLow));
      apart(codes(sections.progressFallen), codes(sections.progressUnchanged));
      for (const { state } of daily.newlyLate) expect(state.task.deadline).toBe(settings.asOf - 1);
      for (const { state } of sections.newlyOverdue)
        expect(state.task.deadline! >= day('2025-01-16')).toBe(true);
      for (const key of dailySections) expect(new Set(daily[key]).size).toBe(daily[key].length);
    }),
  );
});
