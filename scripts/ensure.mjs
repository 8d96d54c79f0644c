/**
 * Installs what the other scripts need and this machine lacks. `node scripts/ensure.mjs` ensures everything;
 * nothing is ever skipped silently: what can be neither found nor installed ends the script with one line.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, run, step } from './run.mjs';

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, program)));
const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts', join(process.env.HOME ?? '/', '.fonts')];
const hasFont = (file) =>
  fontFolders.some(
    (folder) =>
      existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => name.endsWith(file)),
  );

const officeFolders = [
  '/usr/lib/libreoffice/program',
  '/usr/lib64/libreoffice/program',
  '/opt/libreoffice/program',
];
const hasOfficePart = (file) => officeFolders.some((folder) => existsSync(join(folder, file)));

/** What the tests start beside Node, by Debian package, and how to see that it is there. */
const debianPackages = [
  {
    name: 'chromium',
    present: () =>
      Boolean(process.env.CHROMIUM) || ['chromium', 'chromium-browser', 'google-chrome'].some(onPath),
  },
  { name: 'libreoffice-calc-nogui', present: () => onPath('soffice') },
  { name: 'libreoffice-writer-nogui', present: () => hasOfficePart('libswlo.so') },
  { name: 'poppler-utils', present: () => onPath('pdftoppm') },
  // Times New Roman's and Arial's metrics, so that pages break as in Excel.
  { name: 'fonts-liberation', present: () => hasFont('LiberationSerif-Regular.ttf') },
  // Every Vietnamese letter, whatever font a workbook names.
  { name: 'fonts-noto-core', present: () => hasFont('NotoSans-Regular.ttf') },
];

/** Whether node_modules holds exactly what the lock says (packages for other platforms apart). */
function modulesMatchLock() {
  const installedLock = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  const sameVersion = ([path, { version }]) => wanted[path]?.version === version;
  const needed = Object.entries(wanted).filter(([path, { optional }]) => path !== '' && !optional);
  return Object.entries(installed).every(sameVersion) && needed.every(([path]) => path in installed);
}

/**
 * `npm ci` refuses a lock without the packages of other platforms, and a lock made where the registry offers only this
 * platform's cannot have them; then `npm install --no-save` installs the same locked versions and leaves the lock alone.
 */
export function ensureNodeModules() {
  if (modulesMatchLock()) return;
  console.log('Installing node modules…');
  const common = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', ['ci', ...common], { stdio: 'ignore' }) === 0) return;
  step('npm install', 'npm', ['install', '--no-save', ...common]);
  if (!modulesMatchLock()) {
    console.error(
      'node_modules is not what package-lock.json says: remove node_modules and run npm install.',
    );
    process.exit(1);
  }
}

/** How to become root: '' when we are, 'sudo -n' when that works without a password, undefined otherwise. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

export function ensurePrograms() {
  const missing = () => debianPackages.filter(({ present }) => !present()).map(({ name }) => name);
  const names = missing();
  if (names.length === 0) return;
  const prefix = onPath('apt-get') ? rootPrefix() : undefined;
  if (prefix) {
    console.log(`Installing ${names.join(', ')} (apt-get)…`);
    const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
    const apt = (args) => {
      const [program, ...rest] = [...prefix, ...env, 'apt-get', ...args];
      return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    };
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
  }
  const still = missing();
  if (still.length > 0) {
    const command = `apt-get update && apt-get install -y --no-install-recommends ${still.join(' ')}`;
    console.error(`Missing: ${still.join(', ')}. Install as root: ${command}`);
    process.exit(1);
  }
}

export function ensureAll() {
  ensureNodeModules();
  ensurePrograms();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureAll();
