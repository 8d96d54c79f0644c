import type { Page } from 'playwright-core';
import { AddInBrowser } from './browser';
import { activeCell, eventually, go, loadSmall, press, saved, section } from './pane';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

async function paneWith(workbook?: string): Promise<Page> {
  const page = await browser.open('taskpane.html', { workbook });
  await page.waitForFunction(() => window.testHost.isReady());
  return page;
}

async function registerFile(): Promise<string> {
  const page = await browser.open('taskpane.html');
  await loadSmall(page);
  return saved(page);
}

const pressOnRibbon = (page: Page, command: string): Promise<void> =>
  page.evaluate((name) => window.testHost.press(`${name} pressed`, name), command);
const isCompleted = (page: Page, command: string): Promise<unknown> =>
  page.waitForFunction((name) => window.testHost.completed.includes(`${name} pressed`), command);

/** Presses a ribbon button, reads the dialog that opens, closes it, and sees that Excel gets the button back. */
async function told(page: Page, command: string): Promise<string> {
  const before = await page.evaluate(() => window.testHost.dialogs.length);
  await pressOnRibbon(page, command);
  await page.waitForFunction((count) => window.testHost.dialogs.length > count, before);
  const url = new URL(await page.evaluate(() => window.testHost.dialogs.at(-1)!));
  expect(url.origin).toBe(browser.base);
  const dialog = await browser.open(`${url.pathname.slice(1)}${url.search}`);
  const text = await dialog.getByRole('alert').innerText();
  expect(await page.evaluate(() => window.testHost.completed)).not.toContain(`${command} pressed`);
  await page.evaluate(() => window.testHost.closeDialog());
  await isCompleted(page, command);
  return text;
}

describe('the ribbon works without the pane', () => {
  test('each button does its work and tells what came of it; an open pane shows it too', async () => {
    const page = await paneWith(await registerFile());
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
    await go(page, 'Kiểm tra');
    await section(page, 'Kiểm tra').getByText('5 lỗi, 0 cảnh báo, 6 lưu ý.').waitFor();
    await go(page, 'Tuần này');
    await page.getByText('5 lỗi, 0 cảnh báo (kiểm tra 09:00 23/01/2025)').waitFor();
  });

  test('the menu of views leads to the choice of a leader or an agency', async () => {
    const page = await paneWith(await registerFile());
    await pressOnRibbon(page, 'viewWhose');
    await isCompleted(page, 'viewWhose');
    const leader = section(page, 'Xem và in danh sách').getByLabel('Lãnh đạo phụ trách');
    await eventually(() => leader.evaluate((element) => element === document.activeElement), true);
    await leader.locator('option').nth(1).waitFor({ state: 'attached' });
  });

  test('sheets are shown, and nothing is told about it', async () => {
    const page = await paneWith(await registerFile());
    await pressOnRibbon(page, 'entries');
    await isCompleted(page, 'entries');
    expect(await activeCell(page)).toBe("'Cập nhật tuần'!A1");
    expect(await page.evaluate(() => window.testHost.dialogs)).toEqual([]);
  });

  test('without a register, the button says what to do first', async () => {
    const page = await paneWith();
    expect(await told(page, 'highlight')).toMatch(/chưa có sổ theo dõi nhiệm vụ.*Hãy nạp sổ theo dõi trước/);
    expect(await told(page, 'findings')).toMatch(/chưa có sổ theo dõi nhiệm vụ/);
  });

  test('a second action waits its turn: while one is at work another is refused in words', async () => {
    const page = await paneWith(await registerFile());
    await page.evaluate(() => {
      window.testHost.press('first', 'check');
      window.testHost.press('second', 'report');
    });
    await page.waitForFunction(() => window.testHost.dialogs.length > 0);
    const first = new URL(await page.evaluate(() => window.testHost.dialogs[0]!));
    expect(first.searchParams.get('tell')).toMatch(/^Đang thực hiện một việc khác/);
  });

  test('buttons of the ribbon that open the pane show the view that they are about', async () => {
    const page = await paneWith(await registerFile());
    await page.evaluate(() => {
      Office.addin.showAsTaskpane = () => Promise.resolve();
    });
    for (const [command, title] of [
      ['load', 'Nạp sổ nhiệm vụ'],
      ['why', 'Tô màu'],
    ] as const) {
      await pressOnRibbon(page, command);
      await isCompleted(page, command);
      await section(page, title).waitFor();
    }
  });

  test('buttons are on where they make sense, and off elsewhere', async () => {
    const page = await paneWith();
    await page.getByText('Việc tiếp theo').waitFor();
    await page.evaluate(() => {
      const updates: Office.RibbonUpdaterData[] = [];
      Object.assign(window, { updates });
      Office.ribbon.requestUpdate = (update) => {
        updates.push(update);
        return Promise.resolve();
      };
    });
    const enabled = async (id: string): Promise<boolean | undefined> => {
      const updates = (await page.evaluate(() => Reflect.get(window, 'updates') as unknown)) as {
        tabs: { groups: { controls: { id: string; enabled: boolean }[] }[] }[];
      }[];
      return updates
        .at(-1)
        ?.tabs[0]!.groups.flatMap(({ controls }) => controls)
        .find((control) => control.id === id)!.enabled;
    };
    await loadSmall(page);
    await eventually(() => enabled('P06.Check'), true);
    expect(await enabled('P06.Findings')).toBe(false);
    await go(page, 'Kiểm tra');
    await press(page, 'Kiểm tra dữ liệu');
    await eventually(() => enabled('P06.Findings'), true);
  });
});
