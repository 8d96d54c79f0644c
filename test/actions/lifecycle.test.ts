import { fromIso } from '../../src/calendar';
import {
  closeWeek,
  correctEntry,
  entriesByAgency,
  loadRegister,
  moveEntries,
  validateEntries,
  type Correction,
  type MoveOptions,
  type Undo,
} from '../../src/actions';
import type { HeadlessExcel } from '../../src/headless';
import { UserError } from '../../src/messages';
import { effectiveFills } from '../support/effectiveFills';
import { palette } from '../../src/workbook/palette';
import { loaded, smallRegister, tableRows, today } from './register';
import { taskCell } from '../support/columns';

let excel: HeadlessExcel;
beforeEach(async () => {
  ({ excel } = await loaded());
});
afterEach(() => excel.dispose());

const entries = 'Cập nhật tuần';
const move = (options: Partial<MoveOptions>) =>
  moveEntries({ step: 'submit', by: 'Cán bộ đầu mối', today, ...options });
const states = async () => (await tableRows('Entries')).map((row) => row['Nộp báo cáo']);
const log = () => tableRows('ChangeLog');
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).in('vi');
};

test('submitted rows are locked and grey, returned ones open again, and every move is in the log', async () => {
  const first = await move({ agency: 'Sở Y tế' });
  expect(first).toMatchObject({ moved: 1, left: [] });
  expect(await states()).toEqual(['', 'Đã nộp', '', '', '']);
  expect(() => excel.edit(entries, 'E6', [[0.95]])).toThrow();
  excel.edit(entries, 'E7', [[0.03]]);
  expect(excel.displayFormat(entries, 'E6')[0]![0]!.fill).toBe(palette.closedRow);
  const fills = await effectiveFills(await excel.save(), entries);
  expect(fills.get('F6')).toBe(palette.closedRow);
  expect(fills.get('F7')).toBe(palette.entryCell);

  expect(await move({ step: 'return', agency: 'SYT', by: 'Thư ký', note: 'Ghi rõ số liệu' })).toMatchObject({
    moved: 1,
  });
  excel.edit(entries, 'E6', [[0.95]]);
  expect((await tableRows('Entries'))[1]).toMatchObject({
    'Nộp báo cáo': 'Trả lại',
    'Ý kiến của Tổ công tác': 'Ghi rõ số liệu',
  });
  await move({ agency: 'Sở Y tế' });
  await move({ step: 'accept', by: 'Thư ký' });
  expect(await states()).toEqual(['', 'Đã duyệt', '', '', '']);
  expect(
    (await log()).map((row) => [row['Việc'], row['Giá trị cũ'], row['Giá trị mới'], row['Lý do']]),
  ).toEqual([
    ['Nộp', '', 'Đã nộp', ''],
    ['Trả lại', 'Đã nộp', 'Trả lại', 'Ghi rõ số liệu'],
    ['Nộp', 'Trả lại', 'Đã nộp', ''],
    ['Duyệt', 'Đã nộp', 'Đã duyệt', ''],
  ]);
  expect((await entriesByAgency()).find(({ agency }) => agency === 'Sở Y tế')).toMatchObject({
    entries: 1,
    answered: 1,
    states: { accepted: 1 },
  });
});

test('silence and errors are not submitted, and it is said why', async () => {
  excel.edit(entries, 'E6', [['']]);
  const { moved, left } = await move({});
  // Task 01 is late and gives no cause group, and so on: their errors come first.
  expect(moved).toBe(1);
  expect(left.map(({ row, why }) => [row, why.key])).toEqual([
    [5, 'actions.left.errors'],
    [6, 'actions.left.unanswered'],
    [7, 'actions.left.errors'],
    [9, 'actions.left.errors'],
  ]);
  excel.edit(entries, 'M6', [['x']]);
  expect((await move({})).moved).toBe(1);
});

test('an agency’s entries are its own, whichever of its names somebody wrote in the sheet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(entries);
    sheet.protection.unprotect();
    sheet.getRange('D6').values = [['SYT']];
    await context.sync();
  });
  const { moved, agencies } = await move({ agency: 'Sở Y tế' });
  expect(moved).toBe(1);
  expect(agencies.map(({ agency }) => agency)).toEqual(['Công an tỉnh', 'Sở Y tế', 'Sở Tư pháp']);
});

test('a name, a remark and a known agency are asked for', async () => {
  expect(await refusal(move({ by: ' ' }))).toContain('tên người');
  expect(await refusal(move({ step: 'return', note: '' }))).toContain('ý kiến');
  expect(await refusal(move({ step: 'reopen' }))).toContain('lý do');
  expect(await refusal(move({ agency: 'Sở Lạ' }))).toContain('Sở Lạ');
  expect(await refusal(move({ codes: ['02', '99'] }))).toContain('99');
  expect(await refusal(move({ agency: 'Sở Y tế', codes: ['01'] }))).toContain('01');
  expect(await log()).toEqual([expect.objectContaining({ Việc: '' })]);
});

test('a file loaded again changes nothing of what is submitted', async () => {
  await move({ agency: 'Sở Y tế' });
  const csv = smallRegister.replace(';90%;;;;', ';90%;;;Chậm số liệu;');
  const source = { name: 'so.csv', bytes: new TextEncoder().encode(csv) };
  const { update } = await loadRegister(source, { language: 'vi', today, asOf: today });
  expect(update).toMatchObject({ filledEntries: 0, conflicts: [{ code: '02', kept: '' }] });
});

test('a round trip costs the same however many rows move', async () => {
  const [header, ...rows] = smallRegister.split('\n');
  const cost = async (tasks: number): Promise<number> => {
    const lines = Array.from({ length: tasks }, (_, i) => `T${i}-${rows[1]}`);
    const { excel: book } = await loaded([header, ...lines].join('\n'));
    const before = book.stats.syncs;
    const { moved } = await move({});
    expect(moved).toBe(tasks);
    const cost = book.stats.syncs - before;
    book.dispose();
    return cost;
  };
  await cost(1);
  expect(await cost(200)).toBe(await cost(5));
});

/** Last days of the two weeks after that of {@link today}. */
const [aWeekOn, twoWeeksOn] = [fromIso('2025-01-30')!, fromIso('2025-02-06')!];

describe('closing the week', () => {
  test('keeps every row, silent ones too, and lays out the next week', async () => {
    excel.edit(entries, 'L5:L6', [['Đầu mối A'], ['Đầu mối B']]);
    excel.edit(entries, 'E7', [['']]);
    await move({ agency: 'Sở Y tế' });
    const before = await tableRows('Entries');
    const summary = await closeWeek({ by: 'Thư ký', today });
    expect(summary).toEqual({
      closed: '2025-W04',
      opened: '2025-W05',
      entries: 5,
      silent: 1,
      unsubmitted: 3,
      isClosed: true,
    });
    const history = await tableRows('History');
    expect(history).toHaveLength(5);
    expect(history.map((row) => row['Tiến độ (%)'])).toEqual(before.map((row) => row['Tiến độ (%)']));
    expect(new Set(history.map((row) => row['Nộp báo cáo']))).toEqual(new Set(['Đã khóa']));
    const next = await tableRows('Entries');
    expect(
      next.map((row) => [row['Tuần'], row['Mã nhiệm vụ'], row['Người báo cáo'], row['Đã báo cáo (1/0)']]),
    ).toEqual(
      // 1.10 is completed: it stays so and owes no report.
      before.map((row) => [
        '2025-W05',
        row['Mã nhiệm vụ'],
        row['Người báo cáo'],
        row['Mã nhiệm vụ'] === '1.10' ? 1 : 0,
      ]),
    );
    excel.edit(entries, 'E6', [[0.95]]);
    // Progress of the closed week is what the new one is compared with.
    excel.edit(entries, 'E8', [[0.2]]);
    const { findings } = await validateEntries();
    expect(findings.map(({ ruleId, cell }) => `${ruleId} ${cell}`)).toContain('progressFell E8');
    expect(() => excel.edit('Lịch sử', 'E5', [[1]])).toThrow();
    expect((await log()).at(-1)).toMatchObject({ Việc: 'Khóa tuần', 'Giá trị mới': '2025-W05' });
  });

  test('what was looked at is closed, and nothing that it has become since', async () => {
    // Nobody has to say who he is in order to look.
    const shown = await closeWeek({ by: '', today, dryRun: true });
    await expect(closeWeek({ by: '', today })).rejects.toMatchObject({
      userMessage: { key: 'actions.error.who' },
    });
    expect(shown).toMatchObject({ closed: '2025-W04', silent: 0, isClosed: false });
    excel.edit(entries, 'E7', [['']]);
    const asked = await closeWeek({ by: 'Thư ký', today, expected: shown });
    expect(asked).toMatchObject({ closed: '2025-W04', silent: 1, isClosed: false });
    expect((await tableRows('History')).map((row) => row['Tuần'])).toEqual(['']);
    expect(await closeWeek({ by: 'Thư ký', today, expected: asked })).toEqual({ ...asked, isClosed: true });
    const again = closeWeek({ by: 'Thư ký', today, expected: asked });
    await expect(again).rejects.toMatchObject({
      userMessage: {
        key: 'actions.error.otherWeek',
        params: { expected: '2025-W04', week: '2025-W05' },
      },
    });
    expect(await tableRows('History')).toHaveLength(5);
  });

  test('keeps how each task stood, and notes deadlines moved since the last closed week', async () => {
    await closeWeek({ by: 'Thư ký', today });
    const states = await tableRows('PastStates');
    expect(states.map((row) => [row['Tuần'], row['Mã nhiệm vụ'], row['Tình trạng'], row['SPI']])).toEqual([
      ['2025-W04', '01', 'Quá hạn', 0.5],
      ['2025-W04', '02', 'Sắp đến hạn', 0.98],
      ['2025-W04', '1.1', 'Đang thực hiện', 0.14],
      ['2025-W04', '1.10', 'Hoàn thành đúng hạn', expect.any(Number)],
      ['2025-W04', '05', 'Dưới kế hoạch', 0.4],
    ]);
    expect(states.map((row) => row['Cần chú ý'])).toEqual([
      'Quá hạn',
      '',
      'Hiệu quả thấp',
      '',
      'Hiệu quả thấp',
    ]);
    expect(() => excel.edit('Tình trạng các tuần', 'G5', [[2]])).toThrow();
    const later = today + 40;
    excel.edit('Nhiệm vụ', taskCell('deadline', 6), [[later]]);
    await closeWeek({ by: 'Thư ký', today: aWeekOn });
    expect(await tableRows('DeadlineMoves')).toEqual([
      expect.objectContaining({
        'Mã nhiệm vụ': '02',
        'Thời hạn cũ': today + 5,
        'Thời hạn mới': later,
        'Lùi (ngày)': 35,
        Tuần: '2025-W05',
      }),
    ]);
    const [, moved] = await tableRows('Tasks');
    expect([moved!['Số lần đổi thời hạn'], moved!['Lùi tổng cộng']]).toEqual([1, 35]);
    await closeWeek({ by: 'Thư ký', today: twoWeeksOn });
    expect(await tableRows('DeadlineMoves')).toHaveLength(1);
    // The as-of day is pinned within the first of the three weeks: the later ones are judged on their last days.
    const late = (await tableRows('PastStates')).filter((row) => row['Mã nhiệm vụ'] === '01');
    expect(late.map((row) => [row['Tuần'], row['Số ngày chậm']])).toEqual([
      ['2025-W04', 8],
      ['2025-W05', 15],
      ['2025-W06', 22],
    ]);
  });

  test('leaves no mark of the closed week on the new one', async () => {
    await validateEntries();
    const fill = (): string | null | undefined => excel.displayFormat(entries, 'H5')[0]![0]!.fill;
    expect(fill()).toBe(palette.marks.error.fill);
    await closeWeek({ by: 'Thư ký', today });
    expect(fill()).toBe(palette.entryCell);
    expect((await tableRows('Entries')).map((row) => row['Cần xử lý'])).toEqual(['', '', '', '', '']);
  });

  test('follows a register that has grown, and one that has shrunk', async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem('Tasks').rows.getItemAt(4).delete();
      await context.sync();
    });
    await closeWeek({ by: 'Thư ký', today });
    expect((await tableRows('Entries')).map((row) => row['Mã nhiệm vụ'])).toEqual([
      '01',
      '02',
      '1.1',
      '1.10',
      '',
    ]);
    await Excel.run(async (context) => {
      const rows = ['06', '07', '08'].map((code) => [
        code,
        'Nhóm nhiệm vụ chung',
        '',
        '',
        'Việc mới',
        '',
        'Sở Y tế',
      ]);
      const tasks = context.workbook.tables.getItem('Tasks');
      const body = tasks.getDataBodyRange().load('rowCount,columnCount');
      await context.sync();
      tasks.rows.add(
        undefined,
        rows.map((row) => [...row, ...Array<null>(body.columnCount - row.length).fill(null)]) as string[][],
      );
      await context.sync();
    });
    await closeWeek({ by: 'Thư ký', today: aWeekOn });
    const codes = (await tableRows('Entries')).map((row) => row['Mã nhiệm vụ']);
    expect(codes).toEqual(['01', '02', '1.1', '1.10', '06', '07', '08']);
    expect(await tableRows('History')).toHaveLength(9);
    // What was added can be written in, and is validated.
    excel.edit(entries, 'E11', [[0.5]]);
    expect(() => excel.edit(entries, 'E11', [[50]])).toThrow();
  });
});

test('a week that has not begun is not closed', async () => {
  await closeWeek({ by: 'Thư ký', today });
  const before = await excel.save();
  expect(await refusal(closeWeek({ by: 'Thư ký', today }))).toBe(
    'Tuần 2025-W05 bắt đầu từ ngày 24/01/2025 nên chưa khóa được. Hãy chờ đến tuần đó, hoặc sửa Tuần đang mở ở trang Thiết lập.',
  );
  expect(Buffer.compare(Buffer.from(await excel.save()), Buffer.from(before))).toBe(0);
});

test('a week that is closed early is judged as of that day, however the as-of day is pinned', async () => {
  await closeWeek({ by: 'Thư ký', today });
  // The register is pinned to the week before; task 02 is due on 28 January.
  await closeWeek({ by: 'Thư ký', today: fromIso('2025-01-27')! });
  const states = (await tableRows('PastStates')).filter((row) => row['Tuần'] === '2025-W05');
  expect(states.find((row) => row['Mã nhiệm vụ'] === '02')).toMatchObject({ 'Tình trạng': 'Sắp đến hạn' });
});

describe('a closed week', () => {
  const correction: Correction = {
    week: '2025-W04',
    code: '02',
    agency: 'SYT',
    column: 'Tiến độ (%)',
    value: '95%',
    by: 'Thư ký',
    reason: 'Cơ quan gửi công văn đính chính',
    today,
  };
  beforeEach(() => closeWeek({ by: 'Thư ký', today }));

  test('is corrected with a reason: who, when, old and new go to the log', async () => {
    expect(await correctEntry(correction)).toMatchObject({
      sheet: 'Lịch sử',
      row: 6,
      old: '90 %',
      new: '95 %',
    });
    expect((await tableRows('History'))[1]!['Tiến độ (%)']).toBe(0.95);
    expect((await log()).at(-1)).toEqual({
      Ngày: today,
      'Người thực hiện': 'Thư ký',
      Việc: 'Sửa tuần đã khóa',
      Tuần: '2025-W04',
      'Mã nhiệm vụ': '02',
      'Cơ quan': 'Sở Y tế',
      Cột: 'Tiến độ (%)',
      'Giá trị cũ': '90 %',
      'Giá trị mới': '95 %',
      'Lý do': 'Cơ quan gửi công văn đính chính',
    });
  });

  test.each([
    ['no reason', { reason: '' }, 'lý do'],
    ['no such entry', { code: '99' }, '99'],
    ['no such column', { column: 'Màu' }, 'Màu'],
    ['a value that the rules refuse', { value: '950%' }, '100 %'],
    ['the value that it has', { value: '90%' }, 'không có gì để sửa'],
  ])('is not corrected with %s', async (_what, change, words) => {
    const before = await tableRows('History');
    expect(await refusal(correctEntry({ ...correction, ...change }))).toContain(words);
    expect(await tableRows('History')).toEqual(before);
  });

  test('hands the right figure on to the open week, unless something was told there since', async () => {
    const carried = async () => (await tableRows('Entries'))[1]!['Tiến độ lần trước'];
    expect(await carried()).toBe(0.9);
    let undo: Undo | undefined;
    const onUndoable = (done: Undo): void => void (undo = done);
    expect(await correctEntry({ ...correction, onUndoable })).toMatchObject({ followed: 1 });
    expect(await carried()).toBe(0.95);
    await undo!.takeBack({ today });
    expect([await carried(), (await tableRows('History'))[1]!['Tiến độ (%)']]).toEqual([0.9, 0.9]);

    // Two weeks on, with a figure of its own between.
    excel.edit(entries, 'E6', [[0.92]]);
    await closeWeek({ by: 'Thư ký', today: aWeekOn });
    expect(await correctEntry(correction)).toMatchObject({ followed: 1 });
    expect((await tableRows('History')).map((row) => row['Tiến độ lần trước'])).toContain(0.95);
    expect(await carried()).toBe(0.92);
  });

  test('keeps text as text', async () => {
    await correctEntry({ ...correction, column: 'cause', value: '=1+1' });
    expect((await tableRows('History'))[1]!['Nguyên nhân tồn tại, hạn chế']).toBe('=1+1');
  });
});
