import { utils } from '@e965/xlsx';
import { closeWeek, compileReview, compileWatchList, explainTask, loadRegister } from '../../src/actions';
import { viewRows } from '../../src/actions/showView';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import type { Language } from '../../src/messages';
import { rowFormatOf, statusLabel } from '../../src/monitoring';
import { sheetNames } from '../../src/register';
import { excelRun, readRegister } from '../../src/workbook';
import { buildSample } from '../../samples/buildSample';
import { taskCell } from '../support/columns';
import { loaded, smallRegister, today } from './register';

async function sample(language: Language): Promise<HeadlessExcel> {
  const excel = await openExcel(undefined, { today: '2025-01-23' });
  const source = { name: 'so.xlsx', bytes: await buildSample() };
  await loadRegister(source, { language, today, asOf: today, isNewWorkbook: true });
  return excel;
}

interface Sheet {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly fill: (row: number) => string;
}

async function read({ store }: HeadlessExcel, name: string): Promise<Sheet> {
  const sheet = store.sheets.find((each) => each.name === name)!;
  const { values, formulas } = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange().load('values,formulas');
    await context.sync();
    return { values: used.values as unknown[][], formulas: used.formulas as unknown[][] };
  });
  return { values, formulas, fill: (row) => sheet.style(row, 0).fill.color ?? '' };
}

const headingRow = ({ values }: Sheet): number =>
  values.findIndex((row) => row[1] === 'Mã' || row[1] === 'Code');

describe.each(['vi', 'en'] as const)('the watch list of the sample, %s', (language) => {
  test('every task of the view once, the most pressing first, in the colours of the Tasks sheet', async () => {
    const excel = await sample(language);
    const name = sheetNames.watchList[language];
    const rows = viewRows(await excelRun(readRegister));
    const states = new Map(rows.map(({ state }) => [state.task.code, state]));
    expect(await compileWatchList({ view: 'all' })).toMatchObject({ sheet: name, listed: 86 });
    const all = await read(excel, name);
    const first = headingRow(all) + 1;
    const codes = all.values.slice(first).map((row) => String(row[1]));
    expect(codes.toSorted()).toEqual([...states.keys()].toSorted());
    const kinds: string[] = [];
    all.values.slice(first).forEach((row, i) => {
      const state = states.get(String(row[1]))!;
      expect(row[6]).toBe(statusLabel(state, language));
      expect([row[1], all.fill(first + i)]).toEqual([row[1], rowFormatOf(state)?.fill ?? '']);
      expect(row[7]).toBe(state.daysLate ?? '');
      kinds.push(`${state.attention ?? ''} ${state.status}`);
    });
    expect(new Set(kinds).size).toBeGreaterThan(7);
    // Tasks of one attention and status stand together, and the overdue ones come first.
    const runs = kinds.filter((kind, i) => kind !== kinds[i - 1]);
    expect(runs).toHaveLength(new Set(kinds).size);
    expect(states.get(codes[0]!)!.status).toBe('overdue');
    const causes = all.values.slice(first).filter((row) => row[10] !== '');
    expect(causes.length).toBeGreaterThan(10);
    excel.dispose();
  });
});

test('a list is set up for A4, its headings on every page; what people wrote stays text', async () => {
  const { excel } = await loaded(smallRegister.replace('Làm sạch dữ liệu', '=1+1'));
  await compileWatchList({ view: 'all', agency: 'Sở Y tế' });
  const list = await read(excel, 'Danh sách theo dõi');
  const heading = headingRow(list);
  expect(list.values[heading + 1]!.slice(0, 3)).toEqual([1, '02', '=1+1']);
  const page = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Danh sách theo dõi');
    pageLayout.load('orientation,paperSize,zoom');
    const titles = pageLayout.getPrintTitleRows().load('address');
    const footer = pageLayout.headersFooters.defaultForAllPages.load('rightFooter');
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return { orientation, paperSize, zoom, titles: titles.address, footer: footer.rightFooter };
  });
  expect(page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    titles: expect.stringContaining(`!${heading + 1}:${heading + 1}`) as string,
    footer: 'Trang &P/&N',
  });
  // A view without tasks says so.
  await compileWatchList({ view: 'overdue', agency: 'Sở Y tế' });
  const none = await read(excel, 'Danh sách theo dõi');
  expect(none.values[headingRow(none) + 1]![0]).toBe('Không có nhiệm vụ nào thuộc diện này.');
  excel.dispose();
});

describe.each(['vi', 'en'] as const)('the review of the sample, %s', (language) => {
  test('every line of the summary leads to as many rows as it says; the counts are those told', async () => {
    const excel = await sample(language);
    const summary = await compileReview();
    const review = await read(excel, sheetNames.review[language]);
    const links = review.formulas.flatMap(([first]) => {
      const [, address, count] =
        /^=HYPERLINK\("#'.+'!([A-Z]+\d+:[A-Z]+\d+)",(\d+)\)$/.exec(String(first)) ?? [];
      return address === undefined ? [] : [{ address, count: Number(count) }];
    });
    const counts = [...Object.values(summary.daily), ...Object.values(summary.changes!)].filter(
      (count) => typeof count === 'number' && count > 0,
    );
    expect(links.map(({ count }) => count)).toEqual(counts);
    expect(counts.length).toBeGreaterThan(4);
    for (const { address, count } of links) {
      const { s: from, e: to } = utils.decode_range(address);
      const rows = review.values.slice(from.r, to.r + 1);
      expect(rows.map(([number]) => number)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
      for (const row of rows) expect(row[8]).not.toBe('');
    }
    excel.dispose();
  });
});

test('once a week is closed, the review compares with what was recorded of it', async () => {
  const { excel } = await loaded();
  expect((await compileReview()).changes).toBeUndefined();
  await closeWeek({ by: 'Thư ký', today });
  excel.edit('Nhiệm vụ', taskCell('deadline', 6), 45_700);
  const { changes } = await compileReview();
  expect(changes).toMatchObject({ week: '2025-W04', deadlineMoved: 1 });
  excel.dispose();
});

test('syncs do not grow with the register', async () => {
  const [header, ...rows] = smallRegister.split('\n');
  const actions = {
    list: () => compileWatchList({ view: 'all' }),
    review: () => compileReview(),
    explanation: () => explainTask({ code: 'T0-01', comment: true }),
  };
  const syncs = async (tasks: number): Promise<Record<string, number>> => {
    const { excel } = await loaded(
      [header, ...Array.from({ length: tasks }, (_, i) => `T${i}-${rows[i % rows.length]}`)].join('\n'),
    );
    const counted: Record<string, number> = {};
    for (const [name, action] of Object.entries(actions)) {
      const before = excel.stats.syncs;
      await action();
      counted[name] = excel.stats.syncs - before;
    }
    excel.dispose();
    return counted;
  };
  const [few, many] = [await syncs(5), await syncs(300)];
  expect(many).toEqual(few);
  for (const count of Object.values(few)) expect(count).toBeLessThanOrEqual(12);
});
