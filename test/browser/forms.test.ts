import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { entryCell } from '../support/columns';
import { valuesOf } from '../support/libreoffice';
import { cell, paneOf } from './bench';
import { AddInBrowser } from './browser';
import { eventually, go, loadSmall, press, section, type, values } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

const entries = 'Cập nhật tuần';
const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

/** Presses the button that makes the forms, and takes the file that it saves. */
async function makeForms(page: Page): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Lập phiếu và tải về')]);
  return download;
}

test('forms go out in one archive, and one opened by an officer leads to its being sent back', async () => {
  const page = await browser.open('taskpane.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // As Excel on the web leaves it: the form maker's office.js must neither go by it nor write over it.
  await page.evaluate(() => sessionStorage.setItem('hostInfoValue', 'Excel$Web$16.01$vi-VN'));
  await loadSmall(page);
  await go(page, 'Phiếu');
  const forms = section(page, 'Phát phiếu cho các cơ quan');
  await press(page, 'Xem ai nhận phiếu');
  await forms.getByLabel('Tất cả (3/3)').waitFor();
  await forms.getByText(/^Không có việc phải báo cáo tuần này/).waitFor();
  await press(page, 'Lập phiếu và tải về');
  await forms.getByText(/Hãy ghi tên người thực hiện/).waitFor();
  await forms.getByLabel('Người phát phiếu').fill('Thư ký');
  await forms.getByLabel(/^Công an tỉnh/).uncheck();
  await forms.getByLabel('Tất cả (2/3)').waitFor();
  expect(asked.filter((url) => /form(s|Excel|Maker)\./.test(url))).toEqual([]);

  const download = await makeForms(page);
  expect(download.suggestedFilename()).toBe('P06_2025-W04.zip');
  await forms.getByText('Đã lập 2 phiếu, trong tệp P06_2025-W04.zip.').waitFor();
  const files = unzipSync(await bytesOf(download));
  expect(Object.keys(files).sort()).toEqual(['P06_2025-W04_So-Tu-phap.xlsx', 'P06_2025-W04_So-Y-te.xlsx']);
  await eventually(() => page.locator('iframe').count(), 0);
  expect(await page.evaluate(() => sessionStorage.getItem('hostInfoValue'))).toBe('Excel$Web$16.01$vi-VN');
  // The register is as it was, but for its log.
  expect(await values(page, 'Nhật ký', 'C5:F7')).toEqual([
    ['Phát phiếu', '2025-W04', '', 'Sở Tư pháp'],
    ['Phát phiếu', '2025-W04', '', 'Sở Y tế'],
    ['', '', '', ''],
  ]);
  expect(await values(page, entries, 'A5:B5')).toEqual([['2025-W04', '01']]);

  const workbook = Buffer.from(files['P06_2025-W04_So-Tu-phap.xlsx']!).toString('base64');
  const officer = await browser.open('taskpane.html', { workbook, role: '' });
  await officer.getByText('Phiếu của Sở Tư pháp').waitFor();
  expect(await officer.getByRole('tab').allInnerTexts()).toEqual([
    'Tuần này',
    'Nộp, duyệt',
    'Kiểm tra',
    'Tô màu',
    'Thiết lập',
  ]);
  expect(await values(officer, entries, 'B5:B6')).toEqual([['1.1'], ['1.10']]);
  await type(officer, entries, entryCell('causeGroup', 5), 'Nguồn lực');
  await type(officer, entries, entryCell('cause', 5), 'Chưa bố trí được cán bộ chuyên trách');
  await officer.getByText('Dữ liệu chưa được kiểm tra.').waitFor();
  await press(officer, 'Kiểm tra');
  await press(officer, 'Kiểm tra dữ liệu');
  await officer.getByText(/^0 lỗi/).waitFor();
  await go(officer, 'Tuần này');
  await press(officer, 'Nộp');
  await officer.getByLabel('Người thực hiện').fill('Cán bộ đầu mối');
  expect(await officer.getByLabel('Việc', { exact: true }).locator('option').allInnerTexts()).toEqual([
    'Nộp',
    'Mở lại',
  ]);
  await press(officer, 'Thực hiện');
  await officer.getByText('Đã nộp 2 dòng báo cáo.').waitFor();
  await go(officer, 'Tuần này');
  await officer.getByText(/^Đã nộp đủ. Lưu tệp \(Ctrl\+S\) rồi gửi lại/).waitFor();
  await press(officer, 'Đến trang Cập nhật tuần');
  await eventually(() => officer.getByRole('alert').count(), 0);
});

test('one form alone is saved as it is; with nobody chosen, none is made', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Phiếu');
  const forms = section(page, 'Phát phiếu cho các cơ quan');
  await forms.getByLabel('Người phát phiếu').fill('Thư ký');
  await press(page, 'Xem ai nhận phiếu');
  await forms.getByLabel('Tất cả (3/3)').click();
  await press(page, 'Lập phiếu và tải về');
  await forms.getByText('Hãy chọn ít nhất một cơ quan nhận phiếu.').waitFor();
  await forms.getByLabel(/^Sở Y tế/).check();
  expect((await makeForms(page)).suggestedFilename()).toBe('P06_2025-W04_So-Y-te.xlsx');
});

test('forms are made beside the workbench too, where nothing but the frame itself brings its Excel', async () => {
  const page = await browser.openWorkbench();
  await cell(page, 'A5').waitFor();
  const pane = await paneOf(page);
  await pane.getByRole('tab', { name: 'Phiếu' }).click();
  await pane.getByLabel('Người phát phiếu').fill('Thư ký');
  await pane.getByRole('button', { name: 'Xem ai nhận phiếu' }).click();
  await pane.getByLabel(/^Tất cả/).click();
  await pane.getByLabel(/^Sở Y tế/).check();
  await pane.getByLabel(/^Sở Tư pháp/).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Lập phiếu và tải về' }).click(),
  ]);
  const forms = Object.values(unzipSync(await bytesOf(download)));
  expect(forms).toHaveLength(2);
  const sheet = valuesOf(forms[0]!).get(entries)!;
  expect(sheet.get('B1')).toBe('PHIẾU BÁO CÁO TIẾN ĐỘ TUẦN: Sở Tư pháp');
});
