import { buildSample } from '../../samples/buildSample';
import { loadRegister, validateEntries } from '../../src/actions';
import { openExcel } from '../../src/headless';
import { entryColumns } from '../../src/register';
import { requiredNow } from '../../src/validation';
import { palette } from '../../src/workbook/palette';
import { effectiveFills } from '../support/effectiveFills';
import { loaded, today } from './register';

const entries = 'Cập nhật tuần';
const wanted = new Set(requiredNow.map(({ ruleId }) => ruleId));

/** The cells that the rules say must be filled now. */
const required = async (): Promise<string[]> =>
  (await validateEntries({ dryRun: true })).findings
    .filter(({ ruleId, severity, sheet }) => wanted.has(ruleId) && severity === 'error' && sheet === entries)
    .map(({ cell }) => cell)
    .sort();

const tinted = (fills: ReadonlyMap<string, string>): string[] =>
  [...fills].flatMap(([cell, fill]) => (fill === palette.requiredCell ? [cell] : [])).sort();

test('on the sample, LibreOffice tints the very cells that the rules ask for', async () => {
  const excel = await openExcel(undefined, { today: '2025-01-23' });
  try {
    const source = { name: 'sổ mẫu.xlsx', bytes: await buildSample() };
    await loadRegister(source, { language: 'vi', today, asOf: today });
    // Causes and days of completion as if nobody had written any, in half of the rows.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(entries);
      for (const area of ['G5:I60', 'E70:E80']) sheet.getRange(area).clear('Contents');
      sheet.getRange('E20:E30').values = Array.from({ length: 11 }, () => [1]);
      // Days that are still to come finish nothing.
      sheet.getRange('G5:G15').values = Array.from({ length: 11 }, () => [today + 30]);
      await context.sync();
    });
    const cells = await required();
    expect(cells.length).toBeGreaterThan(20);
    expect(tinted(await effectiveFills(await excel.save(), entries))).toEqual(cells);
  } finally {
    excel.dispose();
  }
});

test('what is pasted past the validation shows at once, as the rules and LibreOffice judge it', async () => {
  const { excel } = await loaded();
  try {
    const wrong: readonly (readonly [cell: string, value: string | number | boolean])[] = [
      ['E5', 1.01],
      ['E6', -0.01],
      ['E7', 'gần xong'],
      ['F5', -1],
      ['F6', '12 hồ sơ'],
      ['G5', 36_525],
      ['G6', 73_416],
      ['G7', '31/02'],
      ['H5', 'Thời tiết'],
      ['M5', 'có'],
    ];
    const right: readonly (readonly [cell: string, value: string | number])[] = [
      ['E8', 0],
      ['E9', 1],
      ['F7', 0],
      ['G8', 36_526],
      ['G9', 73_415.5],
      ['H6', 'Dữ liệu'],
      ['M6', 'x'],
    ];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(entries);
      for (const [cell, value] of [...wrong, ...right]) sheet.getRange(cell).values = [[value]];
      await context.sync();
    });
    const cells = wrong.map(([cell]) => cell).sort();
    const { findings } = await validateEntries({ dryRun: true });
    const told = findings.filter(({ ruleId }) =>
      ['percent', 'quantity', 'achievedNegative', 'date', 'choice', 'flag'].includes(ruleId),
    );
    expect(told.map(({ cell }) => cell).sort()).toEqual(cells);
    const fills = await effectiveFills(await excel.save(), entries);
    const broken = [...fills].flatMap(([cell, fill]) => (fill === palette.marks.error.fill ? [cell] : []));
    expect(broken.sort()).toEqual(cells);
  } finally {
    excel.dispose();
  }
});

test('a cell is tinted as soon as it is needed, in new rows too, and no longer once it is filled', async () => {
  const { excel } = await loaded();
  const fillOf = (cell: string): string | undefined =>
    excel.displayFormat(entries, cell)[0]![0]!.fill ?? undefined;
  try {
    expect(fillOf('G6')).toBe(palette.entryCell);
    excel.edit(entries, 'E6', [['100%']]);
    expect(fillOf('G6')).toBe(palette.requiredCell);
    excel.edit(entries, 'G6', [['2025-01-22']]);
    expect(fillOf('G6')).toBe(palette.entryCell);
    // A regular task begins anew each period: no day of completion is asked for.
    excel.edit(entries, 'E9', [['100%']]);
    expect(fillOf('G9')).toBe(palette.entryCell);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(entries);
      sheet.protection.unprotect();
      const table = context.workbook.tables.getItem('Entries');
      const cells: Readonly<Record<string, string | number>> = {
        code: '02',
        agency: 'Công an tỉnh',
        progress: 1,
      };
      // Computed columns fill themselves.
      const row = entryColumns.map(({ key, editor }) =>
        editor === 'formula' ? null : (cells[key] ?? ''),
      ) as string[];
      table.rows.add(undefined, [row]);
      await context.sync();
    });
    expect(fillOf('G10')).toBe(palette.requiredCell);
  } finally {
    excel.dispose();
  }
});
