import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import { eventually as becomes } from './pane';

export { becomes };

/** What the browser tests of the workbench do as its user, and see. */

export const cell = (page: Page, address: string): Locator => page.locator(`[data-cell="${address}"]`);
export const textOf = async (page: Page, address: string): Promise<string> =>
  (await cell(page, address).innerText()).trim();
export const fillOf = (page: Page, address: string): Promise<string> =>
  cell(page, address).evaluate((node) => getComputedStyle(node).backgroundColor);

export const selected = (page: Page): Promise<string> =>
  page.getByLabel(/^(Ô đang chọn|Selected cell)$/).inputValue();

/** Opens a sheet by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
}

/** Texts of several cells, to be waited for: rows are drawn one after another. */
export const textsOf = async (page: Page, ...addresses: string[]): Promise<string> =>
  (await Promise.all(addresses.map((address) => textOf(page, address)))).join(' | ');

/** Goes to a cell by the name box. */
export async function goTo(page: Page, place: string): Promise<void> {
  const box = page.getByLabel(/^(Ô đang chọn|Selected cell)$/);
  await box.fill(place);
  await box.press('Enter');
  await becomes(() => selected(page), place);
  await cell(page, place).waitFor();
}

/** Clicks a cell until it is the selected one: on a slow machine the grid may still be scrolling under the first click. */
export async function pick(page: Page, address: string): Promise<void> {
  for (let clicks = 0; clicks < 5; clicks++) {
    await cell(page, address).click();
    const isSelected = await becomes(() => selected(page), address, 5_000).then(
      () => true,
      () => false,
    );
    if (isSelected) return;
  }
  expect(await selected(page)).toBe(address);
}

/**
 * Presses a key for each letter. Letters that are on no English keyboard come as Vietnamese keyboard drivers send them: as
 * keys of their own. (What Playwright does instead, inserting text, reaches an editor only once it is open.)
 */
async function pressKeys(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const key of text) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
  await session.detach();
}

/** Types into a cell of the grid and presses Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await pick(page, address);
  await pressKeys(page, text);
  await page.keyboard.press('Enter');
}

/** The add-in's pane beside the grid: its page, with office.js and all. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.getByTitle(/^(Ngăn tác vụ|Task pane)$/).elementHandle())!.contentFrame();
  await frame!.waitForFunction(() => typeof Excel !== 'undefined');
  return frame!;
}

/** What the add-in in that pane hears of changes from now on: the addresses, with commas between. */
export async function heardIn(pane: Frame): Promise<() => Promise<string>> {
  const heard = await pane.evaluateHandle(async () => {
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void addresses.push(address));
      await context.sync();
    });
    return addresses;
  });
  return () => heard.evaluate((addresses) => addresses.join());
}

/** Opens a workbook by the toolbar. */
export const openFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .getByLabel(/^(Tệp sổ tính cần mở|Workbook to open)$/)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** What the toolbar hands over as a download. */
export async function download(page: Page): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(Tải về|Download)$/ }).click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
}
