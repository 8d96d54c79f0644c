import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';

const root = join(__dirname, '..', '..');
const reviewed = join(__dirname, 'reviewed');
const out = join(root, 'out', 'pictures');
const command = 'P06_REVIEW=1 npx jest test/browser/pictures';

/**
 * In no square of so many pixels a side may more than so many pixels differ: room for another build of Chromium, none for a dot
 * or a word of another colour, however large the picture is. Smoothed edges are not counted at all.
 */
const square = 32;
const tolerance = 10;
/** The distance of two colours that counts, 1 being that of black and white; a red a little more orange is 0.06 away. */
const threshold = 0.02;

/** What is seen once it stands still: taken until two pictures in a row are the same. */
async function picture(shown: Page | Locator): Promise<Buffer> {
  const page = 'page' in shown ? shown.page() : shown;
  // What the mouse rests on looks different.
  await page.mouse.move(0, 0);
  const take = (): Promise<Buffer> =>
    shown.screenshot({
      fullPage: true,
      animations: 'disabled',
      caret: 'hide',
      // Chromium writes days as the computer does, not as the page.
      mask: [page.locator('input[type=date]:not(details:not([open]) *)')],
      maskColor: '#808080',
    } as Parameters<Page['screenshot']>[0]);
  const end = performance.now() + 20_000;
  let last = await take();
  while (performance.now() < end) {
    await page.waitForTimeout(100);
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('What is to be compared does not stand still.');
}

/** The picture on a ground as large as the larger of two. */
function padded(image: PNG, width: number, height: number): PNG {
  const ground = new PNG({ width, height });
  PNG.bitblt(image, ground, 0, 0, image.width, image.height, 0, 0);
  return ground;
}

/** How a picture differs from the reviewed one; undefined if it does not. */
function difference(name: string, seen: Buffer, expected: Buffer): string | undefined {
  const [actual, wanted] = [PNG.sync.read(seen), PNG.sync.read(expected)];
  const [width, height] = [Math.max(actual.width, wanted.width), Math.max(actual.height, wanted.height)];
  const diff = new PNG({ width, height });
  const most = pixelmatch(
    padded(wanted, width, height).data,
    padded(actual, width, height).data,
    diff.data,
    width,
    height,
    { windowSize: square, threshold },
  );
  const isSameSize = actual.width === wanted.width && actual.height === wanted.height;
  if (isSameSize && most <= tolerance) return undefined;
  mkdirSync(out, { recursive: true });
  const [actualPath, diffPath] = [join(out, `${name}.png`), join(out, `${name}.diff.png`)];
  writeFileSync(actualPath, seen);
  writeFileSync(diffPath, PNG.sync.write(diff));
  const how = isSameSize
    ? `${most} pixels of a square of ${square} × ${square} differ`
    : `it is ${actual.width} × ${actual.height} pixels, reviewed were ${wanted.width} × ${wanted.height}`;
  const [picturePath, marks] = [relative(root, actualPath), relative(root, diffPath)];
  return `${name}: ${how}; see ${picturePath} and, marked, ${marks}. If it is as it should be: ${command}`;
}

/**
 * Compares what is shown to the reviewed picture of that name.
 * @returns nothing if it looks the same, else one sentence.
 */
export async function unlikeReviewed(name: string, shown: Page | Locator): Promise<string[]> {
  const path = join(reviewed, `${name}.png`);
  const seen = await picture(shown);
  if (process.env.P06_REVIEW) {
    mkdirSync(reviewed, { recursive: true });
    writeFileSync(path, seen);
    return [];
  }
  if (!existsSync(path))
    return [`${name}: there is no reviewed picture. Write it by ${command}, then look at it.`];
  return [difference(name, seen, readFileSync(path)) ?? []].flat();
}
