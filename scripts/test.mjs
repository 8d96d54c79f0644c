/** `npm test`: installs what is missing, type-checks, builds, runs every test. Further arguments go to jest. */
import { existsSync } from 'node:fs';
import { ensureAll } from './ensure.mjs';
import { inRoot, run, step, tool } from './run.mjs';
import { build } from './build.mjs';

ensureAll();
step('Type check', process.execPath, [tool('typescript', 'bin', 'tsc'), '--noEmit']);
await build();
process.exit(
  run(process.execPath, [tool('jest', 'bin', 'jest.js'), ...withoutRegisters(), ...process.argv.slice(2)]),
);

/** Registers that nobody here wrote are not ours to pass on: their tests run where the folder is, and say where it is not. */
function withoutRegisters() {
  process.env.P06_REGISTERS ??= inRoot('..', 'shared', 'registers');
  if (existsSync(process.env.P06_REGISTERS)) return [];
  console.log(
    `\nNOT RUN: test/**/realRegisters.test.ts. There is no folder ${process.env.P06_REGISTERS}; set P06_REGISTERS.\n`,
  );
  return ['--testPathIgnorePatterns', '/node_modules/', 'realRegisters'];
}
