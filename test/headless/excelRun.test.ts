import type { HeadlessExcel } from '../../src/headless';
import { openExcel } from '../../src/headless';

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openExcel(undefined, { today: '2025-01-31' });
});
afterEach(() => host.dispose());

/** Runs one batch that must fail, and gives its error. */
async function failure(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch did not fail.');
}

describe('the real client on the headless Excel', () => {
  test('Office.context is the library’s own', () => {
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  test('values come back as the caller’s own arrays', async () => {
    const range = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      cells.values = [
        [1, 'a'],
        [true, ''],
      ];
      await context.sync();
      const again = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      again.load('values, address, valueTypes, rowCount');
      await context.sync();
      return again.toJSON();
    });
    expect(range.values).toStrictEqual([
      [1, 'a'],
      [true, ''],
    ]);
    expect(range.values).toBeInstanceOf(Array);
    expect(range.address).toBe('Sheet1!A1:B2');
    expect(range.valueTypes).toEqual([
      ['Double', 'String'],
      ['Boolean', 'Empty'],
    ]);
    expect(range.rowCount).toBe(2);
  });

  test('a text is read as typing is', async () => {
    const cells = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1');
      range.values = [['01', '3/4', '75%', 'TRUE', "'01", '=1+1']];
      range.load('formulas, numberFormat, text');
      await context.sync();
      return range.toJSON();
    });
    // 3/4 is the fourth of March of the year that the workbook lives in.
    expect(cells.formulas).toEqual([[1, 45720, 0.75, true, '01', '=1+1']]);
    expect(cells.numberFormat?.[0]?.slice(0, 3)).toEqual(['General', 'd-mmm', '0%']);
    expect(cells.text?.[0]?.slice(0, 5)).toEqual(['1', '4-Mar', '75%', 'TRUE', '01']);
  });

  test('a cell of text format keeps what is typed', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['01', '=A1']];
      range.load('values, formulas');
      await context.sync();
      return range.formulas as unknown[][];
    });
    expect(values).toEqual([['01', '=A1']]);
  });

  test('null leaves a cell, an empty text empties it, one value fills the range', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.values = 7 as unknown as number[][];
      range.values = [[null, '', 'x']];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([[7, '', 'x']]);
  });

  test.each<[string, string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    [
      'an unknown sheet',
      'ItemNotFound',
      (context) => void context.workbook.worksheets.getItem('none').load('name'),
    ],
    [
      'a sheet of that name, case aside',
      'ItemAlreadyExists',
      (context) => void context.workbook.worksheets.add('SHEET1'),
    ],
    [
      'a sheet name with a slash',
      'InvalidArgument',
      (context) => void context.workbook.worksheets.add('a/b'),
    ],
    [
      'a sheet name of 32 characters',
      'InvalidArgument',
      (context) => void context.workbook.worksheets.add('x'.repeat(32)),
    ],
    [
      'an array of another shape',
      'InvalidArgument',
      (_, sheet) => void (sheet.getRange('A1:B2').values = [[1, 2]]),
    ],
    [
      'a text that is too long',
      'InvalidArgument',
      (_, sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
    ],
    [
      'a formula that is none',
      'InvalidArgument',
      (_, sheet) => void (sheet.getRange('A1').formulas = [['=SUM(']]),
    ],
    [
      'an address off the sheet',
      'InvalidArgument',
      (_, sheet) => void sheet.getRange('XFE1').load('address'),
    ],
    ['the only sheet deleted', 'InvalidOperation', (_, sheet) => sheet.delete()],
    ['an API the host does not know', 'ApiNotFound', (_, sheet) => void sheet.shapes.load('items')],
  ])('%s answers %s', async (_what, code, batch) => {
    expect((await failure(batch)).code).toBe(code);
  });

  test('what came before the failing action stays done', async () => {
    const error = await failure((context, sheet) => {
      sheet.getRange('A1').values = [['kept']];
      context.workbook.worksheets.getItem('none').load('name');
    });
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.debugInfo.statement).toContain('getItem');
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
    expect(value).toBe('kept');
  });

  test('a null object is told from a sheet', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('none');
      const one = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('name');
      none.delete();
      await context.sync();
      expect([none.isNullObject, one.isNullObject, one.name]).toEqual([true, false, 'Sheet1']);
    });
  });

  test('a held range follows its cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const held = sheet.getRange('A5').load('address');
      held.values = [['x']];
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      held.load('address, values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!A7', [['x']]]);
    });
  });

  test('250,000 cells are written and read', async () => {
    const rows = Array.from({ length: 10_000 }, (_, r) => Array.from({ length: 25 }, (_, c) => r * 25 + c));
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 10_000, 25);
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(read[9_999]?.[24]).toBe(249_999);
    expect(host.stats.syncs).toBeGreaterThan(0);
  });

  test('a request over 5 MB is refused and nothing of it done', async () => {
    const error = await failure((_, sheet) => {
      sheet.getRangeByIndexes(0, 0, 200, 1).values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    });
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('a handler hears changes, and its own user’s typing', async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((change) => {
        heard.push(change);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      await context.sync();
    });
    host.edit('Sheet1', 'C3', 'typed');
    await new Promise((done) => setTimeout(done, 50));
    expect(heard.map(({ address, source, changeType }) => [address, source, changeType])).toEqual([
      ['B2', 'Local', 'RangeEdited'],
      ['C3', 'Local', 'RangeEdited'],
    ]);
  });

  test('locked cells of a protected sheet refuse, unlocked ones do not', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B:B').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B2').values = [['free']];
      await context.sync();
    });
    expect((await failure((_, sheet) => void (sheet.getRange('A1').values = [[1]]))).code).toBe(
      'AccessDenied',
    );
    expect(() => host.edit('Sheet1', 'A1', 1)).toThrow();
  });

  test('saved and opened again, in another host', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Số liệu');
      sheet.getRange('A1:B2').values = [
        ['Tên', 'Số'],
        ['một', 1],
      ];
      sheet.tables.add('A1:B2', true).name = 'Data';
      await context.sync();
    });
    const bytes = await host.save();
    host.dispose();
    host = await openExcel(bytes);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Data');
      const body = table.getDataBodyRange().load('values, address');
      table.load('name, worksheet/name, columns/items/name');
      await context.sync();
      expect(body.values).toEqual([['một', 1]]);
      expect(body.address).toBe("'Số liệu'!A2:B2");
      expect(table.worksheet.name).toBe('Số liệu');
      expect(table.columns.items.map((column) => column.name)).toEqual(['Tên', 'Số']);
    });
  });
});
