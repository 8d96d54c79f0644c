/**
 * The pane's first useful paint on a machine six times slower than this one: from asking for the page to the next thing to do, which
 * takes a look into the workbook. Beside it, in the same browser, an empty page of the same libraries.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { inRoot } from './run.mjs';
import { loadTypeScript } from './typescript.mjs';

const slowness = 6;
const runs = 5;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function buildEmptyPage(folder) {
  mkdirSync(folder, { recursive: true });
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    context: inRoot(),
    entry: './scripts/benchEmptyPane.mjs',
    output: { path: folder, filename: 'empty.js' },
    performance: { hints: false },
  });
  await new Promise((resolve, reject) =>
    compiler.run((error, stats) =>
      error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve(),
    ),
  );
  const head =
    '<meta charset="utf-8"><title>Empty</title><script src="office/office.js"></script><script defer src="empty.js"></script>';
  writeFileSync(
    join(folder, 'empty.html'),
    `<!doctype html><html lang="en"><head>${head}</head><body><div id="root"></div></body></html>`,
  );
}

/** Milliseconds until each page shows what it is for: the pane its next step, the empty one its heading. */
export async function firstPaints() {
  const folder = inRoot('out', 'bench', 'pane');
  await buildEmptyPage(folder);
  const { AddInBrowser } = await loadTypeScript('test/browser/browser.ts');
  const browser = await AddInBrowser.start(folder);
  const time = async (path, wanted) => {
    const page = await browser.open('about:blank', { slowness });
    const start = performance.now();
    await page.goto(`${browser.base}/${path}`, { waitUntil: 'commit' });
    await page.locator(wanted).first().waitFor();
    const taken = performance.now() - start;
    await page.context().close();
    return taken;
  };
  const ours = [];
  const shell = [];
  const empty = [];
  for (let run = 0; run <= runs; run++) {
    const measured = [
      await time('taskpane.html', 'h3'),
      await time('taskpane.html', '[role=tab]'),
      await time('empty.html', 'h1'),
    ];
    // The first round warms the server's and the computer's caches.
    if (run > 0) [ours, shell, empty].forEach((list, i) => list.push(measured[i]));
  }
  await browser.close();
  return { useful: median(ours), shell: median(shell), empty: median(empty) };
}
