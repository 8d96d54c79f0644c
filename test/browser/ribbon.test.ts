import type { Page } from 'playwright-core';
import { smallRegister } from '../actions/register';
import { AddInBrowser } from './browser';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => expect(browser?.troubles ?? []).toEqual([]));
afterAll(() => browser?.close());

/** Loads the small register through the pane, then goes to the page behind the ribbon with the same workbook file. */
async function commandsPage(withRegister: boolean): Promise<Page> {
  let saved: string | undefined;
  if (withRegister) {
    const pane = await browser.open('taskpane.html');
    const input = pane.getByLabel('Tệp sổ nhiệm vụ');
    await input.setInputFiles({ name: 'so.csv', mimeType: 'text/csv', buffer: Buffer.from(smallRegister) });
    await pane.getByRole('button', { name: 'Nạp vào sổ tính này' }).click();
    await pane.getByText(/^Đã nạp 5 nhiệm vụ/).waitFor();
    saved = await pane.evaluate(async () => {
      const bytes = await window.testHost.excel.save();
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    });
  }
  const page = await browser.open('commands.html', { workbook: saved });
  await page.waitForFunction(() => window.testHost.isReady());
  return page;
}

/** Presses a ribbon button, reads the dialog that opens, closes it, and sees that Excel gets the button back. */
async function told(page: Page, command: string): Promise<string> {
  const id = `${command} pressed`;
  const before = await page.evaluate(() => window.testHost.dialogs.length);
  await page.evaluate(([press, name]) => window.testHost.press(press!, name!), [id, command]);
  await page.waitForFunction((count) => window.testHost.dialogs.length > count, before);
  const url = new URL(await page.evaluate(() => window.testHost.dialogs.at(-1)!));
  expect(url.origin).toBe(browser.base);
  const dialog = await browser.open(`${url.pathname.slice(1)}${url.search}`);
  const text = await dialog.getByRole('alert').innerText();
  expect(await page.evaluate(() => window.testHost.completed)).not.toContain(id);
  await page.evaluate(() => window.testHost.closeDialog());
  await page.waitForFunction((press) => window.testHost.completed.includes(press), id);
  return text;
}

describe('the ribbon works without the pane', () => {
  test('each button does its work and tells what came of it', async () => {
    const page = await commandsPage(true);
    expect(await told(page, 'highlight')).toBe('5 nhiệm vụ: 1 quá hạn, 2 hiệu quả thấp (SPI dưới ngưỡng).');
    expect(await told(page, 'check')).toBe('5 lỗi, 0 cảnh báo, 6 lưu ý.');
    expect(await told(page, 'report')).toMatch(/^Tuần 2025-W04 \(17\/01\/2025 – 23\/01\/2025\): 1 quá hạn/);
    expect(await told(page, 'viewOverdue')).toBe('Trang Nhiệm vụ đang hiện 1/5 nhiệm vụ.');
    expect(await told(page, 'viewAll')).toMatch(/^Trang Nhiệm vụ đang hiện 5\/5 nhiệm vụ\. Đã bỏ bộ lọc/);
    expect(await told(page, 'duties')).toMatch(/^Trách nhiệm \(trang "Trách nhiệm"\): 3 cơ quan/);
    expect(await told(page, 'review')).toMatch(/^Giao ban ngày 23\/01\/2025/);
    const done = await page.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const active = worksheets.getActiveWorksheet().load('name');
        const findings = context.workbook.tables.getItem('Findings').rows.getCount();
        const formats = worksheets.getItem('Nhiệm vụ').getRange('A5:A9').conditionalFormats.getCount();
        await context.sync();
        return { active: active.name, findings: findings.value, hasFormats: formats.value > 0 };
      }),
    );
    expect(done).toEqual({ active: 'Giao ban ngày', findings: 11, hasFormats: true });
  });

  test('without a register, the button says what to do first', async () => {
    const page = await commandsPage(false);
    expect(await told(page, 'highlight')).toMatch(/chưa có sổ theo dõi nhiệm vụ.*Hãy nạp sổ theo dõi trước/);
  });
});
