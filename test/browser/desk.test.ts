import type { Page } from 'playwright-core';
import { AddInBrowser } from './browser';
import { activeCell, eventually, go, loadSmall, section } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** Rows of the Tasks sheet that are shown. */
const shownRows = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const sheet = window.testHost.excel.store.sheets.find(({ name }) => name === 'Nhiệm vụ')!;
    return [5, 6, 7, 8, 9].filter((row) => !sheet.isRowHidden(row - 1));
  });

test('views filter the sheet, lists are made and opened, a row is explained', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Theo dõi');
  const desk = section(page, 'Xem và in danh sách');
  await desk.getByLabel('Nhiệm vụ', { exact: true }).selectOption('Hiệu quả thấp');
  const agency = desk.getByLabel('Cơ quan chủ trì');
  await agency.focus();
  await agency.locator('option', { hasText: 'Sở Tư pháp' }).waitFor({ state: 'attached' });
  await agency.selectOption('Sở Tư pháp');
  await desk.getByRole('button', { name: 'Lọc trang Nhiệm vụ' }).click();
  await desk.getByText('Trang Nhiệm vụ đang hiện 1/5 nhiệm vụ.').waitFor();
  expect(await shownRows(page)).toEqual([7]);

  for (const [button, told, sheet] of [
    ['Lập danh sách để in', /liệt kê 1 nhiệm vụ/, 'Danh sách theo dõi'],
    ['Lập trang Trách nhiệm', /3 cơ quan, 2 lãnh đạo/, 'Trách nhiệm'],
    ['Lập Giao ban ngày', /^Giao ban ngày 23\/01\/2025/, 'Giao ban ngày'],
  ] as const) {
    await desk.getByRole('button', { name: button }).click();
    await desk.getByText(told).waitFor();
    await desk.getByRole('button', { name: `Mở trang "${sheet}"` }).click();
    await eventually(() => activeCell(page), `'${sheet}'!A1`);
  }

  await go(page, 'Tô màu');
  const explain = section(page, 'Vì sao dòng này được đánh giá như vậy?');
  await explain.getByText(/^Chọn một ô trong dòng nhiệm vụ/).waitFor();
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
      sheet.activate();
      sheet.getRange('C7').select();
      await context.sync();
    }),
  );
  await explain.getByText('1.1 Kết nối cơ sở dữ liệu').waitFor();
  await explain.getByRole('button', { name: 'Ghi giải thích vào ô SPI' }).click();
  await explain.getByText(/^Đã ghi giải thích vào ô/).waitFor();
  await explain.getByText(/SPI = giá trị thu được 0,02 \/ giá trị kế hoạch 0,1457 = 0,14/).waitFor();
});
