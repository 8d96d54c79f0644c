import { AddInBrowser } from './browser';
import { go, loadSmall, press, section, sheetNames, type, values } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

test('a closing is undone from the home page, once the user has heard what goes with it', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  const before = await values(page, 'Cập nhật tuần', 'A5:E9');
  await go(page, 'Nộp, duyệt');
  const closing = section(page, 'Khóa tuần');
  await closing.getByLabel('Người thực hiện').fill('Thư ký');
  await closing.getByRole('button', { name: 'Xem trước khi khóa' }).click();
  await closing.getByRole('button', { name: 'Khóa tuần, mở tuần sau' }).click();
  await page.getByRole('button', { name: 'Hoàn tác việc khóa tuần 2025-W04' }).waitFor();
  await type(page, 'Cập nhật tuần', 'E7', 0.3);

  await go(page, 'Tuần này');
  const undoing = section(page, 'Có thể hoàn tác');
  await undoing.getByRole('button', { name: 'Hoàn tác việc khóa tuần 2025-W04' }).click();
  await undoing.getByText(/Sau việc khóa tuần 2025-W04 đã có 1 chỗ.*Cập nhật tuần: E7/).waitFor();
  await press(page, 'Giữ nguyên');
  expect(await values(page, 'Cập nhật tuần', 'E7')).toEqual([[0.3]]);
  await undoing.getByRole('button', { name: 'Hoàn tác việc khóa tuần 2025-W04' }).click();
  await press(page, 'Vẫn hoàn tác');
  await undoing.getByText('Đã hoàn tác việc khóa tuần 2025-W04.').waitFor();
  expect(await values(page, 'Cập nhật tuần', 'A5:E9')).toEqual(before);
});

test('what a ribbon button did is undone in the pane; a load, too', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  const made = await sheetNames(page);
  await page.evaluate(() => window.testHost.press('duties pressed', 'duties'));
  await page.waitForFunction(() => window.testHost.dialogs.length > 0);
  await page.evaluate(() => window.testHost.closeDialog());
  await go(page, 'Theo dõi');
  await press(page, 'Hoàn tác việc lập trang "Trách nhiệm"');
  await page.getByText('Đã hoàn tác việc lập trang "Trách nhiệm".').waitFor();
  expect(await sheetNames(page)).toEqual(made);
  await go(page, 'Nạp sổ');
  await press(page, 'Hoàn tác việc nạp sổ từ tệp "so.csv"');
  await page.getByText('Đã hoàn tác việc nạp sổ từ tệp "so.csv".').waitFor();
  expect(await sheetNames(page)).toEqual(['Sheet1']);
});

test('what was cut off is told on the home page, and put back from there', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thiết lập');
      sheet.getRange('B20').values = [['dở dang']];
      const block = { sheet: 'Thiết lập', top: 20, left: 1, before: [['']], after: [['dở dang']] };
      const piece = {
        journal: 1,
        index: 0,
        of: 1,
        text: JSON.stringify({ protection: [], blocks: [block] }),
      };
      const xml = `<unfinished xmlns="urn:p06:unfinished">${JSON.stringify(piece)}</unfinished>`;
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    }),
  );
  await go(page, 'Tuần này');
  await press(page, 'Cập nhật tình hình');
  await page.getByText(/đã bị ngắt giữa chừng/).waitFor();
  await press(page, 'Đưa về như trước');
  await page.getByText(/đã bị ngắt giữa chừng/).waitFor({ state: 'detached' });
  expect(await values(page, 'Thiết lập', 'B20')).toEqual([['']]);
});
