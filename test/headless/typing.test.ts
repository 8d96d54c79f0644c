import { openExcel, type HeadlessExcel } from '../../src/headless';
import { recalculated } from '../support/libreoffice';

/** What Excel makes of what is typed, and what cells show, by its own documentation of number formats and its behaviour. */
let excel: HeadlessExcel;
afterEach(() => excel.dispose());

interface Shown {
  value: unknown;
  formula: unknown;
  format: string;
  text: string;
}

/** Types into A1 as a user does; what the cell then is. */
async function typed(entry: string | number | boolean, locale: string, format = 'General'): Promise<Shown> {
  excel = await openExcel(undefined, { today: '2025-01-23', locale });
  if (format !== 'General')
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').numberFormat = [[format]];
      await context.sync();
    });
  excel.edit('Sheet1', 'A1', entry);
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.load('values,formulas,numberFormat,text');
    await context.sync();
    return {
      value: (cell.values as unknown[][])[0]![0],
      formula: (cell.formulas as unknown[][])[0]![0],
      format: (cell.numberFormat as string[][])[0]![0]!,
      text: cell.text[0]![0]!,
    };
  });
}

describe.each<[string, [string, unknown, string][]]>([
  [
    'en-US',
    [
      ['12', 12, '12'],
      ['1,234', 1234, '1,234'],
      ['1,234.50', 1234.5, '1,234.50'],
      ['-3.5', -3.5, '-3.5'],
      ['(5)', -5, '-5'],
      ['50%', 0.5, '50%'],
      ['12.5%', 0.125, '12.50%'],
      ['1e3', 1000, '1.00E+03'],
      ['1/2/2025', 45659, '1/2/2025'],
      ['2025-02-05', 45693, '2/5/2025'],
      ['13:45', 0.5729166666666666, '13:45'],
      ['TRUE', true, 'TRUE'],
      ['false', false, 'FALSE'],
      ['#N/A', '#N/A', '#N/A'],
      ['hello', 'hello', 'hello'],
      ["'01", '01', '01'],
      ["'=1+1", '=1+1', '=1+1'],
      ['01', 1, '1'],
      ['123456789012345678', 123456789012345000, '1.23457E+17'],
      ['1/2', 45659, '2-Jan'],
      ['0 1/2', 0.5, ' 1/2'],
      ['2 3/16', 2.1875, '2  3/16'],
      ['$5', 5, '$5'],
      ['2/29/2025', '2/29/2025', '2/29/2025'],
      ['13/13/2025', '13/13/2025', '13/13/2025'],
      ['10 000', '10 000', '10 000'],
    ],
  ],
  [
    'vi-VN',
    [
      ['12,5', 12.5, '12,5'],
      ['1.234', 1234, '1.234'],
      ['1.234,50', 1234.5, '1.234,50'],
      ['75,5%', 0.755, '75,50%'],
      ['05/02/2025', 45693, '05/02/2025'],
      ['31/12/2025', 46022, '31/12/2025'],
      ['12/31/2025', '12/31/2025', '12/31/2025'],
      ['2025-02-05', 45693, '05/02/2025'],
      ['hồ sơ', 'hồ sơ', 'hồ sơ'],
      ["'0123", '0123', '0123'],
    ],
  ],
])('typed in %s', (locale, cases) => {
  test.each(cases)('%s: %j, shown %s', async (entry, value, text) => {
    const shown = await typed(entry, locale);
    expect([shown.value, shown.text]).toEqual([value, text]);
  });
});

test.each<[string, string, unknown]>([
  ['=1+1', '=1+1', 2],
  ['+1+1', '=+1+1', 2],
  ['-A2', '=-A2', 0],
  ['=SUM(1,2)', '=SUM(1,2)', 3],
])('%s is the formula %s', async (entry, formula, value) => {
  const shown = await typed(entry, 'en-US');
  expect([shown.formula, shown.value]).toEqual([formula, value]);
});

test.each<[string]>([['01'], ['=1+1'], ['50%'], ['1/2/2025'], ['TRUE'], ['1e5']])(
  '%s in a cell of text format stays as typed',
  async (entry) => {
    const shown = await typed(entry, 'en-US', '@');
    expect([shown.value, shown.text, shown.format]).toEqual([entry, entry, '@']);
  },
);

test.each<[string]>([['=1+'], ['=SUM('], ['=)']])(
  '%s is no formula: refused, nothing changed',
  async (entry) => {
    excel = await openExcel(undefined, { today: '2025-01-23' });
    expect(() => excel.edit('Sheet1', 'A1', entry)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
    expect(excel.store.sheets[0]!.value(0, 0)).toBeNull();
  },
);

test('serials: the first day, the leap day that never was, the last day, and what is beyond', async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A8');
    cells.numberFormat = 'dd/mm/yyyy' as never;
    cells.values = [[1], [59], [60], [61], [2958465], [0], [-1], [2958466]];
    cells.load('text');
    await context.sync();
    expect(cells.text.map(([text]) => text)).toEqual([
      '01/01/1900',
      '28/02/1900',
      '29/02/1900',
      '01/03/1900',
      '31/12/9999',
      '00/01/1900',
      '######',
      '######',
    ]);
  });
});

/** [format, value, text]: the same in Excel and LibreOffice. */
const formats: readonly (readonly [string, number | string, string])[] = [
  ['0', 1234.5, '1235'],
  ['0.00', 1234.5, '1234.50'],
  ['#,##0', 1234567, '1,234,567'],
  ['#,##0.00', 1234567.891, '1,234,567.89'],
  ['#,##0.##', 1234.5, '1,234.5'],
  ['0%', 0.256, '26%'],
  ['0.0%', 0.256, '25.6%'],
  ['0.00E+00', 12345, '1.23E+04'],
  ['dd/mm/yyyy', 45693, '05/02/2025'],
  ['d/m/yy', 45693, '5/2/25'],
  ['yyyy-mm-dd', 45693, '2025-02-05'],
  ['mmm yyyy', 45693, 'Feb 2025'],
  ['dddd', 45693, 'Wednesday'],
  ['hh:mm', 0.5, '12:00'],
  ['h:mm AM/PM', 0.75, '6:00 PM'],
  ['[h]:mm', 1.5, '36:00'],
  ['mm:ss', 0.001, '01:26'],
  ['00000', 42, '00042'],
  ['000-00-0000', 123456789, '123-45-6789'],
  ['"Tuần "0', 4, 'Tuần 4'],
  ['0" ngày"', 3, '3 ngày'],
  ['0;-0;"không"', 0, 'không'],
  ['0;(0)', -7, '(7)'],
  ['#,##0;[Red]-#,##0', -1234, '-1,234'],
  ['[>=100]"nhiều";[<10]"ít";0', 5, 'ít'],
  ['[>=100]"nhiều";[<10]"ít";0', 150, 'nhiều'],
  ['[>=100]"nhiều";[<10]"ít";0', 50, '50'],
  ['# ?/?', 2.5, '2 1/2'],
  ['# ??/??', 0.3333333, '  1/3 '],
  ['@', 'chữ', 'chữ'],
  ['"Mã "@', 'A1', 'Mã A1'],
  ['0;0;0;"chữ: "@', 'x', 'chữ: x'],
  ['0.0,', 12345, '12.3'],
  ['0,,', 12345678, '12'],
  ['?0.0?', 3.5, ' 3.5 '],
  ['General', 0.1, '0.1'],
  ['General', 1234567890, '1234567890'],
  ['General', 1e-7, '0.0000001'],
];

test('text: what number formats show, and LibreOffice shows the same', async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
  const texts = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${formats.length}`);
    cells.numberFormat = formats.map(([format]) => [format]);
    cells.values = formats.map(([, value]) => [value]);
    cells.load('text');
    await context.sync();
    return cells.text.map(([text]) => text!);
  });
  expect(texts).toEqual(formats.map(([, , text]) => text));
  // The referee recomputes the texts with TEXT() of its own.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`C1:C${formats.length}`).formulas = formats.map(([format], i) => [
      `=TEXT(A${i + 1},"${format.replace(/"/g, '""')}")`,
    ]);
    await context.sync();
  });
  const values = (await recalculated(await excel.save())).get('Sheet1')!;
  const differing = formats.flatMap(([format, value, text], i) => {
    const other = values.get(`C${i + 1}`);
    const isOurs = typeof other === 'string' ? other.trim() === text.trim() : String(other) === text;
    return isOurs ? [] : [[format, value, text, other]];
  });
  expect(differing).toEqual([]);
});
