import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { statusFormats } from '../../src/monitoring';
import { smallRegister } from '../actions/register';
import { AddInBrowser } from './browser';
import { taskCell } from '../support/columns';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => expect(browser?.troubles ?? []).toEqual([]));
afterAll(() => browser?.close());

const file = (text: string, name = 'so.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const section = (page: Page, title: string) => page.getByRole('region', { name: title });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function load(page: Page, source = file(smallRegister), button = 'Nạp vào sổ tính này'): Promise<void> {
  await page.getByLabel(/Tệp sổ nhiệm vụ|Register file/).setInputFiles(source);
  await press(page, button);
}

/** Values of a range, read through the page's own Excel. */
const values = (page: Page, sheet: string, address: string): Promise<unknown[][]> =>
  page.evaluate(
    ([name, range]) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(name!).getRange(range).load('values');
        await context.sync();
        return cells.values as unknown[][];
      }),
    [sheet, address],
  );

const activeCell = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return cell.address;
    }),
  );

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.testHost.excel.store.sheets.map(({ name }) => name));

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

/** Waits until what the page shows becomes what is expected. */
async function eventually<T>(look: () => Promise<T>, expected: T): Promise<void> {
  const end = performance.now() + 10_000;
  let seen = await look();
  while (seen !== expected && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await look();
  }
  expect(seen).toBe(expected);
}

describe('the task pane, as built, in a browser', () => {
  test('a register goes through the four steps', async () => {
    const page = await browser.open('taskpane.html');
    await expect(page.title()).resolves.toBe('Theo dõi nhiệm vụ Đề án 06');
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

    await press(page, 'Kiểm tra dữ liệu');
    const checking = section(page, 'Kiểm tra');
    await checking.getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor();
    expect((await values(page, 'Kết quả kiểm tra', 'A1:A1'))[0]).toEqual(['KẾT QUẢ KIỂM TRA']);
    await press(page, 'Cập nhật tuần!H7');
    await eventually(() => activeCell(page), "'Cập nhật tuần'!H7");
    await checking.getByRole('button', { name: 'Danh mục' }).first().click();
    await eventually(() => activeCell(page), "'Danh mục'!A1");

    await press(page, 'Tô màu việc chậm, kém hiệu quả');
    const highlighting = section(page, 'Tô màu');
    await highlighting.getByText('5 nhiệm vụ: 1 quá hạn, 2 hiệu quả thấp (SPI dưới ngưỡng).').waitFor();
    expect(await highlighting.getByRole('listitem').first().innerText()).toMatch(/^1\s+Quá hạn\s/);
    expect(await ruleFills(page)).toContain(statusFormats.overdue!.fill);

    await press(page, 'Lập báo cáo tuần');
    const reporting = section(page, 'Báo cáo tuần');
    await reporting.getByText(/^Tuần 2025-W04 \(17\/01\/2025 – 23\/01\/2025\): 1 quá hạn/).waitFor();
    await press(page, 'Mở trang "Báo cáo tuần 2025-W04"');
    await eventually(() => activeCell(page), "'Báo cáo tuần 2025-W04'!A1");
    expect(await sheetNames(page)).toContain('Báo cáo tuần 2025-W04');
  });

  test('a finding is mended, undone, and waived from the list', async () => {
    const page = await browser.open('taskpane.html');
    await load(page, file(smallRegister.replace(';50%;', ';75;')));
    await section(page, 'Nạp sổ nhiệm vụ')
      .getByText(/^Đã nạp 5/)
      .waitFor();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Cập nhật tuần');
        sheet.getRange('E5:E6').values = [[75], [90]];
        await context.sync();
      }),
    );
    await press(page, 'Kiểm tra dữ liệu');
    const checking = section(page, 'Kiểm tra');
    await checking.getByLabel('Quy tắc').selectOption('percent');
    await checking.getByRole('button', { name: 'Sửa cả 2 ô theo giá trị đề xuất' }).click();
    await checking.getByText('Đã sửa 2 ô.').waitFor();
    expect(await values(page, 'Cập nhật tuần', 'E5:E6')).toEqual([[0.75], [0.9]]);
    await checking.getByRole('button', { name: 'Hoàn lại' }).click();
    await checking.getByRole('button', { name: 'Sửa thành "75 %"' }).waitFor();
    expect(await values(page, 'Cập nhật tuần', 'E5:E6')).toEqual([[75], [90]]);

    await checking.getByRole('button', { name: 'Bỏ qua…' }).first().click();
    await checking.getByLabel('Người quyết định').fill('Thư ký');
    await checking.getByLabel('Lý do').fill('Đã thống nhất');
    await checking.getByRole('button', { name: 'Bỏ qua phát hiện này' }).click();
    await checking.getByText('1 phát hiện đã bỏ qua có lý do.').waitFor();
  });

  test('entries are submitted, returned and the week is closed, each told in words', async () => {
    const page = await browser.open('taskpane.html');
    await load(page);
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

  test('files that are no register are refused with a sentence, and the workbook is as it was', async () => {
    const page = await browser.open('taskpane.html');
    await page.getByLabel('Tệp sổ nhiệm vụ').waitFor({ state: 'attached' });
    const before = await sheetNames(page);
    const loading = section(page, 'Nạp sổ nhiệm vụ');
    const refusals: string[] = [];
    for (const source of [file('a;b\n1;2\n'), file(''), file('\x00\x01\x02', 'sổ.xlsx')]) {
      await load(page, source);
      const refusal = loading.locator('.fui-MessageBar');
      await refusal.waitFor();
      await eventually(() => loading.getByRole('progressbar').count(), 0);
      refusals.push(await refusal.innerText());
      expect(await loading.locator('dl').count()).toBe(0);
    }
    expect(refusals).toEqual([
      expect.stringMatching(/^Không tìm thấy bảng nhiệm vụ trong tệp "so.csv"/),
      expect.stringMatching(/^Tệp "so.csv" rỗng/),
      expect.stringMatching(/^Tệp "sổ.xlsx" không phải là sổ tính/),
    ]);
    expect(await sheetNames(page)).toEqual(before);
    await press(page, 'Kiểm tra dữ liệu');
    await section(page, 'Kiểm tra')
      .getByText(/chưa có sổ theo dõi nhiệm vụ/)
      .waitFor();
  });

  test('loading again is previewed, tells old and new values, and updates the register', async () => {
    const page = await browser.open('taskpane.html');
    await load(page);
    const loading = section(page, 'Nạp sổ nhiệm vụ');
    await loading.getByText(/^Đã nạp 5 nhiệm vụ/).waitFor();
    const title = (await values(page, 'Nhiệm vụ', 'B5:B5'))[0]![0] as string;
    const renamed = file(smallRegister.replace(title, `${title} (sửa)`));
    await load(page, renamed, 'Xem trước');
    await loading.getByText(/^Xem trước, chưa ghi gì: 5 nhiệm vụ/).waitFor();
    await loading.getByText(/thêm 0, thay đổi 1, giữ nguyên 4, không có trong tệp 0/).waitFor();
    await loading.getByText('1 nhiệm vụ thay đổi: giá trị cũ → mới').click();
    await loading.getByText(`${title} (sửa)`, { exact: true }).waitFor();
    expect(await values(page, 'Nhiệm vụ', 'B5:B5')).toEqual([[title]]);
    await press(page, 'Nạp vào sổ tính này');
    await loading.getByText(/^Đã nạp 5 nhiệm vụ/).waitFor();
    expect(await values(page, 'Nhiệm vụ', 'B5:B5')).toEqual([[`${title} (sửa)`]]);
  });

  test('an unknown agency is asked once, and the answer is remembered', async () => {
    const page = await browser.open('taskpane.html');
    const unknown = 'STTTT tỉnh HD';
    const source = file(smallRegister.replace(/;Công an tỉnh;/, `;${unknown};`));
    await load(page, source, 'Xem trước');
    const loading = section(page, 'Nạp sổ nhiệm vụ');
    await loading.getByLabel(`"${unknown}" (1 ô)`).selectOption('Công an tỉnh');
    await press(page, 'Nạp vào sổ tính này');
    await loading.getByText(/^Đã nạp 5 nhiệm vụ/).waitFor();
    expect(await loading.getByText(/tên cơ quan chưa có trong danh mục/).count()).toBe(0);
    await load(page, source, 'Xem trước');
    await loading.getByText(/^Xem trước, chưa ghi gì/).waitFor();
    await loading.getByText(/thêm 0, thay đổi 0, giữ nguyên 5/).waitFor();
    expect(await loading.getByText(/tên cơ quan chưa có trong danh mục/).count()).toBe(0);
  });

  test('columns are corrected in the preview, and the next file of the kind needs no answers', async () => {
    const page = await browser.open('taskpane.html');
    const source = file(
      smallRegister
        .replace('Nội dung nhiệm vụ;', 'Diễn giải;')
        .replace('Cơ quan chủ trì;', 'Đơn vị thực hiện;')
        .replace('Ghi chú riêng', 'Cơ quan thực hiện'),
    );
    await load(page, source, 'Xem trước');
    const loading = section(page, 'Nạp sổ nhiệm vụ');
    await loading.getByLabel('Cột nào là "Nội dung nhiệm vụ"?').selectOption('Diễn giải');
    await press(page, 'Xem trước');
    await loading.getByLabel('Cột nào là "Cơ quan chủ trì"?').selectOption('Đơn vị thực hiện');
    await loading.getByText('Đối chiếu 15 cột của tệp với cột của sổ').click();
    await loading.getByLabel('Cột của sổ cho "Nguyên nhân"', { exact: true }).selectOption('extra');
    await press(page, 'Nạp vào sổ tính này');
    await loading.getByText(/^Đã nạp 5 nhiệm vụ/).waitFor();
    expect(await values(page, 'Nhiệm vụ', 'E5:G5')).toEqual([['Kế hoạch năm 2025', '', 'Công an tỉnh']]);
    await load(page, source, 'Xem trước');
    await loading.getByText(/thêm 0, thay đổi 0, giữ nguyên 5/).waitFor();
    expect(await loading.getByText(/câu hỏi về tệp này/).count()).toBe(0);

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      loading
        .getByText('Đối chiếu 15 cột của tệp với cột của sổ')
        .click()
        .then(() => press(page, 'Lưu cách đối chiếu…')),
    ]);
    const text = readFileSync(await saved.path(), 'utf8');
    const fresh = await browser.open('taskpane.html');
    await fresh
      .getByLabel('Tệp cách đối chiếu')
      .setInputFiles({ name: 'mẫu.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await fresh.getByText('mẫu.json').waitFor();
    await load(fresh, source);
    await section(fresh, 'Nạp sổ nhiệm vụ')
      .getByText(/^Đã nạp 5 nhiệm vụ/)
      .waitFor();
  });

  test('of several sheets with tables the office chooses', async () => {
    const page = await browser.open('taskpane.html');
    const [header, ...rows] = smallRegister.split('\n').map((line) => line.split(';'));
    const book = utils.book_new();
    const sheetOf = (count: number) => utils.aoa_to_sheet([header!, ...rows.slice(0, count)]);
    utils.book_append_sheet(book, sheetOf(5), 'Năm nay');
    const other = sheetOf(2);
    other.B1 = { t: 's', v: 'Tên nhiệm vụ' };
    utils.book_append_sheet(book, other, 'Năm trước');
    const buffer = Buffer.from(write(book, { type: 'array' }) as ArrayBuffer);
    await load(page, { name: 'sổ.xlsx', mimeType: 'application/octet-stream', buffer }, 'Xem trước');
    const loading = section(page, 'Nạp sổ nhiệm vụ');
    await loading.getByText(/^Xem trước, chưa ghi gì: 5 nhiệm vụ/).waitFor();
    await loading.getByText('2 trang có bảng: chọn trang cần nạp').click();
    await loading.getByLabel('Năm trước').check();
    await loading.getByLabel('Năm nay').uncheck();
    await press(page, 'Nạp vào sổ tính này');
    await loading.getByText(/^Đã nạp 2 nhiệm vụ/).waitFor();
  });

  test('reading a large file can be stopped, while the pane goes on answering', async () => {
    const page = await browser.open('taskpane.html');
    const [header, ...tasks] = smallRegister.split('\n');
    const many = Array.from({ length: 60_000 }, (_, i) => `N${i}${tasks[i % tasks.length]!}`);
    const before = await sheetNames(page);
    await page.getByLabel('Tệp sổ nhiệm vụ').setInputFiles(file([header, ...many].join('\n')));
    await press(page, 'Xem trước');
    await page.getByLabel('Ngôn ngữ').selectOption('en');
    await page.getByRole('button', { name: 'Stop' }).click();
    await section(page, 'Load the register')
      .getByText(/^Stopped|^Cancelled|stopped/i)
      .waitFor();
    expect(await sheetNames(page)).toEqual(before);
  });

  test('the as-of day given is pinned in Settings', async () => {
    const page = await browser.open('taskpane.html');
    await page.getByLabel(/^Ngày tính/).fill('2025-01-14');
    await load(page);
    await section(page, 'Nạp sổ nhiệm vụ')
      .getByText(/^Đã nạp 5 nhiệm vụ/)
      .waitFor();
    expect(await values(page, 'Nhiệm vụ', taskCell('status', 5))).toEqual([['Sắp đến hạn']]);
    expect(await values(page, 'Nhiệm vụ', taskCell('reason', 5))).toEqual([
      ['Còn 1 ngày đến hạn; SPI 0,51 < 0,8'],
    ]);
  });

  test('a week that is none is refused with a sentence', async () => {
    const page = await browser.open('taskpane.html');
    await load(page);
    await section(page, 'Nạp sổ nhiệm vụ')
      .getByText(/^Đã nạp 5 nhiệm vụ/)
      .waitFor();
    await page.getByLabel('Tuần (để trống: tuần đang mở)').fill('tuần 4');
    await press(page, 'Lập báo cáo tuần');
    await section(page, 'Báo cáo tuần').getByText('Tuần "tuần 4" không phải tuần ISO 8601').waitFor();
  });

  test('the language follows Office, changes at once and is remembered', async () => {
    const page = await browser.open('taskpane.html', { locale: 'en-GB' });
    await page.getByRole('heading', { name: 'Project 06 task register' }).waitFor();
    await load(page, file(smallRegister), 'Load into this workbook');
    const loading = section(page, 'Load the register');
    await loading.getByText('Loaded 5 tasks and 5 entries from 5 rows of so.csv.').waitFor();
    expect(await sheetNames(page)).toContain('Tasks');
    expect((await values(page, 'Tasks', taskCell('status', 5)))[0]).toEqual(['Overdue']);

    await page.getByLabel('Language').selectOption('vi');
    await page.getByText('Đã nạp 5 nhiệm vụ và 5 dòng cập nhật từ 5 dòng của so.csv.').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
    await page.reload();
    await page.getByRole('heading', { name: 'Theo dõi nhiệm vụ Đề án 06' }).waitFor();
  });

  test('the pane is dark when Office is', async () => {
    const background = async (dark: boolean): Promise<string> => {
      const page = await browser.open('taskpane.html', { dark });
      await page.locator('main').waitFor();
      return page.locator('main').evaluate((pane) => getComputedStyle(pane).backgroundColor);
    };
    expect(await background(false)).toBe('rgb(255, 255, 255)');
    expect(await background(true)).toBe('rgb(41, 41, 41)');
  });

  test('nothing is wider than the narrowest pane', async () => {
    const page = await browser.open('taskpane.html', { width: 320 });
    await load(page, file(smallRegister, `${'so-theo-doi-nhiem-vu-'.repeat(6)}.csv`));
    await section(page, 'Nạp sổ nhiệm vụ')
      .getByText(/^Đã nạp 5 nhiệm vụ/)
      .waitFor();
    await press(page, 'Kiểm tra dữ liệu');
    await page.getByText('5 lỗi, 0 cảnh báo').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
