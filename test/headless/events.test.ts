import { openExcel, type HeadlessExcel } from '../../src/headless';

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openExcel(undefined, { today: '2025-01-31' });
});
afterEach(() => host.dispose());

/** Handlers are called after the request that raised their events has been answered. */
const told = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

test('a changed event leads to its range, and tells a single cell’s value before and after', async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').values = [[1]];
    sheet.onChanged.add(async (change) => void heard.push(change));
    await context.sync();
    sheet.getRange('B2').values = [['hai']];
    await context.sync();
  });
  await told();
  expect(heard[0]!.details).toMatchObject({ valueBefore: 1, valueAfter: 'hai', valueTypeAfter: 'String' });
  await Excel.run(async (context) => {
    const range = heard[0]!.getRange(context).load('address, values');
    const other = heard[0]!.getRangeOrNullObject(context).load('address');
    await context.sync();
    expect([range.address, range.values, other.isNullObject]).toEqual(['Sheet1!B2', [['hai']], false]);
  });
});

test('an event’s range is null once its sheet is gone', async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Hai');
    context.workbook.worksheets.onChanged.add(async (change) => void heard.push(change));
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await told();
    sheet.delete();
    await context.sync();
  });
  await Excel.run(async (context) => {
    const range = heard[0]!.getRangeOrNullObject(context);
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
  await expect(
    Excel.run(async (context) => {
      heard[0]!.getRange(context).load('address');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('every way of formatting is told, values are not', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onFormatChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    const at = (address: string): Excel.Range => sheet.getRange(address);
    at('A1').values = [[1]];
    at('A2').format.fill.color = '#FF0000';
    at('A3').format.font.bold = true;
    at('A4').format.borders.getItem('EdgeTop').style = 'Continuous';
    at('A5').numberFormat = [['0.00']];
    at('A6').format.protection.locked = false;
    at('A7').format.wrapText = true;
    at('A8').format.fill.clear();
    at('A9').clear('Formats');
    at('A10').clear('Contents');
    at('A11').style = 'Normal';
    await context.sync();
  });
  await told();
  expect(heard).toEqual(['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A11']);
});

test('a recalculation is told once for a request, of the sheets that have formulas', async () => {
  const heard: Excel.WorksheetCalculatedEventArgs[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    worksheets.add('Không có công thức');
    sheet.getRange('A1:B2').formulas = [
      [1, '=A1*2'],
      ['=A1', '=B1+1'],
    ];
    await context.sync();
    worksheets.onCalculated.add(async (event) => void heard.push(event));
    await context.sync();
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('C1').values = [[3]];
    await context.sync();
    await told();
    expect(heard.map(({ address }) => address)).toEqual(['A1:B2']);
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  await told();
  expect(heard).toHaveLength(1);
});

test('a table is told when the selection enters and leaves it', async () => {
  const heard: [boolean, string][] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('B2:C4', true);
    table.onSelectionChanged.add(
      async ({ isInsideTable, address }) => void heard.push([isInsideTable, address]),
    );
    await context.sync();
    for (const address of ['A1', 'B3', 'A1', 'A6']) sheet.getRange(address).select();
    await context.sync();
  });
  await told();
  expect(heard).toEqual([
    [true, 'B3'],
    [false, ''],
  ]);
});

test('switched off, events are not raised; a removed handler is not called', async () => {
  let count = 0;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const handler = sheet.onChanged.add(async () => void (count += 1));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange('A1').values = [[2]];
    await context.sync();
    await told();
    expect(count).toBe(1);
    handler.remove();
    await context.sync();
    sheet.getRange('A1').values = [[3]];
    await context.sync();
  });
  await told();
  expect(count).toBe(1);
});

test.each<[string, (sheet: Excel.Worksheet) => { add: (handler: never) => unknown }]>([
  ['onRowSorted', (sheet) => sheet.onRowSorted],
  ['onSingleClicked', (sheet) => sheet.onSingleClicked],
  ['onNameChanged', (sheet) => sheet.onNameChanged],
])('an event that the host never raises cannot be listened to: %s', async (_, event) => {
  await expect(
    Excel.run(async (context) => {
      event(context.workbook.worksheets.getActiveWorksheet()).add((async () => undefined) as never);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});
