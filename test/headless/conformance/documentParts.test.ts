import { openExcel, type HeadlessExcel } from '../../../src/headless';

/** What a workbook keeps beside its cells, each member as documented, before and after saving. */
const options = { today: '2025-01-23' };
let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel(undefined, options);
});
afterEach(() => excel.dispose());

async function reopen(): Promise<void> {
  const bytes = await excel.save();
  excel.dispose();
  excel = await openExcel(bytes, options);
}

const inBatch = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const code = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<unknown> =>
  inBatch((sheet, context) => void work(sheet, context)).then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

/** Looks now and after saving and opening: the same. */
async function both<T>(look: () => Promise<T>): Promise<T> {
  const now = await look();
  await reopen();
  expect(await look()).toEqual(now);
  return now;
}

describe('document properties', () => {
  test('all that can be set', async () => {
    const given = {
      title: 'Sổ <theo dõi>',
      subject: 'Đề án 06',
      author: 'Tổ thư ký',
      keywords: 'a; b',
      comments: 'Ghi chú',
      category: 'Báo cáo',
      manager: 'Trưởng ban',
      company: 'UBND tỉnh',
    };
    await inBatch((_sheet, { workbook }) => workbook.properties.set({ ...given, revisionNumber: 3 }));
    const found = await both(() =>
      inBatch(async (_sheet, context) => {
        const { properties } = context.workbook;
        properties.load();
        await context.sync();
        return properties.toJSON();
      }),
    );
    expect(found).toMatchObject({ ...given, revisionNumber: 3 });
  });

  test('custom properties: types, replaced, counted, deleted, in any case', async () => {
    await inBatch((_sheet, { workbook }) => {
      const { custom } = workbook.properties;
      custom.add('Text', 'chữ');
      custom.add('Number', 4.5);
      custom.add('Flag', true);
      custom.add('text', 'đổi');
    });
    const found = await both(() =>
      inBatch(async (_sheet, context) => {
        const { custom } = context.workbook.properties;
        custom.load('items/key,items/value,items/type');
        const count = custom.getCount();
        await context.sync();
        return [
          count.value,
          custom.items.map(({ key, value, type }) => [key, value as unknown, type]).sort(),
        ];
      }),
    );
    expect(found).toEqual([
      3,
      [
        ['Flag', true, 'Boolean'],
        ['Number', 4.5, 'Float'],
        ['Text', 'đổi', 'String'],
      ],
    ]);
    await inBatch((_sheet, { workbook }) => {
      workbook.properties.custom.getItem('NUMBER').delete();
    });
    expect(
      await code((_sheet, { workbook }) => workbook.properties.custom.getItem('Number').load('key')),
    ).toBe('ItemNotFound');
    await inBatch((_sheet, { workbook }) => workbook.properties.custom.deleteAll());
  });
});

describe('settings', () => {
  test('any JSON, replaced, counted, deleted', async () => {
    await inBatch((_sheet, { workbook }) => {
      workbook.settings.add('state', { week: 4, list: [1, 'hai', null] });
      workbook.settings.add('text', 'một');
      workbook.settings.add('text', 'hai');
    });
    const found = await both(() =>
      inBatch(async (_sheet, context) => {
        const { settings } = context.workbook;
        settings.load('items/key,items/value');
        const count = settings.getCount();
        await context.sync();
        return [count.value, settings.items.map(({ key, value }) => [key, value as unknown])];
      }),
    );
    expect(found).toEqual([
      2,
      [
        ['state', { week: 4, list: [1, 'hai', null] }],
        ['text', 'hai'],
      ],
    ]);
    await inBatch((_sheet, { workbook }) => workbook.settings.getItem('text').delete());
    expect(await code((_sheet, { workbook }) => workbook.settings.getItem('text').load('key'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('custom XML parts', () => {
  const xml = (text: string): string => `<note xmlns="urn:example:note">${text}</note>`;

  test('added, read, replaced, found by namespace, deleted', async () => {
    await inBatch((_sheet, { workbook }) => {
      workbook.customXmlParts.add(xml('một &amp; hai'));
      workbook.customXmlParts.add('<other xmlns="urn:example:other"/>');
    });
    const found = await both(() =>
      inBatch(async (_sheet, context) => {
        const parts = context.workbook.customXmlParts;
        const scoped = parts.getByNamespace('urn:example:note');
        const only = scoped.getOnlyItem().load('id,namespaceUri');
        const counts = [parts.getCount(), scoped.getCount()];
        const text = only.getXml();
        await context.sync();
        expect(only.id).toMatch(/^\{.{36}\}$/);
        return [counts.map(({ value }) => value), only.namespaceUri, text.value];
      }),
    );
    expect(found).toEqual([[2, 1], 'urn:example:note', xml('một &amp; hai')]);
    await inBatch(async (_sheet, context) => {
      const part = context.workbook.customXmlParts.getByNamespace('urn:example:note').getOnlyItem();
      part.setXml(xml('ba'));
      const text = part.getXml();
      await context.sync();
      expect(text.value).toBe(xml('ba'));
      part.delete();
      const none = context.workbook.customXmlParts
        .getByNamespace('urn:example:note')
        .getOnlyItemOrNullObject();
      none.load('id');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each<[string, (parts: Excel.CustomXmlPartCollection) => unknown, string]>([
    ['what is no XML', (parts) => parts.add('<a><b></a>'), 'InvalidArgument'],
    ['an unknown id', (parts) => parts.getItem('{x}').load('id'), 'ItemNotFound'],
    [
      'the only one of none',
      (parts) => parts.getByNamespace('urn:none').getOnlyItem().load('id'),
      'ItemNotFound',
    ],
  ])('refused: %s', async (_name, work, expected) =>
    expect(await code((_sheet, { workbook }) => work(workbook.customXmlParts))).toBe(expected),
  );
});

describe('names', () => {
  test('of ranges, values and formulas; of the workbook and of a sheet', async () => {
    await inBatch((sheet, { workbook }) => {
      sheet.getRange('A1:A2').values = [[3], [4]];
      workbook.names.add('Area', sheet.getRange('A1:A2'), 'cells');
      workbook.names.add('Sum', '=SUM(Sheet1!$A$1:$A$2)');
      workbook.names.add('Word', '="chữ"');
      sheet.names.add('Own', '=5');
      workbook.names.getItem('Sum').visible = false;
    });
    const found = await both(() =>
      inBatch(async (sheet, context) => {
        const names = context.workbook.names.load(
          'items/name,items/type,items/value,items/scope,items/visible,items/comment',
        );
        const own = sheet.names.load('items/name,items/scope,items/formula');
        const range = context.workbook.names.getItem('Area').getRange().load('address');
        const arrays = sheet.names.getItem('Own').getRangeOrNullObject();
        arrays.load('address');
        await context.sync();
        return {
          names: names.items.map(({ name, type, value, scope, visible, comment }) => [
            name,
            type,
            value as unknown,
            scope,
            visible,
            comment,
          ]),
          own: own.items.map(({ name, scope, formula }) => [name, scope, formula as unknown]),
          address: range.address,
          none: arrays.isNullObject,
        };
      }),
    );
    expect(found).toEqual({
      names: [
        ['Area', 'Range', 'Sheet1!$A$1:$A$2', 'Workbook', true, 'cells'],
        ['Sum', 'Integer', 7, 'Workbook', false, ''],
        ['Word', 'String', 'chữ', 'Workbook', true, ''],
      ],
      own: [['Own', 'Worksheet', '=5']],
      address: 'Sheet1!A1:A2',
      none: true,
    });
  });

  test('a changed formula and comment; deleted', async () => {
    await inBatch(async (sheet, context) => {
      const item = context.workbook.names.add('N', '=1');
      item.formula = '=Sheet1!$B$2';
      item.comment = 'new';
      const range = item.getRange().load('address');
      item.load('formula,comment');
      await context.sync();
      expect([item.formula, item.comment, range.address]).toEqual(['=Sheet1!$B$2', 'new', 'Sheet1!B2']);
      sheet.getRange('D1').formulas = [['=N+1']];
      item.delete();
      const broken = sheet.getRange('D1').load('values');
      await context.sync();
      expect(broken.values).toEqual([['#NAME?']]);
    });
  });
});

describe('protection', () => {
  test('of a sheet: a password opens it, another does not; the options are kept', async () => {
    await inBatch((sheet) =>
      sheet.protection.protect(
        { allowSort: true, allowInsertRows: true, selectionMode: 'Unlocked' },
        'mật khẩu',
      ),
    );
    const found = await both(() =>
      inBatch(async (sheet, context) => {
        sheet.protection.load('protected,options');
        await context.sync();
        return sheet.protection.toJSON();
      }),
    );
    expect(found).toMatchObject({
      protected: true,
      options: { allowSort: true, allowInsertRows: true, allowFormatCells: false, selectionMode: 'Unlocked' },
    });
    expect(await code((sheet) => sheet.protection.unprotect('khác'))).toBe('AccessDenied');
    expect(await code((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
    expect(await code((sheet) => sheet.protection.protect())).toBe('AccessDenied');
    expect(await code((sheet) => sheet.protection.unprotect('mật khẩu'))).toBe('no error');
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['columns', (sheet) => sheet.getRange('A:A').delete('Left')],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 90)],
    ['sorting', (sheet) => sheet.getRange('A1:A3').sort.apply([{ key: 0 }])],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['validations', (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
  ])('of a sheet refuses %s', async (_name, work) => {
    await inBatch((sheet) => sheet.protection.protect());
    expect(await code(work)).toBe('AccessDenied');
  });

  test('of the structure: no sheet comes, goes or is renamed; the password opens it', async () => {
    await inBatch((_sheet, { workbook }) => workbook.protection.protect('p'));
    const isProtected = await both(() =>
      inBatch(async (_sheet, context) => {
        const { protection } = context.workbook;
        protection.load('protected');
        await context.sync();
        return protection.protected;
      }),
    );
    expect(isProtected).toBe(true);
    expect(await code((_sheet, { workbook }) => workbook.worksheets.add('New'))).toBe('AccessDenied');
    expect(await code((sheet) => (sheet.name = 'Other'))).toBe('AccessDenied');
    expect(await code((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('no error');
    expect(await code((_sheet, { workbook }) => workbook.protection.unprotect('x'))).toBe('AccessDenied');
    expect(await code((_sheet, { workbook }) => workbook.protection.unprotect('p'))).toBe('no error');
  });
});

describe('page layout', () => {
  test.each<[keyof Excel.Interfaces.PageLayoutUpdateData, unknown]>([
    ['orientation', 'Landscape'],
    ['paperSize', 'A3'],
    ['centerHorizontally', true],
    ['centerVertically', true],
    ['printGridlines', true],
    ['printHeadings', true],
    ['blackAndWhite', true],
    ['draftMode', true],
    ['printOrder', 'OverThenDown'],
    ['firstPageNumber', 5],
    ['leftMargin', 85.05],
    ['rightMargin', 42.525],
    ['topMargin', 56.7],
    ['bottomMargin', 56.7],
    ['headerMargin', 20],
    ['footerMargin', 15],
    ['zoom', { scale: 80 }],
    ['zoom', { horizontalFitToPages: 1, verticalFitToPages: 2 }],
  ])('%s: %j', async (name, value) => {
    await inBatch((sheet) => sheet.pageLayout.set({ [name]: value }));
    const found = await both(() =>
      inBatch(async (sheet, context) => {
        sheet.pageLayout.load(name);
        await context.sync();
        return (sheet.pageLayout as unknown as Record<string, unknown>)[name];
      }),
    );
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 2);
    else if (typeof value === 'object') expect(found).toMatchObject(value as object);
    else expect(String(found).toLowerCase()).toBe(String(value).toLowerCase());
  });

  test('print area, titles, headers and footers of all kinds of pages', async () => {
    await inBatch((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintArea('A1:D20');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintTitleColumns('$A:$B');
      const { headersFooters } = pageLayout;
      headersFooters.state = 'FirstOddAndEven';
      headersFooters.firstPage.centerHeader = 'Trang đầu';
      headersFooters.evenPages.leftFooter = '&P';
      headersFooters.oddPages.rightFooter = '&N';
    });
    const found = await both(() =>
      inBatch(async (sheet, context) => {
        const { pageLayout } = sheet;
        const area = pageLayout.getPrintArea().load('address');
        const rows = pageLayout.getPrintTitleRows().load('address');
        const columns = pageLayout.getPrintTitleColumns().load('address');
        const { headersFooters } = pageLayout;
        headersFooters.load('state');
        const first = headersFooters.firstPage.load('centerHeader');
        const even = headersFooters.evenPages.load('leftFooter');
        const odd = headersFooters.oddPages.load('rightFooter');
        await context.sync();
        return [
          area.address,
          rows.address,
          columns.address,
          headersFooters.state,
          first.centerHeader,
          even.leftFooter,
          odd.rightFooter,
        ];
      }),
    );
    expect(found).toEqual([
      'Sheet1!A1:D20',
      'Sheet1!1:3',
      'Sheet1!A:B',
      'FirstOddAndEven',
      'Trang đầu',
      '&P',
      '&N',
    ]);
  });
});

describe('frozen panes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['rows', (panes) => panes.freezeRows(2), 'Sheet1!1:2'],
    ['columns', (panes) => panes.freezeColumns(3), 'Sheet1!A:C'],
    ['both', (panes) => panes.freezeAt('A1:B4'), 'Sheet1!A1:B4'],
    [
      'taken away',
      (panes) => {
        panes.freezeRows(2);
        panes.unfreeze();
      },
      null,
    ],
  ])('%s', async (_name, freeze, expected) => {
    await inBatch((sheet) => freeze(sheet.freezePanes));
    const found = await both(() =>
      inBatch(async (sheet, context) => {
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return frozen.isNullObject ? null : frozen.address;
      }),
    );
    expect(found).toBe(expected);
  });
});

test('hyperlinks: of the web and into the workbook, with tip and text; cleared', async () => {
  await inBatch((sheet) => {
    sheet.getRange('A1').hyperlink = {
      address: 'https://example.vn/?a=1&b=2',
      textToDisplay: 'Trang',
      screenTip: 'Mở trang',
    };
    sheet.getRange('A2').hyperlink = { documentReference: 'Sheet1!C3', textToDisplay: 'Tới ô' };
  });
  const look = () =>
    inBatch(async (sheet, context) => {
      const cells = ['A1', 'A2'].map((address) => sheet.getRange(address).load('hyperlink,values'));
      await context.sync();
      return cells.map(({ hyperlink, values }) => [hyperlink, values as unknown]);
    });
  expect(await both(look)).toEqual([
    [{ address: 'https://example.vn/?a=1&b=2', textToDisplay: 'Trang', screenTip: 'Mở trang' }, [['Trang']]],
    [{ documentReference: 'Sheet1!C3', textToDisplay: 'Tới ô' }, [['Tới ô']]],
  ]);
  await inBatch((sheet) => sheet.getRange('A1').clear('Hyperlinks'));
  const [first] = await look();
  expect(first![1]).toEqual([['Trang']]);
  expect(first![0] ?? null).toBeNull();
});
