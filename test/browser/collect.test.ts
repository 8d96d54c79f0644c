import { zipSync } from 'fflate';
import { AddInBrowser } from './browser';
import { eventually, go, loadSmall, press, section, values } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

const entries = 'Cập nhật tuần';
const csv = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test('a folder of returns is looked at, collected, its conflict decided, and all of it undone', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  const before = await values(page, entries, 'B5:P9');
  await go(page, 'Phiếu');
  const returns = section(page, 'Thu phiếu');
  await returns.getByLabel('Các phiếu gửi về').setInputFiles([
    file(
      'phieu.zip',
      zipSync({
        'so-y-te.csv': csv('Mã;Cơ quan;Tiến độ (%);Nhiệm vụ tuần tới', '02;Sở Y tế;95%;Rà soát'),
        'cong-van.pdf': new TextEncoder().encode('%PDF-1.7'),
      }),
    ),
    file(
      'bao-cao.csv',
      csv('Mã;Nội dung nhiệm vụ;Tiến độ (%)', '1.1;Kết nối cơ sở dữ liệu;2%', '99;Việc lạ;1%'),
    ),
  ]);
  await returns.getByText('2 tệp', { exact: true }).waitFor();
  await returns.getByRole('button', { name: 'Xem trước' }).click();
  await returns.getByText(/^Xem trước, chưa ghi gì: 2 phiếu, 1 dòng báo cáo nhận số liệu/).waitFor();
  await returns.getByText(/cong-van\.pdf/).waitFor();
  await returns.getByLabel('bao-cao.csv').selectOption('Sở Tư pháp');
  expect(await values(page, entries, 'B5:P9')).toEqual(before);

  await returns.getByLabel('Người thực hiện').fill('Thư ký');
  await press(page, 'Thu vào sổ');
  await returns.getByText(/^Đã thu 2 phiếu: 2 dòng báo cáo nhận số liệu/).waitFor();
  await returns.getByText(/^Dòng không lấy, và vì sao \(1\)/).click();
  await returns.getByText(/99 \| Việc lạ/).waitFor();
  expect(await values(page, entries, 'E6:K6')).toEqual([[0.9, '', '', '', '', '', 'Rà soát']]);

  // The home page says what waits.
  await go(page, 'Tuần này');
  await page.getByText(/; 1 xung đột chưa xử lý$/).waitFor();
  await page.getByLabel('Xem với vai trò').selectOption('secretariat');
  await page.getByText('Có 1 chỗ phiếu gửi về ghi khác số liệu trong sổ.').waitFor();
  await press(page, 'Xử lý xung đột');
  const conflicts = section(page, 'Xung đột');
  await conflicts.getByRole('button', { name: 'Xem xung đột' }).click();
  await conflicts.getByText('Nhiệm vụ 02, Sở Y tế, Tiến độ (%):').waitFor();
  await conflicts.getByRole('button', { name: 'Lấy theo phiếu' }).click();
  await conflicts.getByText('Không có chỗ nào chờ lựa chọn.').waitFor();
  await eventually(async () => (await values(page, entries, 'E6'))[0]![0], 0.95);

  for (const what of ['việc xử lý 1 xung đột', 'việc thu 2 phiếu']) {
    await page.getByRole('button', { name: `Hoàn tác ${what}` }).click();
    await page.getByText(new RegExp(`^Đã hoàn tác ${what}`)).waitFor();
  }
  expect(await values(page, entries, 'B5:P9')).toEqual(before);
});
