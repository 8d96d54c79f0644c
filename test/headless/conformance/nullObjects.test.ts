import { openExcel, type HeadlessExcel } from '../../../src/headless';
import { servedMembers } from '../../../src/headless/wire/excelObject';

/**
 * Every served method that may answer with a null object, asked for what is not there. A list of all of them stands against
 * what the host says it serves, so that none can be forgotten.
 */
type NullObject = { readonly isNullObject: boolean; load(names?: string): unknown };
type Asker = (context: Excel.RequestContext, sheet: Excel.Worksheet) => NullObject;

const askers: Readonly<Record<string, Asker>> = {
  'CustomPropertyCollection.GetItemOrNullObject': ({ workbook }) =>
    workbook.properties.custom.getItemOrNullObject('none'),
  'DataValidation.GetInvalidCellsOrNullObject': (_context, sheet) =>
    sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject(),
  'TableColumnCollection.GetItemOrNullObject': (_context, sheet) =>
    sheet.tables.getItem('T').columns.getItemOrNullObject('none'),
  'ChartCollection.GetItemOrNullObject': (_context, sheet) => sheet.charts.getItemOrNullObject('none'),
  'CommentReplyCollection.GetItemOrNullObject': ({ workbook }) =>
    workbook.comments.getItemAt(0).replies.getItemOrNullObject('none'),
  'CommentCollection.GetItemOrNullObject': ({ workbook }) => workbook.comments.getItemOrNullObject('none'),
  'PageLayout.GetPrintAreaOrNullObject': (_context, sheet) => sheet.pageLayout.getPrintAreaOrNullObject(),
  'PageLayout.GetPrintTitleColumnsOrNullObject': (_context, sheet) =>
    sheet.pageLayout.getPrintTitleColumnsOrNullObject(),
  'PageLayout.GetPrintTitleRowsOrNullObject': (_context, sheet) =>
    sheet.pageLayout.getPrintTitleRowsOrNullObject(),
  'WorksheetCollection.GetItemOrNullObject': ({ workbook }) =>
    workbook.worksheets.getItemOrNullObject('none'),
  'WorksheetFreezePanes.GetLocationOrNullObject': (_context, sheet) =>
    sheet.freezePanes.getLocationOrNullObject(),
  'Worksheet.FindAllOrNullObject': (_context, sheet) => sheet.findAllOrNullObject('none', {}),
  'Worksheet.GetNextOrNullObject': (_context, sheet) => sheet.getNextOrNullObject(),
  'Worksheet.GetPreviousOrNullObject': (_context, sheet) => sheet.getPreviousOrNullObject(),
  'Worksheet.GetUsedRangeOrNullObject': ({ workbook }) =>
    workbook.worksheets.add('Blank').getUsedRangeOrNullObject(true),
  'AutoFilter.GetRangeOrNullObject': (_context, sheet) => sheet.autoFilter.getRangeOrNullObject(),
  'TableCollection.GetItemOrNullObject': ({ workbook }) => workbook.tables.getItemOrNullObject('none'),
  'TableScopedCollection.GetItemOrNullObject': (_context, sheet) =>
    sheet.getRange('A1').getTables(false).getItemOrNullObject('none'),
  'RangeAreas.GetIntersectionOrNullObject': (_context, sheet) =>
    sheet.getRanges('A1,B2').getIntersectionOrNullObject('Z9'),
  'RangeAreas.GetSpecialCellsOrNullObject': (_context, sheet) =>
    sheet.getRanges('A1,B2').getSpecialCellsOrNullObject('Formulas'),
  'RangeAreas.GetUsedRangeAreasOrNullObject': (_context, sheet) =>
    sheet.getRanges('Y1,Z2').getUsedRangeAreasOrNullObject(true),
  'ConditionalFormatCollection.GetItemOrNullObject': (_context, sheet) =>
    sheet.getRange('A1').conditionalFormats.getItemOrNullObject('none'),
  'Range.GetIntersectionOrNullObject': (_context, sheet) =>
    sheet.getRange('A1').getIntersectionOrNullObject('B2'),
  'Range.GetUsedRangeOrNullObject': (_context, sheet) => sheet.getRange('Z9').getUsedRangeOrNullObject(true),
  'Range.GetSpecialCellsOrNullObject': (_context, sheet) =>
    sheet.getRange('A1').getSpecialCellsOrNullObject('Formulas'),
  'Range.GetMergedAreasOrNullObject': (_context, sheet) => sheet.getRange('A1').getMergedAreasOrNullObject(),
  'Range.FindOrNullObject': (_context, sheet) => sheet.getRange('A1').findOrNullObject('none', {}),
  'NamedItemCollection.GetItemOrNullObject': ({ workbook }) => workbook.names.getItemOrNullObject('none'),
  'NamedItem.WorksheetOrNullObject': ({ workbook }) => workbook.names.getItem('Number').worksheetOrNullObject,
  'NamedItem.GetRangeOrNullObject': ({ workbook }) => workbook.names.getItem('Number').getRangeOrNullObject(),
  'SettingCollection.GetItemOrNullObject': ({ workbook }) => workbook.settings.getItemOrNullObject('none'),
  'CustomXmlPartCollection.GetItemOrNullObject': ({ workbook }) =>
    workbook.customXmlParts.getItemOrNullObject('{none}'),
  'CustomXmlPartCollection.GetOnlyItemOrNullObject': ({ workbook }) =>
    workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject(),
  'ConditionalFormat.GetRangeOrNullObject': (_context, sheet) =>
    sheet.getRange('A1').conditionalFormats.getItemAt(0).getRangeOrNullObject(),
  ...Object.fromEntries(
    (
      [
        ['CellValue', 'cellValue'],
        ['TextComparison', 'textComparison'],
        ['Preset', 'preset'],
        ['TopBottom', 'topBottom'],
        ['ColorScale', 'colorScale'],
        ['DataBar', 'dataBar'],
        ['IconSet', 'iconSet'],
      ] as const
    ).map(([wire, name]): [string, Asker] => [
      `ConditionalFormat.${wire}OrNullObject`,
      (_context, sheet) => sheet.getRange('A1').conditionalFormats.getItemAt(0)[`${name}OrNullObject`],
    ]),
  ),
  'ConditionalFormat.CustomOrNullObject': (_context, sheet) =>
    sheet.getRange('C1').conditionalFormats.getItemAt(0).customOrNullObject,
};

let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('E1:F2', true).name = 'T';
    context.workbook.names.add('Number', 5 as never);
    context.workbook.comments.add('Sheet1!A1', 'x');
    // Of two rectangles: no single range.
    sheet.getRanges('A1,B2').conditionalFormats.add('Custom').custom.rule.formula = '=FALSE';
    sheet.getRange('C1').conditionalFormats.add('DataBar');
    await context.sync();
  });
});
afterEach(() => excel.dispose());

test.each(Object.entries(askers))('%s', (_name, ask) =>
  Excel.run(async (context) => {
    const found = ask(context, context.workbook.worksheets.getItem('Sheet1'));
    found.load();
    await context.sync();
    expect(found.isNullObject).toBe(true);
  }),
);

test('all that the host serves are in the list', () => {
  const served = [...servedMembers()].flatMap(([type, members]) =>
    [...members].filter((member) => member.endsWith('OrNullObject')).map((member) => `${type}.${member}`),
  );
  expect(served.length).toBeGreaterThan(30);
  expect(Object.keys(askers).sort()).toEqual(expect.arrayContaining(served.sort()));
});

test('what hangs on a null object is null too, and what is written to it goes nowhere', () =>
  Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('none');
    const range = none.getRange('A1').load('values');
    const table = none.tables.getItemOrNullObject('T').load('name');
    none.getRange('A1').values = [['lost']];
    await context.sync();
    expect([none.isNullObject, range.isNullObject, table.isNullObject]).toEqual([true, true, true]);
    // The client gives nothing for a value of what is not there.
    expect(range.values).toBeUndefined();
  }));

test('getItem of the same throws ItemNotFound', async () => {
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('none').load('name');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
});
