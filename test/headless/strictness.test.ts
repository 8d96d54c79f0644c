import { openExcel, type HeadlessExcel } from '../../src/headless';

/** What Excel refuses, each with the code that Excel answers; see the documentation of the members named. */
let host: HeadlessExcel;
beforeEach(async () => {
  host = await openExcel(undefined, { today: '2025-01-31' });
});
afterEach(() => host.dispose());

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function codeOf(batch: Batch): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return 'no error';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

const any = (value: unknown): never => value as never;
const long = (length: number): string => 'a'.repeat(length);

test.each<[string, string, Batch]>([
  ['values of another height', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
  ['values of another width', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1], [2]])],
  ['values of uneven rows', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]])],
  [
    'formulas of another shape',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').formulas = [['=1', '=2']]),
  ],
  ['an address that is none', 'InvalidArgument', (sheet) => sheet.getRange('A0').load('values')],
  ['a cell beside the sheet', 'InvalidArgument', (sheet) => sheet.getRange('XFE1').load('values')],
  [
    'an unknown sheet',
    'ItemNotFound',
    (_, { workbook }) => workbook.worksheets.getItem('Không có').load('name'),
  ],
  ['an unknown table', 'ItemNotFound', (_, { workbook }) => workbook.tables.getItem('Không có').load('name')],
  ['an unknown name', 'ItemNotFound', (_, { workbook }) => workbook.names.getItem('Không_có').load('name')],
  [
    'an unknown column',
    'ItemNotFound',
    (sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).columns.getItem('c').load('name');
    },
  ],
  ['a text that is too long', 'InvalidArgument', (sheet) => (sheet.getRange('A1').values = [[long(32_768)]])],
  [
    'a formula that is too long',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').formulas = [[`=1${'+1'.repeat(4_096)}`]]),
  ],
  [
    'a formula that cannot be read',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').formulas = [['=SUM((']]),
  ],
  [
    'a list of more than 255 characters',
    'InvalidArgument',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: long(256) } }),
  ],
  [
    'an unknown value of a choice',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').format.horizontalAlignment = any('Middle')),
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').format.fill.color = 'không màu'),
  ],
  ['the only visible sheet deleted', 'InvalidOperation', (sheet) => sheet.delete()],
  ['the only visible sheet hidden', 'InvalidOperation', (sheet) => (sheet.visibility = 'Hidden')],
  [
    'overlapping tables',
    'InvalidArgument',
    (sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.tables.add('B2:C4', true);
    },
  ],
  [
    'more cells than 5 million read',
    'RangeExceedsLimit',
    (sheet) => sheet.getRange('A1:Z200000').load('values'),
  ],
])('%s: %s', async (_, code, batch) => {
  expect(await codeOf(batch)).toBe(code);
});

test.each([
  ['a name of another sheet, in other capitals', 'sheet1'],
  ['an empty name', ''],
  ['32 characters', long(32)],
  ['a name Excel keeps', 'History'],
  ['an apostrophe at the end', "a'"],
  ...['\\', '/', '?', '*', '[', ']', ':'].map((sign) => [`the sign ${sign}`, `a${sign}b`]),
])('a sheet is not given %s', async (_, name) => {
  const code = await codeOf((__, { workbook }) => workbook.worksheets.add(name));
  expect(['InvalidArgument', 'ItemAlreadyExists']).toContain(code);
  const renamed = await codeOf((__, { workbook }) => {
    workbook.worksheets.add('Khác').name = name;
  });
  expect(['InvalidArgument', 'ItemAlreadyExists']).toContain(renamed);
});

test('a sheet of 31 characters with an apostrophe inside is taken', async () => {
  expect(await codeOf((_, { workbook }) => workbook.worksheets.add(`${long(15)}'${long(15)}`))).toBe(
    'no error',
  );
});

test.each(['A1', 'R1C1', 'c', '1a', 'a b', 'a-b', '', long(256)])(
  'no table and no name is called "%s"',
  async (name) => {
    expect(await codeOf((sheet) => void (sheet.tables.add('A1:B2', true).name = name))).toBe(
      'InvalidArgument',
    );
    expect(await codeOf((sheet, { workbook }) => workbook.names.add(name, sheet.getRange('A1')))).toBe(
      'InvalidArgument',
    );
  },
);

test('locked cells of a protected sheet refuse writing, open ones take it', async () => {
  expect(
    await codeOf((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B1').values = [['mở']];
    }),
  ).toBe('no error');
  for (const batch of [
    (sheet) => (sheet.getRange('A1').values = [[1]]),
    (sheet) => sheet.getRange('A1:B1').clear(),
    (sheet) => sheet.getRange('1:1').delete('Up'),
    (sheet) => sheet.getRange('1:1').insert('Down'),
    (sheet) => (sheet.getRange('B1').format.fill.color = 'red'),
    (sheet) => sheet.tables.add('A3:B4', true),
  ] as Batch[]) {
    expect(await codeOf(batch)).toBe('AccessDenied');
  }
});

test('what was not loaded is not read', async () => {
  expect(await codeOf((sheet) => sheet.getRange('A1').values)).toBe('PropertyNotLoaded');
});

test('a request of more than 5 MB is refused, and nothing of it is done', async () => {
  const rows = Array.from({ length: 200 }, () => [long(30_000)]);
  expect(await codeOf((sheet) => (sheet.getRange('A1:A200').values = rows))).toBe(
    'RequestPayloadSizeLimitExceeded',
  );
  expect(host.store.sheets[0]!.usedRange(true)).toBeNull();
});

test('a member that the host does not know answers so', async () => {
  expect(await codeOf((_, { workbook }) => workbook.pivotTables.load('items/name'))).toBe('ApiNotFound');
});

test('what stands before the failing action is done, what stands behind it is not', async () => {
  expect(
    await codeOf((sheet) => {
      sheet.getRange('A1').values = [['trước']];
      sheet.getRange('B1:C1').values = [[1]];
      sheet.getRange('D1').values = [['sau']];
    }),
  ).toBe('InvalidArgument');
  const { store } = host;
  expect([store.sheets[0]!.value(0, 0), store.sheets[0]!.value(0, 3)]).toEqual(['trước', null]);
});

test.each<[unknown, unknown]>([
  ['01', 1],
  ['75%', 0.75],
  ['TRUE', true],
  ["'01", '01'],
  ["'=A1", '=A1'],
  ['=1+1', 2],
  ['  chữ ', '  chữ '],
  ['1e3', 1000],
  ['2025-01-31', 45_688],
])('%p written as a value is taken as if typed: %p', async (given, taken) => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [[given]];
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[taken]]);
  });
});

test('a cell that is text already keeps what is written', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    range.numberFormat = [['@', '@', '@']];
    range.values = [['01', '3/4', '75%']];
    await context.sync();
    range.load('values, valueTypes');
    await context.sync();
    expect(range.values).toEqual([['01', '3/4', '75%']]);
    expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
  });
});
