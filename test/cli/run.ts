import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const program = resolve(__dirname, '../../dist/p06.js');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a user would, in a folder of its own. */
export function p06(args: readonly string[], cwd: string): Run {
  if (!existsSync(program)) throw new Error('dist/p06.js is missing: run "npm run build" first.');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

export const inFolder = (folder: string, name: string): string => join(folder, name);
