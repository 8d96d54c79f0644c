import type { Page } from 'playwright-core';
import { newWorkbook, openWorkbook, type NewChart } from '../../src/headless/store';
import { palette } from '../../src/workbook/palette';
import {
  becomes,
  cell,
  download,
  fillOf,
  goTo,
  openFile,
  openSheet,
  heardIn,
  paneOf,
  pick,
  selected,
  textOf,
  textsOf,
  typeInto,
} from './bench';
import { axeFaults } from './axe';
import { AddInBrowser } from './browser';
import { taskCell } from '../support/columns';

let browser: AddInBrowser;
beforeAll(async () => {
  browser = await AddInBrowser.start();
});
afterEach(() => browser?.endTest());
afterAll(() => browser?.close());

/** `#RRGGBB` as a browser tells it. */
const rgb = (color: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)).join(', ')})`;

async function sample(locale?: string): Promise<Page> {
  const page = await browser.openWorkbench(locale);
  await cell(page, 'A5').waitFor();
  return page;
}

test('the ribbon’s menu of views and the keyboard shortcuts run the add-in’s own functions', async () => {
  const page = await sample();
  const dialog = page.getByRole('dialog', { name: 'Thông báo của phần bổ trợ' });
  const told = dialog.frameLocator('iframe').locator('#message');
  const close = async (): Promise<void> => {
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await (await paneOf(page)).getByRole('tab', { name: 'Nạp sổ' }).waitFor();
  await page.getByRole('button', { name: 'Xem nhiệm vụ' }).click();
  await page.getByRole('menuitem', { name: 'Quá hạn', exact: true }).click();
  await told.waitFor();
  expect(await told.innerText()).toBe('Trang Nhiệm vụ đang hiện 8/86 nhiệm vụ.');
  await close();
  await becomes(() => cell(page, 'A5').count(), 0);
  await page.keyboard.press('Control+Alt+Shift+KeyH');
  await told.waitFor();
  expect(await told.innerText()).toMatch(/^86 nhiệm vụ: \d+ quá hạn/);
  await close();
});

test('what the add-in tells is found by a screen reader however often it tells, and whatever takes the focus', async () => {
  const page = await sample();
  const pane = await paneOf(page);
  await pane.getByRole('tab', { name: 'Nạp sổ' }).waitFor();
  const dialog = page.getByRole('dialog', { name: 'Thông báo của phần bổ trợ' });
  const close = dialog.getByRole('button', { name: 'Đóng' });
  const hasFocus = (): Promise<boolean> => close.evaluate((node) => node === document.activeElement);
  const menu = page.getByRole('button', { name: 'Xem nhiệm vụ' });
  for (const view of ['Quá hạn', 'Chưa báo cáo', 'Quá hạn']) {
    await menu.click();
    await page.getByRole('menuitem', { name: view, exact: true }).click();
    await dialog.frameLocator('iframe').locator('#message').waitFor();
    await becomes(hasFocus, true);
    // As a menu does that closes late, and the pane at the end of an action.
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=toolbar] button')!.focus());
    await becomes(hasFocus, true);
    await pane.getByRole('tab', { name: 'Nạp sổ', includeHidden: true }).focus();
    await becomes(hasFocus, true);
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
});

describe('the sample register', () => {
  let page: Page;
  beforeAll(async () => {
    page = browser.keep(await sample());
  });

  test('is there at once, drawn as the headless Excel says, with the ribbon of the manifest and the pane', async () => {
    await becomes(() => textOf(page, 'A5'), 'NVC-01');
    await becomes(() => fillOf(page, 'A4'), rgb(palette.headerFill));
    const tabs = page.getByRole('tablist', { name: 'Các trang tính' }).getByRole('tab');
    expect((await tabs.allInnerTexts()).slice(0, 3)).toEqual([
      'Nhiệm vụ',
      'Cập nhật tuần',
      'Kết quả kiểm tra',
    ]);
    const ribbon = page.getByRole('toolbar', { name: 'Dải lệnh' });
    await ribbon.getByRole('button', { name: 'Tô màu' }).waitFor();
    const pane = await paneOf(page);
    await pane.getByRole('tab', { name: 'Nạp sổ' }).waitFor();
  });

  test('a wrong entry is refused in the workbook’s own words and can be mended; a right one is taken', async () => {
    const heard = await heardIn(await paneOf(page));
    await openSheet(page, 'Cập nhật tuần');
    await typeInto(page, 'E5', '150%');
    const alert = page.getByRole('alertdialog');
    expect(await alert.innerText()).toMatch(/^Tiến độ \(%\)\s+Ghi từ 0% đến 100%/);
    await alert.getByRole('button', { name: 'Nhập lại' }).click();
    const editor = page.locator('revogr-edit textarea');
    expect(await editor.inputValue()).toBe('150%');
    await editor.fill('75%');
    await editor.press('Enter');
    await becomes(() => textOf(page, 'E5'), '75%');
    await becomes(() => selected(page), 'E6');
    await becomes(heard, 'E5');

    await openSheet(page, 'Nhiệm vụ');
    const progress = taskCell('progress', 5);
    await goTo(page, progress);
    await becomes(() => textOf(page, progress), '75%');
    await becomes(() => selected(page), progress);
  });

  test('a drop-down offers the list, and causes those of the chosen group', async () => {
    await openSheet(page, 'Cập nhật tuần');
    await pick(page, 'H5');
    await page.getByRole('note').getByText('Bắt buộc khi nhiệm vụ quá hạn').waitFor();
    await page.getByRole('button', { name: 'Chọn giá trị cho ô H5' }).click();
    await page.getByRole('menuitem', { name: 'Hạ tầng, công nghệ' }).click();
    await becomes(() => textOf(page, 'H5'), 'Hạ tầng, công nghệ');
    await pick(page, 'I5');
    await page.getByRole('button', { name: 'Chọn giá trị cho ô I5' }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    const offered = page.getByRole('menuitem');
    await becomes(() => offered.count(), 3);
    expect(await offered.allInnerTexts()).toEqual([
      'Phần mềm chuyên ngành chưa kết nối với hệ thống dùng chung',
      'Thiết bị, đường truyền chưa đáp ứng yêu cầu',
      'Hệ thống lỗi, hoạt động chưa ổn định',
    ]);
    await page.keyboard.press('Escape');
    await becomes(() => offered.count(), 0);
  });

  test('locked cells take nothing, and say so', async () => {
    await goTo(page, 'C5');
    await typeInto(page, 'C5', 'khác');
    const alert = page.getByRole('alertdialog');
    await alert.getByText('Ô này nằm trên trang được bảo vệ').waitFor();
    await alert.getByRole('button', { name: 'Bỏ' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(await textOf(page, 'C5')).toMatch(/^Xây dựng Kế hoạch/);
  });

  test('keys pressed faster than the editor opens are not lost', async () => {
    await goTo(page, 'F5');
    await pick(page, 'F5');
    await page.evaluate(() => {
      for (const key of ['1', '2', 'Backspace', '7', 'Enter'])
        document.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }),
        );
    });
    await becomes(() => textOf(page, 'F5'), '17,');
    await becomes(() => selected(page), 'F6');
  });

  test('add-in and grid select for each other', async () => {
    const pane = await paneOf(page);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
        sheet.activate();
        sheet.getRange('E80').select();
        await context.sync();
      }),
    );
    await cell(page, 'E80').waitFor();
    await becomes(() => selected(page), 'E80');
    await pick(page, 'E79');
    await becomes(
      () =>
        pane.evaluate(() =>
          Excel.run(async (context) => {
            const active = context.workbook.getActiveCell().load('address');
            await context.sync();
            return active.address;
          }),
        ),
      "'Nhiệm vụ'!E79",
    );
    // A range that the add-in selects stays the selection once the grid shows it.
    const selection = (): Promise<string> =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange().load('address');
          await context.sync();
          return range.address;
        }),
      );
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('E20:F24').select();
        await context.sync();
      }),
    );
    await cell(page, 'E20').waitFor();
    await page.locator('revo-grid .selection-border-range').first().waitFor();
    await page.waitForTimeout(300);
    expect(await selection()).toBe("'Nhiệm vụ'!E20:F24");
    await pick(page, 'E22');
    await page.keyboard.down('Shift');
    await cell(page, 'F23').click();
    await page.keyboard.up('Shift');
    await becomes(selection, "'Nhiệm vụ'!E22:F23");
  });

  test('a ribbon command runs the add-in’s own function, shows its colours and tells what came of it', async () => {
    const pane = await paneOf(page);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Tasks').getDataBodyRange().conditionalFormats.clearAll();
        await context.sync();
      }),
    );
    await goTo(page, 'A5');
    const seen = async (): Promise<string> =>
      (await Promise.all(['A6', 'A7', 'A8', 'A9'].map((address) => fillOf(page, address)))).join(' ');
    const plain = Array(4).fill('rgba(0, 0, 0, 0)').join(' ');
    await becomes(seen, plain);
    await page.getByRole('toolbar', { name: 'Dải lệnh' }).getByRole('button', { name: 'Tô màu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thông báo của phần bổ trợ' });
    const told = dialog.frameLocator('iframe').getByRole('alert');
    await told.getByText(/^86 nhiệm vụ: \d+ quá hạn, \d+ hiệu quả thấp/).waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await becomes(async () => (await seen()) !== plain, true);
    await page
      .getByRole('toolbar', { name: 'Dải lệnh' })
      .getByRole('button', { name: 'Tô màu', disabled: false })
      .waitFor();
  });

  test('the ribbon opens and closes the pane, whose page goes on; a cell’s menu has the add-in’s own entry', async () => {
    const pane = await paneOf(page);
    await page.getByRole('button', { name: 'Đóng ngăn tác vụ' }).click();
    const frame = page.getByTitle('Ngăn tác vụ');
    await frame.waitFor({ state: 'hidden' });
    await cell(page, 'A5').click({ button: 'right' });
    await page.getByRole('menuitem').click();
    await frame.waitFor();
    await pane.getByRole('tab', { name: 'Tô màu', selected: true }).waitFor();
  });

  test('another day is another status; language and theme reach the pane as Office tells them', async () => {
    const status = taskCell('status', 5);
    await goTo(page, status);
    await becomes(() => textOf(page, status), 'Đang thực hiện');
    await page.getByLabel('Hôm nay là').fill('2026-12-31');
    await becomes(() => textOf(page, status), 'Quá hạn');
    await page.getByLabel('Ngôn ngữ của Office').selectOption('en');
    const english = await paneOf(page);
    await english.getByRole('tab', { name: 'Load' }).waitFor();
    await page.getByLabel('Theme').selectOption('dark');
    const pane = await paneOf(page);
    await becomes(
      () => pane.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor),
      'rgb(41, 41, 41)',
    );
    expect(await pane.evaluate(() => [new Date().getFullYear(), Office.context.displayLanguage])).toEqual([
      2026,
      'en-GB',
    ]);
  });

  test('what is downloaded is what was typed', async () => {
    const book = openWorkbook(await download(page));
    expect(book.sheetByName('Cập nhật tuần')!.value(4, 4)).toBe(0.75);
    expect(book.sheetByName('Cập nhật tuần')!.value(4, 7)).toBe('Hạ tầng, công nghệ');
  });
});

test('copied cells are pasted past validations, as in Excel, and can be emptied; formulas are shown where they are edited', async () => {
  const page = await sample();
  await openSheet(page, 'Cập nhật tuần');
  await pick(page, 'E5');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '150%\t3\n20%\t4');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await becomes(() => textOf(page, 'E5'), '150%');
  await becomes(() => textsOf(page, 'F5', 'E6', 'F6'), '3, | 20% | 4,');
  await pick(page, 'F5');
  await page.keyboard.press('Delete');
  await becomes(() => textOf(page, 'F5'), '');
  await openSheet(page, 'Nhiệm vụ');
  await goTo(page, taskCell('status', 5));
  await becomes(() => page.getByLabel('Nội dung ô').inputValue(), /^=/);
});

/** A workbook with what registers rarely have. */
async function furnished(): Promise<Uint8Array> {
  const book = newWorkbook();
  const [sheet] = book.sheets;
  sheet!.writeValues(0, 0, [['Gộp ô'], [], ['Nhóm', 'Số'], ['A', 3], ['B', 5]]);
  sheet!.merge({ top: 0, left: 0, bottom: 1, right: 2 });
  sheet!.addComment({
    row: 2,
    column: 0,
    text: 'Xem lại',
    author: { name: 'An', email: '' },
    date: '2025-01-23T08:00:00',
  });
  const there = { top: 5, left: 0, bottom: 5, right: 0 };
  sheet!.setValue(5, 0, 'Sang trang Hai');
  sheet!.setHyperlink({ range: there, target: null, location: "'Hai'!B40", tooltip: null });
  sheet!.setRowsHidden(3, 3, true);
  sheet!.setRowsHidden(3, 3, false);
  sheet!.setRowsHidden(8, 11, true);
  const chart: NewChart = {
    kind: 'columnClustered',
    title: 'Số theo nhóm',
    series: [
      {
        name: { text: 'Số' },
        categoriesRef: 'Sheet1!$A$4:$A$5',
        valuesRef: 'Sheet1!$B$4:$B$5',
        color: '#112233',
      },
    ],
    position: {
      fromRow: 2,
      fromColumn: 4,
      toRow: 7,
      toColumn: 9,
      fromRowOffset: 0,
      fromColumnOffset: 0,
      toRowOffset: 0,
      toColumnOffset: 0,
    },
  };
  sheet!.addChart(chart);
  book.addSheet('Hai').tabColor = '#FF0000';
  book.addSheet('Ẩn').visibility = 'hidden';
  return book.save();
}

test('merged cells, comments, links, hidden rows and sheets, charts: all of the workbook is drawn', async () => {
  const page = await sample();
  await openFile(page, 'bày.xlsx', await furnished());
  await becomes(() => textOf(page, 'A1'), 'Gộp ô');
  const tabs = page.getByRole('tablist', { name: 'Các trang tính' }).getByRole('tab');
  expect(await tabs.allInnerTexts()).toEqual(['Sheet1', 'Hai']);
  // Every cell of a merged area is a window onto one text.
  await becomes(() => textOf(page, 'C2'), 'Gộp ô');
  await cell(page, 'A13').waitFor();
  expect(await cell(page, 'A9').count()).toBe(0);
  await pick(page, 'A3');
  await page.getByRole('note').getByText('An: Xem lại').waitFor();
  const picture = await cell(page, 'E3').getByAltText('Số theo nhóm').getAttribute('src');
  expect(decodeURIComponent(picture!)).toContain('fill="#112233"');
  await typeInto(page, 'B4', '9');
  await becomes(
    async () => (await cell(page, 'E3').getByAltText('Số theo nhóm').getAttribute('src')) !== picture,
    true,
  );
  await cell(page, 'A6').getByText('Sang trang Hai').click();
  await cell(page, 'B40').waitFor();
  await becomes(() => selected(page), 'B40');
});

test('the tab of a sheet that an action has just put another in the place of leads to that one', async () => {
  const page = await sample();
  await openFile(page, 'bày.xlsx', await furnished());
  await becomes(() => textOf(page, 'A1'), 'Gộp ô');
  await (
    await paneOf(page)
  ).evaluate(async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Hai').set({ name: 'Hai cũ', visibility: 'Hidden' });
      worksheets.add('Hai').getRange('A1').values = [['mới']];
      await context.sync();
    });
    // Not drawn yet: this is still the tab of the sheet that is hidden now.
    const tabs = [...window.parent.document.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs.find(({ innerText }) => innerText === 'Hai')!.click();
  });
  await becomes(() => textOf(page, 'A1'), 'mới');
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  const page = await sample();
  await openFile(page, 'sổ.xlsx', new Uint8Array([1, 2, 3]));
  await page.getByText('Tệp "sổ.xlsx" không phải sổ tính Excel').waitFor();
  expect(await textOf(page, 'A5')).toBe('NVC-01');
});

/** Rows of twelve numbers and their sum. */
async function sums(count: number): Promise<Uint8Array> {
  const book = newWorkbook();
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => row * 12 + column),
  );
  book.sheets[0]!.writeValues(0, 0, rows);
  book.sheets[0]!.writeFormulas(
    0,
    12,
    rows.map((_, row) => [`=SUM(A${row + 1}:L${row + 1})`]),
  );
  return book.save();
}

test('of ten thousand rows only those in view are drawn, and an entry shows in what is computed from it', async () => {
  const page = await sample();
  await openFile(page, '10000.xlsx', await sums(10_000));
  await becomes(() => textOf(page, 'M2'), '210');
  await typeInto(page, 'A2', '112');
  await becomes(() => textOf(page, 'M2'), '310');
  expect(await page.locator('[data-cell]').count()).toBeLessThan(1500);
});
