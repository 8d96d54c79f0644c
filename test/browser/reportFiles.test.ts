import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { AddInBrowser } from './browser';
import { activeCell, eventually, go, loadSmall, press, saved, section } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** A page with the small register loaded and its weekly report compiled. */
async function reported(): Promise<Page> {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Báo cáo');
  await press(page, 'Lập báo cáo tuần');
  await page.getByText(/^Tuần 2025-W04 \(17\/01\/2025 – 23\/01\/2025\)/).waitFor();
  return page;
}

test('the report is saved as Word, its charts drawn in the page', async () => {
  const page = await reported();
  const download = page.waitForEvent('download');
  await press(page, 'Tải văn bản Word (.docx)');
  const file = await download;
  expect(file.suggestedFilename()).toBe('Báo cáo tuần 2025-W04.docx');
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
  expect(strFromU8(parts['word/document.xml']!)).toContain('I. TÌNH HÌNH CHUNG');
  const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  expect(pictures.length).toBeGreaterThan(0);
  await page.getByText('Đã tạo tệp Báo cáo tuần 2025-W04.docx.').waitFor();
});

test('an Excel that gives no PDF says how to save one by hand', async () => {
  const page = await reported();
  await press(page, 'Tải PDF');
  await page.getByText(/Hãy mở trang báo cáo, chọn Tệp > Xuất/).waitFor();
});

test('what was compiled on Friday is issued on Monday, in a pane that was loaded anew', async () => {
  const before = await reported();
  const page = await browser.open('taskpane.html', { workbook: await saved(before) });
  await page.getByText('Bản nháp, số liệu đến ngày 23/01/2025: trang "Báo cáo tuần 2025-W04"').waitFor();
  await go(page, 'Báo cáo');
  const versions = section(page, 'Các bản báo cáo tuần 2025-W04');
  await versions.getByRole('button', { name: 'Mở trang "Báo cáo tuần 2025-W04"' }).click();
  await eventually(() => activeCell(page), "'Báo cáo tuần 2025-W04'!A1");
  await versions.getByText('Ban hành báo cáo này').click();
  await versions.getByLabel('Số (ví dụ 12)').fill('12');
  await versions.getByLabel('Ngày ban hành').fill('2025-01-27');
  await versions.getByLabel('Người thực hiện').fill('Thư ký');
  await press(page, 'Ban hành và khóa trang');
  const issued = 'Đã ban hành số 12/BC-TCTĐA06 ngày 27/01/2025: trang "Báo cáo tuần 2025-W04"';
  await versions.getByText(issued, { exact: true }).waitFor();
  // Nobody can issue it again; a preview of the next version writes nothing.
  await eventually(() => versions.getByText('Ban hành báo cáo này').count(), 0);
  await press(page, 'Xem trước');
  await page
    .getByText(/^Chưa ghi gì\. Lập báo cáo thì số liệu ghi vào trang "Báo cáo tuần 2025-W04 \(2\)"/)
    .waitFor();
  expect(await versions.getByRole('listitem').count()).toBe(1);
  await press(page, 'Lập báo cáo tuần');
  await versions.getByText(/^Bản nháp.*Báo cáo tuần 2025-W04 \(2\)/).waitFor();
  // Only the latest is made as Word and issued.
  await eventually(() => versions.getByRole('button', { name: 'Tải văn bản Word (.docx)' }).count(), 1);
  // Another period has no reports yet.
  await page.getByLabel('Tuần (để trống: tuần đang mở)').fill('2025-W03');
  await versions.waitFor({ state: 'detached' });
});

test('a report is issued, and reminders are there to be copied', async () => {
  const page = await reported();
  await page.getByText('Ban hành báo cáo này').click();
  await page.getByLabel('Số (ví dụ 12)').fill('12');
  const form = page.locator('form').filter({ hasText: 'Ban hành và khóa trang' });
  await form.getByLabel('Người thực hiện').fill('Thư ký');
  await press(page, 'Ban hành và khóa trang');
  await page.getByText('Đã ban hành báo cáo số 12/BC-TCTĐA06').waitFor();

  await page.getByText('Lời nhắc gửi các cơ quan').click();
  await press(page, 'Soạn lời nhắc');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page, 'Sao chép lời nhắc Công an tỉnh');
  await page.getByText('Đã sao chép').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Kính gửi: Công an tỉnh');
  expect(copied).toContain('01: Kế hoạch năm 2025 (thời hạn 15/01/2025, chậm 8 ngày)');
});
