import type { Page } from 'playwright-core';
import { smallRegister } from '../actions/register';
import { AddInBrowser } from './browser';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => expect(browser?.troubles ?? []).toEqual([]));
afterAll(() => browser?.close());

const region = (page: Page, title: string) => page.getByRole('region', { name: title });

/** Rows of the Tasks sheet that are shown. */
const shownRows = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const sheet = window.testHost.excel.store.sheets.find(({ name }) => name === 'Nhiệm vụ')!;
    return [5, 6, 7, 8, 9].filter((row) => !sheet.isRowHidden(row - 1));
  });

/** Waits until a sheet is in front. */
const inFront = (page: Page, sheet: string): Promise<unknown> =>
  page.waitForFunction(
    (name) =>
      Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return active.name === name;
      }),
    sheet,
  );

async function paneWithRegister(): Promise<Page> {
  const page = await browser.open('taskpane.html');
  const input = page.getByLabel('Tệp sổ nhiệm vụ');
  await input.setInputFiles({ name: 'so.csv', mimeType: 'text/csv', buffer: Buffer.from(smallRegister) });
  await page.getByRole('button', { name: 'Nạp vào sổ tính này' }).click();
  await page.getByText(/^Đã nạp 5 nhiệm vụ/).waitFor();
  return page;
}

test('views filter the sheet, lists are made and opened, a row is explained', async () => {
  const page = await paneWithRegister();
  const desk = region(page, 'Xem và in danh sách');
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
    await inFront(page, sheet);
  }

  const explain = region(page, 'Vì sao dòng này được đánh giá như vậy?');
  await explain.getByRole('button', { name: 'Giải thích dòng đang chọn' }).click();
  await explain.getByText(/Hãy chọn một ô trong dòng của một nhiệm vụ/).waitFor();
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
      sheet.activate();
      sheet.getRange('C7').select();
      await context.sync();
    }),
  );
  await explain.getByRole('button', { name: 'Ghi giải thích vào ô SPI' }).click();
  await explain.getByText(/^Đã ghi giải thích vào ô/).waitFor();
  await explain.getByText(/SPI = giá trị thu được 0,02 \/ giá trị kế hoạch 0,1457 = 0,14/).waitFor();
  const picture = process.env.P06_PICTURES;
  if (picture !== undefined) await page.screenshot({ path: `${picture}/desk.png`, fullPage: true });
});
