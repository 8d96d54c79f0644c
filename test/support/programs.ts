import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What to install for a program that the tests start; `node scripts/ensure.mjs` does it. */
const packages: Record<string, string> = {
  soffice: 'libreoffice-calc-nogui',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  chromium: 'chromium',
};

/** Path of the first of the programs that is on PATH; an error of one line if none is. */
export function programPath(...names: [string, ...string[]]): string {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder && existsSync(path)) return path;
    }
  }
  throw new Error(`${names[0]} not found: apt-get install -y ${packages[names[0]] ?? names[0]}`);
}

/** Chromium's executable; the environment variable CHROMIUM overrides the search. */
export const chromiumPath = (): string =>
  process.env.CHROMIUM ?? programPath('chromium', 'chromium-browser', 'google-chrome');

/**
 * Runs a program to its end in a process group of its own, so that a time-out ends its children too.
 * Rejects with what it wrote on stderr if the exit status is not 0.
 */
export function runProgram(path: string, args: readonly string[], timeout = 300_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeout);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (status === 0) resolve();
      else reject(new Error(`${path} ended with ${signal ?? status}: ${said.trim()}`));
    });
  });
}
