import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout, so that every script works from any current directory. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const inRoot = (...parts) => join(root, ...parts);

/** Runs a program in the checkout with its output shown; returns its exit status (1 if it could not start or was killed). */
export function run(program, args, { env = {}, ...options } = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    ...options,
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}

/** What a program prints; ends the script if it fails. */
export function output(program, args) {
  const { status, stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

/** Runs a step that must succeed; otherwise names it and ends the script. */
export function step(name, program, args, options) {
  const status = run(program, args, options);
  if (status !== 0) {
    console.error(`${name} failed (exit status ${status}).`);
    process.exit(status);
  }
}

/** Path of the script behind a package's command, so that no shell and no npx is needed. */
export const tool = (...parts) => inRoot('node_modules', ...parts);
