import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { AddInBrowser } from './browser';
import { activeCell, eventually, go, loadSmall, press, saved, section, type, values } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

const showFor = (page: Page, role: string): Promise<unknown> =>
  page.getByLabel('Xem với vai trò').selectOption(role);

describe('the home page', () => {
  test('says how to begin, and from then on the next thing to do for each role', async () => {
    const page = await browser.open('taskpane.html', { role: '' });
    await page.getByText(/Hãy mở tệp sổ theo dõi do thường trực Tổ công tác gửi/).waitFor();
    await showFor(page, 'secretariat');
    await press(page, 'Nạp sổ nhiệm vụ');
    await section(page, 'Nạp sổ nhiệm vụ').waitFor();
    await loadSmall(page);
    await go(page, 'Tuần này');
    await page.getByText('Tuần 2025-W04: 17/01/2025 – 23/01/2025').waitFor();
    await page.getByText('5/5 đã báo cáo; 0 chờ duyệt, 0 đã duyệt').waitFor();
    await press(page, 'Kiểm tra');
    await press(page, 'Kiểm tra dữ liệu');
    await section(page, 'Kiểm tra').getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor();
    await go(page, 'Tuần này');
    await page.getByText('Lần kiểm tra gần nhất còn 5 lỗi.').waitFor();
    await showFor(page, 'manager');
    await page.getByText(/^1 nhiệm vụ quá hạn và 2 nhiệm vụ hiệu quả thấp/).waitFor();
    await page.reload();
    // For whom it is shown is remembered on this computer.
    await page.getByText(/Hãy mở tệp sổ theo dõi/).waitFor();
    expect(await page.getByLabel('Xem với vai trò').inputValue()).toBe('manager');
  });

  test('follows what is typed into the workbook, and leads to the sheet', async () => {
    const page = await browser.open('taskpane.html');
    await loadSmall(page);
    await go(page, 'Tuần này');
    await page.getByText('5/5 đã báo cáo; 0 chờ duyệt, 0 đã duyệt').waitFor();
    await type(page, 'Cập nhật tuần', 'E6', '');
    await page.getByText('4/5 đã báo cáo; 0 chờ duyệt, 0 đã duyệt').waitFor();
    await showFor(page, 'officer');
    await page.getByLabel('Cơ quan của anh/chị').selectOption('Sở Y tế');
    await press(page, 'Đến dòng chưa báo cáo');
    await eventually(() => activeCell(page), "'Cập nhật tuần'!E6");
  });

  test('a pane that is closed and opened again is where it was', async () => {
    const page = await browser.open('taskpane.html');
    await loadSmall(page);
    await go(page, 'Báo cáo');
    await page.getByLabel('Tuần (để trống: tuần đang mở)').fill('2025-W03');
    await go(page, 'Kiểm tra');
    await go(page, 'Báo cáo');
    expect(await page.getByLabel('Tuần (để trống: tuần đang mở)').inputValue()).toBe('2025-W03');
    await go(page, 'Nạp sổ');
    // What came of the load is still told.
    await page.getByText(/^Đã nạp 5 nhiệm vụ/).waitFor();
    const again = await browser.open('taskpane.html', { workbook: await saved(page) });
    await again.getByText('Tuần 2025-W04: 17/01/2025 – 23/01/2025').waitFor();
  });
});

describe('settings', () => {
  test('what would change is shown, written, and taken back; what is no value is not written', async () => {
    const page = await browser.open('taskpane.html');
    await loadSmall(page);
    await go(page, 'Thiết lập');
    const book = section(page, 'Thiết lập của sổ');
    const threshold = book.getByLabel('Ngưỡng hiệu quả thấp (SPI)');
    await threshold.fill('tám mươi');
    await book.getByText('Ghi số từ 0 đến 1; phần thập phân sau dấu phẩy hoặc dấu chấm.').waitFor();
    await eventually(() => book.getByRole('button', { name: /^Ghi/ }).isDisabled(), true);
    await threshold.fill('0,3');
    await book.getByText('Ngưỡng hiệu quả thấp (SPI): 0,8 → 0,3').waitFor();
    await press(page, 'Ghi 1 thay đổi');
    await book.getByText('Đã ghi 1 thay đổi vào trang Thiết lập.').waitFor();
    await go(page, 'Tuần này');
    await page.getByText('1 quá hạn, 1 hiệu quả thấp').waitFor();
    await go(page, 'Thiết lập');
    await press(page, 'Hoàn tác việc đổi 1 thiết lập');
    await book.getByText('Đã hoàn tác việc đổi 1 thiết lập.').waitFor();
    await eventually(() => threshold.inputValue(), '0,8');
    await book.getByLabel(/^Ngày đầu tuần báo cáo/).selectOption('thứ Hai');
    await book.getByText(/^Ngày đầu tuần báo cáo .*: thứ Sáu → thứ Hai$/).waitFor();
    await press(page, 'Bỏ thay đổi');
    await book.getByLabel('Tuần đang mở').fill('2025-W05');
    await book.getByText(/thuộc tuần 2025-W04; đổi tuần ở đây thì chúng không còn được tính/).waitFor();
    await press(page, 'Bỏ thay đổi');
    await eventually(() => book.getByLabel('Tuần đang mở').inputValue(), '2025-W04');
  });

  test('the name given once is there wherever one is asked for', async () => {
    const page = await browser.open('taskpane.html');
    await loadSmall(page);
    await go(page, 'Thiết lập');
    await page.getByLabel('Họ tên người dùng máy này').fill('Thường trực');
    await go(page, 'Nộp, duyệt');
    await eventually(
      () => section(page, 'Nộp và duyệt').getByLabel('Người thực hiện').inputValue(),
      'Thường trực',
    );
  });
});

describe('what may go wrong is told in words', () => {
  test('an Office that is too old: before anything of the pane is shown', async () => {
    const page = await browser.open('taskpane.html', { requirementSets: { ExcelApi: '1.8' } });
    const text = await page.getByRole('alert').innerText();
    expect(text).toMatch(/^Excel trên máy này quá cũ.*Sổ tính không bị thay đổi/);
    expect(await page.locator('#root').innerHTML()).toBe('');
  });

  test('a workbook that is open read-only, and only such a one', async () => {
    const told = /đang mở ở chế độ chỉ đọc/;
    const locked = await browser.open('taskpane.html', { readOnly: true });
    await locked.getByText(told).waitFor();
    const page = await browser.open('taskpane.html');
    await page.getByText('Việc tiếp theo').waitFor();
    expect(await page.getByText(told).count()).toBe(0);
  });

  test('a workbook of a newer version: nothing is written, and the details can be copied', async () => {
    const page = await browser.open('taskpane.html');
    await loadSmall(page);
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.getItem('RegisterVersion').formula = '=99';
        await context.sync();
      }),
    );
    await go(page, 'Tuần này');
    await press(page, 'Cập nhật tình hình');
    await page.getByText(/do phiên bản mới hơn của phần bổ trợ tạo ra/).waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'Chép chi tiết');
    await page.getByRole('button', { name: 'Đã chép' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('workbook.error.newer');
    expect(copied).toContain('Office: Excel');
    await go(page, 'Kiểm tra');
    await page.getByText(/do phiên bản mới hơn của phần bổ trợ tạo ra/).waitFor();
    expect(await page.getByRole('button', { name: 'Kiểm tra dữ liệu' }).count()).toBe(0);
  });

  test('a cell that is being edited: a sentence, and trying again goes through', async () => {
    const page = await browser.open('taskpane.html');
    await loadSmall(page);
    await go(page, 'Kiểm tra');
    await page.evaluate(() => {
      const { run } = Excel;
      const editing = Object.assign(new Error('edit mode'), { code: 'InvalidOperationInCellEditMode' });
      Object.assign(window, { stopEditing: () => Object.assign(Excel, { run }) });
      Object.assign(Excel, { run: () => Promise.reject(editing) });
    });
    await press(page, 'Kiểm tra dữ liệu');
    await page.getByText(/đang (được )?(sửa|nhập)/i).waitFor();
    await page.evaluate(() => (Reflect.get(window, 'stopEditing') as () => void)());
    await press(page, 'Thử lại');
    await section(page, 'Kiểm tra').getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor();
  });
});

test('the findings list works by keyboard: arrows between lines, Enter goes to the cell; filters narrow it', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Kiểm tra');
  await press(page, 'Kiểm tra dữ liệu');
  const list = page.getByRole('list', { name: 'Danh sách phát hiện' });
  await list.getByRole('listitem').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => activeCell(page), "'Cập nhật tuần'!H7");
  await page.keyboard.press('End');
  await page.getByText(/^Nhiệm vụ phối hợp với Trung ương: sổ có 0/).waitFor();
  const place = () => page.evaluate(() => document.activeElement?.getAttribute('aria-posinset') ?? '');
  await eventually(place, '11');
  await page.keyboard.press('Home');
  await eventually(place, '1');
  await page.getByLabel('Tìm theo mã hoặc nội dung').fill('minh chung');
  await page.getByText('Đang xem 1/11.').waitFor();
  await eventually(() => list.getByRole('listitem').count(), 1);
});

describe('weight', () => {
  test('what the first page fetches beside office.js is under 350 kB compressed, parsers and writers not among it', async () => {
    const page = await browser.open('about:blank');
    const bodies: Promise<{ path: string; bytes: Buffer }>[] = [];
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (!path.startsWith('/office/')) bodies.push(response.body().then((body) => ({ path, bytes: body })));
    });
    await page.goto(`${browser.base}/taskpane.html`);
    await page.getByText('Việc tiếp theo').waitFor();
    await page.waitForLoadState('networkidle');
    const files = await Promise.all(bodies);
    expect(files.map(({ path }) => path)).toContain('/taskpane.js');
    const size = files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    expect(size).toBeLessThan(350_000);
    // The spreadsheet library is by far the largest file; it comes with the first file that is read.
    const all = files.map(({ bytes }) => bytes.toString('utf8')).join('');
    expect(all).not.toContain('SheetNames');
  });

  test('six times slower than this computer, loading, checking and fixing go through', async () => {
    const page = await browser.open('taskpane.html', { slowness: 6 });
    await loadSmall(page);
    await go(page, 'Kiểm tra');
    await press(page, 'Kiểm tra dữ liệu');
    await page.getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor();
    await press(page, 'Sửa thành "Phối hợp, chỉ đạo"');
    await page.getByText('Đã sửa 1 ô.').waitFor();
    expect(await values(page, 'Cập nhật tuần', 'H5')).toEqual([['Phối hợp, chỉ đạo']]);
  });
});
