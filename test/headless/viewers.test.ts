import { openExcel, type HeadlessExcel } from '../../src/headless';

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openExcel(undefined, { today: '2025-01-31' });
});
afterEach(() => host.dispose());

const write = (address: string, values: unknown[][]): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });

test('what a drop-down offers: written out, in cells, under a name, by OFFSET from the row’s own choice', async () => {
  await write('A1:B4', [
    ['Nhóm', 'Mục'],
    ['a', 'a1'],
    ['b', 'b1'],
    ['b', 'b2'],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.workbook.names.add('Items', sheet.getRange('B2:B4'));
    const list = (cell: string, source: string): void => {
      sheet.getRange(cell).dataValidation.rule = { list: { inCellDropDown: true, source } };
    };
    list('D1', 'có,không');
    list('D2', '=$B$2:$B$3');
    list('D3', '=Items');
    list('D5:D9', '=OFFSET($B$1,MATCH($C5,$A$2:$A$4,0),0,COUNTIF($A$2:$A$4,$C5),1)');
    list('D10', '=INDIRECT("B2:B3")');
    sheet.getRange('C6').values = [['b']];
    await context.sync();
  });
  const offered = (row: number): string[] | null => host.choices('Sheet1', row - 1, 3);
  expect([1, 2, 3].map(offered)).toEqual([
    ['có', 'không'],
    ['a1', 'b1'],
    ['a1', 'b1', 'b2'],
  ]);
  // The rule is written for row 5 and looked at in row 6.
  expect(offered(6)).toEqual(['b1', 'b2']);
  expect(offered(5)).toBeNull();
  expect([offered(10), offered(12)]).toEqual([null, null]);
  // The same list refuses what it does not offer.
  expect(() => host.edit('Sheet1', 'D6', 'a1')).toThrow(/data validation/);
  host.edit('Sheet1', 'D6', 'b2');
});

test('where a click leads: by a link, by a HYPERLINK formula as it computes by now, else nowhere', async () => {
  const formulas = [
    '=HYPERLINK("#Sheet1!A"&MATCH("b",C1:C3,0),"đến, b")',
    '= hyperlink("#Sheet1!"&IF(TRUE,"A1","A2"))',
    '=HYPERLINK("https://example.org")&"!"',
    '=HYPERLINK(NA(),"x")',
    '=SUM(1,2)',
    'HYPERLINK("#A1")',
  ];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('C1:C3').values = [['a'], ['b'], ['c']];
    sheet.getRange('A1:A6').formulas = formulas.map((formula) => [formula]);
    sheet.getRange('B1').hyperlink = { documentReference: 'Sheet1!C3', textToDisplay: 'c' };
    await context.sync();
  });
  const leads = (row: number, column = 0): string | null | undefined => {
    const link = host.link('Sheet1', row, column);
    return link && (link.target ?? link.location);
  };
  expect(formulas.map((_, row) => leads(row))).toEqual(['#Sheet1!A2', '#Sheet1!A1', null, null, null, null]);
  expect(leads(0, 1)).toBe('Sheet1!C3');
  await write('C1', [['b']]);
  expect(leads(0)).toBe('#Sheet1!A1');
});

test('pasting goes past validations, not past protection, and tells of the change', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    sheet.getRange('A1:A2').format.protection.locked = false;
    sheet.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    sheet.protection.protect();
    await context.sync();
  });
  expect(() => host.edit('Sheet1', 'A1', 0)).toThrow(/data validation/);
  host.paste('Sheet1', 'A1:A2', [['0'], ['x']]);
  expect(host.looker('Sheet1').look(1, 0).text).toBe('x');
  expect(() => host.paste('Sheet1', 'A2:A3', [['1'], ['2']])).toThrow(/protected/);
  await new Promise((done) => setTimeout(done, 20));
  expect(heard).toEqual(['A1:A2']);
});

test('a cell looked at alone looks as in its range; another day and another language are seen at once', async () => {
  await write('A1:A3', [['=TODAY()'], [0.5], ['x']]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
    sheet.getRange('A2').numberFormat = [['0.0']];
    const format = sheet.getRange('A1:A3').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=$A1="x"';
    format.custom.format.fill.color = '#FF0000';
    await context.sync();
  });
  const looker = host.looker('Sheet1');
  expect([0, 1, 2].map((row) => [looker.look(row, 0)])).toEqual(host.displayFormat('Sheet1', 'A1:A3'));
  const texts = (): string[] => host.displayFormat('Sheet1', 'A1:A2').map(([cell]) => cell!.text);
  expect(texts()).toEqual(['2025-01-31', '0.5']);
  let changes = 0;
  const stop = host.onChange(() => (changes += 1));
  host.change({ today: '2025-02-03', locale: 'vi-VN' });
  expect([texts(), changes]).toEqual([['2025-02-03', '0,5'], 1]);
  stop();
  host.change({ today: '2025-02-04' });
  expect(changes).toBe(1);
});

test('a viewer’s selection is the workbook’s, and its events are heard; references are found by address and name', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Hai');
    context.workbook.names.add('There', context.workbook.worksheets.getItem('Hai').getRange('B2:B3'));
    context.workbook.worksheets.onActivated.add(async () => void heard.push('activated'));
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  expect(host.find('Sheet1', 'There')).toEqual({
    sheet: 'Hai',
    rect: { top: 1, left: 1, bottom: 2, right: 1 },
  });
  expect(host.find('Sheet1', 'Hai!C4')?.rect.top).toBe(3);
  expect(host.find('Sheet1', 'Nowhere')).toBeNull();
  host.select('Hai', 'B2:B3');
  await new Promise((done) => setTimeout(done, 20));
  expect(heard).toEqual(['activated', 'B2:B3']);
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Hai!B2:B3');
  });
});

test('the add-in shows and hides its pane, and switches its buttons', async () => {
  await Office.addin.hide();
  expect(host.window.runtimeState).toBe('Background');
  await Office.addin.showAsTaskpane();
  expect(host.window.runtimeState).toBe('Visible');
  expect(host.window.isEnabled('P06.Check')).toBe(true);
  const controls = [{ id: 'P06.Check', enabled: false }];
  await Office.ribbon.requestUpdate({ tabs: [{ id: 'P06.Tab', groups: [{ id: 'G', controls }] }] });
  expect(host.window.isEnabled('P06.Check')).toBe(false);
});
