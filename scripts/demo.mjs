/** `npm run demo`: the whole job on the sample register, by the command line, as on Thursday 23 January 2025. */
import { mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { buildIfNeeded, commandLine } from './build.mjs';
import { ensureNodeModules } from './ensure.mjs';
import { inRoot, root, run } from './run.mjs';

ensureNodeModules();
await buildIfNeeded();
const { writeSample } = await import('./sample.mjs');
const source = await writeSample();
const book = inRoot('out', 'theo-doi-de-an-06.xlsx');
mkdirSync(inRoot('out'), { recursive: true });
rmSync(book, { force: true });

const short = (path) => relative(root, path);
const day = ['--as-of', '2025-01-23', '--now', '2025-01-23T16:30'];
const args = ['run', short(source), '--out', short(book), ...day, '--lang', 'vi'];
console.log(`\n$ p06 ${args.join(' ')}\n`);
const status = run(process.execPath, [commandLine, ...args]);
// The sample holds wrong entries on purpose: exit status 1 (findings of severity error) is what the demo is to show.
if (status > 1) process.exit(status);
console.log(`
Sample register (what a secretariat has today):  ${short(source)}
Workbook made from it (open in Excel):           ${short(book)}`);
