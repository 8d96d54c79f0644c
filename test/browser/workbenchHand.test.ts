import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/headless/store';
import { taskCell, taskLetter } from '../support/columns';
import {
  becomes,
  cell,
  download,
  goTo,
  heardIn,
  openSheet,
  paneOf,
  pick,
  selected,
  textOf,
  textsOf,
  typeInto,
} from './bench';
import { axeFaults } from './axe';
import { AddInBrowser } from './browser';
import { settled } from './pane';

/** What an Excel does by hand: taking back, filtering by a heading, dragging widths. */
let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

async function sample(locale?: string): Promise<Page> {
  const page = await browser.openWorkbench(locale);
  await cell(page, 'A5').waitFor();
  return page;
}

/** Texts of a column's cells in the table's rows that are drawn, each once. */
const shownIn = (page: Page, letter: string): Promise<string[]> =>
  page.locator(`[data-cell^="${letter}"]`).evaluateAll((cells, column) => {
    const texts = cells.flatMap((each) => {
      const row = Number(each.getAttribute('data-cell')!.slice(column.length));
      return row > 4 && row <= 90 ? (each as HTMLElement).innerText.trim() : [];
    });
    return [...new Set(texts)];
  }, letter);

test('Ctrl+Z takes back what was typed, pasted and emptied, wherever it was; Ctrl+Y does it again; the add-in hears both', async () => {
  const page = await sample();
  const pane = await paneOf(page);
  const heard = await heardIn(pane);
  const undo = page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' });
  const redo = page.getByRole('button', { name: 'Làm lại (Ctrl+Y)' });
  expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
  await openSheet(page, 'Cập nhật tuần');
  const before = await textOf(page, 'E5');
  const below = await textsOf(page, 'E6', 'F6');
  await typeInto(page, 'E5', '75%');
  await becomes(() => textOf(page, 'E5'), '75%');
  await pick(page, 'E5');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '10%\t3\n20%\t4');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await becomes(() => textOf(page, 'E6'), '20%');
  await becomes(heard, 'E5,E5:F6');
  await pick(page, 'E6');
  await page.keyboard.press('Delete');
  await becomes(() => textOf(page, 'E6'), '');

  await openSheet(page, 'Nhiệm vụ');
  await cell(page, 'A5').waitFor();
  await page.keyboard.press('Control+z');
  await becomes(() => textOf(page, 'E6'), '20%');
  await becomes(() => selected(page), 'E6');
  await page.keyboard.press('Control+z');
  await becomes(() => textOf(page, 'E5'), '75%');
  await becomes(() => textsOf(page, 'E6', 'F6'), below);
  await undo.click();
  await becomes(() => textOf(page, 'E5'), before);
  await becomes(() => undo.isDisabled(), true);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await becomes(() => textOf(page, 'F6'), '4,');
  await becomes(heard, 'E5,E5:F6,E6,E6,E5:F6,E5,E5,E5:F6');
  // In the formula bar the keys are those of its text.
  await goTo(page, 'E5');
  const content = page.getByLabel('Nội dung ô');
  await content.fill('99%');
  await content.press('Control+z');
  expect(await textOf(page, 'E5')).toBe('10%');
  await content.press('Escape');
  // What the add-in writes leaves nothing to take back, as in Excel.
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Danh mục').getRange('Z1').values = [['x']];
      await context.sync();
    }),
  );
  await becomes(() => undo.isDisabled(), true);
});

test('a heading’s menu filters by its values, with mouse and keyboard; menu and add-in set the same filter', async () => {
  const page = await sample();
  const pane = await paneOf(page);
  const heading = taskCell('issueGroup', 4);
  await goTo(page, heading);
  const groups = (): Promise<string[]> => shownIn(page, taskLetter('issueGroup'));
  let all: string[] = [];
  await becomes(async () => (all = await groups()).length > 2, true);
  const arrow = cell(page, heading).getByRole('button', { name: /^Lọc theo cột / });
  await arrow.click();
  const menu = page.getByRole('dialog', { name: /^Lọc: / });
  const options = menu.getByRole('option');
  const first = (await options.first().innerText()).replace(/^\S+ /, '');
  expect(await options.first().getAttribute('aria-selected')).toBe('true');
  await menu.getByLabel('Chọn tất cả').click();
  await becomes(() => menu.getByRole('button', { name: 'Lọc', exact: true }).isDisabled(), true);
  await menu.getByLabel('Tìm giá trị').fill(first);
  await options.first().click();
  await menu.getByRole('button', { name: 'Lọc', exact: true }).click();
  await becomes(async () => (await groups()).join(), first);
  const criteria = (): Promise<unknown> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const filter = context.workbook.tables.getItem('Tasks').autoFilter.load('criteria');
        await context.sync();
        return filter.criteria.filter((one) => one !== null).map(({ values }) => values);
      }),
    );
  expect(await criteria()).toEqual([[first]]);
  await cell(page, heading)
    .getByRole('button', { name: /đang lọc/ })
    .waitFor();

  // From the keyboard: the heading's own keys, and the menu's.
  await goTo(page, heading);
  await becomes(() => selected(page), heading);
  await cell(page, heading).click({ position: { x: 3, y: 3 } });
  await page.keyboard.press('Alt+ArrowDown');
  await menu.getByRole('button', { name: 'Bỏ lọc cột này' }).waitFor();
  const list = menu.getByRole('listbox');
  await list.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'detached' });
  await becomes(async () => ((await criteria()) as string[][])[0]?.length, 2);
  await page.keyboard.press('Control+z');
  await becomes(async () => JSON.stringify(await criteria()), JSON.stringify([[first]]));
  await page.keyboard.press('Alt+ArrowDown');
  await menu.getByRole('button', { name: 'Bỏ lọc cột này' }).click();
  await becomes(async () => JSON.stringify(await criteria()), '[]');
  await becomes(async () => (await groups()).join(), all.join());

  // The add-in filters: the menu says so. Escape leaves all as it is.
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables
        .getItem('Tasks')
        .columns.getItemAt(0)
        .filter.applyValuesFilter(['NVC-01', 'NVC-02']);
      await context.sync();
    }),
  );
  await goTo(page, 'A4');
  await cell(page, 'A4')
    .getByRole('button', { name: /đang lọc/ })
    .click();
  // Of many values only those in view are in the page.
  await menu.getByLabel('Tìm giá trị').fill('nvc-0');
  const ticked = menu.getByRole('option', { selected: true });
  await becomes(() => ticked.count(), 2);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  await becomes(() => selected(page), 'A4');
});

test('the menu speaks English too, and is sound for a screen reader', async () => {
  const page = await sample('en-GB');
  const heading = taskCell('issueGroup', 4);
  await goTo(page, heading);
  await cell(page, heading)
    .getByRole('button', { name: /^Filter by / })
    .click();
  const menu = page.getByRole('dialog', { name: /^Filter: / });
  await menu.getByRole('button', { name: 'Clear this filter' }).waitFor();
  await menu.getByLabel('Select all').waitFor();
  await settled(page);
  expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Undo (Ctrl+Z)' }).waitFor();
});

test('a heading’s edge is dragged: the column is wider in the workbook and in the file, and Ctrl+Z takes it back', async () => {
  const page = await sample();
  const header = page.locator('revogr-header .rgHeaderCell', { hasText: /^E$/ });
  const width = async (): Promise<number> => (await header.boundingBox())!.width;
  await header.waitFor();
  const before = await width();
  const box = (await header.boundingBox())!;
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 38, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await becomes(width, before + 40);
  const saved = openWorkbook(await download(page)).sheetByName('Nhiệm vụ')!;
  expect(Math.trunc(saved.columnWidth(4) * 7 + 5.5)).toBe(before + 40);
  await page.keyboard.press('Control+z');
  await becomes(width, before);
  await page.keyboard.press('Control+y');
  await becomes(width, before + 40);
});
