import { openExcel, type HeadlessExcel } from '../../src/headless';
import type { Report } from '../../src/reporting';
import { day, entry, report, task } from '../reporting/registers';
import { documentFor, sheetName, write as writeDocument } from './reports';

const late = (code: string, more = {}) => task({ code, deadline: day(2025, 1, 10), ...more });

let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.dispose());

const write = (made: Report): Promise<void> => writeDocument(documentFor(made));

const read = (): Promise<{ values: unknown[]; formulas: unknown[]; charts: number; address: string }> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange(true);
    used.load('values,formulas,address');
    sheet.charts.load('items/name');
    await context.sync();
    return {
      values: used.values.flat(),
      formulas: used.formulas.flat(),
      charts: sheet.charts.items.length,
      address: used.address,
    };
  });

test('what officials wrote stays text, whatever sign it begins with', async () => {
  await write(
    report([
      late('=1+1', { title: '=HYPERLINK("x")' }),
      late('0012', { title: "'trích'", leader: '+84 912' }),
    ]),
  );
  const { values, formulas } = await read();
  expect(values).toEqual(expect.arrayContaining(['=1+1', '=HYPERLINK("x")', '0012', "'trích'", '+84 912']));
  // A formula would show its result among the values.
  expect(formulas.filter((cell) => typeof cell === 'string' && cell.startsWith('='))).toEqual(
    values.filter((cell) => typeof cell === 'string' && cell.startsWith('=')),
  );
});

test('writing anew replaces everything, the chart included', async () => {
  await write(report(Array.from({ length: 30 }, (_, index) => late(`T${index}`))));
  await write(report([late('ONLY')], [entry({ code: 'ONLY', cause: 'Lý do' })]));
  const { values, charts } = await read();
  expect(values).toContain('ONLY');
  expect(values).not.toContain('T3');
  expect(charts).toBe(1);
});

test('an empty register leaves no chart behind', async () => {
  await write(report([late('A')]));
  await write(report([]));
  expect((await read()).charts).toBe(0);
});

test('the number of syncs does not grow with the register', async () => {
  const syncsFor = async (count: number): Promise<number> => {
    const before = excel.stats.syncs;
    await write(report(Array.from({ length: count }, (_, index) => late(`T${index}`))));
    return excel.stats.syncs - before;
  };
  await syncsFor(1);
  expect(await syncsFor(200)).toBe(await syncsFor(5));
});

test('the page is A4 in landscape, one page wide, without a number on page 1', async () => {
  await write(report([late('A')]));
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheetName);
    pageLayout.load('paperSize,orientation,zoom,leftMargin,rightMargin');
    pageLayout.headersFooters.load('state');
    pageLayout.headersFooters.firstPage.load('centerHeader');
    pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
    await context.sync();
    expect(pageLayout.paperSize).toBe('A4');
    expect(pageLayout.orientation).toBe('Landscape');
    expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
    expect(pageLayout.leftMargin).toBeCloseTo((3 / 2.54) * 72);
    expect(pageLayout.headersFooters.state).toBe('FirstAndDefault');
    expect(pageLayout.headersFooters.firstPage.centerHeader).toBe('');
    expect(pageLayout.headersFooters.defaultForAllPages.centerHeader).toContain('&P');
  });
});
