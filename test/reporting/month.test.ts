import { periodByLabel, type Day } from '../../src/calendar';
import { reportKey, type Entry } from '../../src/register';
import { noteText, type Report, type ReportInput } from '../../src/reporting';
import { draws, fc } from '../support/draws';
import { day, directory, entry, report, said, settings, someRegister, task } from './registers';
import { logged, past, recorded } from './records';

const january = periodByLabel('2025-01', settings)!;
const in2 = (week: string, code: string, more: Partial<Entry> = {}): Entry => entry({ week, code, ...more });

/** Weeks 51, 52, 1 and 2 end between 15 December and 14 January; week 52 was never kept. */
const history = [
  in2('2024-W50', 'A', { progress: 0.1, cause: 'Tháng trước' }),
  in2('2024-W51', 'A', {
    progress: 0.2,
    causeGroup: 'legal',
    cause: 'Chờ hướng dẫn',
    proposal: 'Sớm ban hành',
  }),
  in2('2024-W51', 'B', { answered: false }),
  in2('2025-W01', 'A', {
    progress: 0.3,
    causeGroup: 'legal',
    cause: 'Chờ hướng dẫn',
    proposal: 'Sớm ban hành',
  }),
  in2('2025-W01', 'B', { answered: false, agency: 'Sở Tư pháp' }),
  in2('2025-W02', 'A', { progress: 0.4 }),
  in2('2025-W02', 'B', { progress: 1, completedOn: day(2025, 1, 8), agency: 'Sở Tư pháp' }),
];
const tasks = [
  task({ code: 'A', deadline: day(2025, 1, 10) }),
  task({ code: 'B', deadline: day(2025, 1, 12), leadAgency: 'Sở Tư pháp' }),
  task({ code: 'C', deadline: day(2025, 2, 14) }),
  task({ code: 'D', deadline: day(2025, 2, 15) }),
];
const dutyOf = ({ code, agency }: Entry): string => reportKey(code, agency, directory);
const made = report(tasks, [in2('2025-W04', 'A', { progress: 1, completedOn: day(2025, 1, 20) })], {
  period: january,
  history,
  log: [
    logged({ week: '2024-W51', code: 'A', day: day(2024, 12, 19) }),
    logged({ week: '2025-W01', code: 'A', day: day(2025, 1, 3) }),
  ],
});

test('tasks are as the month left them: its last day, the entries of its last week; what is done later is not known', () => {
  expect(made.asOf).toBe(day(2025, 1, 14));
  expect(made.weeks).toEqual(['2024-W51', '2025-W01', '2025-W02']);
  expect(made.total).toMatchObject({ assigned: 4, overdue: 1, completed: 1 });
  expect(made.overdue).toMatchObject([{ code: 'A', daysLate: 4 }]);
});

describe('what a later week tells of days of the month', () => {
  /** Week 2 ends on 9 January, the month on the 14th; task A was due on the 10th. */
  const told = (later: readonly Entry[], more: Partial<ReportInput> = {}): Report =>
    report(tasks, [], { period: january, history: [...history, ...later], ...more });
  const statusOf = (later: readonly Entry[], more?: Partial<ReportInput>): string => {
    const { overdue, total } = told(later, more);
    return `${overdue.map(({ code }) => code).join()} ${total.completed}/${total.completedLate}`;
  };
  const done = (date: number, more: Partial<Entry> = {}): Entry =>
    in2('2025-W03', 'A', { progress: 1, completedOn: day(2025, 1, date), ...more });

  test.each<[string, readonly Entry[], string]>([
    ['completed in time, after the last week', [done(10)], ' 2/0'],
    ['completed late, within the month', [done(14)], ' 2/1'],
    ['completed before the last week ended, and told late', [done(8)], ' 2/0'],
    ['completed after the month', [done(15)], 'A 1/0'],
    ['told by another name of the agency', [done(10, { agency: 'SYT', code: ' a' })], ' 2/0'],
    ['told by another agency', [done(10, { agency: 'Sở Tư pháp' })], 'A 1/0'],
    ['not taken back by silence', [done(10), in2('2025-W04', 'A', { answered: false })], ' 2/0'],
    ['taken back by another figure', [done(10), in2('2025-W04', 'A', { progress: 0.9 })], 'A 1/0'],
    ['told last counts', [done(10, { week: '2025-W04' }), done(14)], ' 2/0'],
  ])('%s', (_what, later, status) => {
    expect(statusOf(later)).toBe(status);
  });

  test('the open week tells too', () => {
    expect(told([], { entries: [done(10, { week: '2025-W04' })] }).overdue).toEqual([]);
  });

  test('no cause is asked for what was completed, and its reports are as they came', () => {
    const made = told([done(10)]);
    expect(made.withoutCause).toEqual([]);
    expect(made.reports).toEqual(told([]).reports);
  });

  test('a task that had no row by then, or a register that had none, too', () => {
    const late = task({ code: 'E', deadline: day(2025, 1, 11) });
    const both = (first: number, second?: number): Entry[] => [
      done(first, { code: 'E' }),
      in2('2025-W03', 'E', {
        agency: 'Sở Tư pháp',
        completedOn: second === undefined ? undefined : day(2025, 1, second),
      }),
    ];
    const statusIn = (later: readonly Entry[], before: readonly Entry[]): string => {
      const { overdue, total } = report([late], [], { period: january, history: [...before, ...later] });
      return `${overdue.length} ${total.completed}/${total.completedLate}`;
    };
    for (const before of [[], history]) {
      expect(statusIn(both(10, 11), before)).toBe('0 1/0');
      expect(statusIn(both(10, 12), before)).toBe('0 1/1');
      expect(statusIn(both(10, 15), before)).toBe('1 0/0');
      expect(statusIn(both(10), before)).toBe('1 0/0');
    }
  });

  test('a week is judged by its own entries alone; one that nobody kept, as the month is', () => {
    const week = (label: string): Partial<ReportInput> => ({ period: periodByLabel(label, settings)! });
    const own = [
      in2('2025-W03', 'A', { progress: 0.9 }),
      in2('2025-W03', 'B', { completedOn: day(2025, 1, 8), agency: 'Sở Tư pháp' }),
    ];
    const later = done(16, { week: '2025-W04' });
    expect(statusOf([...own, later], week('2025-W03'))).toBe('A 1/0');
    expect(statusOf([later], week('2025-W03'))).toBe(' 2/1');
  });
});

test('a month counts what each later row tells, if it was by its last day, and nothing else of it', () => {
  const someDone = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined }), {
    minLength: 40,
    maxLength: 40,
  });
  fc.assert(
    fc.property(someRegister, someDone, ({ tasks: all, history: closed, records, log }, days) => {
      const kept = closed.filter(({ week }) => week === '2025-W02' || week === '2025-W01');
      const last = kept.filter(({ week }) => week === '2025-W02');
      if (last.length === 0) return;
      // One row of an agency and a task in the last week, as registers have it.
      const rows = last.filter(
        (row, index) =>
          last.findIndex((other) => dutyOf(other) === dutyOf(row)) === index && row.code !== 'LẠ',
      );
      const before = [...kept.filter(({ week }) => week === '2025-W01'), ...rows];
      const later = rows.map((row, index): Entry => {
        const offset = days[index];
        const completedOn = offset === undefined ? undefined : ((january.last + offset) as Day);
        return { ...row, week: '2025-W03', completedOn, cause: 'Tuần sau' };
      });
      const asTold = rows.map((row, index): Entry => {
        const { completedOn } = later[index]!;
        const isBy = completedOn !== undefined && completedOn <= january.last;
        const isOpen = row.completedOn === undefined || row.completedOn > january.last;
        return isOpen && isBy ? { ...row, completedOn } : row;
      });
      const input = { records, log, period: january };
      const made = report(all, [], { ...input, history: [...before, ...later] });
      const expected = report(all, [], { ...input, history: [...before.slice(0, -rows.length), ...asTold] });
      expect(made.total).toEqual(expected.total);
      expect(made.overdue).toEqual(expected.overdue);
      expect(made.lowEfficiency).toEqual(expected.lowEfficiency);
      expect(made.causes).toEqual(expected.causes);
    }),
    { numRuns: draws(200) },
  );
});

test('causes and proposals of any of its weeks count, each once', () => {
  expect(made.causes).toMatchObject([{ group: 'legal', statements: 1, aboutLateOrLow: 1 }]);
  expect(made.overdue[0]!.causes).toEqual([{ agency: 'Sở Y tế', text: 'Chờ hướng dẫn', group: 'legal' }]);
  expect(made.withoutCause).toEqual([]);
  expect(made.proposals).toEqual([{ code: 'A', row: 5, agency: 'Sở Y tế', text: 'Sớm ban hành' }]);
});

test('reports are summed over its weeks; conduct is that of the last week', () => {
  expect(made.reports).toMatchObject({
    expected: 6,
    received: 4,
    onTime: 1,
    late: 1,
    undated: 2,
    missing: 2,
  });
  expect(
    made.reporting.map(({ agency, reports, conduct, missing }) => [
      agency,
      reports.expected,
      conduct,
      missing.map(({ week, code }) => `${week} ${code}`),
    ]),
  ).toEqual([
    ['Sở Y tế', 4, 'undated', ['2024-W51 B']],
    ['Sở Tư pháp', 2, 'undated', ['2025-W01 B']],
  ]);
  expect(said(made, 'reporting', 'vi')).toContain('Đã nhận 4 trên tổng số 6 báo cáo phải gửi (67%).');
});

test('what is due reaches to the end of the next month', () => {
  expect(made.dueNext.map(({ code }) => code)).toEqual(['C']);
  expect(made.dueUntil).toBe(day(2025, 2, 14));
});

test('it is compared with the last week before it, and told where weeks are missing', () => {
  expect(made.change).toMatchObject({ previousWeek: '2024-W50', basis: 'judged' });
  expect(made.notes.map((note) => noteText(note, 'vi'))).toEqual(
    expect.arrayContaining([
      '1 tuần không có số liệu: 2024-W52.',
      'Tình trạng của tuần so sánh không được lưu khi khóa tuần; đã tính lại theo báo cáo của tuần đó và sổ hiện nay: 2024-W50.',
    ]),
  );
  expect(made.trend).toHaveLength(13);
  expect(made.trend.at(-1)!.week).toBe('2025-W02');
});

test('the words are those of a month', () => {
  const empty = report(tasks, [], { period: january });
  expect(said(empty, 'overview', 'vi')).toContain('Chưa có số liệu tháng trước để so sánh.');
  expect(said(empty, 'overview', 'en')).toContain('There are no figures of last month to compare with.');
  expect(said(empty, 'reporting', 'vi')).toBe('Trong tháng chưa yêu cầu cơ quan nào báo cáo.');
  expect(said(empty, 'reporting', 'en')).toBe('No agency was asked to report this month.');
});

test('calendar months, where Settings say so', () => {
  const calendar = { ...settings, monthStart: 1, asOf: day(2025, 2, 3) };
  const period = periodByLabel('2025-01', calendar)!;
  const counted = report(tasks, [in2('2025-W04', 'A', { progress: 0.5 })], {
    period,
    history,
    settings: calendar,
    records: recorded([past('2024-W52', 'A', 'inProgress')]),
    agencies: directory,
  });
  expect(counted.asOf).toBe(day(2025, 1, 31));
  expect(counted.weeks).toEqual(['2025-W01', '2025-W02', '2025-W04']);
  expect(counted.change).toMatchObject({ previousWeek: '2024-W52', basis: 'recorded' });
});
