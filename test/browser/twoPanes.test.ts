import type { Frame, Page } from 'playwright-core';
import { AddInBrowser } from './browser';
import { eventually, go, loadSmall, press, section, sheetNames } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** Opens a second pane on the workbook of a page. */
async function secondPane(page: Page): Promise<Frame> {
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { src: 'taskpane.html', id: 'second' });
    Object.assign(frame.style, { width: '320px', height: '600px' });
    document.body.append(frame);
  });
  const frame = await (await page.locator('#second').elementHandle())!.contentFrame();
  await frame!.getByRole('tab', { name: 'Báo cáo', exact: true }).waitFor();
  return frame!;
}

test('of two panes on one workbook one works at a time; one that is closed in the middle keeps nobody waiting', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Kiểm tra');
  await section(page, 'Kiểm tra').waitFor();
  const second = await secondPane(page);
  await second.getByRole('tab', { name: 'Báo cáo', exact: true }).click();
  const compile = second.getByRole('button', { name: 'Lập báo cáo tuần', exact: true });
  await compile.waitFor();
  // From its turn on, Excel answers this pane no more.
  await second.evaluate(() => {
    const { run } = Excel;
    const isAtWork = (): boolean => window.parent.testHost.excel.store.settings().size > 0;
    const held = (...given: Parameters<typeof run>) =>
      isAtWork() ? new Promise(() => undefined) : run(...given);
    Object.assign(Excel, { run: held });
  });
  await compile.click();
  await second.getByRole('button', { name: 'Dừng' }).waitFor();

  await press(page, 'Kiểm tra dữ liệu');
  const checking = section(page, 'Kiểm tra');
  await checking
    .getByText(/^Một ngăn khác của phần bổ trợ .* đang làm việc trong sổ này. Chưa có gì bị thay đổi/)
    .waitFor();
  await press(page, 'Thử lại');
  await checking.getByText(/^Một ngăn khác của phần bổ trợ/).waitFor();
  await page.evaluate(() => document.querySelector('#second')!.remove());
  // The browser lets go of what a page held a moment after it is gone.
  await eventually(() => page.evaluate(async () => (await navigator.locks.query()).held?.length), 1);
  await press(page, 'Thử lại');
  await checking.getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor();
  expect(await sheetNames(page)).not.toContain('Báo cáo tuần 2025-W04');
  expect(await page.evaluate(() => window.testHost.excel.store.settings().size)).toBe(0);
});
