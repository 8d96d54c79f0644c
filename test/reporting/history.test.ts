import { say } from '../../src/messages';
import { noteText } from '../../src/reporting';
import { valueOf } from '../../src/reporting/document';
import { documentFor } from '../workbook/reports';
import { asOf, day, entry, late, report, said, settings, task } from './registers';
import { logged, past, pastLow, recorded } from './records';

const tasks = [
  late('A1', 3),
  late('A2', 20),
  task({ code: 'A3', deadline: day(2025, 3, 1) }),
  task({ code: 'A4' }),
];

describe('what changed', () => {
  const made = report(tasks, [entry({ code: 'A4', progress: 1, completedOn: asOf })], {
    records: recorded([
      past('2025-W03', 'A1', 'dueSoon'),
      past('2025-W03', 'A2', 'overdue'),
      // Its deadline was moved since.
      past('2025-W03', 'A3', 'overdue'),
      past('2025-W03', 'A4', 'inProgress'),
      past('2025-W03', 'CŨ', 'completedOnTime'),
      past('2025-W02', 'A1', 'overdue'),
    ]),
  });

  test('is taken from what was recorded when the last week was closed, not judged anew', () => {
    expect(made.change).toMatchObject({
      basis: 'recorded',
      previousWeek: '2025-W03',
      previousDay: day(2025, 1, 16),
      previous: { assigned: 5, overdue: 2, completed: 1 },
      newlyOverdue: [{ code: 'A1', from: 'dueSoon', to: 'overdue', title: 'Nhiệm vụ mẫu' }],
      noLongerOverdue: [{ code: 'A3', from: 'overdue', to: 'notStarted' }],
      completed: [{ code: 'A4', to: 'completedOnTime' }],
      noLongerCompleted: [{ code: 'CŨ', row: 0 }],
      gone: [{ code: 'CŨ' }],
    });
    expect(made.categories[0]!.previous).toMatchObject({ assigned: 4, overdue: 2 });
    expect(said(made, 'change', 'vi')).toBe(
      'Từ ngày 16/01/2025 đến nay: có thêm 1 nhiệm vụ hoàn thành; 1 nhiệm vụ mới quá hạn; 1 nhiệm vụ không còn quá hạn; 1 nhiệm vụ đã báo hoàn thành nay không còn hoàn thành; 1 nhiệm vụ không còn trong sổ.',
    );
    expect(said(made, 'change', 'en')).toBe(
      'Since 16/01/2025: 1 task was completed; 1 is newly overdue; 1 is no longer overdue; 1 that was completed no longer is; 1 is no longer in the register.',
    );
  });

  test.each([
    [
      0,
      'Từ ngày 16/01/2025 đến nay: không có thêm nhiệm vụ hoàn thành; không có nhiệm vụ mới quá hạn; không có nhiệm vụ nào hết quá hạn.',
      'Since 16/01/2025: no task was completed; none is newly overdue; none has ceased to be overdue.',
    ],
    [
      2,
      'Từ ngày 16/01/2025 đến nay: không có thêm nhiệm vụ hoàn thành; 2 nhiệm vụ mới quá hạn; không có nhiệm vụ nào hết quá hạn.',
      'Since 16/01/2025: no task was completed; 2 are newly overdue; none has ceased to be overdue.',
    ],
  ])('%i newly overdue', (count, vietnamese, english) => {
    const codes = ['A1', 'A2'];
    const compared = report(
      codes.map((code, index) => late(code, index < count ? 2 : -60)),
      [],
      { records: recorded(codes.map((code) => past('2025-W03', code, 'notStarted'))) },
    );
    expect(said(compared, 'change', 'vi')).toBe(vietnamese);
    expect(said(compared, 'change', 'en')).toBe(english);
  });
});

describe('the trend', () => {
  test('holds recorded states and kept reports, and leaves blank what was not kept', () => {
    const made = report(tasks, [entry({ code: 'A1', progress: 0.2 })], {
      history: [
        entry({ code: 'A1', week: '2025-W03', progress: 0.1 }),
        entry({ code: 'A2', week: '2025-W03', answered: false }),
      ],
      records: recorded([past('2025-W02', 'A1', 'overdue'), past('2025-W02', 'A2', 'dueSoon')]),
    });
    expect(made.trend.map(({ week }) => week)).toEqual([
      '2024-W49',
      '2024-W50',
      '2024-W51',
      '2024-W52',
      '2025-W01',
      '2025-W02',
      '2025-W03',
      '2025-W04',
    ]);
    const [, , , , , second, third, own] = made.trend;
    expect(second).toMatchObject({ counts: { assigned: 2, overdue: 1, dueSoon: 1 } });
    expect(second!.reports).toBeUndefined();
    expect(third!.counts).toBeUndefined();
    expect(third!.reports).toMatchObject({ expected: 2, received: 1, missing: 1 });
    expect(own).toMatchObject({ counts: made.total, reports: made.reports });
    expect(made.trend[0]).toEqual({ week: '2024-W49', last: day(2024, 12, 5) });
    expect(third!.gap).toBe('notRecorded');
  });

  const kept = (made: ReturnType<typeof report>, language: 'vi' | 'en' = 'vi') =>
    documentFor(made, language).blocks.flatMap((block, index, blocks) => {
      const isTrend = (each = blocks[index - 1]) => each?.kind === 'table' && each.id === 'trend';
      if (block.kind === 'heading') return block.section === 'trend' ? [block.text] : [];
      if (block.kind === 'paragraph') return block.sentence === 'trend' ? [block.text] : [];
      if (block.kind === 'remark') return isTrend() ? [block.text] : [];
      if (block.kind === 'chart') return block.id === 'Trend' ? [`${block.rows} rows drawn`] : [];
      return isTrend(block) ? block.rows.map((row) => row.map(valueOf).slice(0, 4).join('|')) : [];
    });

  test('has a heading, a sentence from its numbers, and names its gaps as the notes do', () => {
    const made = report(tasks, [entry({ code: 'A4', progress: 1, completedOn: asOf })], {
      history: [entry({ code: 'A1', week: '2025-W02' })],
      records: recorded([
        past('2024-W51', 'A1', 'overdue'),
        ...['A1', 'A2', 'A3'].map((code) => past('2025-W01', code, 'overdue')),
        past('2025-W03', 'A1', 'overdue'),
      ]),
    });
    expect(kept(made)).toEqual([
      'III. DIỄN BIẾN QUA CÁC TUẦN',
      'Từ tuần 2024-W51 đến tuần 2025-W04: số nhiệm vụ hoàn thành tăng từ 0 lên 1; số nhiệm vụ quá hạn tăng từ 1 lên 2, cao nhất là 3 (tuần 2025-W01); số nhiệm vụ hiệu quả thấp không đổi (0). Có 2 tuần thiếu số liệu, được để trống trong bảng và biểu đồ.',
      '2024-W51|1|0|1',
      '2024-W52 (không có số liệu)|||',
      '2025-W01|3|0|3',
      '2025-W02 (không lưu tình trạng)|||',
      '2025-W03|1|0|1',
      '2025-W04|4|1|2',
      expect.stringMatching(/^\(\*\) .*\(trang Tình trạng các tuần, trang Lịch sử/),
      '6 rows drawn',
    ]);
    expect(made.notes.map((note) => noteText(note, 'vi'))).toEqual(
      expect.arrayContaining([
        '1 tuần không có số liệu: 2024-W52.',
        '1 tuần không lưu tình trạng nhiệm vụ, để trống ở phần diễn biến qua các tuần: 2025-W02.',
      ]),
    );
    expect(kept(made, 'en').slice(0, 4)).toEqual([
      'III. THE TREND OVER THE WEEKS',
      'From week 2024-W51 to week 2025-W04, the number of completed tasks rose from 0 to 1; that of overdue tasks rose from 1 to 2, with 3 at most (week 2025-W01); that of tasks of low efficiency is unchanged (0). 2 weeks have no such figures and are left blank in the table and the chart.',
      '2024-W51|1|0|1',
      '2024-W52 (no data)|||',
    ]);
  });

  test('of the first report is a sentence; where only entries were kept, nothing is drawn', () => {
    expect(kept(report(tasks, []))).toEqual([
      'III. DIỄN BIẾN QUA CÁC TUẦN',
      'Sổ chưa lưu số liệu của tuần nào trước tuần 2025-W04 nên chưa có bảng và biểu đồ diễn biến.',
    ]);
    const told = kept(report(tasks, [], { history: [entry({ code: 'A1', week: '2025-W03' })] }));
    expect(told[1]).toBe(
      'Các tuần trước tuần 2025-W04 không lưu tình trạng nhiệm vụ nên chưa có biểu đồ diễn biến; số của kỳ trước ở các phần trên được tính lại theo báo cáo của tuần đó.',
    );
    expect(told.slice(2, 4)).toEqual(['2025-W03 (không lưu tình trạng)|||', '2025-W04|4|0|2']);
    expect(told.join('\n')).not.toContain('drawn');
  });

  test('of the index of a task of low efficiency is what each week recorded', () => {
    const regular = task({ code: 'R', recurrence: 'monthly', target: 310, deadline: undefined });
    const made = report([regular], [entry({ code: 'R', achieved: 23 })], {
      records: recorded([pastLow('2025-W02', 'r', 0.4), pastLow('2025-W03', 'R', 0.3)]),
    });
    expect(made.lowEfficiency[0]!.trend.slice(-4).map(({ spi }) => spi)).toEqual([undefined, 0.4, 0.3, 0.1]);
  });

  test('low efficiency takes as many weeks as Settings say, by what was recorded', () => {
    const regular = task({ code: 'R', recurrence: 'monthly', target: 310, deadline: undefined });
    const low = (weeks: readonly string[]) =>
      report([regular], [entry({ code: 'R', achieved: 23 })], {
        settings: { ...settings, lowWeeks: 3 },
        records: recorded(weeks.map((week) => past(week, 'R', 'belowPlan', { spi: 0.5 }))),
      }).lowEfficiency.length;
    expect(low(['2025-W03'])).toBe(0);
    expect(low(['2025-W02', '2025-W03'])).toBe(1);
    expect(low(['2025-W01', '2025-W03'])).toBe(0);
  });
});

test('an overdue task tells how often and how far its deadline was moved', () => {
  const move = (from: number, to: number) => ({
    code: 'A1',
    from: day(2025, 1, from),
    to: day(2025, 1, to),
    week: '2025-W03',
  });
  const made = report(tasks, [], {
    records: recorded([], { deadlineMoves: [move(5, 10), move(10, 20)] }),
  });
  expect(made.overdue.map(({ code, moved }) => [code, moved])).toEqual([
    ['A2', undefined],
    ['A1', { times: 2, days: 15 }],
  ]);
});

describe('late corrections', () => {
  const correction = { step: 'correct', column: 'Tiến độ', old: '40%', new: '50%' } as const;
  const log = [
    logged({ ...correction, week: '2025-W03', code: 'A2', day: day(2025, 1, 21) }),
    logged({ ...correction, week: '2025-W04', code: 'A1', day: day(2025, 1, 27) }),
    logged({ ...correction, week: '2024-W50', code: 'A1', day: day(2025, 1, 20) }),
    logged({ ...correction, week: '2024-W50', code: 'A1', day: day(2025, 1, 10) }),
    logged({ ...correction, step: 'return', week: '2025-W04', code: 'A1', day: day(2025, 1, 20) }),
  ];
  test('stand in the report of their week and of the next, older ones in that of the week in which they were made', () => {
    const made = report(tasks, [], { log });
    expect(made.corrections.map(({ week, code, old, new: now }) => [week, code, old, now])).toEqual([
      ['2024-W50', 'A1', '40%', '50%'],
      ['2025-W03', 'A2', '40%', '50%'],
      ['2025-W04', 'A1', '40%', '50%'],
    ]);
    expect(said(made, 'corrections', 'vi')).toBe(
      'Có 3 số liệu của tuần đã khóa được sửa sau thời điểm chốt (3 tuần).',
    );
    expect(said(made, 'corrections', 'en')).toBe(
      '3 figures of 3 closed weeks were corrected after the cut-off.',
    );
  });
  test.each([
    [0, 'No figure of a closed week was corrected after its cut-off.'],
    [1, '1 figure of a closed week was corrected after its cut-off.'],
  ])('%i of them', (count, english) => {
    expect(said(report(tasks, [], { log: log.slice(0, count) }), 'corrections', 'en')).toBe(english);
  });
});

test('ranks: equals share one and the next counts them', () => {
  const of = (row: number, leadAgency: string, days: number) => late(`T${row}`, days, { leadAgency });
  const made = report([
    of(1, 'Sở Y tế', 3),
    of(2, 'Sở Y tế', 5),
    of(3, 'Công an tỉnh', 2),
    of(4, 'Sở Tư pháp', 9),
    of(5, 'Hội X', -90),
    of(6, '', 4),
  ]);
  expect(made.agencies.map(({ agency, rank }) => [agency, rank])).toEqual([
    ['Sở Y tế', 1],
    ['Công an tỉnh', 2],
    ['Sở Tư pháp', 2],
    ['', undefined],
    ['Hội X', 4],
  ]);
});

test('indices are weighted by the weight of the tasks', () => {
  const half = { start: day(2024, 12, 24), deadline: day(2025, 2, 22) };
  const made = report(
    [
      task({ code: 'A', ...half, weight: 3, sector: 'health' }),
      task({ code: 'B', ...half, sector: 'finance' }),
    ],
    [entry({ code: 'A', progress: 0.5 }), entry({ code: 'B', progress: 0.1 })],
  );
  expect(made.index).toMatchObject({ spi: 0.8, measured: 2 });
  expect(made.sectors.map(({ sector, index }) => [sector, index.spi])).toEqual([
    ['health', 1],
    ['finance', 0.2],
  ]);
  expect(made.sentences.overview.map((message) => say('vi', message)).join(' ')).toContain(
    'Chỉ số hiệu quả tiến độ (SPI) chung của 2 nhiệm vụ đo được là 0,80.',
  );
});
