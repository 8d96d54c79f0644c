import { openExcel, type HeadlessExcel } from '../../src/headless';
import { convert } from '../support/libreoffice';

/** 2025-01-23, a Thursday. */
const today = '2025-01-23';
const rows: (string | number)[][] = [
  ['An', 10, 45680], // 23/01/2025
  ['Bình', 20, 45679],
  ['Chi', 30, 45658], // 01/01/2025
  ['Dũng', 40, 45657], // 31/12/2024
  ['', 50, 45747], // 31/03/2025
  ['Hà', 60, 45748], // 01/04/2025
];

async function withTable(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>,
): Promise<HeadlessExcel> {
  const excel = await openExcel(undefined, { today });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C7').values = [['Tên', 'Số', 'Ngày'], ...rows];
    sheet.getRange('C2:C7').numberFormat = 'dd/mm/yyyy' as never;
    const table = sheet.tables.add('A1:C7', true);
    table.name = 'T';
    await context.sync();
    await work(table, context);
  });
  return excel;
}

const shown = ({ store }: HeadlessExcel): number[] =>
  rows.flatMap((row, i) => (store.sheets[0]!.isRowHidden(i + 1) ? [] : [Number(row[1])]));

/** Applies a filter; what is shown, what the criteria say, and both again after saving. */
async function filtered(
  apply: (columns: Record<'name' | 'count' | 'day', Excel.Filter>) => void,
): Promise<{ shown: number[]; criteria: Excel.FilterCriteria[] }> {
  const excel = await withTable(async (table, context) => {
    const filter = (name: string) => table.columns.getItem(name).filter;
    apply({ name: filter('Tên'), count: filter('Số'), day: filter('Ngày') });
    await context.sync();
  });
  const criteria = async (): Promise<Excel.FilterCriteria[]> =>
    Excel.run(async (context) => {
      const filter = context.workbook.tables.getItem('T').autoFilter.load('criteria');
      await context.sync();
      return (filter.criteria as (Excel.FilterCriteria | null)[]).filter((one) => one !== null);
    });
  const first = { shown: shown(excel), criteria: await criteria() };
  const bytes = await excel.save();
  excel.dispose();
  const again = await openExcel(bytes, { today });
  expect({ shown: shown(again), criteria: await criteria() }).toEqual(first);
  again.dispose();
  return first;
}

test.each<[string, (filter: Excel.Filter) => void, number[]]>([
  ['top 2 items', (filter) => filter.applyTopItemsFilter(2), [50, 60]],
  ['top 50 %', (filter) => filter.applyTopPercentFilter(50), [40, 50, 60]],
  ['bottom 1 item', (filter) => filter.applyBottomItemsFilter(1), [10]],
  ['bottom 34 %', (filter) => filter.applyBottomPercentFilter(34), [10, 20]],
  ['above average', (filter) => filter.applyDynamicFilter('AboveAverage'), [40, 50, 60]],
  ['below average', (filter) => filter.applyDynamicFilter('BelowAverage'), [10, 20, 30]],
  ['between', (filter) => filter.applyCustomFilter('>=20', '<50', 'And'), [20, 30, 40]],
  ['either', (filter) => filter.applyCustomFilter('<20', '>50', 'Or'), [10, 60]],
])('numbers: %s', async (_name, apply, expected) => {
  expect((await filtered(({ count }) => apply(count))).shown).toEqual(expected);
});

test.each<[Excel.DynamicFilterCriteria | `${Excel.DynamicFilterCriteria}`, number[]]>([
  ['Today', [10]],
  ['Yesterday', [20]],
  ['ThisWeek', [10, 20]],
  ['ThisMonth', [10, 20, 30]],
  ['LastMonth', [40]],
  ['ThisQuarter', [10, 20, 30, 50]],
  ['NextQuarter', [60]],
  ['LastYear', [40]],
  ['YearToDate', [10, 20, 30]],
  ['AllDatesInPeriodDecember', [40]],
  ['AllDatesInPeriodFebruray', []],
  ['AllDatesInPeriodQuarter1', [10, 20, 30, 50]],
])('dates: %s', async (criteria, expected) => {
  const found = await filtered(({ day }) => day.applyDynamicFilter(criteria as Excel.DynamicFilterCriteria));
  expect(found.shown).toEqual(expected);
  expect(found.criteria).toEqual([{ filterOn: 'Dynamic', dynamicCriteria: criteria }]);
});

test('values: texts as shown, blanks, and dates as exact as asked', async () => {
  expect((await filtered(({ name }) => name.applyValuesFilter(['AN', 'Chi', '']))).shown).toEqual([
    10, 30, 50,
  ]);
  const month = { date: '2025-01-15', specificity: 'Month' } as const;
  const day = { date: '2025-04-01', specificity: 'Day' } as const;
  const found = await filtered((columns) => columns.day.applyValuesFilter([month, day]));
  expect(found.shown).toEqual([10, 20, 30, 60]);
  expect(found.criteria[0]!.values).toEqual([{ ...month, date: '2025-01-01' }, day]);
});

test('colours: the fill and the font that a person sees, conditional formats included', async () => {
  const excel = await withTable(async (table, context) => {
    const body = table.getDataBodyRange();
    body.getCell(0, 1).format.fill.color = '#FF0000';
    body.getCell(1, 0).format.font.color = '#0000FF';
    const rule = table.columns.getItem('Số').getDataBodyRange().conditionalFormats.add('CellValue');
    rule.cellValue.rule = { formula1: '=55', operator: 'GreaterThan' };
    rule.cellValue.format.fill.color = '#FF0000';
    await context.sync();
    table.columns.getItem('Số').filter.applyCellColorFilter('#FF0000');
    await context.sync();
  });
  expect(shown(excel)).toEqual([10, 60]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('T');
    table.clearFilters();
    table.columns.getItem('Tên').filter.applyFontColorFilter('#0000FF');
    await context.sync();
  });
  expect(shown(excel)).toEqual([20]);
  const again = await openExcel(await excel.save(), { today });
  await Excel.run(async (context) => {
    const filter = context.workbook.tables.getItem('T').columns.getItem('Tên').filter.load('criteria');
    await context.sync();
    expect(filter.criteria).toEqual({ filterOn: 'FontColor', color: '#0000FF' });
  });
  again.dispose();
  excel.dispose();
});

test('several columns: a row is shown when all let it pass; clearing one brings its rows back', async () => {
  const excel = await withTable(async (table, context) => {
    table.columns.getItem('Số').filter.applyTopItemsFilter(4);
    table.columns.getItem('Ngày').filter.applyDynamicFilter('ThisYear');
    await context.sync();
  });
  expect(shown(excel)).toEqual([30, 50, 60]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('T').columns.getItem('Ngày').filter.clear();
    await context.sync();
  });
  expect(shown(excel)).toEqual([30, 40, 50, 60]);
  excel.dispose();
});

test.each<[string, (filter: Excel.Filter) => void]>([
  ['no items', (filter) => filter.applyTopItemsFilter(0)],
  ['more than 100 %', (filter) => filter.applyBottomPercentFilter(101)],
  ['an unknown period', (filter) => filter.applyDynamicFilter('NextCentury' as never)],
  ['no colour', (filter) => filter.applyCellColorFilter('reddish')],
  ['a date that is none', (filter) => filter.applyValuesFilter([{ date: '2025-02-30', specificity: 'Day' }])],
])('refused: %s', async (_name, apply) => {
  const excel = await withTable(async (table, context) => {
    apply(table.columns.getItem('Số').filter);
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
  expect(shown(excel)).toHaveLength(rows.length);
  excel.dispose();
});

test('LibreOffice opens what the filters make', async () => {
  const excel = await withTable(async (table, context) => {
    table.columns.getItem('Số').filter.applyTopItemsFilter(2);
    table.columns.getItem('Ngày').filter.applyValuesFilter([{ date: '2025', specificity: 'Year' }]);
    await context.sync();
  });
  const bytes = await excel.save();
  excel.dispose();
  const reopened = await openExcel(await convert(bytes, 'xlsx'), { today });
  expect(shown(reopened)).toEqual([50, 60]);
  reopened.dispose();
});
