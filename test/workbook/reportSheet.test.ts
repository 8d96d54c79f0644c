import { strFromU8, unzipSync } from 'fflate';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import type { Report } from '../../src/reporting';
import { withSentences } from '../../src/reporting/document';
import { planReport } from '../../src/workbook/reportSheet';
import { past, recorded } from '../reporting/records';
import { day, entry, report, task } from '../reporting/registers';
import { documentFor, longReport, sheetName, write as writeDocument } from './reports';

const late = (code: string, more = {}) => task({ code, deadline: day(2025, 1, 10), ...more });

let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.dispose());

const write = (made: Report): Promise<void> => writeDocument(documentFor(made));
const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));

const read = (): Promise<{ rows: unknown[][]; values: unknown[]; formulas: unknown[]; charts: string[] }> =>
  onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true).load('values,formulas');
    sheet.charts.load('items/name');
    await context.sync();
    return {
      rows: used.values,
      values: used.values.flat(),
      formulas: used.formulas.flat(),
      charts: sheet.charts.items.map(({ name }) => name),
    };
  });

test('what officials wrote stays text, whatever sign it begins with; only our links are formulas', async () => {
  await write(
    report([
      late('=1+1', { title: '=HYPERLINK("x")' }),
      late('0012', { title: "'trích'", leader: '+84 912' }),
      late('say "no"', { title: '-5' }),
      late(`T${'9'.repeat(300)}`, { title: 'dài' }),
    ]),
  );
  const { values, formulas } = await read();
  expect(values).toEqual(
    expect.arrayContaining(['=1+1', '=HYPERLINK("x")', '0012', "'trích'", '+84 912', 'say "no"', '-5']),
  );
  // A formula shows its result among the values; a text that looks like one is the same in both.
  const computed = formulas.filter((formula, i) => formula !== values[i]);
  expect(computed.length).toBeGreaterThan(0);
  for (const formula of computed)
    expect(formula).toMatch(
      /^=HYPERLINK\(("#'Báo cáo tuần 2025-W04'!A[A-Z]\d+:A[A-Z]\d+",\d+|"#'Báo cáo tuần 2025-W04'!(AN|A)\d+",".*"|"#'Nhiệm vụ'!A"&IFERROR\(.*\),".*")\)$/,
    );
});

test('counts lead to their own rows, outside the printed area; nothing counted leads nowhere', async () => {
  const soon = task({ code: 'C', deadline: day(2025, 1, 28) });
  await write(report([late('A', { row: 17 }), late('B', { row: 23 }), soon]));
  const { rows, formulas } = await read();
  const width = rows[0]!.length;
  const total = rows.findIndex((row) => row.includes('Tổng cộng'));
  const leads = formulas
    .slice(total * width, (total + 1) * width)
    .flatMap((each) => /!AN(\d+):AU(\d+)",(\d+)\)$/.exec(String(each))?.slice(1).map(Number) ?? []);
  // Of three tasks: all, the one due soon, the two overdue; the zeros between have no rows.
  expect(leads).toHaveLength(9);
  const codes = (first: number, last: number): unknown[] => rows.slice(first - 1, last).map((row) => row[39]);
  expect([leads[2], codes(leads[0]!, leads[1]!)]).toEqual([3, ['C', 'A', 'B']]);
  expect([leads[5], codes(leads[3]!, leads[4]!)]).toEqual([1, ['C']]);
  expect([leads[8], codes(leads[6]!, leads[7]!)]).toEqual([2, ['A', 'B']]);
});

test('an empty register has no chart; causes and weeks have theirs where there is something to draw', async () => {
  await write(report([]));
  expect((await read()).charts).toEqual([]);
  excel.dispose();
  excel = await openExcel();
  await write(longReport(12));
  expect((await read()).charts).toEqual(['P06StatusByCategory', 'P06Causes']);
});

test('every series of a chart has its numbers, zeros left out', async () => {
  await write(longReport(12));
  await onSheet(async (sheet, context) => {
    const series = sheet.charts.getItem('P06StatusByCategory').series.load('items/name,items/hasDataLabels');
    await context.sync();
    series.items.forEach(({ dataLabels }) => dataLabels.load('numberFormat'));
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(['Đang thực hiện', 'Quá hạn']);
    expect(series.items.map(({ dataLabels }) => dataLabels.numberFormat)).toEqual(['#', '#']);
  });
});

test('a chart draws every row of its table, the first one too, whatever that one holds', async () => {
  await write(
    report([late('A')], [entry({ code: 'A', cause: 'Thiếu người', causeGroup: 'resources' })], {
      history: [entry({ code: 'A', week: '2025-W02' })],
      records: recorded([past('2025-W03', 'A', 'overdue')]),
    }),
  );
  const files = unzipSync(await excel.save());
  const drawn = Object.keys(files)
    .filter((name) => name.startsWith('xl/charts/chart'))
    .sort()
    .map((name) => {
      const ranges = strFromU8(files[name]!).matchAll(/<c:(cat|val)>.*?!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)</g);
      return [...ranges].map(([, , from, to]) => Number(to) - Number(from) + 1);
    });
  expect(drawn).toHaveLength(2);
  // Four categories; three weeks, the first of them blank.
  expect(new Set(drawn[0])).toEqual(new Set([4]));
  expect(new Set(drawn[1])).toEqual(new Set([3]));
});

test('the number of syncs does not grow with the register', async () => {
  const syncsFor = async (count: number): Promise<number> => {
    const fresh = await openExcel();
    const before = fresh.stats.syncs;
    await write(report(Array.from({ length: count }, (_, index) => late(`T${index}`))));
    const syncs = fresh.stats.syncs - before;
    fresh.dispose();
    return syncs;
  };
  await syncsFor(1);
  expect(await syncsFor(200)).toBe(await syncsFor(5));
});

test('the page is A4 in landscape and not scaled, with our page breaks and no number on page 1', async () => {
  const made = documentFor(longReport(30));
  await writeDocument(made);
  await onSheet(async (sheet, context) => {
    const { pageLayout, horizontalPageBreaks } = sheet;
    pageLayout.load('paperSize,orientation,zoom,leftMargin,rightMargin');
    pageLayout.headersFooters.load('state');
    pageLayout.headersFooters.firstPage.load('centerHeader');
    pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
    const area = pageLayout.getPrintArea().load('address');
    horizontalPageBreaks.load('items');
    await context.sync();
    const cells = horizontalPageBreaks.items.map((each) => each.getCellAfterBreak().load('rowIndex'));
    await context.sync();
    expect(pageLayout.paperSize).toBe('A4');
    expect(pageLayout.orientation).toBe('Landscape');
    // Excel passes over page breaks in a sheet that is fitted to pages.
    expect(pageLayout.zoom).toMatchObject({ scale: 100 });
    expect(pageLayout.leftMargin).toBeCloseTo((3 / 2.54) * 72);
    expect(pageLayout.headersFooters.state).toBe('FirstAndDefault');
    expect(pageLayout.headersFooters.firstPage.centerHeader).toBe('');
    expect(pageLayout.headersFooters.defaultForAllPages.centerHeader).toContain('&P');
    const plan = planReport(made);
    expect(area.address).toBe(`'${sheetName}'!A1:AJ${plan.values.length}`);
    expect(plan.breaks.length).toBeGreaterThan(10);
    expect(cells.map(({ rowIndex }) => rowIndex)).toEqual(plan.breaks);
  });
});

test('beside a sentence that the secretariat wrote stands what the numbers say, outside the printed area', async () => {
  const made = documentFor(report([late('A')]));
  await writeDocument(withSentences(made, new Map([['overdue', 'Có một việc chậm, đã đôn đốc.']])));
  const { values } = await read();
  expect(values).toContain('\u2003\u2003Có một việc chậm, đã đôn đốc.');
  expect(values).toContain('Có 1 nhiệm vụ quá hạn, chậm 13 ngày.');
  await onSheet(async (sheet, context) => {
    const note = sheet.getRange('AL:AL').getUsedRange(true).load('values');
    await context.sync();
    expect(note.values.flat().filter(Boolean)).toEqual([
      'Câu theo số liệu hiện tại (chép đè lên câu bên trái nếu muốn dùng)',
      'Có 1 nhiệm vụ quá hạn, chậm 13 ngày.',
    ]);
  });
});

test('a count of the report is shown with the signs of its language between thousands', async () => {
  await write(report([late('A')], [entry({ code: 'A' })]));
  await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true).load('numberFormat');
    await context.sync();
    expect(new Set(used.numberFormat.flat())).toContain('[>=1000000]#\\.###\\.##0;[>=1000]#\\.##0;0');
  });
});
