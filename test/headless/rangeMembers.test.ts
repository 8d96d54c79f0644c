import { openExcel, type HeadlessExcel } from '../../src/headless';

let excel: HeadlessExcel;
const options = { today: '2025-01-23' };
beforeEach(async () => {
  excel = await openExcel(undefined, options);
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

/** Saves, opens the file in place of the workbook, and goes on. */
async function reopen(): Promise<void> {
  const bytes = await excel.save();
  excel.dispose();
  excel = await openExcel(bytes, options);
}

describe('cell, row and column properties', () => {
  test('what is set cell by cell is got cell by cell, after saving too', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').setCellProperties([
        [{ format: { fill: { color: '#FF0000' }, font: { bold: true, size: 14 } } }, {}],
        [
          {
            format: {
              borders: { bottom: { style: 'Double', color: '#0000FF' } },
              horizontalAlignment: 'Center',
            },
          },
          { format: { protection: { locked: false }, wrapText: true } },
        ],
      ]);
      await context.sync();
    });
    await reopen();
    await onSheet(async (sheet, context) => {
      const got = sheet.getRange('A1:B2').getCellProperties({
        address: true,
        format: {
          fill: { color: true },
          font: { bold: true, size: true },
          borders: { style: true, color: true },
          horizontalAlignment: true,
          protection: true,
          wrapText: true,
        },
      });
      await context.sync();
      const [[first, plain], [third, fourth]] = got.value as [
        [Excel.CellProperties, Excel.CellProperties],
        [Excel.CellProperties, Excel.CellProperties],
      ];
      expect(first).toMatchObject({
        address: 'Sheet1!A1',
        format: { fill: { color: '#FF0000' }, font: { bold: true, size: 14 } },
      });
      expect(plain.format).toMatchObject({ font: { bold: false }, protection: { locked: true } });
      expect(third.format).toMatchObject({
        horizontalAlignment: 'Center',
        borders: { bottom: { style: 'Double', color: '#0000FF' }, top: { style: 'None' } },
      });
      expect(fourth.format).toMatchObject({ protection: { locked: false }, wrapText: true });
    });
  });

  test('rows and columns', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2:C4').setRowProperties([{ format: { rowHeight: 30 } }, {}, { rowHidden: true }]);
      sheet.getRange('B2:C4').setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 100 } }]);
      const rows = sheet
        .getRange('B2:C4')
        .getRowProperties({ address: true, rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      const columns = sheet.getRange('B2:C4').getColumnProperties({ address: true, columnHidden: true });
      await context.sync();
      expect(rows.value).toMatchObject([
        { address: 'Sheet1!2:2', rowIndex: 1, rowHidden: false, format: { rowHeight: 30 } },
        { address: 'Sheet1!3:3', rowHidden: false },
        { address: 'Sheet1!4:4', rowHidden: true },
      ]);
      expect(columns.value).toMatchObject([
        { address: 'Sheet1!B:B', columnHidden: true },
        { address: 'Sheet1!C:C', columnHidden: false },
      ]);
    }));

  test.each<[string, unknown]>([
    ['too few rows', [[{}, {}]]],
    [
      'too many cells',
      [
        [{}, {}, {}],
        [{}, {}, {}],
      ],
    ],
    ['no array', {}],
  ])('refused: %s', async (_name, given) => {
    const set = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').setCellProperties(given as never);
      await context.sync();
    });
    expect(await code(set)).toBe('InvalidArgument');
  });
});

describe('removeDuplicates', () => {
  const values = [
    ['Tên', 'Số'],
    ['An', 1],
    ['an', 1],
    ['Bình', 1],
    ['An', 2],
    ['Bình', 1],
  ];
  test.each<[string, number[], boolean, number, unknown[][]]>([
    [
      'by one column',
      [0],
      true,
      3,
      [
        ['Tên', 'Số'],
        ['An', 1],
        ['Bình', 1],
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'by both',
      [0, 1],
      true,
      2,
      [
        ['Tên', 'Số'],
        ['An', 1],
        ['Bình', 1],
        ['An', 2],
        ['', ''],
        ['', ''],
      ],
    ],
  ])('%s', (_name, columns, header, removed, expected) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B6');
      range.values = values;
      sheet.getRange('A7').values = [['below']];
      const result = range.removeDuplicates(columns, header).load();
      range.load('values');
      const below = sheet.getRange('A7').load('values');
      await context.sync();
      expect(result.toJSON()).toEqual({ removed, uniqueRemaining: 5 - removed });
      expect([range.values, below.values]).toEqual([expected, [['below']]]);
    }),
  );
  test.each([[[]], [[2]]])('columns %j: InvalidArgument', async (columns) => {
    const removing = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B6').removeDuplicates(columns, true).load();
      await context.sync();
    });
    expect(await code(removing)).toBe('InvalidArgument');
  });
});

describe('outlines', () => {
  test('group, hide, show by level, ungroup; the file keeps the levels', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A9').values = Array.from({ length: 9 }, (_, i) => [i]);
      sheet.getRange('2:6').group('ByRows');
      sheet.getRange('A3:A4').group('ByRows');
      sheet.getRange('B:C').group('ByColumns');
      sheet.showOutlineLevels(2, 0);
      await context.sync();
    });
    const hidden = (): number[] =>
      Array.from({ length: 9 }, (_, i) => i + 1).filter((row) => excel.store.sheets[0]!.isRowHidden(row - 1));
    expect(hidden()).toEqual([3, 4]);
    await reopen();
    const sheet = excel.store.sheets[0]!;
    expect([1, 2, 5, 6].map((row) => sheet.outlineLevel('row', row))).toEqual([1, 2, 1, 0]);
    expect(sheet.outlineLevel('column', 2)).toBe(1);
    await onSheet(async (each, context) => {
      each.getRange('2:6').hideGroupDetails('ByRows');
      await context.sync();
      expect(hidden()).toEqual([2, 3, 4, 5, 6]);
      each.getRange('2:6').showGroupDetails('ByRows');
      each.getRange('2:6').ungroup('ByRows');
      await context.sync();
    });
    expect(hidden()).toEqual([]);
    expect([1, 2].map((row) => excel.store.sheets[0]!.outlineLevel('row', row))).toEqual([0, 1]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['whole rows by columns', (sheet) => sheet.getRange('1:2').group('ByColumns')],
    ['whole columns by rows', (sheet) => sheet.getRange('A:B').group('ByRows')],
    ['ungrouping what is not grouped', (sheet) => sheet.getRange('1:2').ungroup('ByRows')],
    ['nine levels', (sheet) => sheet.showOutlineLevels(9, 0)],
  ])('%s: InvalidArgument', async (_name, act) => {
    const acting = onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(await code(acting)).toBe('InvalidArgument');
  });
});

test('getVisibleView: the visible cells, read and written, row by row', () =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const view = sheet.getRange('A1:C3').getVisibleView().load();
    view.rows.load('items/values');
    const row = view.rows.getItemAt(1).load('values,index');
    const count = view.rows.getCount();
    await context.sync();
    expect(view).toMatchObject({
      values: [
        [1, 3],
        [7, 9],
      ],
      rowCount: 2,
      columnCount: 2,
      cellAddresses: [
        ['Sheet1!A1', 'Sheet1!C1'],
        ['Sheet1!A3', 'Sheet1!C3'],
      ],
    });
    expect([count.value, row.values, row.index]).toEqual([2, [[7, 9]], 1]);
    expect(view.rows.items.map(({ values }) => values)).toEqual([[[1, 3]], [[7, 9]]]);
    sheet.getRange('A1:C3').getVisibleView().values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    const all = sheet.getRange('A1:C3').load('values');
    await context.sync();
    expect(all.values).toEqual([
      ['a', 2, 'b'],
      [4, 5, 6],
      ['c', 8, 'd'],
    ]);
    view.rows.getItemAt(2).load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  }));

describe('page breaks', () => {
  test('added, counted, found, moved with rows, deleted, kept in the file', async () => {
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add('A21');
      sheet.horizontalPageBreaks.add(sheet.getRange('C11:D12'));
      sheet.verticalPageBreaks.add('E1');
      sheet.getRange('15:16').insert('Down');
      await context.sync();
    });
    await reopen();
    await onSheet(async (sheet, context) => {
      const rows = sheet.horizontalPageBreaks.load('items/rowIndex');
      const column = sheet.verticalPageBreaks.getItem(0).load('columnIndex');
      const after = sheet.horizontalPageBreaks.getItem(1).getCellAfterBreak().load('address');
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 22]);
      expect([column.columnIndex, after.address, count.value]).toEqual([4, 'Sheet1!A23', 2]);
      rows.items[0]!.delete();
      sheet.verticalPageBreaks.removePageBreaks();
      const counts = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
    });
    expect(
      await code(
        onSheet(async (sheet, context) => {
          sheet.horizontalPageBreaks.getItem(5).load('rowIndex');
          await context.sync();
        }),
      ),
    ).toBe('ItemNotFound');
  });
});
