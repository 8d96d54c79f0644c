import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils } from '@e965/xlsx';
import { compileReport, issueReport, loadRegister } from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { excelRun, keepOnly } from '../../src/workbook';
import { buildSample } from '../../samples/buildSample';
import { convert, recalculated } from '../support/libreoffice';
import { programPath } from '../support/programs';
import { today } from './register';

let excel: HeadlessExcel;
let report: string;

beforeAll(async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
  const source = { name: 'so.xlsx', bytes: await buildSample() };
  await loadRegister(source, { language: 'vi', today, asOf: today, isNewWorkbook: true });
  report = (await compileReport({ today })).sheet;
});
afterAll(() => excel.dispose());

interface Number {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** The numbers of the printed pages that lead somewhere. */
const numbers = (): Promise<{ linked: Number[]; printed: string }> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(report);
    const area = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    const printed = area.address.replace(/^.*!/, '');
    const cells = sheet.getRange(printed).load('values,formulas');
    await context.sync();
    return {
      printed,
      linked: cells.formulas.flatMap((line: unknown[], row) =>
        line.flatMap((formula, column): Number[] => {
          const value: unknown = cells.values[row]![column];
          const leads = String(formula).startsWith('=HYPERLINK(') && typeof value === 'number';
          return leads ? [{ row, column, value }] : [];
        }),
      ),
    };
  });

/** Follows a link as a click does; the address and the rows that are selected then. */
async function followed({ row, column }: Number): Promise<{ address: string; rows: unknown[][] }> {
  const link = excel.link(report, row, column)!;
  const found = excel.find(report, link.target!.slice(1))!;
  excel.select(
    found.sheet,
    utils.encode_range({
      s: { r: found.rect.top, c: found.rect.left },
      e: { r: found.rect.bottom, c: found.rect.right },
    }),
  );
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address,values');
    await context.sync();
    return { address: selected.address, rows: selected.values as unknown[][] };
  });
}

const statusColumn = 5;

test('following a number selects as many rows as it says, tasks of the register, none of them on the printed pages', async () => {
  const { linked, printed } = await numbers();
  expect(linked.length).toBeGreaterThan(100);
  const last = utils.decode_range(printed).e;
  for (const number of linked) {
    const { address, rows } = await followed(number);
    expect([address, rows.length]).toEqual([address, number.value]);
    const { s: from, e: to } = utils.decode_range(address.replace(/^.*!/, ''));
    expect(from.c).toBeGreaterThan(last.c);
    expect(from.r).toBeGreaterThan(last.r);
    expect(to.c - from.c).toBe(7);
    for (const row of rows) expect(String(row[0])).not.toBe('');
  }
});

test('the overdue tasks of each agency are its own', async () => {
  const { linked } = await numbers();
  const cells = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(report).getUsedRange().load('values');
    await context.sync();
    return used.values as unknown[][];
  });
  const head = cells.findIndex((row) => row.includes('Chủ trì') && row.includes('Quá hạn'));
  const overdue = cells[head]!.indexOf('Quá hạn');
  const end = cells.findIndex((row, index) => index > head && row.includes('Tổng cộng'));
  const own = linked.filter(({ row, column }) => row > head && row < end && column === overdue);
  expect(own.length).toBeGreaterThan(1);
  for (const number of own) {
    const { rows } = await followed(number);
    const agency = cells[number.row]!.find((value) => typeof value === 'string' && value !== '');
    for (const row of rows) {
      expect(row[2]).toBe(agency);
      expect(row[statusColumn]).toBe('Quá hạn');
      expect(row[6]).toBeGreaterThan(0);
    }
  }
});

test('each group leads back up to its table, and the foot of the report to the rows', async () => {
  const back = await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem(report).getRange('AV:AV').getUsedRange(true);
    column.load('values,rowIndex');
    await context.sync();
    return column.values.flatMap(([value]: unknown[], index) =>
      value === '▲ Về bảng' ? [column.rowIndex + index] : [],
    );
  });
  expect(back.length).toBeGreaterThan(10);
  const places = back.map((row) => excel.link(report, row, 47)!.target);
  expect(new Set(places).size).toBe(6);
  for (const place of places) expect(place).toMatch(new RegExp(`^#'${report}'!A\\d+$`));
});

test('LibreOffice reads the workbook, the same numbers in the report, and prints its pages alone', async () => {
  const { linked } = await numbers();
  const breaks = await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem(report).horizontalPageBreaks.load('items');
    await context.sync();
    return all.items.length;
  });
  const values = (await recalculated(await excel.save())).get(report)!;
  for (const { row, column, value } of linked)
    expect(values.get(utils.encode_cell({ r: row, c: column }))).toBe(value);
  await issueReport({ number: '12/BC-TCT', by: 'Thư ký', today });
  const other = await openExcel(await excel.save());
  await excelRun((context) => keepOnly(context, report));
  const folder = await mkdtemp(join(tmpdir(), 'p06-rows-'));
  await writeFile(join(folder, 'a.pdf'), await convert(await other.save(), 'pdf'));
  other.dispose();
  const { stdout } = spawnSync(programPath('pdftotext'), ['-layout', join(folder, 'a.pdf'), '-'], {
    encoding: 'utf8',
  });
  await rm(folder, { recursive: true });
  expect(stdout.split('\f').length - 1).toBe(breaks + 1);
  expect(stdout).not.toContain('không in');
});
