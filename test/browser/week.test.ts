import type { Page } from 'playwright-core';
import { statusFormats } from '../../src/monitoring';
import { taskCell } from '../support/columns';
import { AddInBrowser } from './browser';
import {
  activeCell,
  eventually,
  go,
  load,
  loadSmall,
  press,
  section,
  sheetNames,
  type,
  values,
} from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** Fills of the conditional formats on the first task's cells. */
const ruleFills = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Nhiệm vụ').getRange('A5:A9').conditionalFormats;
      formats.load('items/type');
      await context.sync();
      const fills = formats.items
        .filter(({ type }) => type === 'Custom')
        .map(({ custom }) => custom.format.fill.load('color'));
      await context.sync();
      return fills.map(({ color }) => color);
    }),
  );

test('a register goes through the week: loaded, checked, highlighted, reported', async () => {
  const page = await browser.open('taskpane.html');
  await expect(page.title()).resolves.toBe('Theo dõi nhiệm vụ Đề án 06');
  await go(page, 'Nạp sổ');
  const start = page.getByRole('button', { name: 'Nạp vào sổ tính này' });
  await start.waitFor();
  expect(await start.isDisabled()).toBe(true);
  await load(page);

  const loading = section(page, 'Nạp sổ nhiệm vụ');
  await loading.getByText('Đã nạp 5 nhiệm vụ và 5 dòng cập nhật từ 5 dòng của so.csv.').waitFor();
  expect(await loading.locator('dl').innerText()).toContain('Nhóm nhiệm vụ chung\n4 / 13');
  expect(await values(page, 'Nhiệm vụ', 'A5:A9')).toEqual([['01'], ['02'], ['1.1'], ['1.10'], ['05']]);
  expect(await values(page, 'Nhiệm vụ', `${taskCell('status', 5)}:${taskCell('daysLate', 5)}`)).toEqual([
    ['Quá hạn', 8],
  ]);

  await loading.getByText('Đối chiếu 15 cột của tệp với cột của sổ').click();
  const target = (source: string) =>
    loading.getByLabel(`Cột của sổ cho "${source}"`, { exact: true }).inputValue();
  expect(await target('Kết quả trong kỳ')).toBe('achieved');
  expect(await target('Ghi chú riêng')).toBe('extra');

  await go(page, 'Kiểm tra');
  await press(page, 'Kiểm tra dữ liệu');
  const checking = section(page, 'Kiểm tra');
  await checking.getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor();
  expect((await values(page, 'Kết quả kiểm tra', 'A1:A1'))[0]).toEqual(['KẾT QUẢ KIỂM TRA']);
  await press(page, 'Cập nhật tuần!H7');
  await eventually(() => activeCell(page), "'Cập nhật tuần'!H7");
  await checking.getByRole('button', { name: 'Danh mục' }).first().click();
  await eventually(() => activeCell(page), "'Danh mục'!A1");

  await go(page, 'Tô màu');
  await press(page, 'Tô màu việc chậm, kém hiệu quả');
  const highlighting = section(page, 'Tô màu');
  await highlighting.getByText('5 nhiệm vụ: 1 quá hạn, 2 hiệu quả thấp (SPI dưới ngưỡng).').waitFor();
  expect(
    await page.getByRole('list', { name: 'Theo tình trạng' }).getByRole('listitem').first().innerText(),
  ).toMatch(/^1\s+Quá hạn\s/);
  expect(await ruleFills(page)).toContain(statusFormats.overdue!.fill);

  await go(page, 'Báo cáo');
  await press(page, 'Lập báo cáo tuần');
  const reporting = section(page, 'Báo cáo tuần, tháng');
  await reporting.getByText(/^Tuần 2025-W04 \(17\/01\/2025 – 23\/01\/2025\): 1 quá hạn/).waitFor();
  await press(page, 'Mở trang "Báo cáo tuần 2025-W04"');
  await eventually(() => activeCell(page), "'Báo cáo tuần 2025-W04'!A1");
  expect(await sheetNames(page)).toContain('Báo cáo tuần 2025-W04');

  await reporting.getByLabel('Tháng', { exact: true }).check();
  await press(page, 'Lập báo cáo tháng');
  await reporting.getByText(/^Tháng 2025-02 \(15\/01\/2025 – 14\/02\/2025\): 1 quá hạn/).waitFor();
  expect(await sheetNames(page)).toContain('Báo cáo tháng 2025-02');
});

test('entries are submitted, returned and the week is closed, each told in words', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Nộp, duyệt');
  const entries = section(page, 'Nộp và duyệt');
  await press(page, 'Xem tình hình nộp');
  await entries.getByText('Sở Y tế: 1/1 đã báo cáo, 0 đã nộp, 0 đã duyệt, 0 trả lại').waitFor();
  await press(page, 'Thực hiện');
  await entries.getByText(/Hãy ghi tên người thực hiện/).waitFor();
  await entries.getByLabel('Người thực hiện').fill('Thư ký');
  await entries.getByLabel('Cơ quan nộp').fill('Sở Tư pháp');
  await press(page, 'Thực hiện');
  await entries.getByText('Đã nộp 1 dòng báo cáo.').waitFor();
  await entries.getByText('Các dòng giữ nguyên (1)').click();
  await entries.getByText('Dòng 7, nhiệm vụ 1.1, Sở Tư pháp: còn lỗi phải sửa trước').waitFor();
  await entries.getByLabel('Việc').selectOption('return');
  await press(page, 'Thực hiện');
  await entries.getByText(/phải ghi ý kiến/).waitFor();
  await entries.getByLabel('Ý kiến gửi cơ quan').fill('Bổ sung minh chứng');
  await press(page, 'Thực hiện');
  await entries.getByText('Đã trả lại 1 dòng báo cáo.').waitFor();
  expect(await values(page, 'Cập nhật tuần', 'O8:P8')).toEqual([['Trả lại', 'Bổ sung minh chứng']]);

  const closing = section(page, 'Khóa tuần');
  await closing.getByLabel('Người thực hiện').fill('Thư ký');
  await press(page, 'Xem trước khi khóa');
  await closing.getByText(/^Chưa ghi gì. Sẽ khóa tuần 2025-W04 với 5 dòng/).waitFor();
  expect(await values(page, 'Cập nhật tuần', 'A5:A5')).toEqual([['2025-W04']]);
  await press(page, 'Khóa tuần, mở tuần sau');
  await closing.getByText(/đã mở tuần 2025-W05/).waitFor();
  expect(await values(page, 'Cập nhật tuần', 'A5:A5')).toEqual([['2025-W05']]);

  await page.getByText('Sửa số liệu tuần đã khóa').click();
  await page.getByLabel('Tuần (ví dụ 2025-W04)').fill('2025-W04');
  await page.getByLabel('Mã nhiệm vụ', { exact: true }).fill('02');
  await page.getByLabel('Cơ quan báo cáo', { exact: true }).fill('Sở Y tế');
  await page.getByLabel('Giá trị đúng').fill('95%');
  await page.getByLabel('Lý do sửa').fill('Công văn đính chính');
  await press(page, 'Sửa và ghi nhật ký');
  await page.getByText(/từ “90 %” thành “95 %”/).waitFor();
});

test('a week that has changed since it was looked at is not closed: it is shown again', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Nộp, duyệt');
  const closing = section(page, 'Khóa tuần');
  await closing.getByLabel('Người thực hiện').fill('Thư ký');
  await press(page, 'Xem trước khi khóa');
  await closing.getByText(/: 0 chưa báo cáo, 5 chưa nộp;/).waitFor();
  await type(page, 'Cập nhật tuần', 'E7', '');
  await go(page, 'Tuần này');
  await go(page, 'Nộp, duyệt');
  await press(page, 'Khóa tuần, mở tuần sau');
  await closing.getByText('Chưa khóa: số liệu đã thay đổi từ lần xem trước.').waitFor();
  await closing.getByText(/: 1 chưa báo cáo, 4 chưa nộp;/).waitFor();
  expect(await values(page, 'Cập nhật tuần', 'A5:A5')).toEqual([['2025-W04']]);
  await press(page, 'Khóa tuần, mở tuần sau');
  await closing.getByText(/^Đã khóa tuần 2025-W04 với 5 dòng \(1 chưa báo cáo, 4 chưa nộp\)/).waitFor();
});

test('a week that is none is refused with a sentence', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Báo cáo');
  await page.getByLabel('Tuần (để trống: tuần đang mở)').fill('tuần 4');
  await press(page, 'Lập báo cáo tuần');
  await section(page, 'Báo cáo tuần, tháng').getByText('Tuần "tuần 4" không phải tuần ISO 8601').waitFor();
});
