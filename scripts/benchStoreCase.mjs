/**
 * One case of the bench of the headless Excel's files, alone in its process: `benchStoreCase.mjs <case> <file>`. Each
 * case of ours has a peer that does the least that could be done with the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync, zipSync } from 'fflate';
import * as sheetJs from '@e965/xlsx';
import { inRoot } from './run.mjs';

const rows = 100_000;
const columns = 18;
const require = createRequire(import.meta.url);
const { openExcel } = require(inRoot('dist', 'headless.js'));

/** Texts that repeat, texts that do not, numbers and dates, as a register has them. */
const cell = (row, column) => {
  if (column === 0) return `NV-${String(row).padStart(6, '0')}`;
  if (column % 3 === 1) return `Cơ quan số ${(row * 7 + column) % 61}`;
  return column % 3 === 2 ? ((row * 31 + column) % 10_000) / 100 : 45_000 + ((row + column) % 700);
};
const block = () =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cell(row, column)),
  );
const area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
const check = (value) => {
  if (value !== cell(rows - 1, columns - 1)) throw new Error(`The last cell reads ${value}`);
};

const cases = {
  async write(file) {
    const excel = await openExcel();
    excel.store.sheets[0].writeValues(0, 0, block());
    writeFileSync(file, await excel.save());
  },
  async writePeer(file) {
    const { Workbook } = createRequire(inRoot('out', 'peers', 'package.json'))('exceljs');
    const book = new Workbook();
    book.addWorksheet('Sheet1').addRows(block());
    await book.xlsx.writeFile(file, { useSharedStrings: true });
  },
  async read(file) {
    const excel = await openExcel(readFileSync(file));
    check(excel.store.sheets[0].readBlock(area).values.at(-1).at(-1));
  },
  readPeer(file) {
    const book = sheetJs.read(readFileSync(file), { dense: true });
    check(book.Sheets[book.SheetNames[0]]['!data'].at(-1).at(-1).v);
  },
  async change(file) {
    const excel = await openExcel(readFileSync(file));
    const sheet = excel.store.sheets[0];
    for (let at = 0; at < 1000; at++) sheet.setValue(at * 97, 2, at);
    writeFileSync(`${file}.changed`, await excel.save());
  },
  changePeer(file) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.changed`, zipSync(unzipSync(bytes), { level: 3 }));
    sheetJs.read(bytes, { dense: true });
  },
};

const [name, file] = process.argv.slice(2);
await cases[name](file);
