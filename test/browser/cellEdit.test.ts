import type { Page } from 'playwright-core';
import { AddInBrowser } from './browser';
import { go, loadSmall, press, section, type, values } from './pane';

/** While a cell is being edited Excel refuses everything: what a view does about it, then and after. */

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** Begins to edit a cell: Excel refuses, or waits where it is told to. @returns what ends it. */
async function editCell(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const run = Excel.run as (...asked: unknown[]) => Promise<unknown>;
    const refusal = { code: 'InvalidOperationInCellEditMode', message: 'A cell is edited.' };
    const over = new Promise<void>((resolve) =>
      Object.assign(window, {
        endEdit: () => {
          Object.assign(Excel, { run });
          resolve();
        },
      }),
    );
    const duringEdit = (...asked: unknown[]): Promise<unknown> =>
      (asked[0] as Excel.RunOptions).delayForCellEdit
        ? over.then(() => run(...asked))
        : Promise.reject(Object.assign(new Error(refusal.message), refusal));
    Object.assign(Excel, { run: duringEdit });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'endEdit') as () => void)());
}

test('trying again in one view does not do again what another view did since', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Kiểm tra');
  await section(page, 'Kiểm tra').waitFor();
  const endEdit = await editCell(page);
  await press(page, 'Kiểm tra dữ liệu');
  const again = section(page, 'Kiểm tra').getByRole('button', { name: 'Thử lại' });
  await again.waitFor();
  await endEdit();
  await go(page, 'Nộp, duyệt');
  const closing = section(page, 'Khóa tuần');
  await closing.getByLabel('Người thực hiện').fill('Thư ký');
  await press(page, 'Xem trước khi khóa');
  await press(page, 'Khóa tuần, mở tuần sau');
  await closing.getByText(/đã mở tuần 2025-W05/).waitFor();
  await go(page, 'Kiểm tra');
  await again.click();
  await section(page, 'Kiểm tra').getByLabel('Quy tắc').waitFor();
  expect(await values(page, 'Cập nhật tuần', 'A5:A5')).toEqual([['2025-W05']]);
});

test('views opened during the edit come to life when it is over', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Kiểm tra');
  await press(page, 'Kiểm tra dữ liệu');
  const checking = section(page, 'Kiểm tra');
  await checking.getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor();
  await go(page, 'Tuần này');
  await page.getByText(/Tuần 2025-W04/).waitFor();

  const refusal = page.getByRole('tabpanel').getByText(/^Một ô đang được nhập dở/);
  let endEdit = await editCell(page);
  await go(page, 'Kiểm tra');
  await refusal.waitFor();
  await checking.getByRole('button', { name: 'Thử lại' }).waitFor();
  await endEdit();
  await refusal.waitFor({ state: 'detached' });
  await type(page, 'Cập nhật tuần', 'E5', 1);
  await checking.getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor({ state: 'detached' });
  await checking.getByText(/^\d+ lỗi, \d+ cảnh báo/).waitFor();

  endEdit = await editCell(page);
  await go(page, 'Thiết lập');
  await refusal.waitFor();
  await endEdit();
  await press(page, 'Thử lại');
  await page.getByRole('heading', { name: 'Thiết lập của sổ' }).waitFor();
  await refusal.waitFor({ state: 'detached' });
});
