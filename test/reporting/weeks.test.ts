import { noteText } from '../../src/reporting';
import type { Entry } from '../../src/register';
import { asOf, day, entry, late, report, said, task } from './registers';

const ofLastWeek = (made: Entry): Entry => ({ ...made, week: '2025-W03' });

describe('comparison with last week', () => {
  const tasks = [
    task({ code: 'A', deadline: day(2025, 1, 20) }),
    task({ code: 'B', deadline: day(2025, 1, 10) }),
    task({ code: 'C', deadline: day(2025, 1, 10) }),
  ];
  test('is taken at the end of last week, by its entries', () => {
    const made = report(tasks, [entry({ code: 'B', progress: 1, completedOn: asOf })], {
      history: [entry({ code: 'B', progress: 0.4, week: '2025-W03' })],
    });
    expect(made.change).toMatchObject({
      previousDay: day(2025, 1, 16),
      previous: { overdue: 2, completed: 0 },
      newlyOverdue: [{ code: 'A' }],
      noLongerOverdue: [{ code: 'B' }],
    });
    expect(said(made, 'overview', 'vi')).toContain(
      'So với ngày 16/01/2025: số nhiệm vụ hoàn thành tăng 1 nhiệm vụ; số nhiệm vụ quá hạn vẫn là 2 (1 nhiệm vụ mới quá hạn, 1 nhiệm vụ không còn quá hạn).',
    );
  });
  test.each([
    // Completed last week, completed this week, overdue among the rest; the day of last week is before any deadline.
    [0, 0, 0, 'không đổi; vẫn không có nhiệm vụ quá hạn.', 'unchanged; there is still no overdue task.'],
    [
      0,
      1,
      1,
      'tăng 1 nhiệm vụ; số nhiệm vụ quá hạn tăng từ 0 lên 1 (1 nhiệm vụ mới quá hạn).',
      'up by 1 task; overdue tasks are up from 0 to 1 (1 newly overdue).',
    ],
    [
      0,
      2,
      0,
      'tăng 2 nhiệm vụ; vẫn không có nhiệm vụ quá hạn.',
      'up by 2 tasks; there is still no overdue task.',
    ],
    [
      1,
      0,
      0,
      'giảm 1 nhiệm vụ; vẫn không có nhiệm vụ quá hạn.',
      'down by 1 task; there is still no overdue task.',
    ],
    [
      3,
      1,
      1,
      'giảm 2 nhiệm vụ; số nhiệm vụ quá hạn tăng từ 0 lên 1 (1 nhiệm vụ mới quá hạn).',
      'down by 2 tasks; overdue tasks are up from 0 to 1 (1 newly overdue).',
    ],
  ])('%i completed last week, %i now, %i overdue now', (before, now, overdue, vietnamese, english) => {
    const codes = ['A', 'B', 'C'];
    const done = (code: string) => entry({ code, progress: 1, completedOn: day(2025, 1, 10) });
    const made = report(
      [
        ...codes.map((code) => task({ code })),
        ...Array.from({ length: overdue }, () => task({ code: 'L', deadline: day(2025, 1, 20) })),
      ],
      [entry({ code: 'L', progress: 0.1 }), ...codes.slice(0, now).map(done)],
      { history: [entry({ code: 'L', progress: 0.1 }), ...codes.slice(0, before).map(done)].map(ofLastWeek) },
    );
    expect(said(made, 'overview', 'vi')).toContain(
      `So với ngày 16/01/2025: số nhiệm vụ hoàn thành ${vietnamese}`,
    );
    expect(said(made, 'overview', 'en')).toContain(
      `Compared with 16/01/2025: the number of completed tasks is ${english}`,
    );
  });
  test('tells fewer overdue tasks as fewer', () => {
    const made = report(
      tasks.slice(1),
      ['B', 'C'].map((code) => entry({ code, progress: 1, completedOn: asOf })),
      { history: [entry({ code: 'B', progress: 0.4, week: '2025-W03' })] },
    );
    expect(said(made, 'overview', 'vi')).toContain(
      'số nhiệm vụ quá hạn giảm từ 2 xuống 0 (2 nhiệm vụ không còn quá hạn).',
    );
    expect(said(made, 'overview', 'en')).toContain(
      'overdue tasks are down from 2 to 0 (2 no longer overdue).',
    );
  });
  test('says so when last week has no entries', () => {
    const made = report(tasks);
    expect(made.change).toBeUndefined();
    expect(said(made, 'overview', 'en')).toContain('There are no figures of last week to compare with.');
  });
});

describe('entries of another week', () => {
  const made = report(
    [late('T1', 3), task({ code: 'T2' })],
    [
      entry({ code: 'T1', week: '2025-W03', progress: 1, completedOn: asOf, proposal: 'Cũ' }),
      entry({ code: 'T2', week: ' 2025-w04 ', progress: 0.5 }),
      entry({ code: 'T2', week: '', agency: 'Sở Tư pháp', answered: false }),
    ],
  );
  test('change nothing in the report and are counted in a note', () => {
    expect(made.total).toMatchObject({ overdue: 1, completed: 0 });
    expect(made.proposals).toEqual([]);
    expect(made.notes.map((note) => noteText(note, 'vi'))).toContain(
      '1 dòng cập nhật ghi tuần khác tuần báo cáo, không được tính: T1.',
    );
    expect(made.notes.map((note) => noteText(note, 'en'))).toContain(
      '1 weekly entry is of another week; not counted: T1.',
    );
  });
  test('are told apart however the label is typed; an empty week is the week handed in', () => {
    expect([made.reports.received, made.reports.expected]).toEqual([1, 2]);
  });
});

describe('sentences with nothing to count', () => {
  const nothing = report([task({ code: 'A', leadAgency: '' })]);
  test('do not count zeros', () => {
    expect(said(nothing, 'reporting', 'vi')).toBe('Tuần này chưa yêu cầu cơ quan nào báo cáo.');
    expect(said(nothing, 'reporting', 'en')).toBe('No agency was asked to report this week.');
    expect(said(nothing, 'overview', 'vi')).toContain(
      'chưa có nhiệm vụ nào hoàn thành; 1 nhiệm vụ đang trong thời gian thực hiện, chưa thuộc diện sắp đến hạn (1 nhiệm vụ chưa bắt đầu); không có nhiệm vụ sắp đến hạn; không có nhiệm vụ quá hạn; không có nhiệm vụ nào chưa xác định được tình trạng.',
    );
  });
  test('say what is not determined: the status', () => {
    const unclear = report([task({ deadline: undefined })]);
    expect(said(unclear, 'overview', 'vi')).toContain('1 nhiệm vụ chưa xác định được tình trạng (');
  });
});
