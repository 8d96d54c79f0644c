import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { smallRegister } from '../actions/register';
import { taskCell } from '../support/columns';
import { AddInBrowser } from './browser';
import { eventually, file, go, load, press, section, sheetNames, values } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

test('files that are no register are refused with a sentence, and the workbook is as it was', async () => {
  const page = await browser.open('taskpane.html');
  await go(page, 'Nạp sổ');
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
  await go(page, 'Kiểm tra');
  await page.getByText('Sổ tính đang mở chưa có sổ theo dõi nhiệm vụ.').waitFor();
  await press(page, 'Đến phần Nạp sổ');
  await loading.waitFor();
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
  await go(fresh, 'Nạp sổ');
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
  const many = Array.from({ length: 200_000 }, (_, i) => `N${i}${tasks[i % tasks.length]!}`);
  const before = await sheetNames(page);
  await go(page, 'Nạp sổ');
  await page.getByLabel('Tệp sổ nhiệm vụ').setInputFiles(file([header, ...many].join('\n')));
  await press(page, 'Xem trước');
  await press(page, 'English');
  await page.getByRole('button', { name: 'Stop' }).click();
  await section(page, 'Load the register')
    .getByText(/^Stopped|^Cancelled|stopped/i)
    .waitFor();
  expect(await sheetNames(page)).toEqual(before);
});

test('reading can be stopped while what it needs is still awaited, and begun again', async () => {
  const page = await browser.open('taskpane.html');
  await load(page, file(smallRegister), 'Xem trước');
  const loading = section(page, 'Nạp sổ nhiệm vụ');
  await loading.getByText(/^Xem trước, chưa ghi gì: 5 nhiệm vụ/).waitFor();
  const give = browser.hangAfter(1); // the worker's own file is given, not the next that it asks for
  let asked = 0;
  const hung = page.waitForEvent('request', () => ++asked === 2);
  await press(page, 'Xem trước');
  await hung;
  await page.getByRole('button', { name: 'Dừng' }).click();
  await loading.getByText(/^Đã dừng/).waitFor();
  give();
  await press(page, 'Nạp vào sổ tính này');
  await loading.getByText(/^Đã nạp 5 nhiệm vụ/).waitFor();
});

test('the as-of day given is pinned in Settings', async () => {
  const page = await browser.open('taskpane.html');
  await go(page, 'Nạp sổ');
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

test('what was shown of one file, and asked of it, is gone when another is chosen', async () => {
  const page = await browser.open('taskpane.html');
  await load(page, file(smallRegister.replaceAll('Sở Y tế', 'Sở Lạ'), 'mot.csv'), 'Xem trước');
  const loading = section(page, 'Nạp sổ nhiệm vụ');
  await loading.getByText(/^Xem trước, chưa ghi gì: .* của mot\.csv/).waitFor();
  await loading
    .getByText(/"Sở Lạ"/)
    .first()
    .waitFor();
  await page.getByLabel('Tệp sổ nhiệm vụ').setInputFiles(file(smallRegister, 'hai.csv'));
  await loading.getByText('hai.csv').waitFor();
  expect(await loading.innerText()).not.toMatch(/mot\.csv|Sở Lạ/);
});

test('a file that was saved anew after it was chosen is asked for again; a folder is refused in words', async () => {
  const page = await browser.open('taskpane.html');
  const folder = mkdtempSync(join(tmpdir(), 'p06-load-'));
  const path = join(folder, 'so.csv');
  writeFileSync(path, smallRegister);
  await go(page, 'Nạp sổ');
  await page.getByLabel('Tệp sổ nhiệm vụ').setInputFiles(path);
  await press(page, 'Xem trước');
  const loading = section(page, 'Nạp sổ nhiệm vụ');
  await loading.getByText(/^Xem trước, chưa ghi gì/).waitFor();
  writeFileSync(path, `${smallRegister}\n`);
  await press(page, 'Nạp vào sổ tính này');
  await loading.getByText('Tệp "so.csv" đã thay đổi sau khi chọn. Hãy chọn lại tệp.').waitFor();
  rmSync(folder, { recursive: true });

  await loading.getByText(/^Kéo tệp/).evaluate((place) => {
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const items = [{ webkitGetAsEntry: () => ({ isDirectory: true }) }];
    Object.defineProperty(drop, 'dataTransfer', { value: { items, files: [] } });
    place.dispatchEvent(drop);
  });
  await loading.getByText(/^Vừa kéo vào một thư mục\./).waitFor();
});
