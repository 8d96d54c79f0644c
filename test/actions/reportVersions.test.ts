import {
  changeSettings,
  closeWeek,
  compileReport,
  issueReport,
  reportVersions,
  wordReport,
  type IssueOptions,
} from '../../src/actions';
import { drawingParts } from '../../src/cli/drawingParts';
import { prepareReport } from '../../src/actions/prepareReport';
import { fromIso, momentOf, type Day } from '../../src/calendar';
import type { HeadlessExcel } from '../../src/headless';
import { UserError } from '../../src/messages';
import { taskCell } from '../support/columns';
import { loaded, tableRows, today } from './register';

let excel: HeadlessExcel;
beforeEach(async () => {
  ({ excel } = await loaded());
});
afterEach(() => excel.dispose());

const first = 'Báo cáo tuần 2025-W04';
const second = `${first} (2)`;
const issue = { by: 'Văn phòng', number: '12', today };

const textsOf = (sheet: string): Promise<string[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return used.values
      .flat()
      .filter((value) => value !== '')
      .map(String);
  });
const rowOf = (sheet: string, beginning: string): Promise<number> =>
  Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem(sheet).getRange('A1:A400').load('values');
    await context.sync();
    return column.values.findIndex(([value]) => String(value).trim().startsWith(beginning)) + 1;
  });
/** What stands beside the report, its heading apart. */
const notesOf = (sheet: string): Promise<string[]> =>
  Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem(sheet).getRange('AL2:AL400').load('values');
    await context.sync();
    return column.values
      .flat()
      .filter((value) => value !== '')
      .map(String);
  });
const put = (sheet: string, address: string, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
/** Task 01, which is late, is reported as done. */
const finishLateTask = async (): Promise<void> => {
  const rows = await tableRows('Entries');
  const index = rows.findIndex((row) => row['Mã nhiệm vụ'] === '01');
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Entries');
    const cell = (heading: string): Excel.Range =>
      table.columns.getItem(heading).getDataBodyRange().getCell(index, 0);
    context.workbook.worksheets.getItem('Cập nhật tuần').protection.unprotect();
    cell('Tiến độ (%)').values = [[1]];
    cell('Ngày hoàn thành').values = [[today - 1]];
    await context.sync();
  });
};
const sheetNamesNow = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

describe('sentences that the secretariat changed', () => {
  test('are kept when the numbers change, with what these say now beside them; the others are made anew', async () => {
    await compileReport({ today });
    const row = await rowOf(first, 'Có 1 nhiệm vụ quá hạn');
    expect(row).toBeGreaterThan(0);
    await put(first, `A${row}`, 'Nhiệm vụ 01 chậm; Công an tỉnh đã giải trình.');
    await finishLateTask();
    const summary = await compileReport({ today });
    expect(summary).toMatchObject({ sheet: first, keptSentences: 1, overdue: 0 });
    const texts = await textsOf(first);
    expect(texts.some((text) => text.trim() === 'Nhiệm vụ 01 chậm; Công an tỉnh đã giải trình.')).toBe(true);
    expect(texts).toContain('Không có nhiệm vụ quá hạn.');
    // The overview was not touched: it follows the numbers, without a note.
    expect(texts.some((text) => text.includes('2 nhiệm vụ đã hoàn thành'))).toBe(true);
    expect(await notesOf(first)).toEqual(['Không có nhiệm vụ quá hạn.']);
  });

  test('stay kept from one compiling to the next, and follow rows that are inserted above', async () => {
    await compileReport({ today });
    const row = await rowOf(first, 'Có 1 nhiệm vụ quá hạn');
    await put(first, `A${row}`, 'Câu của văn phòng.');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first).getRange('12:12').insert('Down');
      await context.sync();
    });
    for (let time = 0; time < 3; time++)
      expect(await compileReport({ today })).toMatchObject({ keptSentences: 1 });
    expect((await textsOf(first)).map((text) => text.trim())).toContain('Câu của văn phòng.');
  });

  test('are given up by writing what the numbers say, and kept empty where they were emptied', async () => {
    await compileReport({ today });
    const row = await rowOf(first, 'Có 1 nhiệm vụ quá hạn');
    await put(first, `A${row}`, 'Khác.');
    await compileReport({ today });
    const [note] = await notesOf(first);
    await put(first, `A${row}`, note!);
    expect(await compileReport({ today })).toMatchObject({ keptSentences: 0 });
    await put(first, `A${row}`, '');
    expect(await compileReport({ today })).toMatchObject({ keptSentences: 1 });
    expect(await rowOf(first, 'Có 1 nhiệm vụ quá hạn')).toBe(0);
  });
});

describe('an issued report', () => {
  test('bears number and day, is locked, and stands in the change log', async () => {
    await compileReport({ today });
    expect(await issueReport(issue)).toEqual({
      sheet: first,
      period: '2025-W04',
      number: '12/BC-TCTĐA06',
      day: today,
    });
    expect(await textsOf(first)).toContain('Số: 12/BC-TCTĐA06');
    await expect(put(first, 'A1', 'x')).rejects.toMatchObject({ code: 'AccessDenied' });
    const log = await tableRows('ChangeLog');
    expect(log.at(-1)).toMatchObject({
      Việc: 'Ban hành báo cáo',
      'Người thực hiện': 'Văn phòng',
      'Giá trị mới': '12/BC-TCTĐA06',
      Tuần: '2025-W04',
    });
  });

  test('stays as it is; compiling again makes a new version that says what differs', async () => {
    await compileReport({ today });
    const row = await rowOf(first, 'Có 1 nhiệm vụ quá hạn');
    await put(first, `A${row}`, 'Câu của văn phòng.');
    await issueReport(issue);
    const before = await textsOf(first);
    await finishLateTask();
    const summary = await compileReport({ today });
    expect(summary).toMatchObject({ sheet: second, keptSentences: 1, revises: { number: '12/BC-TCTĐA06' } });
    expect(summary.revises!.differences).toEqual(
      expect.arrayContaining([
        'Số nhiệm vụ hoàn thành: 1 → 2.',
        'Số nhiệm vụ quá hạn: 1 → 0.',
        'Không còn trong danh sách nhiệm vụ quá hạn (1): 01.',
      ]),
    );
    expect(await textsOf(first)).toEqual(before);
    const texts = (await textsOf(second)).map((text) => text.trim());
    expect(texts).toContain('XII. NỘI DUNG KHÁC VỚI BÁO CÁO ĐÃ BAN HÀNH');
    expect(texts).toContain('- Số nhiệm vụ quá hạn: 1 → 0.');
    expect(texts).toContain('Câu của văn phòng.');
    // The new version is a draft: it is written anew, not added to.
    expect(await compileReport({ today })).toMatchObject({ sheet: second });
    const names = await sheetNamesNow();
    expect(names.filter((name) => name.startsWith(first))).toEqual([first, second]);
  });

  test('with the same figures differs in nothing, and the next version says so', async () => {
    await compileReport({ today });
    await issueReport(issue);
    const { revises } = await compileReport({ today });
    expect(revises!.differences).toEqual([]);
    expect((await textsOf(second)).join('\n')).toContain('Số liệu không khác với báo cáo số 12/BC-TCTĐA06');
  });

  test('differs by an index or a cause alone, and never says then that nothing does', async () => {
    await compileReport({ today });
    await issueReport(issue);
    excel.edit('Cập nhật tuần', 'E6', [[0.8]]);
    const { revises: otherIndex } = await compileReport({ today });
    expect(otherIndex!.differences).toContain('Sở Y tế, SPI: 0,98 → 0,88.');
    excel.edit('Cập nhật tuần', 'E6', [[0.9]]);
    excel.edit('Cập nhật tuần', 'I5', [['Nguyên nhân ghi thêm']]);
    const { revises } = await compileReport({ today });
    expect(revises!.differences).toEqual([
      'Các số liệu chính như cũ; nội dung các bảng (nguyên nhân, kiến nghị, ngày, kết quả) có chỗ đã thay đổi.',
    ]);
    expect((await textsOf(second)).join('\n')).not.toContain('Số liệu không khác');
  });

  test('is still there after the week is closed, and its second version can be issued too', async () => {
    await compileReport({ today });
    await issueReport(issue);
    await closeWeek({ by: 'Văn phòng', today });
    expect(await compileReport({ week: '2025-W04', today })).toMatchObject({ sheet: second });
    expect(await issueReport({ ...issue, week: '2025-W04', number: '13/BC-KHÁC' })).toMatchObject({
      sheet: second,
      number: '13/BC-KHÁC',
    });
    expect(await compileReport({ week: '2025-W04', today })).toMatchObject({
      sheet: `${first} (3)`,
      revises: { number: '13/BC-KHÁC' },
    });
  });

  test('knows nothing of deadlines that were moved after its week; the report of theirs says so before it is closed', async () => {
    await compileReport({ today });
    await issueReport(issue);
    await closeWeek({ by: 'Văn phòng', today });
    const nextThursday = fromIso('2025-01-30')!;
    await changeSettings({ given: { asOf: '2025-01-30' } });
    // Task 01 was late.
    excel.edit('Nhiệm vụ', taskCell('deadline', 5), [[fromIso('2025-02-28')!]]);
    await compileReport({ week: '2025-W05', today: nextThursday });
    const moved = 'Không còn quá hạn; đổi thời hạn từ 15/01/2025 đến 28/02/2025';
    expect(await textsOf('Báo cáo tuần 2025-W05')).toContain(moved);
    for (const isClosed of [false, true]) {
      if (isClosed) await closeWeek({ by: 'Văn phòng', today: nextThursday });
      const { overdue, revises } = await compileReport({ week: '2025-W04', today: nextThursday });
      expect([overdue, revises!.differences]).toEqual([1, []]);
    }
  });

  test('is what goes to Word as long as the register comes to the same: after closing, not after another threshold', async () => {
    const numberNow = async (): Promise<string> =>
      (await prepareReport({ week: '2025-W04' }, momentOf(today, 0, 0), { asIssued: true })).document.form
        .number;
    await compileReport({ today });
    await issueReport(issue);
    await closeWeek({ by: 'Văn phòng', today });
    expect(await numberNow()).toBe('Số: 12/BC-TCTĐA06');
    await Excel.run(async (context) => {
      context.workbook.names.getItem('LowEfficiency').getRange().values = [[0.1]];
      await context.sync();
    });
    expect(await numberNow()).toBe('Số:          /BC-TCTĐA06');
  });

  test('names who signs, under the room for the signature', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.getItem('SignerName').getRange().values = [['NGƯỜI KÝ']];
      await context.sync();
    });
    await compileReport({ today });
    expect(await textsOf(first)).toContain('TỔ TRƯỞNG\n\n\n\n\nNGƯỜI KÝ');
  });

  test('can be made of a month too', async () => {
    const { sheet } = await compileReport({ month: '2025-01', today });
    expect(await issueReport({ ...issue, month: '2025-01' })).toMatchObject({ sheet, period: '2025-01' });
  });
});

describe('issuing is refused, and nothing is changed,', () => {
  const refused = (options: Partial<IssueOptions>): Promise<string> =>
    issueReport({ ...issue, ...options }).then(
      () => 'not refused',
      (error: unknown) => (error instanceof UserError ? error.userMessage.key : String(error)),
    );

  test('without a report, a name or a number', async () => {
    expect(await refused({})).toBe('actions.error.noReport');
    await compileReport({ today });
    expect(await refused({ by: ' ' })).toBe('actions.error.who');
    for (const number of ['', 'số', 'a/BC'])
      expect(await refused({ number })).toBe('actions.error.reportNumber');
    expect(await refused({ day: (today - 7) as Day })).toBe('actions.error.issueDay');
    expect(await textsOf(first)).toContain('Số:          /BC-TCTĐA06');
  });

  test('twice, and under a number that another report has', async () => {
    await compileReport({ today });
    await issueReport(issue);
    expect(await refused({ number: '13' })).toBe('actions.error.issuedBefore');
    await compileReport({ today });
    expect(await refused({})).toBe('actions.error.numberTaken');
    // Numbers begin anew every year.
    expect(await issueReport({ ...issue, day: (today + 365) as Day })).toMatchObject({ sheet: second });
  });

  test('where only a preview was asked for', async () => {
    await compileReport({ today });
    await issueReport({ ...issue, dryRun: true });
    expect(await compileReport({ today })).toMatchObject({ sheet: first });
  });
});

describe('the versions of a period', () => {
  test('are listed as drafts and as issued, the latest last, whatever is compiled for other periods', async () => {
    expect(await reportVersions({})).toEqual({ kind: 'week', period: '2025-W04', versions: [] });
    await compileReport({ today });
    const draft = { sheet: first, version: 1, asOf: today, compiled: momentOf(today, 0, 0) };
    expect((await reportVersions({ week: '2025-w04' })).versions).toEqual([draft]);
    await issueReport(issue);
    await compileReport({ today });
    await compileReport({ today, month: '' });
    const issued = { ...draft, issued: { number: '12/BC-TCTĐA06', day: today } };
    expect((await reportVersions({})).versions).toEqual([issued, { ...draft, sheet: second, version: 2 }]);
    const month = await reportVersions({ month: '' });
    expect(month).toMatchObject({ kind: 'month', versions: [{ version: 1 }] });
    expect((await reportVersions({ week: '2025-W03' })).versions).toEqual([]);
    await expect(reportVersions({ week: '2025-W60' })).rejects.toMatchObject({
      userMessage: { key: 'actions.error.week' },
    });
  });

  test('the Word document of an issued version says when that was compiled, and what it said otherwise', async () => {
    const at = momentOf(today, 16, 5);
    const asIssued = async () =>
      (await prepareReport({ week: '2025-W04' }, momentOf(today, 20, 0), { asIssued: true })).document.blocks
        .flatMap((block) => ('text' in block ? [block.text] : []))
        .join('\n');
    await compileReport({ today, now: at });
    expect((await reportVersions({})).versions).toMatchObject([{ compiled: at }]);
    await issueReport({ number: '12', by: 'Thư ký', today });
    expect(await asIssued()).toContain('lúc 16:05 ngày 23/01/2025');
    expect(await asIssued()).not.toContain('NỘI DUNG KHÁC');
    await finishLateTask();
    await compileReport({ today, now: momentOf(today, 17, 0) });
    await issueReport({ number: '13', by: 'Thư ký', today });
    expect(await asIssued()).toContain('lúc 17:00 ngày 23/01/2025');
    expect(await asIssued()).toMatch(/NỘI DUNG KHÁC[^]*báo cáo số 12\//);
  });

  test('a Word document says when it is newer than the sheet of its name', async () => {
    const word = () => wordReport({ today, parts: drawingParts });
    await compileReport({ today });
    expect(await word()).toMatchObject({ name: first, isNewer: false });
    await finishLateTask();
    expect(await word()).toMatchObject({ name: first, isNewer: true });
    await compileReport({ today });
    expect(await word()).toMatchObject({ isNewer: false });
    await changeSettings({ given: { lowEfficiency: '0,1' } });
    expect(await word()).toMatchObject({ isNewer: true });
  });
});
