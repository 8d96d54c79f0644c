import type { Page } from 'playwright-core';
import { AddInBrowser } from './browser';
import { eventually, go, loadSmall, section, values } from './pane';

/** Where the keyboard is after an action, and what a screen reader is told of it. */

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** The name of the focused button, or the beginning of what the focused part tells. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? '' : ((activeElement as HTMLElement).innerText ?? '').trim();
  });

/** Presses a button by keyboard, as those do who have no mouse. */
async function enter(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
}

test('the focus stays on the button pressed, or goes to the outcome when that button goes away', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cập nhật tuần');
      sheet.getRange('E5:E6').values = [[75], [90]];
      await context.sync();
    }),
  );
  await go(page, 'Kiểm tra');
  const checking = section(page, 'Kiểm tra');
  await enter(page, 'Kiểm tra dữ liệu');
  await checking.getByLabel('Quy tắc').selectOption('percent');
  await page.getByRole('button', { name: 'Kiểm tra dữ liệu', disabled: false }).focus();
  await page.keyboard.press('Enter');
  // It is at work, and cannot be pressed a second time; the focus is on it all the while.
  expect(await focused(page)).toBe('Kiểm tra dữ liệu');
  await page.getByRole('button', { name: 'Kiểm tra dữ liệu', disabled: false }).waitFor();
  expect(await focused(page)).toBe('Kiểm tra dữ liệu');

  await enter(page, 'Sửa cả 2 ô theo giá trị đề xuất');
  await checking.getByText('Đã sửa 2 ô.').waitFor();
  await eventually(() => focused(page), /^Đã sửa 2 ô\./);
  // What was chosen has no finding any more: the others show.
  await eventually(() => checking.getByLabel('Quy tắc').inputValue(), '');
  await checking.getByRole('listitem').first().waitFor();

  await enter(page, /^Hoàn tác việc sửa/);
  await checking.getByText('Đã hoàn tác việc sửa 2 chỗ.').waitFor();
  await eventually(() => focused(page), /^Đã hoàn tác việc sửa 2 chỗ\./);
  expect(await values(page, 'Cập nhật tuần', 'E5:E6')).toEqual([[75], [90]]);
});

test('the focus goes along to the view that a button opens', async () => {
  const page = await browser.open('taskpane.html');
  await page.getByText('Việc tiếp theo').waitFor();
  await go(page, 'Kiểm tra');
  await enter(page, 'Đến phần Nạp sổ');
  await section(page, 'Nạp sổ nhiệm vụ').waitFor();
  await eventually(() => focused(page), /^Nạp sổ nhiệm vụ/);
});

test('what came of an action is announced to screen readers', async () => {
  const page = await browser.open('about:blank');
  // What newer browsers have for it: elsewhere Fluent writes into a live region.
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    Object.assign(Document.prototype, { ariaNotify: (text: string) => told.push(text) });
  });
  await page.goto(`${browser.base}/taskpane.html`);
  await loadSmall(page);
  const told = (): Promise<string> =>
    page.evaluate(() => (Reflect.get(window, 'told') as string[]).join('\n'));
  await eventually(told, /Đã nạp 5 nhiệm vụ/);
  await go(page, 'Nộp, duyệt');
  await enter(page, 'Thực hiện');
  await page.getByText(/Hãy ghi tên người thực hiện/).waitFor();
  await eventually(told, /Hãy ghi tên người thực hiện/);
});
