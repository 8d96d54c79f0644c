import type { Page } from 'playwright-core';
import { t, type Language } from '../../src/messages';
import { smallRegister } from '../actions/register';
import { cell, goTo } from './bench';
import { AddInBrowser } from './browser';
import type { TestTheme } from './host';
import { eventually, file, go, load, press } from './pane';
import { unlikeReviewed } from './reviewed';

/** The main views beside pictures that a person has looked at. */

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

const themes: readonly TestTheme[] = ['light', 'dark', 'highContrast'];
const cases = (['vi', 'en'] as const).flatMap((language) =>
  themes.map((theme) => [language, theme] as const),
);

/** Does what fills the views, showing each in turn. */
async function* filledViews(page: Page, language: Language): AsyncGenerator<string> {
  const show = (view: 'home' | 'check' | 'highlights' | 'report' | 'settings'): Promise<void> =>
    go(page, t(language, `taskpane.view.${view}`));
  await load(page, file(smallRegister), t(language, 'taskpane.load.run'));
  await page.getByText(/^(Đã nạp 5 nhiệm vụ|Loaded 5 tasks)/).waitFor();
  await show('check');
  await press(page, t(language, 'taskpane.check.run'));
  await page
    .getByText(t(language, 'taskpane.check.done', { errors: 5, warnings: 0, information: 6 }))
    .waitFor();
  yield 'check';
  await show('highlights');
  await press(page, t(language, 'taskpane.highlight.run'));
  await page
    .getByText(t(language, 'taskpane.highlight.done', { tasks: 5, overdue: 1, lowEfficiency: 2 }))
    .waitFor();
  await page.evaluate(
    (tasks) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(tasks);
        sheet.activate();
        sheet.getRange('B5').select();
        await context.sync();
      }),
    language === 'vi' ? 'Nhiệm vụ' : 'Tasks',
  );
  await page.getByText('01 Kế hoạch năm 2025').waitFor();
  yield 'highlights';
  await show('report');
  await press(page, t(language, 'taskpane.report.run', { kind: 'week' }));
  await page.getByText(/2025-W04 \(17\/01\/2025 – 23\/01\/2025\)/).waitFor();
  yield 'report';
  await show('settings');
  await page.getByRole('heading', { name: t(language, 'taskpane.settings.book') }).waitFor();
  yield 'settings';
  await show('home');
  // A look that was to come by itself is made now, and the picture taken after it.
  await press(page, t(language, 'taskpane.home.refresh'));
  await page.getByRole('button', { name: t(language, 'taskpane.home.refresh'), disabled: false }).waitFor();
  await page.getByText(/(Tuần|Week) 2025-W04/).waitFor();
  yield 'home';
}

test.each(cases)('the pane’s views in %s, %s, look as reviewed', async (language, theme) => {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const page = await browser.open('taskpane.html', { theme, locale, width: 320 });
  // A font that scripts/ensure.mjs installs, whichever else this computer has.
  await page.addStyleTag({ content: "* { font-family: 'Noto Sans' !important }" });
  const unlike: string[] = [];
  for await (const view of filledViews(page, language)) {
    await eventually(() => page.locator('[role=progressbar], [aria-busy=true]').count(), 0);
    unlike.push(...(await unlikeReviewed(`${view}-${language}-${theme}`, page)));
  }
  expect(unlike).toEqual([]);
});

test('the grid of the workbench, tasks highlighted, looks as reviewed', async () => {
  const page = await browser.openWorkbench();
  await cell(page, 'A5').waitFor();
  const ribbon = page.getByRole('toolbar', { name: 'Dải lệnh' });
  await ribbon.getByRole('button', { name: 'Tô màu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thông báo của phần bổ trợ' });
  await dialog
    .frameLocator('iframe')
    .getByText(/^86 nhiệm vụ/)
    .waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await dialog.waitFor({ state: 'detached' });
  await goTo(page, 'A5');
  const grid = page.getByRole('region', { name: t('vi', 'workbench.grid') });
  expect(await unlikeReviewed('workbench-vi-light', grid)).toEqual([]);
});
