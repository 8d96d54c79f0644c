import { periodByLabel } from '../../src/calendar';
import { AgencyDirectory } from '../../src/register';
import { noteText, type Report } from '../../src/reporting';
import { asOf, day, entry, late, report, settings, task } from './registers';
import { past, recorded } from './records';

const tasks = [
  late('A1', 3),
  task({ code: 'A2' }),
  task({ code: 'A3', recurrence: 'monthly', target: 310, deadline: undefined }),
];
const notes = (made: Report, language: 'vi' | 'en' = 'vi') =>
  made.notes.map((note) => noteText(note, language));

test('no entries: the report says so and still counts what the register tells', () => {
  const made = report(tasks);
  expect(notes(made)[0]).toBe(
    'Kỳ báo cáo không có dòng cập nhật nào: tình trạng tính theo sổ và số liệu các cơ quan đã báo cáo trước đó; chưa có tiến độ, kết quả và nguyên nhân mới.',
  );
  expect(notes(made, 'en')[0]).toContain('There are no entries in this period');
  // That each single task lacks an entry goes without saying then.
  expect(made.notes.map(({ kind }) => kind)).not.toContain('noEntry');
  expect(made.total).toMatchObject({ assigned: 3, overdue: 1, underWay: 1, undetermined: 1 });
  expect(made.reports).toMatchObject({ expected: 0, missing: 0 });
  expect(made.reporting).toEqual([]);
});

test('rows that nobody filled in: that no task is of low efficiency then is no good news, and a note says so', () => {
  const silent = { answered: false };
  const made = report(
    tasks,
    [entry({ code: 'A1', ...silent }), entry({ code: 'A2', ...silent }), entry({ code: 'A3', achieved: 1 })],
    { history: [entry({ week: '2025-W03', code: 'A2', progress: 0.01 })] },
  );
  expect(made.lowEfficiency.map(({ code }) => code)).toEqual(['A3']);
  expect(notes(made)).toContain(
    '2 nhiệm vụ không có báo cáo nào trong tuần cuối của kỳ, tính theo số liệu báo lần trước nếu có: A1, A2.',
  );
});

test('no last week: no comparison, nothing else is missing', () => {
  const made = report(tasks, [entry({ code: 'A2', progress: 0.5 })]);
  expect(made.change).toBeUndefined();
  expect(made.categories.every(({ previous }) => previous === undefined)).toBe(true);
  expect(made.trend.slice(0, -1).every(({ counts, reports }) => !counts && !reports)).toBe(true);
  expect(made.total.overdue).toBe(1);
});

test('a week in the future: figures of the as-of day, and a note that the week has not begun', () => {
  const made = report(tasks, [entry({ code: 'A2', progress: 0.5 })], {
    period: periodByLabel('2025-W08', settings)!,
  });
  expect(made.asOf).toBe(asOf);
  expect(made.overdue).toMatchObject([{ code: 'A1', daysLate: 3 }]);
  expect(notes(made)[0]).toBe('Kỳ báo cáo chưa bắt đầu vào ngày tính: số liệu là của ngày tính.');
  expect(made.notes.map(({ kind }) => kind)).not.toContain('noEntries');
});

test('a week in the future counts as the open week does on the as-of day, and names no week as missing', () => {
  const entries = [
    entry({ code: 'A1', progress: 1, completedOn: asOf }),
    entry({ code: 'A2', progress: 0.01 }),
    entry({ code: 'A3', achieved: 155 }),
  ];
  const records = recorded([past('2025-W03', 'A1', 'dueSoon')]);
  const open = report(tasks, entries, { records });
  const future = report(tasks, entries, { records, period: periodByLabel('2026-W08', settings)! });
  expect(future.total).toEqual(open.total);
  expect(future.index).toEqual(open.index);
  expect(future.lowEfficiency.map(({ code }) => code)).toEqual(open.lowEfficiency.map(({ code }) => code));
  expect(future.change).toMatchObject({ completed: [{ code: 'A1' }], newlyOverdue: [] });
  expect(future.notes.map(({ kind }) => kind)).not.toContain('gap');
});

test('a week without entries: what was completed before stays completed, once all its agencies have; of others the figures told last count, as told earlier', () => {
  const shared = late('A4', 3);
  const history = [
    entry({ week: '2025-W01', code: 'A1', progress: 1, completedOn: day(2024, 12, 30) }),
    entry({ week: '2025-W01', code: 'A2', progress: 0.5 }),
    entry({ week: '2025-W01', code: 'A3', achieved: 155, completedOn: day(2024, 12, 30) }),
    entry({ week: '2025-W01', code: 'A4', progress: 1, completedOn: day(2024, 12, 30) }),
    entry({ week: '2025-W01', code: 'A4', agency: 'Công an tỉnh', progress: 0.9 }),
  ];
  const made = report([...tasks, shared], [], { history });
  expect(made.total).toMatchObject({ completed: 1, overdue: 1, underWay: 2, notStarted: 0, undetermined: 0 });
  expect(made.overdue).toMatchObject([{ code: 'A4' }]);
  expect(made.change).toMatchObject({ noLongerCompleted: [] });
  expect(made.reports).toMatchObject({ expected: 0, received: 0 });
  expect(made.notes.map(({ kind }) => kind)).toContain('noEntries');
});

test('a last week that was closed before its end is compared with on a day that has come', () => {
  const made = report(tasks, [], {
    settings: { ...settings, asOf: day(2025, 1, 21), openWeek: '2025-W05' },
    period: periodByLabel('2025-W05', settings)!,
    records: recorded([past('2025-W04', 'A1', 'dueSoon')]),
  });
  expect(made.change).toMatchObject({ previousWeek: '2025-W04', previousDay: day(2025, 1, 21) });
});

test('a gap of several weeks: compared with the last week there is, the missing ones are named', () => {
  const made = report(tasks, [entry({ code: 'A2', progress: 0.5 })], {
    records: recorded([past('2024-W52', 'A1', 'dueSoon'), past('2024-W52', 'A2', 'overdue')]),
  });
  expect(made.change).toMatchObject({
    previousWeek: '2024-W52',
    newlyOverdue: [{ code: 'A1' }],
    noLongerOverdue: [{ code: 'A2' }],
  });
  expect(notes(made)).toContain('3 tuần không có số liệu: 2025-W01, 2025-W02, 2025-W03.');
  expect(notes(made, 'en')).toContain('3 weeks have no data: 2025-W01, 2025-W02, 2025-W03.');
});

test('tasks without agency are counted under no name, unranked, and named in a note', () => {
  const made = report([late('A1', 3, { leadAgency: '', leader: '' }), late('A2', 1)]);
  expect(made.agencies.map(({ agency, rank, counts }) => [agency, rank, counts.overdue])).toEqual([
    ['Sở Y tế', 1, 1],
    ['', undefined, 1],
  ]);
  expect(notes(made)).toEqual(
    expect.arrayContaining([
      '1 nhiệm vụ chưa ghi cơ quan chủ trì: A1.',
      '1 nhiệm vụ chưa ghi lãnh đạo phụ trách: A1.',
    ]),
  );
});

test('no list of agencies: names count as written', () => {
  const made = report(tasks, [], { agencies: new AgencyDirectory([]) });
  expect(made.agencies.map(({ agency }) => agency)).toEqual(['Sở Y tế']);
  expect(made.notes.map(({ kind }) => kind)).not.toContain('unknownAgency');
});

describe('a broken history', () => {
  const open = [entry({ code: 'A1', progress: 0.5 }), entry({ code: 'A2', answered: false })];

  test('rows without a week that can be read are left out and named by their code', () => {
    const made = report(tasks, open, {
      history: [
        entry({ code: 'A1', week: '', progress: 0.9 }),
        entry({ code: 'A2', week: 'tuần 3', progress: 0.9 }),
        entry({ code: 'A3', week: '2025-W77', achieved: 10 }),
      ],
    });
    expect(made.change).toBeUndefined();
    expect(notes(made)).toContain(
      '3 dòng của trang Lịch sử không ghi tuần hoặc ghi sai, không được tính: A1, A2, A3.',
    );
    expect(made.reports).toMatchObject({ expected: 2, received: 1 });
  });

  test('the open week closed already: the sheet that people work on counts, not both', () => {
    const made = report(tasks, open, {
      history: [entry({ code: 'A1', progress: 1, completedOn: day(2025, 1, 10) })],
    });
    expect(made.total.completed).toBe(0);
    expect(made.reports.expected).toBe(2);
    expect(notes(made)).toContain(
      'Tuần đang mở đã có dòng trong trang Lịch sử; chỉ tính dòng của trang Cập nhật tuần: 2025-W04.',
    );
  });

  test('weeks after the open one, states not recorded or in words that name none', () => {
    const made = report(tasks, open, {
      history: [
        entry({ code: 'A1', week: '2025-W03', progress: 0.3 }),
        entry({ code: 'A1', week: '2025-W09', progress: 0.9 }),
      ],
      records: recorded([
        { ...past('2025-W02', 'A1', 'overdue'), status: 'xong rồi' },
        past('2025-W02', 'A2', 'inProgress'),
      ]),
    });
    expect(notes(made)).toEqual(
      expect.arrayContaining([
        'Lịch sử có 1 tuần sau tuần đang mở: 2025-W09.',
        '1 tuần không lưu tình trạng nhiệm vụ, để trống ở phần diễn biến qua các tuần: 2025-W03.',
        '1 tuần có tình trạng đã lưu bị sửa thành chữ không đọc được, tính là chưa xác định: 2025-W02.',
      ]),
    );
    expect(made.trend.find(({ week }) => week === '2025-W02')!.counts).toMatchObject({
      assigned: 2,
      undetermined: 1,
      overdue: 0,
    });
  });

  test('the same entry twice in a closed week counts twice, and the note names it', () => {
    const made = report(tasks, open, {
      period: periodByLabel('2025-W03', settings)!,
      history: [
        entry({ code: 'A1', week: '2025-W03', progress: 0.3 }),
        entry({ code: 'a1', week: '2025-W03', agency: 'SYT', progress: 0.3 }),
      ],
    });
    expect(made.reports.expected).toBe(2);
    expect(notes(made)).toContain(
      '1 dòng của tuần đã khóa trùng cơ quan và nhiệm vụ với dòng khác, được tính cả hai: a1.',
    );
  });
});
