import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError, type Language } from '../messages';

const names = ['soffice', 'libreoffice', 'soffice.com', 'soffice.exe'];
/** Where its installers put it without naming it on PATH. */
const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  '/snap/bin/libreoffice',
];
const longestRun = 300_000;

/**
 * The program of LibreOffice on this computer.
 * @throws UserError if there is none.
 */
export function findLibreOffice(
  path = process.env.PATH ?? '',
  places: readonly string[] = usualPlaces,
): string {
  const onPath = path
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...onPath, ...places].find((file) => existsSync(file));
  if (found === undefined) throw new UserError({ key: 'cli.error.noLibreOffice' });
  return found;
}

/** Where numbers and days are written as in the report's language, whatever this computer is set to. */
const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const settingsIn = (language: Language): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locales[language]}</value></prop></item>
</oor:items>`;

/**
 * A workbook's visible sheets as they are printed, by LibreOffice, with a profile of its own: it may be open elsewhere.
 * @throws UserError if LibreOffice gives no file.
 */
export async function pdfOf(workbook: Uint8Array, program: string, language: Language): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'p06-pdf-'));
  try {
    const source = join(folder, 'book.xlsx');
    await writeFile(source, workbook);
    const user = join(folder, 'profile', 'user');
    await mkdir(user, { recursive: true });
    await writeFile(join(user, 'registrymodifications.xcu'), settingsIn(language));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const said = await run(program, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf:calc_pdf_Export',
      '--outdir',
      folder,
      source,
    ]);
    try {
      return new Uint8Array(await readFile(join(folder, 'book.pdf')));
    } catch (error) {
      throw new UserError({ key: 'cli.error.pdf', params: { program, detail: said } }, { cause: error });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end and gives what it said; one that hangs is ended with its children. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === 'win32';
    const child = spawn(program, args, { detached: !isWindows, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (data: Buffer): void => {
      said += data.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
    }, longestRun);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(
        new UserError({ key: 'cli.error.pdf', params: { program, detail: error.message } }, { cause: error }),
      );
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(said.trim());
    });
  });
}
