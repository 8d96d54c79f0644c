import type { Page } from 'playwright-core';
import { t, type Language } from '../../src/messages';
import type { Theme } from '../../src/workbench/surroundings';
import { smallRegister } from '../actions/register';
import { taskLetter } from '../support/columns';
import { cell, goTo, paneOf } from './bench';
import { AddInBrowser } from './browser';
import type { TestTheme } from './host';
import { eventually, file, go, load, press } from './pane';
import { unlikeReviewed } from './reviewed';

/** The main views beside pictures that a person has looked at. README and the guides show some of them. */

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** A font that scripts/ensure.mjs installs, whichever else this computer has. */
const font = (name: string): { content: string } => ({ content: `* { font-family: '${name}' !important }` });

const themes: readonly TestTheme[] = ['light', 'dark', 'highContrast'];
const cases = (['vi', 'en'] as const).flatMap((language) =>
  themes.map((theme) => [language, theme] as const),
);

type View = 'home' | 'load' | 'collect' | 'entries' | 'check' | 'highlights' | 'desk' | 'report' | 'settings';

/** Does what fills the views, showing each in turn. */
async function* filledViews(page: Page, language: Language): AsyncGenerator<View> {
  const show = (view: View): Promise<void> => go(page, t(language, `taskpane.view.${view}`));
  await load(page, file(smallRegister), t(language, 'taskpane.load.run'));
  await page.getByText(/^(Đã nạp 5 nhiệm vụ|Loaded 5 tasks)/).waitFor();
  yield 'load';
  await show('collect');
  await press(page, t(language, 'taskpane.forms.preview'));
  await page.getByLabel(t(language, 'taskpane.forms.all', { chosen: 3, count: 3 })).waitFor();
  yield 'collect';
  await show('entries');
  await press(page, t(language, 'taskpane.entries.status'));
  await page.getByText(/^Sở Y tế: 1/).waitFor();
  yield 'entries';
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
  await show('desk');
  await press(page, t(language, 'desk.pane.show'));
  await page
    .getByText(t(language, 'desk.told.view', { shown: 1, tasks: 5, cleared: 0, columns: '' }))
    .waitFor();
  yield 'desk';
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
  await page.addStyleTag(font('Noto Sans'));
  const unlike: string[] = [];
  for await (const view of filledViews(page, language)) {
    await eventually(() => page.locator('[role=progressbar], [aria-busy=true]').count(), 0);
    unlike.push(...(await unlikeReviewed(`${view}-${language}-${theme}`, page)));
  }
  expect(unlike).toEqual([]);
});

/** The workbench with the tasks of the sample highlighted, and the pane telling why of one that is overdue. */
async function highlighted(language: Language, theme: Theme = 'light'): Promise<Page> {
  const page = await browser.openWorkbench(language === 'vi' ? 'vi-VN' : 'en-GB', 960);
  await page.addStyleTag(font('Liberation Sans'));
  await cell(page, 'A5').waitFor();
  await page.getByLabel(t(language, 'workbench.theme'), { exact: true }).selectOption(theme);
  const pane = await paneOf(page);
  await pane.addStyleTag(font('Liberation Sans'));
  await pane.getByRole('tab', { name: t(language, 'taskpane.view.highlights'), exact: true }).click();
  await pane.getByRole('button', { name: t(language, 'taskpane.highlight.run') }).click();
  await pane
    .getByText(t(language, 'taskpane.highlight.done', { tasks: 86, overdue: 8, lowEfficiency: 14 }))
    .waitFor();
  // Where tasks of many looks meet: the columns of status and reason at the left, so many rows at the top.
  for (const place of [`${taskLetter('reason')}90`, `${taskLetter('reported')}46`]) {
    await goTo(page, place);
    await cell(page, place).waitFor();
  }
  await goTo(page, `${taskLetter('reported')}50`);
  await pane.getByText(/^DVC-25 /).waitFor();
  return page;
}

test.each([
  ['vi', 'light'],
  ['en', 'light'],
  ['vi', 'dark'],
  ['en', 'contrast'],
] as const)('the workbench in %s, %s, looks as reviewed', async (language, theme) => {
  const page = await highlighted(language, theme);
  expect(await unlikeReviewed(`workbench-${language}-${theme}`, page)).toEqual([]);
});

test('highlighted tasks look as reviewed in grey and without colour sight', async () => {
  const page = await highlighted('vi');
  const session = await page.context().newCDPSession(page);
  const grid = page.getByRole('region', { name: t('vi', 'workbench.grid') });
  const unlike: string[] = [];
  for (const type of ['achromatopsia', 'deuteranopia'] as const) {
    await session.send('Emulation.setEmulatedVisionDeficiency', { type });
    unlike.push(...(await unlikeReviewed(`tasks-vi-${type}`, grid)));
  }
  expect(unlike).toEqual([]);
});
