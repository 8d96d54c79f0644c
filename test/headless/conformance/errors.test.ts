import { openExcel, type HeadlessExcel } from '../../../src/headless';

/** What an error of a batch tells: code, message, place and statements, as the client documents `OfficeExtension.Error`. */
let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
});
afterEach(() => excel.dispose());

async function failing(work: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch did not fail.');
}

test.each<[string, (context: Excel.RequestContext) => void, string, string]>([
  [
    'a property',
    ({ workbook }) => (workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1, 2]]),
    'InvalidArgument',
    'Range.values',
  ],
  [
    'a method',
    ({ workbook }) => workbook.worksheets.getItem('Sheet1').delete(),
    'InvalidOperation',
    'Worksheet.delete',
  ],
  [
    'an indexer',
    ({ workbook }) => workbook.worksheets.getItem('None').load('name'),
    'ItemNotFound',
    'WorksheetCollection.getItem',
  ],
  [
    'a method that gives an object',
    ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('no such').load('address'),
    'InvalidArgument',
    'Worksheet.getRange',
  ],
])('%s: code, message, location', async (_name, work, code, location) => {
  const error = await failing(work);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error.code).toBe(code);
  expect(error.message).not.toBe('');
  expect(error.debugInfo).toMatchObject({ code, errorLocation: location, message: error.message });
});

test('statements around the failing one, and all of them when asked for', async () => {
  const batch = ({ workbook }: Excel.RequestContext): void => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['before']];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [['after']];
  };
  const brief = await failing(batch);
  expect(brief.debugInfo.statement).toMatch(/values = /);
  expect(brief.debugInfo.surroundingStatements!.length).toBeGreaterThan(1);
  OfficeExtension.config.extendedErrorLogging = true;
  try {
    const full = await failing(batch);
    expect(full.debugInfo.fullStatements!.join('\n')).toMatch(/before[\s\S]*after/);
  } finally {
    OfficeExtension.config.extendedErrorLogging = false;
  }
});

test('the first failing action stops the batch: before it all is done, after it nothing', async () => {
  const error = await failing(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['done']];
    sheet.name = 'History';
    sheet.getRange('A2').values = [['not done']];
    sheet.getRange('A3').values = [[1, 2]];
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.name']);
  const sheet = excel.store.sheets[0]!;
  expect([sheet.name, sheet.value(0, 0), sheet.value(1, 0)]).toEqual(['Sheet1', 'done', null]);
});

test('after an error the same workbook goes on', async () => {
  await failing(({ workbook }) => workbook.worksheets.getItem('None').activate());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
    await context.sync();
    expect(sheet.name).toBe('Sheet1');
  });
});

test('what the batch throws itself comes back as it is', async () => {
  const own = new Error('mine');
  await expect(Excel.run(() => Promise.reject(own))).rejects.toBe(own);
});

describe('requirement sets', () => {
  const openAt = async (version: string): Promise<void> => {
    excel.dispose();
    excel = await openExcel(undefined, { today: '2025-01-23', requirementSets: { ExcelApi: version } });
  };

  test.each<[string, string, boolean]>([
    ['1.9', '1.9', true],
    ['1.9', '1.10', false],
    ['1.14', '1.9', true],
    ['1.14', '1.15', false],
  ])('a host of ExcelApi %s says of %s: %s', async (host, asked, supported) => {
    await openAt(host);
    expect(Office.context.requirements.isSetSupported('ExcelApi', asked)).toBe(supported);
  });

  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['1.8', 'getSpecialCells (1.9)', (sheet) => sheet.getRange().getSpecialCells('Formulas')],
    ['1.8', 'getRanges (1.9)', (sheet) => sheet.getRanges('A1,B2')],
    ['1.9', 'comments (1.10)', (_sheet, { workbook }) => workbook.comments.add('Sheet1!A1', 'x')],
    ['1.10', 'moveTo (1.11)', (sheet) => sheet.getRange('A1').moveTo('B1')],
    ['1.12', 'getMergedAreasOrNullObject (1.13)', (sheet) => sheet.getRange().getMergedAreasOrNullObject()],
    ['1.2', 'a table’s filter button (1.3)', (sheet) => (sheet.tables.getItemAt(0).showFilterButton = false)],
  ])('a host of ExcelApi %s refuses %s', async (host, _name, use) => {
    await openAt(host);
    const using = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('E1:F2', true);
      use(sheet, context);
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
