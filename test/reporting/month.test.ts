import { periodByLabel } from '../../src/calendar';
import type { Entry } from '../../src/register';
import { noteText } from '../../src/reporting';
import { day, directory, entry, report, said, settings, task } from './registers';
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
const made = report(tasks, [in2('2025-W04', 'A', { progress: 1, completedOn: day(2025, 1, 20) })], {
  period: january,
  history,
  log: [
    logged({ week: '2024-W51', code: 'A', day: day(2024, 12, 19) }),
    logged({ week: '2025-W01', code: 'A', day: day(2025, 1, 3) }),
  ],
});

test('tasks are as the month left them: its last day, the entries of its last week; later weeks are not known', () => {
  expect(made.asOf).toBe(day(2025, 1, 14));
  expect(made.weeks).toEqual(['2024-W51', '2025-W01', '2025-W02']);
  expect(made.total).toMatchObject({ assigned: 4, overdue: 1, completed: 1 });
  expect(made.overdue).toMatchObject([{ code: 'A', daysLate: 4 }]);
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
