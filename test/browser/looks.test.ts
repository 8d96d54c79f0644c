import type { Page } from 'playwright-core';
import { smallRegister } from '../actions/register';
import { taskCell } from '../support/columns';
import { axeFaults } from './axe';
import { AddInBrowser } from './browser';
import { eventually, file, go, load, loadSmall, press, section, settled, sheetNames, values } from './pane';
import type { TestTheme } from './host';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** What axe finds wrong with what the pane shows, a line each. */
async function faults(page: Page, where: string): Promise<string[]> {
  await settled(page);
  return (await axeFaults(page)).map((fault) => `${where}, ${fault}`);
}

const viewNames = {
  vi: ['Tuần này', 'Nạp sổ', 'Phiếu', 'Nộp, duyệt', 'Kiểm tra', 'Tô màu', 'Theo dõi', 'Báo cáo', 'Thiết lập'],
  en: ['This week', 'Load', 'Forms', 'Entries', 'Check', 'Highlights', 'Follow-up', 'Report', 'Settings'],
};

describe.each(['light', 'dark', 'highContrast'] as const)('the pane in the %s theme of Office', (theme) => {
  test('axe finds nothing wrong in any view, and nothing is wider than 320 px, in both languages', async () => {
    const page = await browser.open('taskpane.html', { theme, width: 320 });
    await page.getByText('Việc tiếp theo').waitFor();
    const found = await faults(page, 'home without a register');
    // A long name without a space, a view with every outcome in it.
    await load(page, file(smallRegister, `${'so-theo-doi-nhiem-vu-'.repeat(6)}.csv`));
    await section(page, 'Nạp sổ nhiệm vụ')
      .getByText(/^Đã nạp 5 nhiệm vụ/)
      .waitFor();
    await go(page, 'Kiểm tra');
    await press(page, 'Kiểm tra dữ liệu');
    await page.getByText('5 lỗi, 0 cảnh báo').waitFor();
    await page.getByRole('button', { name: 'Bỏ qua…' }).first().click();
    await go(page, 'Tô màu');
    await press(page, 'Tô màu việc chậm, kém hiệu quả');
    await page.getByText(/^5 nhiệm vụ:/).waitFor();
    await go(page, 'Phiếu');
    await press(page, 'Xem ai nhận phiếu');
    await page.getByLabel('Tất cả (3/3)').waitFor();
    await go(page, 'Nộp, duyệt');
    await press(page, 'Xem tình hình nộp');
    await page.getByText(/^Sở Y tế: 1\/1/).waitFor();
    await press(page, 'Thực hiện');
    await page.getByText(/Hãy ghi tên người thực hiện/).waitFor();
    for (const language of ['vi', 'en'] as const) {
      if (language === 'en') await press(page, 'English');
      for (const view of viewNames[language]) {
        await go(page, view);
        await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
        found.push(...(await faults(page, `${view} (${language}, ${theme})`)));
        await eventually(() => page.evaluate(() => document.documentElement.scrollWidth), 320, 5_000);
      }
    }
    expect(found).toEqual([]);
  });
});

test('the language follows Office, changes at once and is remembered', async () => {
  const page = await browser.open('taskpane.html', { locale: 'en-GB' });
  await page.getByRole('heading', { name: 'Project 06 task register' }).waitFor();
  await load(page, file(smallRegister), 'Load into this workbook');
  const loading = section(page, 'Load the register');
  await loading.getByText('Loaded 5 tasks and 5 entries from 5 rows of so.csv.').waitFor();
  expect(await sheetNames(page)).toContain('Tasks');
  expect((await values(page, 'Tasks', taskCell('status', 5)))[0]).toEqual(['Overdue']);

  await press(page, 'Tiếng Việt');
  await page.getByText('Đã nạp 5 nhiệm vụ và 5 dòng cập nhật từ 5 dòng của so.csv.').waitFor();
  await eventually(() => page.evaluate(() => document.documentElement.lang), 'vi');
  await page.reload();
  await page.getByRole('heading', { name: 'Theo dõi nhiệm vụ Đề án 06' }).waitFor();
  // The view is where it was, too.
  await section(page, 'Nạp sổ nhiệm vụ').waitFor();
});

test("the pane has Office's theme", async () => {
  const background = async (theme: TestTheme): Promise<string> => {
    const page = await browser.open('taskpane.html', { theme });
    await page.locator('main').waitFor();
    return page.locator('main').evaluate((pane) => getComputedStyle(pane).backgroundColor);
  };
  expect(await background('light')).toBe('rgb(255, 255, 255)');
  expect(await background('dark')).toBe('rgb(41, 41, 41)');
  expect(await background('highContrast')).toBe('rgb(0, 0, 0)');
});

test('everything can be reached by keyboard alone: tabs by arrows, the next step by Enter', async () => {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  await go(page, 'Tuần này');
  await page.getByRole('tab', { name: 'Tuần này' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await section(page, 'Nạp sổ nhiệm vụ').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  // What comes after it, once the week has been looked at.
  await page.getByRole('button', { name: 'Kiểm tra', exact: true, disabled: false }).waitFor();
  await page.getByLabel('Xem với vai trò').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await section(page, 'Kiểm tra').waitFor();
});
