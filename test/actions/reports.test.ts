import {
  closeWeek,
  compileReport,
  correctEntry,
  moveEntries,
  pinAsOf,
  validateEntries,
} from '../../src/actions';
import { fromIso } from '../../src/calendar';
import type { HeadlessExcel } from '../../src/headless';
import { UserError } from '../../src/messages';
import { loaded, tableRows, today } from './register';

let excel: HeadlessExcel;
beforeEach(async () => {
  ({ excel } = await loaded());
});
afterEach(() => excel.dispose());

const textsOf = (name: string): Promise<string[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
    await context.sync();
    return used.values.flat().map(String);
  });
const sheets = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    return all.items.map(({ name }) => name);
  });

test('a month has a sheet of its own, named after it, beside that of the week', async () => {
  await compileReport({ today });
  const month = await compileReport({ month: '2025-02', today });
  expect(month).toMatchObject({
    sheet: 'Báo cáo tháng 2025-02',
    kind: 'month',
    period: '2025-02',
    from: fromIso('2025-01-15'),
    to: fromIso('2025-02-14'),
    overdue: 1,
  });
  expect(await sheets()).toEqual(expect.arrayContaining(['Báo cáo tuần 2025-W04', 'Báo cáo tháng 2025-02']));
  expect((await textsOf('Báo cáo tháng 2025-02')).join(' ')).toContain('tháng 2 năm 2025');
  // '' is the month in which the open week ends.
  expect((await compileReport({ month: '', today, dryRun: true })).period).toBe('2025-02');
});

test('a week without entries is reported, not refused; what is no period is', async () => {
  expect(await compileReport({ week: '2025-W02', today, dryRun: true })).toMatchObject({
    period: '2025-W02',
  });
  await compileReport({ week: '2025-W02', today });
  expect((await textsOf('Báo cáo tuần 2025-W02')).join(' ')).toContain('không có dòng cập nhật nào');
  for (const period of [{ week: '2025-01' }, { month: '2025-W04' }, { month: '2025-13' }])
    await expect(compileReport({ ...period, today })).rejects.toThrow(UserError);
});

test('next week knows what this one said: recorded states, submissions, late corrections', async () => {
  await moveEntries({ step: 'submit', agency: 'Sở Y tế', by: 'Cán bộ đầu mối', today });
  const late = fromIso('2025-01-24')!;
  await moveEntries({ step: 'submit', agency: 'Sở Tư pháp', by: 'Cán bộ đầu mối', today: late });
  await closeWeek({ by: 'Thư ký', today: late });
  await correctEntry({
    ...{ week: '2025-W04', code: '02', agency: 'Sở Y tế', column: 'progress', value: '95%' },
    ...{ by: 'Thư ký', reason: 'Đính chính', today: fromIso('2025-01-27')! },
  });
  expect((await tableRows('PastStates')).length).toBe(5);

  await compileReport({ week: '2025-W04', today: late });
  const closed = (await textsOf('Báo cáo tuần 2025-W04')).join(' ');
  // Sở Tư pháp has two; the one on 1.1 has an error and is not submitted.
  expect(closed).toContain('Có 1 báo cáo nộp đúng hạn, 1 báo cáo nộp muộn, 3 báo cáo không rõ ngày nộp');

  await compileReport({ week: '2025-W05', today: fromIso('2025-01-30')! });
  const open = (await textsOf('Báo cáo tuần 2025-W05')).join(' ');
  expect(open).toContain('So với ngày 23/01/2025');
  // Of five rows one repeats a completion: it owes no report.
  expect(open).toContain('Đã nhận 0 trên tổng số 4 báo cáo phải gửi');
  expect(open).not.toContain('không được lưu khi khóa tuần');
});

test('a month that ended within the week is told by the weeks that ended in it, as they were corrected since', async () => {
  const [fifth, sixth] = [fromIso('2025-01-30')!, fromIso('2025-02-06')!];
  const entries = 'Cập nhật tuần';
  const told = async (): Promise<string[]> => {
    const { sheet } = await compileReport({ week: '2025-W06', today: sixth });
    const texts = await textsOf(sheet);
    const heading = texts.indexOf('3. Nhiệm vụ thường xuyên đã hết kỳ');
    return texts.slice(heading, texts.indexOf('V. NGUYÊN NHÂN TỒN TẠI, HẠN CHẾ')).filter(Boolean);
  };
  await closeWeek({ by: 'Thư ký', today });
  await pinAsOf(fifth);
  await closeWeek({ by: 'Thư ký', today: fifth });
  await pinAsOf(sixth);
  // Told in week 6: of February.
  excel.edit(entries, 'F9', [[1200]]);
  const silent = await told();
  expect(silent.join(' ')).toContain('theo số liệu báo lần cuối thì không đạt chỉ tiêu.');
  expect(silent.slice(-10)).toEqual([
    ...['1', '05', 'Cấp tài khoản định danh', 'Công an tỉnh', 'Phó Giám đốc'],
    ...['01/01/2025 – 31/01/2025', '1.000 hồ sơ', '300 hồ sơ', '0.3', '23/01/2025'],
  ]);
  const correction = { week: '2025-W05', code: '05', agency: 'Công an tỉnh', column: 'achieved' } as const;
  const why = { by: 'Thư ký', reason: 'Báo thiếu', today: sixth };
  await correctEntry({ ...correction, ...why, value: '999' });
  expect((await told()).slice(-3)).toEqual(['999 hồ sơ', '0.999', '30/01/2025']);
  await correctEntry({ ...correction, ...why, value: '1000' });
  expect((await told()).at(-1)).toContain(
    'có 1 nhiệm vụ thường xuyên hết kỳ trước ngày tính, đã đạt chỉ tiêu.',
  );
});

test('errors that nobody mended or waived are named among the notes of the open week’s report, and of no other', async () => {
  const findings = await validateEntries();
  const errors = findings.findings.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  const notesOf = async (week: string): Promise<string[]> => {
    const { sheet } = await compileReport({ week, today });
    return (await textsOf(sheet)).filter((text) => text.includes('lỗi số liệu chưa sửa'));
  };
  expect(await notesOf('2025-W04')).toEqual([
    `\u2003\u2003- Còn ${errors.length} lỗi số liệu chưa sửa (xem trang Kết quả kiểm tra), báo cáo tính theo số liệu đang ghi: 01, 1.1, 05.`,
  ]);
  expect(await notesOf('2025-W03')).toEqual([]);
});
