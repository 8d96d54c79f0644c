import { smallRegister } from '../actions/register';
import { AddInBrowser } from './browser';
import { file, go, load, press, section, values } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

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
  await go(page, 'Kiểm tra');
  await press(page, 'Kiểm tra dữ liệu');
  const checking = section(page, 'Kiểm tra');
  await checking.getByLabel('Quy tắc').selectOption('percent');
  await checking.getByRole('button', { name: 'Sửa cả 2 ô theo giá trị đề xuất' }).click();
  await checking.getByText('Đã sửa 2 ô.').waitFor();
  expect(await values(page, 'Cập nhật tuần', 'E5:E6')).toEqual([[0.75], [0.9]]);
  await checking.getByRole('button', { name: 'Hoàn tác việc sửa 2 chỗ' }).click();
  await checking.getByText('Đã hoàn tác việc sửa 2 chỗ.').waitFor();
  await checking.getByRole('button', { name: 'Sửa thành "75 %"' }).waitFor();
  expect(await values(page, 'Cập nhật tuần', 'E5:E6')).toEqual([[75], [90]]);

  await checking.getByRole('button', { name: 'Bỏ qua…' }).first().click();
  await checking.getByLabel('Người quyết định').fill('Thư ký');
  await checking.getByLabel('Lý do').fill('Đã thống nhất');
  await checking.getByRole('button', { name: 'Bỏ qua phát hiện này' }).click();
  await checking.getByText('1 phát hiện đã bỏ qua có lý do.').waitFor();
});
