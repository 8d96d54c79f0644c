import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../../src/headless/store';
import { effectiveFills } from './effectiveFills';
import { convert, convertAll, grid, pictures, recalculated, valuesOf } from './libreoffice';
import { chromiumPath, programPath, runProgram } from './programs';

/** A small workbook whose cached results are wrong, with a conditional format, a merge and hidden parts. */
function handMade(sheets: readonly string[] = ['Trước', 'Nhiệm vụ & <việc>']): Promise<Uint8Array> {
  const book = newWorkbook();
  for (const name of sheets) {
    const sheet = book.addSheet(name);
    sheet.writeValues(2, 1, [[1], [5]]);
    sheet.setFormula(4, 1, '=B4*3', 0);
    sheet.setFormula(5, 1, '=NOSUCH(B4)', 7);
    sheet.setValue(3, 2, 'Quá hạn');
    sheet.patchStyle({ top: 2, left: 4, bottom: 2, right: 4 }, { fill: { color: '#FFFF00' } });
    sheet.merge({ top: 7, left: 1, bottom: 8, right: 2 });
    sheet.setValue(7, 1, 'gộp');
    sheet.setValue(8, 3, 9);
    sheet.setRowsHidden(3, 3, true);
    sheet.setColumnsHidden(2, 2, true);
    sheet.addConditionalFormat({
      ranges: [{ top: 2, left: 1, bottom: 8, right: 3 }],
      rule: { kind: 'expression', formula: 'N($B3)+N($D3)>3' },
      style: { fill: { color: '#FFC7CE' } },
    });
  }
  book.deleteSheet(book.sheets[0]!.id);
  return book.save();
}

test('formulas are recalculated on load, whatever results the file holds', async () => {
  const bytes = await handMade();
  expect(valuesOf(bytes).get('Trước')?.get('B5')).toBe(0);
  const values = await recalculated(bytes);
  expect(values.get('Trước')?.get('B5')).toBe(15);
  expect(values.get('Trước')?.get('B6')).toBe('#NAME?');
  expect(grid(values.get('Trước')!, 'B4:C5')).toEqual([
    [5, 'Quá hạn'],
    [15, ''],
  ]);
});

test('effective fills see conditional formats after recalculation, in hidden rows and merged cells too', async () => {
  const fills = await effectiveFills(await handMade(), 'Nhiệm vụ & <việc>');
  const red = ['B4', 'C4', 'D4', 'B5', 'C5', 'D5', 'D9'];
  expect(Object.fromEntries(fills)).toEqual({
    E3: '#FFFF00',
    ...Object.fromEntries(red.map((address) => [address, '#FFC7CE'])),
  });
});

test('effective fills of a workbook of one sheet; an unknown sheet is an error', async () => {
  const bytes = await handMade(['Chỉ một']);
  expect((await effectiveFills(bytes, 'Chỉ một')).get('B5')).toBe('#FFC7CE');
  await expect(effectiveFills(bytes, 'Không có')).rejects.toThrow('No sheet "Không có"');
});

test('several workbooks convert with one start, parallel starts do not collide', async () => {
  const bytes = await handMade();
  const [both, csv] = await Promise.all([convertAll([bytes, bytes], 'pdf'), convert(bytes, 'csv')]);
  for (const pdf of both) expect(Buffer.from(pdf.subarray(0, 4)).toString()).toBe('%PDF');
  expect(Buffer.from(csv).toString('utf8')).toContain('Quá hạn');
});

test('pictures are PNG files, one a page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'p06-pictures-'));
  try {
    const pages = await pictures(await handMade(), folder);
    expect(pages.length).toBe(2);
    expect((await readFile(pages[0]!)).subarray(1, 4).toString()).toBe('PNG');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what is no workbook is an error, not an empty answer', async () => {
  await expect(convert(new Uint8Array([80, 75, 3, 4, 0, 0]), 'xlsx')).rejects.toThrow();
});

test('a missing program is one line that says what to install; Chromium starts', async () => {
  expect(() => programPath('no-such-program')).toThrow(/^no-such-program not found: apt-get install -y \S+$/);
  await runProgram(chromiumPath(), ['--version']);
  await expect(runProgram('/bin/sleep', ['5'], 50)).rejects.toThrow('SIGKILL');
});
