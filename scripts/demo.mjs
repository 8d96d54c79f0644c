/** `npm run demo [-- --lang en]`: the whole job on the sample register, by the command line, as on Thursday 23 January 2025. */
import { mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded, commandLine } from './build.mjs';
import { ensureNodeModules } from './ensure.mjs';
import { inRoot, root, run } from './run.mjs';

/** What is told at the end, and how the workbook is called, in the language that the job is done in. */
const words = {
  vi: {
    book: 'theo-doi-de-an-06.xlsx',
    source: 'Tệp nguồn, như sổ mà thường trực đang giữ:',
    made: 'Sổ tính lập từ tệp đó (mở bằng Excel):    ',
  },
  en: {
    book: 'project-06-register.xlsx',
    source: 'Source file, such as a secretariat has today:',
    made: 'Workbook made from it (open in Excel):       ',
  },
};

const { lang } = parseArgs({ options: { lang: { type: 'string', default: 'vi' } } }).values;
if (!(lang in words)) {
  console.error(`--lang ${lang}: vi or en.`);
  process.exit(2);
}
ensureNodeModules();
await buildIfNeeded();
const { writeSample } = await import('./sample.mjs');
const source = await writeSample();
const book = inRoot('out', words[lang].book);
mkdirSync(inRoot('out'), { recursive: true });
rmSync(book, { force: true });

const short = (path) => relative(root, path);
const day = ['--as-of', '2025-01-23', '--now', '2025-01-23T16:30'];
const args = ['run', short(source), '--out', short(book), ...day, '--lang', lang];
console.log(`\n$ p06 ${args.join(' ')}\n`);
const status = run(process.execPath, [commandLine, ...args]);
// The sample holds wrong entries on purpose: exit status 1 (findings of severity error) is what the demo is to show.
if (status > 1) process.exit(status);
console.log(`
${words[lang].source} ${short(source)}
${words[lang].made} ${short(book)}`);
