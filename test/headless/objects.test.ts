import type { HeadlessExcel } from '../../src/headless';
import { openExcel } from '../../src/headless';

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openExcel(undefined, { today: '2025-01-31' });
});
afterEach(() => host.dispose());

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;
const run = <T>(batch: Batch<T>): Promise<T> =>
  Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));
const codeOf = (batch: Batch<unknown>): Promise<string> =>
  run(async (context, sheet) => {
    await batch(context, sheet);
    await context.sync();
  }).then(
    () => 'no error',
    (error: OfficeExtension.Error) => error.code,
  );

test('formats are read back, and are null where cells differ', async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.format.set({ wrapText: true, horizontalAlignment: 'Center', columnWidth: 100, rowHeight: 30 });
    range.format.font.set({ bold: true, color: '#ff0000', size: 14, name: 'Arial' });
    range.format.fill.color = 'yellow';
    range.format.borders
      .getItem('EdgeBottom')
      .set({ style: 'Continuous', weight: 'Medium', color: '#112233' });
    sheet.getRange('A1').format.font.italic = true;
    sheet.getRange('A1').format.protection.locked = false;
    await context.sync();
    range.load('format/wrapText, format/horizontalAlignment, format/columnWidth, format/rowHeight');
    range.load(
      'format/font/bold, format/font/color, format/font/italic, format/fill/color, format/protection/locked',
    );
    const edge = range.format.borders.getItem('EdgeBottom').load('style, weight, color');
    await context.sync();
    const { format } = range;
    expect([format.wrapText, format.horizontalAlignment, format.rowHeight]).toEqual([true, 'Center', 30]);
    expect(format.columnWidth).toBeCloseTo(100, 0);
    expect([format.font.bold, format.font.color, format.font.italic]).toEqual([true, '#FF0000', null]);
    expect([format.fill.color, format.protection.locked]).toEqual(['#FFFF00', null]);
    expect([edge.style, edge.weight, edge.color]).toEqual(['Continuous', 'Medium', '#112233']);
  });
});

test('tables: added, renamed, filled, shortened, sorted, filtered', async () => {
  await run(async (context, sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Name', 'Count'],
      ['b', 2],
      ['a', 1],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Tasks';
    table.showBandedRows = false;
    table.rows.add(undefined, [['c', 3]]);
    table.sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
    const all = table.getRange().load('values, address');
    table.load('name, showBandedRows, showTotals, style');
    table.rows.load('count');
    await context.sync();
    expect(all.values).toEqual([
      ['Name', 'Count'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect([table.name, table.showBandedRows, table.showTotals, table.style, table.rows.count]).toEqual([
      'Tasks',
      false,
      false,
      'TableStyleMedium2',
      3,
    ]);
    table.columns.getItem('Count').filter.applyCustomFilter('>=2');
    await context.sync();
    const hidden = sheet.getRange('2:4').load('rowHidden');
    const first = sheet.getRange('2:2').load('rowHidden');
    await context.sync();
    expect([hidden.rowHidden, first.rowHidden]).toEqual([null, true]);
    table.clearFilters();
    table.rows.deleteRows([0]);
    table.columns.getItem('Name').name = 'Title';
    await context.sync();
    const header = table.getHeaderRowRange().load('values');
    const body = sheet.getRange('Tasks[Title]').load('values');
    await context.sync();
    expect(header.values).toEqual([['Title', 'Count']]);
    expect(body.values).toEqual([['b'], ['c']]);
  });
  expect(await codeOf((_, sheet) => Promise.resolve(sheet.tables.add('B2:C5', true)))).toBe(
    'InvalidArgument',
  );
  expect(
    await codeOf((_, sheet) => {
      sheet.tables.getItem('Tasks').name = 'A1';
      return Promise.resolve();
    }),
  ).toBe('InvalidArgument');
});

test('writing a header cell renames the column, adding a column widens the table', async () => {
  await run(async (context, sheet) => {
    sheet.getRange('A1:B2').values = [
      ['One', 'Two'],
      [1, 2],
    ];
    const table = sheet.tables.add('A1:B2', true);
    sheet.getRange('B1').values = [['Second']];
    table.columns.add(undefined, [['Third'], [3]]);
    table.columns.load('items/name');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['One', 'Second', 'Third']);
  });
});

test('conditional formats: custom, cell value, data bar; priority, stop, delete, clear', async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange('A1:A9');
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1>5';
    custom.custom.format.fill.color = '#00FF00';
    custom.custom.format.font.bold = true;
    custom.stopIfTrue = true;
    const value = range.conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '=1', formula2: '=3', operator: 'Between' };
    const bar = range.conditionalFormats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#0000FF';
    custom.priority = 0;
    await context.sync();
    range.conditionalFormats.load('items/type, items/priority, items/stopIfTrue');
    custom.load('custom/rule/formula, custom/format/fill/color');
    value.load('cellValue/rule');
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['Custom', 0],
      ['DataBar', 1],
      ['CellValue', 2],
    ]);
    expect(custom.custom.rule.formula).toBe('=$A1>5');
    expect(custom.custom.format.fill.color).toBe('#00FF00');
    expect(value.cellValue.rule).toEqual({ formula1: '=1', formula2: '=3', operator: 'Between' });
    value.delete();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    range.conditionalFormats.clearAll();
    const none = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test('data validation: a list, its prompt and alert; literal lists have 255 characters', async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange('B2:B9');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    range.dataValidation.prompt = { showPrompt: true, title: 'Pick', message: 'One of them' };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'No',
      message: 'Not one of them',
    };
    await context.sync();
    range.dataValidation.load('type, rule, prompt, errorAlert, ignoreBlanks');
    await context.sync();
    expect(range.dataValidation.type).toBe('List');
    expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: 'a,b' } });
    expect(range.dataValidation.prompt.title).toBe('Pick');
    expect(range.dataValidation.errorAlert.message).toBe('Not one of them');
  });
  expect(() => host.edit('Sheet1', 'B2', 'c')).toThrow('Not one of them');
  host.edit('Sheet1', 'B2', 'b');
  expect(host.store.sheets[0]?.value(1, 1)).toBe('b');
  const tooLong = await codeOf((_, sheet) => {
    sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
    return Promise.resolve();
  });
  expect(tooLong).toBe('InvalidArgument');
});

test('names: of ranges and constants; the grammar is Excel’s', async () => {
  await run(async (context, sheet) => {
    context.workbook.names.add('Limit', sheet.getRange('B3'));
    context.workbook.names.add('Rate', '=0.8');
    await context.sync();
    const item = context.workbook.names.getItem('limit').load('name, formula, value, type, scope, visible');
    const range = item.getRange().load('address');
    const none = context.workbook.names.getItemOrNullObject('none');
    await context.sync();
    expect([item.name, item.formula, item.type, item.scope, item.visible]).toEqual([
      'Limit',
      '=Sheet1!$B$3',
      'Range',
      'Workbook',
      true,
    ]);
    expect(range.address).toBe('Sheet1!B3');
    expect(none.isNullObject).toBe(true);
    sheet.getRange('1:1').insert('Down');
    item.load('formula');
    await context.sync();
    expect(item.formula).toBe('=Sheet1!$B$4');
  });
  const add = (name: string): Promise<string> =>
    codeOf((context) => Promise.resolve(context.workbook.names.add(name, '=1')));
  expect(await add('Limit')).toBe('ItemAlreadyExists');
  for (const name of ['A1', 'two words', '1st', 'R1C1', 'c']) expect(await add(name)).toBe('InvalidArgument');
});

test('sheets: added, copied, moved, hidden, deleted; the structure can be locked', async () => {
  await run(async (context, sheet) => {
    const added = context.workbook.worksheets.add('Second');
    added.tabColor = '#FF0000';
    added.showGridlines = false;
    const copied = added.copy('Before', sheet);
    copied.load('name, position, showGridlines, tabColor');
    sheet.visibility = 'Hidden';
    await context.sync();
    expect([copied.name, copied.position, copied.showGridlines, copied.tabColor]).toEqual([
      'Second (2)',
      0,
      false,
      '#FF0000',
    ]);
    added.delete();
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect(visible.value).toBe(1);
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await codeOf((context) => Promise.resolve(context.workbook.worksheets.add('x')))).toBe(
    'AccessDenied',
  );
});

test('page layout, frozen panes, protection options', async () => {
  await run(async (context, sheet) => {
    sheet.pageLayout.set({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      leftMargin: 36,
    });
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea('A1:D9');
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
    sheet.freezePanes.freezeRows(2);
    sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
    await context.sync();
    sheet.pageLayout.load('orientation, paperSize, zoom, leftMargin, centerHorizontally');
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load('centerFooter, leftFooter');
    const titles = sheet.pageLayout.getPrintTitleRows().load('address');
    const frozen = sheet.freezePanes.getLocation().load('address');
    sheet.protection.load('protected, options');
    await context.sync();
    const { orientation, paperSize, zoom, leftMargin } = sheet.pageLayout;
    expect([orientation, String(paperSize).toUpperCase(), leftMargin]).toEqual(['Landscape', 'A4', 36]);
    expect(zoom.horizontalFitToPages).toBe(1);
    expect([footer.centerFooter, footer.leftFooter]).toEqual(['&P/&N', '']);
    expect([titles.address, frozen.address]).toEqual(['Sheet1!1:2', 'Sheet1!1:2']);
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowAutoFilter: true, allowSort: false });
  });
});

test('charts: added from a range, titled, placed, coloured, deleted', async () => {
  await run(async (context, sheet) => {
    sheet.getRange('A1:C3').values = [
      ['', 'Done', 'Late'],
      ['North', 1, 2],
      ['South', 3, 4],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.title.text = 'Tasks';
    chart.legend.position = 'Bottom';
    chart.setPosition('E2', 'H12');
    chart.series.getItemAt(0).format.fill.setSolidColor('#00FF00');
    await context.sync();
    chart.load('name, title/text, legend/position, chartType');
    chart.series.load('items/name');
    await context.sync();
    expect([chart.title.text, chart.legend.position, chart.chartType]).toEqual([
      'Tasks',
      'Bottom',
      'ColumnClustered',
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Done', 'Late']);
    chart.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('ranges: found, copied, merged, cleared, hidden, moved through', async () => {
  await run(async (context, sheet) => {
    sheet.getRange('A1:C2').values = [
      ['Alpha', 'beta', 1],
      ['gamma', '=C1*2', 2],
    ];
    const used = sheet.getUsedRange().load('address');
    const found = sheet.getRange('A1:C2').findOrNullObject('BETA', { completeMatch: true }).load('address');
    const none = sheet.getRange('A1:C2').findOrNullObject('delta', {});
    sheet.getRange('E5').copyFrom('A2:C2');
    const copy = sheet.getRange('E5:G5').load('formulas');
    const last = used.getLastCell().load('address');
    const offset = used.getOffsetRange(1, 1).getResizedRange(-1, 0).load('address');
    const column = sheet.getRange('B:B');
    column.columnHidden = true;
    column.load('address, columnHidden, isEntireColumn, values');
    sheet.getRange('A8:B8').merge();
    await context.sync();
    expect([used.address, found.address, none.isNullObject]).toEqual(['Sheet1!A1:C2', 'Sheet1!B1', true]);
    expect(copy.formulas).toEqual([['gamma', '=G4*2', 2]]);
    expect([last.address, offset.address]).toEqual(['Sheet1!C2', 'Sheet1!B2:D2']);
    expect(column.toJSON()).toMatchObject({
      address: 'Sheet1!B:B',
      columnHidden: true,
      isEntireColumn: true,
    });
    sheet.getRange('A1:C1').clear('Contents');
    const cleared = sheet.getRange('A1:C1').load('values');
    await context.sync();
    expect(cleared.values).toEqual([['', '', '']]);
  });
});

test('properties, custom properties and settings', async () => {
  await run(async (context) => {
    const { properties, settings } = context.workbook;
    properties.title = 'Register';
    properties.custom.add('Language', 'vi');
    settings.add('state', { week: 4 });
    await context.sync();
    properties.load('title');
    const custom = properties.custom.getItem('language').load('value, type');
    const setting = settings.getItem('state').load('value');
    await context.sync();
    expect([properties.title, custom.value, custom.type]).toEqual(['Register', 'vi', 'String']);
    expect(setting.value).toEqual({ week: 4 });
  });
});
