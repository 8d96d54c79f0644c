import { noteText, statementsText } from '../../src/reporting';
import { asOf, day, directory, entry, late, report, said, settings, task, week } from './registers';

describe('overdue tasks', () => {
  test('come most days late first, then by code, with what each agency said', () => {
    const made = report(
      [late('T2', 3), late('T1', 3), late('T3', 40, { leadAgency: 'CAT' })],
      [
        entry({ code: 'T3', agency: 'CAT', progress: 0.5, causeGroup: 'data', cause: 'Dữ liệu thiếu' }),
        entry({ code: 'T3', agency: 'Sở Y tế', progress: 0.2, causeGroup: 'legal', proposal: 'Gia hạn' }),
      ],
    );
    expect(made.overdue.map(({ code, daysLate }) => [code, daysLate])).toEqual([
      ['T3', 40],
      ['T1', 3],
      ['T2', 3],
    ]);
    expect(made.overdue[0]!.leadAgency).toBe('Công an tỉnh');
    expect(statementsText(made.overdue[0]!.causes, 'vi')).toBe(
      'Công an tỉnh: Dữ liệu thiếu\nSở Y tế: Pháp lý',
    );
    expect(statementsText(made.overdue[0]!.proposals, 'vi')).toBe('Gia hạn');
    expect(made.withoutCause.map(({ code }) => code)).toEqual(['T1', 'T2']);
  });

  test.each([
    [0, 'vi', 'Không có nhiệm vụ quá hạn.'],
    [0, 'en', 'No task is overdue.'],
    [1, 'en', '1 task is overdue, by 1 day.'],
    [1, 'vi', 'Có 1 nhiệm vụ quá hạn, chậm 1 ngày.'],
    [
      3,
      'vi',
      'Có 3 nhiệm vụ quá hạn, do 1 cơ quan chủ trì; chậm nhiều nhất 3 ngày. Danh sách xếp theo số ngày chậm, từ nhiều đến ít.',
    ],
    [
      3,
      'en',
      '3 tasks are overdue, of 1 lead agency; the latest by 3 days. The list begins with the latest.',
    ],
  ] as const)('%i of them, %s: %s', (count, language, sentence) => {
    const tasks = Array.from({ length: count }, (_, index) => late(`T${index + 1}`, index + 1));
    expect(said(report(tasks), 'overdue', language)).toBe(sentence);
  });
});

describe('low efficiency', () => {
  test('of a regular task: target of the period to date, index, cause; lowest index first', () => {
    const monthly = (code: string) =>
      task({ code, recurrence: 'monthly', target: 310, unit: 'hồ sơ', deadline: undefined });
    const made = report(
      [monthly('R1'), monthly('R2'), monthly('R3')],
      [
        entry({ code: 'R1', achieved: 115 }),
        entry({ code: 'R2', achieved: 23, cause: 'Thiếu người', causeGroup: 'resources' }),
        entry({ code: 'R3', achieved: 230 }),
      ],
    );
    // 23 of 31 days of January have passed: 310 x 23/31 = 230.
    expect(made.lowEfficiency).toMatchObject([
      { code: 'R2', spi: 0.1, achieved: 23, unit: 'hồ sơ', causes: [{ text: 'Thiếu người' }] },
      { code: 'R1', spi: 0.5, achieved: 115 },
    ]);
    expect(made.lowEfficiency[0]!.targetToDate).toBeCloseTo(230);
    expect(said(made, 'lowEfficiency', 'en')).toContain('2 tasks are of low efficiency, 2 of them regular');
    expect(said(made, 'lowEfficiency', 'vi')).toContain('trong đó có 2 nhiệm vụ thường xuyên');
    expect(said(made, 'causes', 'vi')).toContain(
      'Còn 1 nhiệm vụ quá hạn hoặc hiệu quả thấp chưa được nêu nguyên nhân.',
    );
  });

  test('of a one-off task told by progress: shares of the work, no quantities', () => {
    const made = report(
      [task({ start: day(2024, 12, 24), deadline: day(2025, 2, 22), target: 100 })],
      [entry({ progress: 0.1 })],
    );
    expect(made.lowEfficiency).toMatchObject([{ spi: 0.2, earnedValue: 0.1, plannedValue: 0.5 }]);
    expect(made.lowEfficiency[0]!.achieved).toBeUndefined();
    expect(made.lowEfficiency[0]!.targetToDate).toBeUndefined();
  });
});

describe('look ahead', () => {
  test('reaches the end of the next reporting week, or DueSoonDays if that is later', () => {
    const tasks = [0, 7, 8, 20].map((days) =>
      task({ code: `D${days}`, deadline: (asOf + days) as typeof asOf }),
    );
    expect(report(tasks).dueNext.map(({ code }) => code)).toEqual(['D0', 'D7']);
    const wider = report(tasks, [], { settings: { ...settings, dueSoonDays: 20 } });
    expect(wider.dueNext.map(({ code }) => code)).toEqual(['D0', 'D7', 'D8', 'D20']);
    expect(said(wider, 'dueNext', 'vi')).toBe(
      'Có 4 nhiệm vụ đến hạn trong thời gian tới (từ ngày 23/01/2025 đến hết ngày 12/02/2025).',
    );
  });

  test('leaves out what is completed', () => {
    const made = report([task({ deadline: asOf })], [entry({ progress: 1, completedOn: asOf })]);
    expect(made.dueNext).toEqual([]);
    expect(made.total.completed).toBe(1);
  });
});

describe('reports received', () => {
  test('silence is told apart from nothing to report, most missing first, agencies by their official names', () => {
    const made = report(
      [task({ code: 'A' }), task({ code: 'B', row: 6 })],
      [
        entry({ code: 'A', agency: 'SYT', answered: false }),
        entry({ code: 'B', agency: 'Sở Y tế', answered: false }),
        entry({ code: 'A', agency: 'Công an tỉnh', nothingToReport: true }),
        entry({ code: 'B', agency: 'Sở Tư pháp', answered: false }),
      ],
    );
    expect(made.reporting.slice(0, 2).map(({ agency, missing }) => [agency, missing.length])).toEqual([
      ['Sở Y tế', 2],
      ['Sở Tư pháp', 1],
    ]);
    expect(said(made, 'reporting', 'vi')).toBe(
      'Đã nhận 1 trên tổng số 4 báo cáo phải gửi (25%). Nhật ký không ghi ngày nộp của các báo cáo này; trong số đã nhận có 1 báo cáo ghi “Không phát sinh”. Còn 2 cơ quan chưa báo cáo đủ, trong đó 2 cơ quan chưa gửi báo cáo nào.',
    );
    expect(said(made, 'reporting', 'en')).toBe(
      '1 of 4 reports due was received (25%). The log does not say when they came; 1 of those received says “nothing to report”. 2 agencies have not reported in full; 2 have reported nothing.',
    );
  });
});

describe('agencies and leaders', () => {
  test('most overdue first, equal ones in Vietnamese order, the nameless last', () => {
    const of = (code: string, leadAgency: string, overdue = false) =>
      task({ code, leadAgency, leader: leadAgency, ...(overdue && { deadline: day(2025, 1, 1) }) });
    const made = report([
      of('1', ''),
      of('2', 'Đài Phát thanh'),
      of('3', 'Sở Y tế', true),
      of('4', 'Dân vận'),
      of('5', 'Ấp A'),
    ]);
    const names = ['Sở Y tế', 'Ấp A', 'Dân vận', 'Đài Phát thanh', ''];
    expect(made.agencies.map(({ agency }) => agency)).toEqual(names);
    expect(made.leaders.map(({ leader }) => leader)).toEqual(names);
  });
});

describe('the register against what is expected', () => {
  test('13, 8, 25 and 40 are held against what is found', () => {
    const made = report([task(), task({ code: 'X', category: undefined })]);
    expect(made.categories.map(({ expected, counts }) => [expected, counts.assigned])).toEqual([
      [13, 1],
      [8, 0],
      [25, 0],
      [40, 0],
      [undefined, 1],
    ]);
    expect(made.expectedTotal).toBe(86);
    expect(said(made, 'overview', 'vi')).toContain(
      'Số nhiệm vụ trong sổ (2) và số nhiệm vụ được giao (86) khác nhau ở 4 nhóm, cần đối chiếu.',
    );
  });
});

describe('notes on the data', () => {
  test('name the tasks they are about', () => {
    const made = report(
      [
        task({ code: 'A', deadline: undefined }),
        task({ code: 'B', deadline: undefined, deadlineText: 'Theo chỉ đạo' }),
        task({ code: '', row: 9, leadAgency: '', leader: '' }),
        task({ code: 'D', leadAgency: 'Cơ quan lạ' }),
        task({ code: 'd', category: undefined }),
      ],
      [entry({ code: 'Z' })],
    );
    const notes = Object.fromEntries(made.notes.map((note) => [note.kind, noteText(note, 'vi')]));
    expect(notes).toMatchObject({
      noDeadline: '1 nhiệm vụ chưa có thời hạn, không tính là quá hạn: A.',
      deadlineUnreadable: '1 nhiệm vụ có thời hạn chưa rõ ngày, không tính là quá hạn: B.',
      noCode: '1 nhiệm vụ chưa có mã nên không đối chiếu được với báo cáo của các cơ quan: dòng 9.',
      noAgency: '1 nhiệm vụ chưa ghi cơ quan chủ trì: dòng 9.',
      noLeader: '1 nhiệm vụ chưa ghi lãnh đạo phụ trách: dòng 9.',
      unknownAgency: '1 nhiệm vụ có cơ quan chủ trì không có trong danh mục: D.',
      duplicateCode: '2 nhiệm vụ trùng mã với nhiệm vụ khác: D, d.',
      noCategory: '1 nhiệm vụ chưa ghi hoặc ghi sai nhóm nhiệm vụ: d.',
      unknownTask:
        '1 dòng cập nhật ghi mã không có trong sổ: tính là báo cáo của cơ quan, không tính cho nhiệm vụ nào: Z.',
    });
    expect(made.overdue).toEqual([]);
  });

  test('remarks of the caller count as notes', () => {
    const made = report([task()], [entry()], { remarks: [{ key: 'common.yes' }] });
    expect(made.notes).toEqual([]);
    expect(said(made, 'notes', 'vi')).toBe('Khi sử dụng số liệu của báo cáo cần lưu ý:');
  });
});

test('an empty register gives a report that says so', () => {
  const made = report([]);
  expect(made.total.assigned).toBe(0);
  expect(said(made, 'overview', 'vi')).toBe(
    'Tính đến hết ngày 23/01/2025, sổ theo dõi chưa có nhiệm vụ nào.',
  );
  expect(said(made, 'overview', 'en')).toBe('As of 23/01/2025, the register holds no task.');
  expect(made.period).toBe(week);
  expect(made.compiled).toBe(asOf);
  expect(directory.agencies).toHaveLength(3);
});
