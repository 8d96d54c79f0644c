import { existsSync, readdirSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot, step, tool } from './run.mjs';
import { writeWorkbenchSample } from './workbenchSample.mjs';

/** The command line, the product of the build that demo and bench run. */
export const commandLine = inRoot('dist', 'p06.js');

/** Builds the task pane, the workbench, the command line and the headless Excel into dist/. */
export async function build() {
  const webpack = tool('webpack', 'bin', 'webpack.js');
  step('Build', process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-warnings']);
  await writeWorkbenchSample(commandLine);
}

const sources = [
  'src',
  'samples',
  'assets',
  'webpack.config.js',
  'manifest.xml',
  'tsconfig.json',
  'package-lock.json',
];

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
};

/** Builds only if a source is newer than what was built. */
export async function buildIfNeeded() {
  const built = existsSync(commandLine) ? statSync(commandLine).mtimeMs : 0;
  if (sources.map((name) => inRoot(name)).some((path) => existsSync(path) && newest(path) > built)) {
    console.log('Building…');
    await build();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
