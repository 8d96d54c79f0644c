import { openExcel, type HeadlessExcel } from '../../src/headless';

let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:D4').formulas = [
      ['Tên', 'Số', '', true],
      ['An', 1, '=B2*2', '=1/0'],
      ['Bình', 2, '=A2&"!"', ''],
      ['Chi', '', '=B2=1', 'An'],
    ];
    await context.sync();
  });
});
afterEach(() => excel.dispose());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

describe('worksheet.getRanges', () => {
  test('addresses with commas or semicolons, names; without one the whole sheet', () =>
    onSheet(async (sheet, context) => {
      sheet.names.add('Mine', sheet.getRange('D4'));
      const areas = sheet.getRanges('A1:B2, D1;Mine').load();
      const whole = sheet.getRanges().load('address,isEntireColumn,isEntireRow,cellCount');
      await context.sync();
      expect(areas.toJSON()).toMatchObject({
        address: 'Sheet1!A1:B2, Sheet1!D1, Sheet1!D4',
        areaCount: 3,
        cellCount: 6,
        isEntireColumn: false,
        isEntireRow: false,
      });
      expect([whole.isEntireColumn, whole.isEntireRow, whole.cellCount]).toEqual([true, true, -1]);
    }));

  test.each(['A1,', 'A1:B2, nothing', 'A1, Other!B1', ''])('%j', async (address) => {
    const result = onSheet(async (sheet, context) => {
      const areas = sheet.getRanges(address).load('areaCount');
      await context.sync();
      return areas.areaCount;
    });
    expect(await code(result)).toBe(address === '' || address === 'A1,' ? 'no error' : 'InvalidArgument');
  });
});

test('areas: items, getCount, getItemAt', () =>
  onSheet(async (sheet, context) => {
    const { areas } = sheet.getRanges('A1:A2,C3');
    areas.load('items/address,items/values');
    const [count, second] = [areas.getCount(), areas.getItemAt(1).load('formulas')];
    await context.sync();
    expect(areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:A2', 'Sheet1!C3']);
    expect(count.value).toBe(2);
    expect(second.formulas).toEqual([['=A2&"!"']]);
    areas.getItemAt(2).load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  }));

test('format: null where the areas differ, set on all of them', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const areas = sheet.getRanges('A1,C1:C2');
    const { fill, font } = areas.format;
    fill.load('color');
    font.load('bold');
    await context.sync();
    expect([fill.color, font.bold]).toEqual([null, false]);
    areas.format.fill.color = '#00FF00';
    areas.format.font.bold = true;
    areas.format.borders.getItem('EdgeTop').style = 'Continuous';
    const cell = sheet.getRange('C2').format;
    const border = sheet.getRange('C1').format.borders.getItem('EdgeTop').load('style');
    cell.fill.load('color');
    cell.font.load('bold');
    fill.load('color');
    await context.sync();
    expect([cell.fill.color, cell.font.bold, fill.color, border.style]).toEqual([
      '#00FF00',
      true,
      '#00FF00',
      'Continuous',
    ]);
  }));

test('one validation and one conditional format for all areas', () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('B2:B4,D2:D4');
    areas.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
    const format = areas.conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
    const ranges = format.getRanges().load('address');
    const single = format.getRangeOrNullObject().load('address');
    areas.dataValidation.load('type,valid');
    await context.sync();
    expect(ranges.address).toBe('Sheet1!B2:B4, Sheet1!D2:D4');
    expect(single.isNullObject).toBe(true);
    expect([areas.dataValidation.type, areas.dataValidation.valid]).toEqual(['WholeNumber', null]);
    expect(excel.store.sheets[0]!.dataValidations()).toHaveLength(1);
    const invalid = areas.dataValidation.getInvalidCells().load('address');
    const none = sheet.getRange('B2:B3').dataValidation.getInvalidCellsOrNullObject().load('address');
    await context.sync();
    // The error and the text; blanks are ignored by default.
    expect(invalid.address).toBe('Sheet1!D2, Sheet1!D4');
    expect(none.isNullObject).toBe(true);
    sheet.getRange('B2:B3').dataValidation.getInvalidCells().load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  }));

describe('getSpecialCells', () => {
  test.each<[Excel.SpecialCellType | `${Excel.SpecialCellType}`, string | undefined, string]>([
    ['Constants', undefined, 'A1:B3, D1, A4, D4'],
    ['Constants', 'Numbers', 'B2:B3'],
    ['Constants', 'Logical', 'D1'],
    ['Constants', 'LogicalNumbers', 'D1, B2:B3'],
    ['Formulas', undefined, 'C2:D2, C3:C4'],
    ['Formulas', 'Errors', 'D2'],
    ['Formulas', 'NumbersText', 'C2:C3'],
    ['Formulas', 'Logical', 'C4'],
    ['Blanks', undefined, 'C1, D3, B4'],
  ])('%s %s: %s', (type, valueType, expected) =>
    onSheet(async (sheet, context) => {
      const found = sheet
        .getRange('A1:Z100')
        .getSpecialCells(type as never, valueType as never)
        .load('address');
      await context.sync();
      const cells = (text: string): string[] => text.replaceAll('Sheet1!', '').split(', ').sort();
      expect(cells(found.address)).toEqual(cells(expected));
    }),
  );

  test('visible cells: neither hidden rows nor hidden columns', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const found = sheet.getRange('A1:D5').getSpecialCells('Visible').load('address');
      await context.sync();
      expect(found.address).toBe('Sheet1!A1, Sheet1!C1:D1, Sheet1!A4:A5, Sheet1!C4:D5');
    }));

  test('conditional formats and validations, all and the same as the first cell has', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').conditionalFormats.add('DataBar');
      sheet.getRange('C1:C2').conditionalFormats.add('IconSet');
      sheet.getRange('B1:B3').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('D1').dataValidation.rule = { custom: { formula: '=FALSE' } };
      const range = sheet.getRange('A1:D4');
      const get = (from: Excel.Range, type: Excel.SpecialCellType | `${Excel.SpecialCellType}`) =>
        from.getSpecialCells(type as never).load('address');
      const all = [get(range, 'ConditionalFormats'), get(range, 'DataValidations')];
      const same = [get(range, 'SameConditionalFormat'), get(sheet.getRange('B1:D4'), 'SameDataValidation')];
      await context.sync();
      expect(all.map(({ address }) => address.split(', ').sort())).toEqual([
        ['Sheet1!A1:A2', 'Sheet1!C1:C2'],
        ['Sheet1!B1:B3', 'Sheet1!D1'],
      ]);
      expect(same.map(({ address }) => address)).toEqual(['Sheet1!A1:A2', 'Sheet1!B1:B3']);
    }));

  test('nothing found: ItemNotFound, or a null object; an unknown kind: InvalidArgument', async () => {
    const found = (type: string) =>
      code(
        onSheet(async (sheet, context) => {
          sheet
            .getRange('A1:A3')
            .getSpecialCells(type as never)
            .load('address');
          await context.sync();
        }),
      );
    expect(await found('Formulas')).toBe('ItemNotFound');
    expect(await found('Comments')).toBe('InvalidArgument');
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1:A3').getSpecialCellsOrNullObject('Formulas').load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

test('findAll: every cell that shows the text', async () => {
  await onSheet(async (sheet, context) => {
    const all = sheet.findAll('an', {}).load('address');
    const whole = sheet.findAll('An', { completeMatch: true, matchCase: true }).load('address');
    const none = sheet.findAllOrNullObject('nobody', {}).load('address');
    await context.sync();
    expect(all.address).toBe('Sheet1!A2, Sheet1!C3, Sheet1!D4');
    expect(whole.address).toBe('Sheet1!A2, Sheet1!D4');
    expect(none.isNullObject).toBe(true);
  });
  expect(
    await code(
      onSheet(async (sheet, context) => {
        sheet.findAll('nobody', {}).load('address');
        await context.sync();
      }),
    ),
  ).toBe('ItemNotFound');
});

test('worksheet.replaceAll counts what it replaces, and leaves formulas', () =>
  onSheet(async (sheet, context) => {
    const count = sheet.replaceAll('An', 'Anh', { matchCase: true });
    const [cells, formula] = [sheet.getRange('A2').load('values'), sheet.getRange('C3').load('formulas')];
    await context.sync();
    expect([count.value, cells.values, formula.formulas]).toEqual([2, [['Anh']], [['=A2&"!"']]]);
  }));

test('getMergedAreasOrNullObject: merged cells that the range touches', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('F1:G2').merge();
    sheet.getRange('F5:F6').merge();
    const merged = sheet.getRange('G1:H9').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect([merged.address, none.isNullObject]).toEqual(['Sheet1!F1:G2', true]);
  }));

test('areas to areas: rows, columns, offset, intersection, used part', () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1:B2,D3:F9');
    const found = {
      rows: areas.getEntireRow(),
      columns: areas.getEntireColumn(),
      offset: areas.getOffsetRangeAreas(1, 2),
      common: areas.getIntersection('B2:E4'),
      none: areas.getIntersectionOrNullObject(sheet.getRange('Z1')),
      used: areas.getUsedRangeAreas(true),
    };
    for (const each of Object.values(found)) each.load('address');
    await context.sync();
    const plain = (each: Excel.RangeAreas): string => each.address.replaceAll('Sheet1!', '');
    expect(plain(found.rows)).toBe('1:2, 3:9');
    expect(plain(found.columns)).toBe('A:B, D:F');
    expect(plain(found.offset)).toBe('C2:D3, F4:H10');
    expect(plain(found.common)).toBe('B2, D3:E4');
    expect(found.none.isNullObject).toBe(true);
    expect(plain(found.used)).toBe('A1:B2, D3:D4');
    areas.getOffsetRangeAreas(-1, 0).load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('clear and copyFrom act on each area', () =>
  onSheet(async (sheet, context) => {
    sheet.getRanges('F1,H1').copyFrom('A2');
    sheet.getRanges('A1,A3').clear('Contents');
    const row = sheet.getRange('F1:H1').load('values');
    const column = sheet.getRange('A1:A3').load('values');
    await context.sync();
    expect([row.values, column.values]).toEqual([[['An', '', 'An']], [[''], ['An'], ['']]]);
  }));

test('kept over syncs, areas follow inserted rows', () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1,A4').load('address');
    context.trackedObjects.add(areas);
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    await context.sync();
    areas.load('address');
    const first = areas.areas.getItemAt(1).load('address');
    await context.sync();
    expect([areas.address, first.address]).toEqual(['Sheet1!A1, Sheet1!A6', 'Sheet1!A6']);
    context.trackedObjects.remove(areas);
    await context.sync();
  }));

test('getTables and workbook.getSelectedRanges', () =>
  onSheet(async (sheet, context) => {
    sheet.tables.add('A1:B4', true).name = 'T';
    const tables = sheet.getRanges('B2,Z9').getTables(false).load('items/name');
    const contained = sheet.getRanges('B2,Z9').getTables(true).load('items/name');
    sheet.getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRanges().load('address');
    await context.sync();
    expect(tables.items.map(({ name }) => name)).toEqual(['T']);
    expect(contained.items).toEqual([]);
    expect(selected.address).toBe('Sheet1!B2:C3');
  }));
