/**
 * What one changed threshold costs in LibreOffice: our workbook beside a plain IF column of the same height, in one start of
 * the program and in turn. Prints medians in milliseconds as JSON: `benchRecalculation.mjs BOOK ROWS`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { write, utils } from '@e965/xlsx';
import { inRoot, output } from './run.mjs';

const [book, rows] = process.argv.slice(2);
const plain = inRoot('out', 'bench', 'plain-if.xlsx');

/** A column of numbers, and beside each an IF that compares it with the threshold. */
function writePlain() {
  const cells = Array.from({ length: Number(rows) }, (_, i) => [
    (i % 100) / 80,
    { t: 's', f: `IF(A${i + 2}<LowEfficiency,"thấp","đạt")`, v: '' },
  ]);
  const sheet = utils.aoa_to_sheet([[0.8, 'x'], ...cells]);
  const workbook = { SheetNames: ['Plain'], Sheets: { Plain: sheet } };
  workbook.Workbook = { Names: [{ Name: 'LowEfficiency', Ref: 'Plain!$A$1' }] };
  writeFileSync(plain, write(workbook, { type: 'buffer', bookType: 'xlsx' }));
}

/** LibreOffice's own Python, which Debian packages apart. */
function ensureUno() {
  const hasUno = () => spawnSync('/usr/bin/python3', ['-c', 'import uno']).status === 0;
  if (existsSync('/usr/bin/python3') && hasUno()) return;
  spawnSync('apt-get', ['update', '-qq']);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3-uno']);
  if (hasUno()) return;
  console.error('Missing: python3-uno. Install as root: apt-get install -y python3-uno');
  process.exit(1);
}

ensureUno();
writePlain();
const script = inRoot('scripts', 'recalculation.py');
const times = JSON.parse(output('/usr/bin/python3', [script, 'LowEfficiency', book, plain]));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const [ours, peer] = times.map(median);
console.log(JSON.stringify({ ours, peer }));
