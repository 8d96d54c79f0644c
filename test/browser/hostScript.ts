import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import webpack from 'webpack';

const root = join(__dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'p06');

/** All that the script may be made of. */
function sources(): string[] {
  const src = join(root, 'src');
  const under = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const others = ['package-lock.json', 'tsconfig.json'].map((name) => join(root, name));
  return [...under.sort().map((name) => join(src, name)), ...others, join(__dirname, 'host.ts'), __filename];
}

function printOfSources(): string {
  const print = createHash('sha256');
  for (const path of sources())
    print.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  return print.digest('hex').slice(0, 32);
}

/** Bundles test/browser/host.ts into a folder, as one file. */
function bundle(folder: string, filename: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    context: root,
    entry: './test/browser/host.ts',
    output: { path: folder, filename },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: { loader: 'ts-loader', options: { transpileOnly: true } } }] },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    }),
  );
}

/** Of sources as they were more than a day ago nothing is kept. */
function forgetOld(): void {
  const since = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? since) < since)
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * The text of test/browser/host.ts as one script for the page. Bundling takes longer than starting a browser, and each suite
 * needs it: it is done once and kept for as long as no source changes.
 */
export async function hostScript(): Promise<string> {
  const path = join(cache, `host-${printOfSources()}.js`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    forgetOld();
    // In a folder of its own: another suite may be at it too, and finds either nothing or all of it.
    const folder = mkdtempSync(join(cache, 'making-'));
    try {
      await bundle(folder, 'host.js');
      renameSync(join(folder, 'host.js'), path);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return readFileSync(path, 'utf8');
}
