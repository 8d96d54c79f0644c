/**
 * `npm run bench`: `p06 run` on the sample and on a register of 10,000 tasks against its goals, and beside it, in the
 * same run, SheetJS merely reading and writing the same file; then the headless Excel's files alone. Median of three.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstPaints } from './benchPane.mjs';
import { buildIfNeeded, commandLine } from './build.mjs';
import { ensureNodeModules } from './ensure.mjs';
import { inRoot, output, run } from './run.mjs';
import { loadTypeScript } from './typescript.mjs';

const runs = 3;
const folder = inRoot('out', 'bench');
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Wall-clock seconds and peak megabytes of one Node program; ends the bench if it fails. */
function measure(args, acceptable) {
  const peakFile = inRoot('out', 'bench', 'peak.txt');
  const start = process.hrtime.bigint();
  const status = run(
    process.execPath,
    ['--import', pathToFileURL(inRoot('scripts', 'peakMemory.mjs')).href, ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { P06_PEAK_FILE: peakFile },
    },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!acceptable.includes(status)) {
    console.error(`Exit status ${status}: ${args.join(' ')}`);
    process.exit(1);
  }
  return { seconds, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

function repeated(args, acceptable) {
  const measured = Array.from({ length: runs }, () => measure(args, acceptable));
  return {
    seconds: median(measured.map(({ seconds }) => seconds)),
    megabytes: Math.max(...measured.map(({ megabytes }) => megabytes)),
  };
}

ensureNodeModules();
await buildIfNeeded();
const { writeSample } = await import('./sample.mjs');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const large = inRoot('out', 'bench', 'register-10000.xlsx');
const { buildLarge } = await loadTypeScript('samples/buildLarge.ts');
writeFileSync(large, await buildLarge(10_000));

const cases = [
  { name: 'sample, 86 tasks', source: await writeSample(), seconds: 5, megabytes: Infinity },
  { name: '10,000 tasks', source: large, seconds: 60, megabytes: 2048 },
];
let missed = 0;
const figures = ({ seconds, megabytes }) => `${seconds.toFixed(2)} s, peak ${megabytes.toFixed(0)} MB`;
for (const { name, source, ...goal } of cases) {
  const target = inRoot('out', 'bench', 'result.xlsx');
  const fresh = ['run', source, '--out', target, '--as-of', '2025-01-23', '--quiet'];
  // 1 = done, with findings of severity error: the registers hold wrong entries on purpose.
  const ours = repeated([commandLine, ...fresh], [0, 1]);
  const peer = repeated(
    [inRoot('scripts', 'benchPeer.mjs'), source, inRoot('out', 'bench', 'peer.xlsx')],
    [0],
  );
  const met = ours.seconds < goal.seconds && ours.megabytes < goal.megabytes;
  if (!met) missed += 1;
  const limit = `${goal.seconds} s${Number.isFinite(goal.megabytes) ? `, ${goal.megabytes} MB` : ''}`;
  console.log(`${name}
  p06 run                 ${figures(ours)} (goal under ${limit}: ${met ? 'met' : 'MISSED'})
  SheetJS read and write  ${figures(peer)}; p06 takes ${(ours.seconds / peer.seconds).toFixed(1)} times as long`);
}

/** One changed threshold in the last workbook made, of 10,000 tasks. */
const recalculated = JSON.parse(
  output(process.execPath, [
    inRoot('scripts', 'benchRecalculation.mjs'),
    inRoot('out', 'bench', 'result.xlsx'),
    '10000',
  ]),
);
const share = recalculated.ours / recalculated.peer;
if (share > 3) missed += 1;
console.log(`one changed threshold, 10,000 tasks, in LibreOffice
  ours   ${recalculated.ours.toFixed(0)} ms
  peer   ${recalculated.peer.toFixed(0)} ms (a plain IF column of the same height); ours takes ${share.toFixed(1)} times as long (goal 3: ${share > 3 ? 'MISSED' : 'met'})`);

/** The peers are only looked at here: they stay out of the project's own packages. */
function ensurePeer() {
  const peers = inRoot('out', 'peers');
  const packages = ['exceljs@4.4.0', 'zod@4.6.7', 'ajv@8.20.0'];
  if (packages.every((each) => existsSync(join(peers, 'node_modules', each.split('@')[0])))) return;
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{ "private": true }');
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', peers];
  if (run('npm', [...install, ...packages]) !== 0) process.exit(1);
}
ensurePeer();

/** The headless Excel's own files, 100,000 rows of 18 columns, beside the least that could be done with them. */
const wide = inRoot('out', 'bench', 'wide.xlsx');
const storeCase = (name) => repeated([inRoot('scripts', 'benchStoreCase.mjs'), name, wide], [0]);
for (const [name, what, peerDoes, goal] of [
  ['write', 'write 1,800,000 cells and save', 'ExcelJS doing the same', 1],
  ['read', 'open and read all values', 'SheetJS reading', 1.5],
  ['change', 'open, change 1,000 cells, save', 'unzipping, zipping and SheetJS reading', 2],
]) {
  const peer = storeCase(`${name}Peer`);
  const ours = storeCase(name);
  const ratio = ours.seconds / peer.seconds;
  if (ratio > goal) missed += 1;
  console.log(`headless Excel: ${what}
  ours   ${figures(ours)}
  peer   ${figures(peer)} (${peerDoes}); ours takes ${ratio.toFixed(2)} times as long (goal ${goal}: ${ratio > goal ? 'MISSED' : 'met'})`);
}

/** Understanding a register of 100,000 rows, as the pane's worker does. */
const register = inRoot('out', 'bench', 'register-100000.xlsx');
const importCase = (name) => [inRoot('scripts', 'benchImportCase.mjs'), name, register];
if (run(process.execPath, importCase('write')) !== 0) process.exit(1);
const reading = repeated(importCase('read'), [0]);
const bare = repeated(importCase('readPeer'), [0]);
const times = reading.seconds / bare.seconds;
const inTime = times <= 1.5 && reading.megabytes < 1024;
if (!inTime) missed += 1;
console.log(`loading: 100,000 rows of .xlsx to tasks
  ours   ${figures(reading)}
  peer   ${figures(bare)} (SheetJS reading); ours takes ${times.toFixed(2)} times as long (goal 1.5 and 1024 MB: ${inTime ? 'met' : 'MISSED'})`);

/** Checking, without making the data: each case alone in its process. */
const checking = (name) => Number(output(process.execPath, [inRoot('scripts', 'benchChecksCase.mjs'), name]));
const goal = (isMet, text) => {
  if (!isMet) missed += 1;
  return `(goal ${text}: ${isMet ? 'met' : 'MISSED'})`;
};
const [all, byHand, live, cells, zod, ajv] = ['all', 'byHand', 'live', 'cells', 'zod', 'ajv'].map(checking);
console.log(`checking
  all rules, 100,000 tasks and entries   ${all.toFixed(0)} ms; one loop by hand ${byHand.toFixed(0)} ms, ratio ${(all / byHand).toFixed(2)} ${goal(all <= 3 * byHand, '3')}
  one edit among 10,000 rows             ${live.toFixed(0)} ms ${goal(live < 50, 'under 50 ms')}
  rules of single cells, 100,000 entries ${cells.toFixed(0)} ms; zod ${zod.toFixed(0)} ms, ratio ${(cells / zod).toFixed(2)} ${goal(cells < zod, '1')}; Ajv ${ajv.toFixed(0)} ms, ratio ${(cells / ajv).toFixed(2)} ${goal(cells < ajv, '1')}`);

/** The report's model, beside DuckDB counting the same; each alone in its process, for together they would share the cores. */
const reporting = (name) => {
  const args = ['--max-old-space-size=10000', inRoot('scripts', 'benchReportCase.mjs'), name];
  const [milliseconds, ...figures] = output(process.execPath, args).trim().split(' ');
  return { milliseconds: Number(milliseconds), figures: figures.join(' ') };
};
const [model, duckdb] = ['model', 'duckdb'].map(reporting);
if (model.figures !== duckdb.figures) {
  console.error(`The report says ${model.figures}, DuckDB ${duckdb.figures}`);
  process.exit(1);
}
const modelShare = model.milliseconds / duckdb.milliseconds;
console.log(`report of 100,000 tasks with 52 closed weeks
  model ${model.milliseconds} ms; DuckDB ${duckdb.milliseconds} ms for the same aggregates, ratio ${modelShare.toFixed(2)} ${goal(modelShare <= 2, '2')}`);
const { useful, shell, empty } = await firstPaints();
console.log(`task pane, six times slower than this machine
  first useful paint ${useful.toFixed(0)} ms, its tabs ${shell.toFixed(0)} ms; an empty Fluent UI page ${empty.toFixed(0)} ms, ratio ${(useful / empty).toFixed(2)} ${goal(useful <= 2 * empty, '2')}`);
process.exit(missed > 0 ? 1 : 0);
