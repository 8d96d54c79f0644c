import { loadRegister } from '../../src/actions';
import { fromIso, periodByLabel, toIso } from '../../src/calendar';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { parseEntry, parseTask } from '../../src/register';
import { buildReport, noteText, type Report } from '../../src/reporting';
import { excelRun, readLog, readRegister, type RegisterSnapshot } from '../../src/workbook';
import { buildSample } from '../../samples/buildSample';
import { said } from './registers';

/** The sample's figures were counted by hand in the sheets as the secretariat keeps them, not taken from a report. */
let snapshot: RegisterSnapshot;
let excel: HeadlessExcel;
const reportOf = async (label: string, asOf = snapshot.settings.asOf): Promise<Report> =>
  buildReport({
    ...snapshot,
    settings: { ...snapshot.settings, asOf },
    period: periodByLabel(label, snapshot.settings)!,
    tasks: snapshot.tasks.rows.map(parseTask),
    entries: snapshot.entries.rows.map(parseEntry),
    log: await excelRun((context) => readLog(context, 'vi')),
  });

beforeAll(async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
  const today = fromIso('2025-01-23')!;
  const source = { name: 'mau.xlsx', bytes: await buildSample() };
  await loadRegister(source, { language: 'vi', today, asOf: today });
  snapshot = await excelRun(readRegister);
});
afterAll(() => excel.dispose());

const codes = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);
const notesIn = (made: Report): string[] => made.notes.map((note) => noteText(note, 'vi'));

test('week 3 of 2025, closed: as 16 January left it', async () => {
  const made = await reportOf('2025-W03');
  expect(made.total).toMatchObject({ assigned: 86, completed: 4, completedLate: 2, dueSoon: 3, overdue: 6 });
  expect(made.overdue.map(({ code, daysLate }) => [code, daysLate])).toEqual([
    ['TW-21', 48],
    ['TW-09', 47],
    ['DVC-25', 16],
    ['NVC-08', 16],
    ['TW-02', 16],
    ['NVCT-02', 1],
  ]);
  expect(codes(made.dueNext)).toEqual(['NVCT-03', 'TW-33', 'TW-36']);
  // 108 rows, all of them answered, one by "nothing to report"; no week before it had told a completion.
  expect(made.reports).toMatchObject({ expected: 108, received: 108, undated: 108, nothingToReport: 1 });
  expect(made.causes.map(({ group, statements }) => [group, statements])).toEqual([
    ['legal', 4],
    ['technology', 3],
    ['data', 2],
    ['security', 2],
    ['resources', 7],
    ['coordination', 2],
    ['other', 1],
  ]);
  expect(made.change).toBeUndefined();
});

test('week 4 of 2025, open: as 23 January finds it, and what changed', async () => {
  const made = await reportOf('2025-W04');
  expect(made.categories.map(({ expected, counts }) => [expected, counts.assigned])).toEqual([
    [13, 13],
    [8, 8],
    [25, 25],
    [40, 40],
  ]);
  // Without a day: 4 deadlines in words, and 4 regular tasks of which no figure came.
  expect(made.total).toMatchObject({
    assigned: 86,
    completed: 6,
    completedLate: 2,
    underWay: 61,
    dueSoon: 3,
    overdue: 8,
    undetermined: 8,
  });
  expect(made.overdue.map(({ code, daysLate, leadAgency }) => [code, daysLate, leadAgency])).toEqual([
    ['TW-21', 55, 'Văn phòng UBND tỉnh'],
    ['TW-09', 54, 'Sở Y tế'],
    ['DVC-25', 23, 'Sở Tài nguyên và Môi trường'],
    ['NVC-08', 23, 'Sở Tư pháp'],
    ['TW-02', 23, 'Sở Thông tin và Truyền thông'],
    ['NVCT-02', 8, 'Sở Y tế'],
    ['TW-33', 3, 'Sở Xây dựng'],
    ['TW-36', 3, 'Sở Tài chính'],
  ]);
  expect(made.dueNext.map(({ code, daysLeft }) => [code, daysLeft])).toEqual([
    ['DVC-24', 2],
    ['TW-29', 5],
    ['TW-11', 7],
  ]);
  expect(made.change).toMatchObject({ previousWeek: '2025-W03', previous: { overdue: 6, completed: 4 } });
  expect(codes(made.change!.newlyOverdue)).toEqual(['TW-33', 'TW-36']);
  expect(codes(made.change!.noLongerOverdue)).toEqual([]);
  expect(codes(made.change!.completed)).toEqual(['NVCT-03', 'TW-16']);
  // 111 rows; 4 of them repeat a completion that week 3 told; 5 say nothing.
  expect(made.reports).toMatchObject({ expected: 107, received: 102, missing: 5, finished: 4 });
  expect(
    made.reporting
      .filter(({ missing }) => missing.length > 0)
      .map(({ agency, conduct, missing }) => [agency, conduct, codes(missing)]),
  ).toEqual([
    ['Sở Công Thương', 'silent', ['DVC-21', 'DVC-22']],
    ['UBND huyện Tứ Kỳ', 'silent', ['NVC-02', 'TW-22']],
    ['Sở Lao động - Thương binh và Xã hội', 'partial', ['DVC-17']],
  ]);
  expect(made.causes.reduce((sum, { statements }) => sum + statements, 0)).toBe(22);
  expect(made.proposals).toHaveLength(21);
  // Two overdue tasks lead; one each comes next, those with a task of low efficiency beside it first.
  expect(made.agencies.slice(0, 7).map(({ rank, agency }) => `${rank} ${agency}`)).toEqual([
    '1 Sở Y tế',
    '2 Sở Thông tin và Truyền thông',
    '3 Sở Tài chính',
    '3 Sở Tài nguyên và Môi trường',
    '3 Sở Tư pháp',
    '6 Sở Xây dựng',
    '6 Văn phòng UBND tỉnh',
  ]);
  // "Giám đốc Sở TT&TT" of six tasks, "… Sở Thông tin và Truyền thông" of one and "… Sở TTTT" of one are one leader.
  expect(
    made.leaders
      .slice(0, 9)
      .map(({ rank, leader, counts }) => [
        rank,
        leader,
        counts.assigned,
        counts.overdue,
        counts.lowEfficiency,
      ]),
  ).toEqual([
    [1, 'Giám đốc Sở Y tế', 4, 2, 0],
    [2, 'Giám đốc Sở TT&TT', 8, 1, 3],
    [3, 'Giám đốc Sở Tài chính', 3, 1, 1],
    [3, 'Giám đốc Sở TN&MT', 4, 1, 1],
    [3, 'Giám đốc Sở Tư pháp', 8, 1, 1],
    [6, 'Chánh Văn phòng UBND tỉnh', 4, 1, 0],
    [6, 'Giám đốc Sở Xây dựng', 1, 1, 0],
    [8, 'Phó Giám đốc Công an tỉnh', 19, 0, 3],
    [9, 'Giám đốc Sở LĐ-TB&XH', 4, 0, 2],
  ]);
  expect(made.leaders).toHaveLength(23);
  expect(made.sectors.map(({ sector, counts }) => [sector, counts.assigned])).toEqual([
    ['health', 4],
    ['education', 6],
    ['finance', 8],
    ['transport', 4],
    ['environment', 4],
    ['other', 60],
  ]);
  expect(notesIn(made)).toEqual(
    expect.arrayContaining([
      '4 nhiệm vụ có thời hạn chưa rõ ngày, không tính là quá hạn: TW-28, TW-34, TW-38, TW-39.',
      '4 nhiệm vụ thường xuyên chưa đo được vì thiếu chỉ tiêu hoặc kết quả: DVC-10, DVC-17, DVC-21, DVC-22.',
      '1 dòng cập nhật ghi mã không có trong sổ: tính là báo cáo của cơ quan, không tính cho nhiệm vụ nào: TW-99.',
    ]),
  );
  expect(said(made, 'overview', 'vi')).toContain(
    'So với ngày 16/01/2025: số nhiệm vụ hoàn thành tăng 2 nhiệm vụ; số nhiệm vụ quá hạn tăng từ 6 lên 8 (2 nhiệm vụ mới quá hạn).',
  );
  expect(said(made, 'reporting', 'vi')).toBe(
    'Đã nhận 102 trên tổng số 107 báo cáo phải gửi (95%). Nhật ký không ghi ngày nộp của các báo cáo này; trong số đã nhận có 1 báo cáo ghi “Không phát sinh”. Còn 3 cơ quan chưa báo cáo đủ, trong đó 2 cơ quan chưa gửi báo cáo nào.',
  );
});

test('February 2025, 15 January to 14 February, on 23 January: two weeks so far', async () => {
  const made = await reportOf('2025-02');
  expect(made.weeks).toEqual(['2025-W03', '2025-W04']);
  expect(made.total).toEqual((await reportOf('2025-W04')).total);
  expect(made.reports).toMatchObject({
    expected: 215,
    received: 210,
    missing: 5,
    finished: 4,
    nothingToReport: 2,
  });
  // Causes and proposals that week 4 repeats from week 3 count once.
  expect(made.causes.reduce((sum, { statements }) => sum + statements, 0)).toBe(22);
  expect(made.proposals).toHaveLength(21);
  expect(codes(made.dueNext)).toEqual(['DVC-24', 'TW-29', 'TW-11', 'NVC-01', 'TW-07']);
  expect(notesIn(made)).toContain('Kỳ báo cáo chưa kết thúc: số liệu mới tính đến ngày tính.');
});

test('week 6 of 2025: January ended on its first day, weeks 3 and 4 told of it', async () => {
  const { endedPeriods: ended } = await reportOf('2025-W06', fromIso('2025-02-06')!);
  // 28 monthly tasks with targets. Of DVC-10 neither week has a figure; three had one in week 3 alone.
  expect(ended).toMatchObject({ tasks: 28, met: 0, unasked: [] });
  expect(codes(ended.notTold)).toEqual(['DVC-10']);
  expect(ended.missed).toHaveLength(27);
  const told = ended.missed.map(({ code, achieved, target, toldOn }) => [
    code,
    achieved,
    target,
    toIso(toldOn!.last),
  ]);
  expect(told.slice(0, 7)).toEqual([
    ['NVC-10', 18, 50, '2025-01-23'],
    ['DVC-16', 240, 500, '2025-01-23'],
    ['TW-06', 2000, 4000, '2025-01-23'],
    ['DVC-22', 130, 250, '2025-01-16'],
    ['DVC-21', 210, 400, '2025-01-16'],
    ['DVC-13', 380, 700, '2025-01-23'],
    ['DVC-17', 600, 1100, '2025-01-16'],
  ]);
  expect(told.at(-1)).toEqual(['DVC-11', 800, 1000, '2025-01-23']);
  // The month from 15 January to 14 February tells the same.
  expect((await reportOf('2025-02', fromIso('2025-02-14')!)).endedPeriods).toEqual(ended);
});
