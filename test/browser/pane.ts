import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { smallRegister } from '../actions/register';

/** What the browser tests of the pane do as its user, and see in the page's own Excel. */

export const file = (text: string, name = 'so.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
export const section = (page: Page, title: string): Locator => page.getByRole('region', { name: title });
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
export const go = (page: Page, view: string): Promise<void> =>
  page.getByRole('tab', { name: view, exact: true }).click();

/** Loads a file in the view that does it, which becomes the one that is shown. */
export async function load(
  page: Page,
  source = file(smallRegister),
  button = 'Nạp vào sổ tính này',
): Promise<void> {
  await page.getByRole('tab', { name: /^(Nạp sổ|Load)$/ }).click();
  await page.getByLabel(/Tệp sổ nhiệm vụ|Register file/).setInputFiles(source);
  await press(page, button);
}

/** Loads the small register, to its end. */
export async function loadSmall(page: Page): Promise<void> {
  await load(page);
  await section(page, 'Nạp sổ nhiệm vụ')
    .getByText(/^Đã nạp 5 nhiệm vụ/)
    .waitFor();
}

/** Values of a range, read through the page's own Excel. */
export const values = (page: Page, sheet: string, address: string): Promise<unknown[][]> =>
  page.evaluate(
    ([name, range]) =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(name!).getRange(range).load('values');
        await context.sync();
        return cells.values as unknown[][];
      }),
    [sheet, address],
  );

export const activeCell = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return cell.address;
    }),
  );

export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.testHost.excel.store.sheets.map(({ name }) => name));

/** A user types into cells: fires events, obeys protection. */
export const type = (page: Page, sheet: string, address: string, value: unknown): Promise<void> =>
  page.evaluate(([name, range, text]) => window.testHost.excel.edit(name as string, range as string, text), [
    sheet,
    address,
    value,
  ] as const);

/** The workbook as a file, base64. */
export const saved = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bytes = await window.testHost.excel.save();
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });

/** Waits until nothing moves or fades any more but what does so for ever: until then colours and places are not their own. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(passing.map(({ finished }) => finished)).then(() => undefined);
  });

/** Waits until what the page shows becomes what is expected, or a text like it. */
export async function eventually<T>(
  look: () => Promise<T>,
  expected: T | RegExp,
  milliseconds = 60_000,
): Promise<void> {
  const end = performance.now() + milliseconds;
  const isIt = (seen: T): boolean =>
    expected instanceof RegExp ? expected.test(String(seen)) : seen === expected;
  let seen = await look();
  while (!isIt(seen) && performance.now() < end) {
    await setTimeout(50);
    seen = await look();
  }
  if (expected instanceof RegExp) expect(seen).toMatch(expected);
  else expect(seen).toBe(expected);
}
