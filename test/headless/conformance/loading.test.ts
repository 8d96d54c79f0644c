import { openExcel, type HeadlessExcel } from '../../../src/headless';

/** `load`, `set`, `toJSON` and tracked objects, as the documentation of the application-specific API model has them. */
let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['Tên', 'Số'],
      ['An', 1],
      ['Bình', 2],
    ];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.tables.add('A1:B3', true).name = 'T';
    context.workbook.worksheets.add('Two');
    context.workbook.worksheets.add('Three');
    await context.sync();
  });
});
afterEach(() => excel.dispose());

const inBatch = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

const notLoaded = expect.objectContaining({ code: 'PropertyNotLoaded' }) as unknown;
const thrownBy = (read: () => unknown): unknown => {
  try {
    read();
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('load takes', () => {
  test.each<[string, (range: Excel.Range) => void]>([
    ['one text with commas', (range) => range.load('address, format/fill/color,rowCount')],
    ['an array of texts', (range) => range.load(['address', 'format/fill/color', 'rowCount'])],
    [
      'an object of what is wanted',
      (range) => range.load({ address: true, rowCount: true, format: { fill: { color: true } } }),
    ],
    ['select and expand', (range) => range.load({ select: 'address,rowCount', expand: 'format/fill' })],
    [
      'the context’s own load',
      (range) => range.context.load(range, ['address', 'format/fill/color', 'rowCount']),
    ],
  ])('%s', (_name, load) =>
    inBatch(async (sheet, context) => {
      const range = sheet.getRange('A1');
      load(range);
      await context.sync();
      expect([range.address, range.rowCount, range.format.fill.color]).toEqual(['Sheet1!A1', 1, '#FF0000']);
      expect(thrownBy(() => range.values)).toEqual(notLoaded);
      expect(thrownBy(() => range.format.font)).toBeUndefined();
      expect(thrownBy(() => range.format.font.bold)).toEqual(notLoaded);
    }),
  );

  test('nothing: every scalar property, none of what hangs on it', () =>
    inBatch(async (sheet, context) => {
      const range = sheet.getRange('A2:B2').load();
      await context.sync();
      expect([range.values, range.text, range.address, range.columnIndex]).toEqual([
        [['An', 1]],
        [['An', '1']],
        'Sheet1!A2:B2',
        0,
      ]);
      expect(thrownBy(() => range.format.fill.color)).toEqual(notLoaded);
    }));

  test('$all on a collection: every scalar property of its items', () =>
    inBatch(async (_sheet, context) => {
      const all = context.workbook.worksheets.load({ $all: true });
      await context.sync();
      expect(all.items.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
        ['Sheet1', 0, 'Visible'],
        ['Two', 1, 'Visible'],
        ['Three', 2, 'Visible'],
      ]);
    }));

  test('properties of items, with and without the word, and of what hangs on them', () =>
    inBatch(async (sheet, context) => {
      const plain = context.workbook.worksheets.load('name');
      const named = sheet.tables.load('items/name, items/columns/items/name, items/worksheet/name');
      const object = context.workbook.tables.load({
        name: true,
        style: true,
        rows: { count: true },
      } as never);
      await context.sync();
      expect(plain.items.map(({ name }) => name)).toEqual(['Sheet1', 'Two', 'Three']);
      expect(thrownBy(() => plain.items[0]!.position)).toEqual(notLoaded);
      const [table] = named.items;
      expect([table!.name, table!.worksheet.name]).toEqual(['T', 'Sheet1']);
      expect(table!.columns.items.map(({ name }) => name)).toEqual(['Tên', 'Số']);
      expect(object.items[0]!.rows.count).toBe(2);
    }));

  test('$top and $skip', () =>
    inBatch(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const options: Excel.Interfaces.WorksheetCollectionLoadOptions & { $top: number; $skip: number } = {
        name: true,
        $top: 1,
        $skip: 1,
      };
      worksheets.load(options);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Two']);
      worksheets.load({ select: 'name', top: 2 } as never);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Two']);
    }));
});

test.each(['nothing', 'format/nothing', 'items/name'])('load of %j, which is no property', async (name) => {
  const loading = inBatch(async (sheet, context) => {
    sheet.getRange('A1').load(name);
    await context.sync();
  });
  await expect(loading).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('loaded properties keep their values until they are loaded again', () =>
  inBatch(async (sheet, context) => {
    const range = sheet.getRange('A2').load('values');
    await context.sync();
    sheet.getRange('A2').values = [['Anh']];
    await context.sync();
    expect(range.values).toEqual([['An']]);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['Anh']]);
  }));

test('an object of another context is refused before anything is sent', () =>
  inBatch(async (sheet, context) => {
    const other = new Excel.RequestContext();
    const before = excel.stats.syncs;
    expect(thrownBy(() => other.load(sheet))).toMatchObject({ code: 'InvalidRequestContext' });
    expect(excel.stats.syncs).toBe(before);
    await context.sync();
  }));

describe('set', () => {
  test('takes properties, also of what hangs on the object', () =>
    inBatch(async (sheet, context) => {
      const range = sheet.getRange('A2:B3');
      range.set({
        values: [
          ['x', 5],
          ['y', 6],
        ],
        format: { font: { bold: true, color: '#0000FF' }, horizontalAlignment: 'Center', rowHeight: 25 },
      });
      range.load('values,format/horizontalAlignment,format/rowHeight,format/font/bold,format/font/color');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [
          ['x', 5],
          ['y', 6],
        ],
        format: { horizontalAlignment: 'Center', rowHeight: 25, font: { bold: true, color: '#0000FF' } },
      });
    }));

  test('takes another object of its class that was loaded', () =>
    inBatch(async (sheet, context) => {
      const source = sheet.getRange('A1').load('numberFormat,format/fill/color');
      await context.sync();
      sheet.getRange('D1').set(source);
      const target = sheet.getRange('D1').format.fill.load('color');
      await context.sync();
      expect(target.color).toBe('#FF0000');
    }));

  test('refuses what cannot be set, unless told to leave it out', () =>
    inBatch(async (sheet, context) => {
      const given = { address: 'B9', values: [['z']] };
      expect(thrownBy(() => sheet.getRange('A2').set(given as never))).toMatchObject({
        code: 'InvalidArgument',
      });
      sheet.getRange('A2').set(given as never, { throwOnReadOnly: false });
      const range = sheet.getRange('A2').load('values');
      await context.sync();
      expect(range.values).toEqual([['z']]);
    }));
});

describe('toJSON gives what was loaded, and nothing else', () => {
  test('range, sheet, table', () =>
    inBatch(async (sheet, context) => {
      const range = sheet.getRange('A2').load('address,format/fill/color');
      const table = sheet.tables.getItem('T').load('name,showTotals,columns/items/name');
      sheet.load('name,tabColor');
      await context.sync();
      const plain = (each: unknown): unknown => JSON.parse(JSON.stringify(each));
      expect(plain(range)).toEqual({ address: 'Sheet1!A2', format: { fill: { color: '#FFFFFF' } } });
      // Ids come with every answer; the client lists what hangs on a sheet, loaded or not.
      const { name, tabColor, ...rest } = plain(sheet) as Record<string, unknown>;
      expect([name, tabColor, Object.keys(rest).sort()]).toEqual([
        'Sheet1',
        '',
        expect.arrayContaining(['id']),
      ]);
      expect(plain(table)).toEqual({
        id: expect.any(String) as string,
        name: 'T',
        showTotals: false,
        columns: [
          { id: expect.any(Number) as number, name: 'Tên' },
          { id: expect.any(Number) as number, name: 'Số' },
        ],
      });
    }));

  test('a collection: its items', () =>
    inBatch(async (_sheet, context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(sheets.toJSON().items!.map(({ name }) => name)).toEqual(['Sheet1', 'Two', 'Three']);
    }));
});

describe('tracked objects', () => {
  test('outlive the batch, follow their cells, and end with remove', async () => {
    const range = await inBatch(async (sheet, context) => {
      const tracked = sheet.getRange('A3');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    await Excel.run(range, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
      await context.sync();
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A4', [['Bình']]]);
      context.trackedObjects.remove(range);
      await context.sync();
    });
    range.load('address');
    await expect(range.context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  test('of a batch that is over are none: their use fails in the client', async () => {
    const range = await inBatch(async (sheet, context) => {
      const untracked = sheet.getRange('A3').load('address');
      await context.sync();
      return untracked;
    });
    expect(range.address).toBe('Sheet1!A3');
    await expect(
      (async () => {
        range.load('values');
        await range.context.sync();
      })(),
    ).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });

  test('can be several at once, added and removed together', () =>
    inBatch(async (sheet, context) => {
      const ranges = [sheet.getRange('A1'), sheet.getRange('B1:B2')];
      context.trackedObjects.add(ranges);
      await context.sync();
      sheet.getRange('A:A').insert('Right');
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Sheet1!B1', 'Sheet1!C1:C2']);
      context.trackedObjects.remove(ranges);
      await context.sync();
    }));
});
