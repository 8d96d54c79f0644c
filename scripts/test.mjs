/** `npm test`: installs what is missing, type-checks, builds, runs every test. Further arguments go to jest. */
import { ensureAll } from './ensure.mjs';
import { run, step, tool } from './run.mjs';
import { build } from './build.mjs';

ensureAll();
step('Type check', process.execPath, [tool('typescript', 'bin', 'tsc'), '--noEmit']);
build();
process.exit(run(process.execPath, [tool('jest', 'bin', 'jest.js'), ...process.argv.slice(2)]));
