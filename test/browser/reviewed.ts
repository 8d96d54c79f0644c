import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { smallPng } from './smallPng';

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
/**
 * The distance of two colours that counts, 1 being that of black and white; a red a little more orange is 0.06 away, one rounded
 * in `smallPng` at most 0.03.
 */
const threshold = 0.04;

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
      style: 'input[type=date]::-webkit-datetime-edit { visibility: hidden }',
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

interface Likeness {
  readonly isSameSize: boolean;
  /** Pixels that differ in the square with most of them. */
  readonly most: number;
  /** A picture that marks them. */
  readonly marked: PNG;
}

function likeness(actual: PNG, wanted: PNG): Likeness {
  const [width, height] = [Math.max(actual.width, wanted.width), Math.max(actual.height, wanted.height)];
  const marked = new PNG({ width, height });
  const [one, other] = [wanted, actual].map((each) => padded(each, width, height).data) as [Buffer, Buffer];
  const most = pixelmatch(one, other, marked.data, width, height, { windowSize: square, threshold });
  return { isSameSize: actual.width === wanted.width && actual.height === wanted.height, most, marked };
}

const isLike = ({ isSameSize, most }: Likeness): boolean => isSameSize && most <= tolerance;

/** How a picture differs from the reviewed one; undefined if it does not. */
function difference(name: string, seen: Buffer, expected: Buffer): string | undefined {
  const [actual, wanted] = [PNG.sync.read(seen), PNG.sync.read(expected)];
  const found = likeness(actual, wanted);
  if (isLike(found)) return undefined;
  mkdirSync(out, { recursive: true });
  const [actualPath, diffPath] = [join(out, `${name}.png`), join(out, `${name}.diff.png`)];
  writeFileSync(actualPath, seen);
  writeFileSync(diffPath, PNG.sync.write(found.marked));
  const how = found.isSameSize
    ? `${found.most} pixels of a square of ${square} × ${square} differ`
    : `it is ${actual.width} × ${actual.height} pixels, reviewed were ${wanted.width} × ${wanted.height}`;
  const [picturePath, marks] = [relative(root, actualPath), relative(root, diffPath)];
  return `${name}: ${how}; see ${picturePath} and, marked, ${marks}. If it is as it should be: ${command}`;
}

/** The bytes to keep of a picture: few, unless that changed how it looks. */
function kept(seen: Buffer): Buffer {
  const picture = PNG.sync.read(seen);
  const small = smallPng(picture);
  return isLike(likeness(picture, PNG.sync.read(small))) ? small : seen;
}

/**
 * Compares what is shown to the reviewed picture of that name.
 * @returns nothing if it looks the same, else one sentence.
 */
export async function unlikeReviewed(name: string, shown: Page | Locator): Promise<string[]> {
  const path = join(reviewed, `${name}.png`);
  const seen = await picture(shown);
  const unlike = existsSync(path)
    ? difference(name, seen, readFileSync(path))
    : `${name}: there is no reviewed picture. Write it by ${command}, then look at it.`;
  if (unlike === undefined) return [];
  if (!process.env.P06_REVIEW) return [unlike];
  // Only what looks otherwise is written anew: each picture stays in the repository's history.
  mkdirSync(reviewed, { recursive: true });
  writeFileSync(path, kept(seen));
  return [];
}
