import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireBuild } from './browser';

const root = join(__dirname, '..', '..');

/** Starts `npm start`'s script and gives the address that it prints. */
async function started(...args: string[]): Promise<{ base: string; stop: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], { cwd: root });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const stop = (): Promise<number | null> => {
    child.kill();
    return ended;
  };
  let told = '';
  for await (const text of child.stdout) {
    told += String(text);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(told);
    if (address) return { base: address[0], stop };
  }
  throw new Error(`It ended with status ${await ended}: ${told}`);
}

test('npm start serves the workbench, and nothing outside of what was built', async () => {
  requireBuild();
  const { base, stop } = await started();
  try {
    const page = await fetch(`${base}/`);
    expect(page.url).toBe(`${base}/workbench/index.html`);
    expect(await page.text()).toContain('workbench.js');
    const statuses = [
      '/workbench/register-vi.xlsx',
      '/workbench/register-en.xlsx',
      '/office/office.js',
      '/..%2fpackage.json',
      '/%',
      '/none',
    ].map(async (path) => (await fetch(base + path)).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 404, 400, 404]);
  } finally {
    await stop();
  }
});

test('the pages that officers load carry nothing of the workbench, and its Excel only where forms are made', () => {
  requireBuild();
  const dist = join(root, 'dist');
  const scripts = [
    ...readdirSync(dist).filter((name) => name.endsWith('.js') && !/^(p06|headless)\.js$/.test(name)),
    ...readdirSync(join(dist, 'chunks')).map((name) => join('chunks', name)),
  ];
  const holds = (text: string) => (name: string) => readFileSync(join(dist, name), 'utf8').includes(text);
  const [withGrid, withExcel] = [holds('revo-grid'), holds('GetAppVersionMajor')];
  expect(scripts.filter(withGrid)).toEqual([]);
  expect(withGrid('workbench/workbench.js')).toBe(true);
  expect(scripts.filter(withExcel)).toEqual(['formExcel.js']);
});

test('a port that is none ends it with one line', async () => {
  await expect(started('--port', 'mười')).rejects.toThrow(/status 2/);
});
