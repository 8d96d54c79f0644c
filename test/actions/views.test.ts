import {
  compileResponsibility,
  compileReview,
  compileWatchList,
  explainTask,
  showView,
  viewChoices,
} from '../../src/actions';
import { viewRows } from '../../src/actions/showView';
import { toDayMonthYear, type Day } from '../../src/calendar';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { planView, views, type ViewRequest } from '../../src/monitoring';
import { labelsOf, sheetNames } from '../../src/register';
import { excelRun, readRegister } from '../../src/workbook';
import { convertAll } from '../support/libreoffice';
import { loaded, smallRegister, today } from './register';
import { fc } from '../support/draws';

const leaders = [
  'Bà Nguyễn Thị A',
  'bà  nguyễn thị a',
  'Ông B*',
  '',
  '"Ông C"',
  'Giám đốc SYT',
  'Giám đốc Sở Y tế',
];
const agencies = ['Công an tỉnh', 'CA tỉnh', 'Sở Y tế', 'sở y tế', 'Tổ chức lạ', ''];

/** Random rows of a register around the as-of day, in one language; borders are likely. */
function randomRegister(language: 'vi' | 'en', seed: number): string {
  const day = fc.integer({ min: -12, max: 12 }).map((offset) => toDayMonthYear((today + offset) as Day));
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: '' });
  const row = fc.record({
    agency: fc.constantFrom(...agencies),
    leader: fc.constantFrom(...leaders),
    recurrence: fc.constantFrom('', '', ...labelsOf('recurrence', language)),
    start: maybe(day),
    deadline: fc.oneof({ weight: 4, arbitrary: day }, fc.constantFrom('', 'Khi có hướng dẫn')),
    target: maybe(fc.constantFrom(0, 10, 100)),
    progress: maybe(fc.constantFrom('0%', '50%', '79%', '80%', '100%')),
    achieved: maybe(fc.integer({ min: 0, max: 120 })),
    completedOn: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, day),
  });
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const rows = fc.sample(row, { numRuns: 80, seed });
  return [
    'Mã nhiệm vụ;Nội dung nhiệm vụ;Cơ quan chủ trì;Lãnh đạo phụ trách;Ngày bắt đầu;Thời hạn hoàn thành;Chu kỳ;Đơn vị tính;Chỉ tiêu;Tiến độ (%);Kết quả trong kỳ;Ngày hoàn thành',
    ...rows.map((r, i) =>
      [
        `1.${i}`,
        `Việc ${i}`,
        r.agency,
        quoted(r.leader),
        r.start,
        r.deadline,
        r.recurrence,
        'hồ sơ',
        r.target,
        r.progress,
        r.achieved,
        r.completedOn,
      ].join(';'),
    ),
  ].join('\n');
}

/** 1-based rows of the Tasks sheet that a person sees. */
function shownRows({ store }: HeadlessExcel, language: 'vi' | 'en', rows: readonly number[]): number[] {
  const sheet = store.sheets.find(({ name }) => name === sheetNames.tasks[language])!;
  return rows.filter((row) => !sheet.isRowHidden(row - 1));
}

describe.each(['vi', 'en'] as const)('views of random registers, %s', (language) => {
  test.each([1, 2, 3])('the rows that Excel shows are those of the rules (register %i)', async (seed) => {
    const { excel } = await loaded(randomRegister(language, seed), { language });
    const snapshot = await excelRun(readRegister);
    const rows = viewRows(snapshot);
    const requests: ViewRequest[] = [
      ...views.map(({ key }) => ({ view: key })),
      ...leaders.map((leader) => ({ view: 'all' as const, leader })),
      ...agencies.map((agency) => ({ view: 'all' as const, agency })),
      { view: 'overdue', agency: 'CA tỉnh' },
      { view: 'notReported', leader: leaders[0], agency: 'Sở Y tế' },
    ];
    let shown = 0;
    for (const request of requests) {
      const plan = planView(request, rows, snapshot.settings, snapshot.agencies, language);
      const expected = plan.rows.map(({ state }) => state.task.row);
      const summary = await showView(request);
      expect({
        request,
        rows: shownRows(
          excel,
          language,
          rows.map(({ state }) => state.task.row),
        ),
      }).toEqual({
        request,
        rows: expected,
      });
      expect(summary).toMatchObject({ ...request, shown: expected.length, tasks: rows.length });
      if (expected.length > 0 && expected.length < rows.length) shown += 1;
    }
    // Nearly every view is a true part of the register, or the test would prove little.
    expect(shown).toBeGreaterThan(requests.length - 4);
    excel.dispose();
  });
});

test('LibreOffice reads the filters of each view, and shows the same rows', async () => {
  const { excel } = await loaded(randomRegister('vi', 4));
  const rows = viewRows(await excelRun(readRegister)).map(({ state }) => state.task.row);
  const requests: ViewRequest[] = [
    ...views.map(({ key }) => ({ view: key })),
    { view: 'all', leader: leaders[0], agency: 'CA tỉnh' },
  ];
  const books: Uint8Array[] = [];
  const expected: number[][] = [];
  for (const request of requests) {
    await showView(request);
    books.push(await excel.save());
    expected.push(shownRows(excel, 'vi', rows));
  }
  excel.dispose();
  for (const [i, book] of (await convertAll(books, 'xlsx')).entries()) {
    const again = await openExcel(book, { today: '2025-01-23' });
    expect([requests[i], shownRows(again, 'vi', rows)]).toEqual([requests[i], expected[i]]);
    again.dispose();
  }
});

test("the user's own filters are cleared and told of, and come back if Excel refuses", async () => {
  const { excel } = await loaded();
  const filterByHand = (): Promise<void> =>
    Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Tasks');
      columns.getItem('Mã nhiệm vụ').filter.applyValuesFilter(['02']);
      columns.getItem('Cần chú ý').filter.applyValuesFilter(['']);
      await context.sync();
    });
  const all = [5, 6, 7, 8, 9];
  await filterByHand();
  expect(shownRows(excel, 'vi', all)).toEqual([6]);
  expect((await showView({ view: 'overdue', dryRun: true })).cleared).toEqual([]);
  expect(shownRows(excel, 'vi', all)).toEqual([6]);
  expect(await showView({ view: 'overdue' })).toMatchObject({ shown: 1, cleared: ['Mã nhiệm vụ'] });
  expect(shownRows(excel, 'vi', all)).toEqual([5]);
  expect(await showView({ view: 'all' })).toMatchObject({ shown: 5, cleared: ['Cần chú ý'] });
  expect(shownRows(excel, 'vi', all)).toEqual(all);

  await filterByHand();
  excel.store.sheets.find(({ name }) => name === 'Nhiệm vụ')!.protect({}, 'mật khẩu');
  await expect(showView({ view: 'overdue' })).rejects.toThrow(/protect/i);
  expect(shownRows(excel, 'vi', all)).toEqual([6]);
  excel.dispose();
});

test('a protected Tasks sheet is filtered, and protected again', async () => {
  const { excel } = await loaded();
  const sheet = excel.store.sheets.find(({ name }) => name === 'Nhiệm vụ')!;
  sheet.protect({});
  await showView({ view: 'overdue' });
  expect(shownRows(excel, 'vi', [5, 6, 7, 8, 9])).toEqual([5]);
  expect(sheet.protection()).not.toBeNull();
  excel.dispose();
});

test('one leader is one view and one choice, whichever of the names of the agency is written', async () => {
  const [header, ...rows] = smallRegister.split('\n');
  const spelled = [
    'Giám đốc SYT',
    'Phó Giám đốc SYT',
    'Giám đốc Sở Y tế',
    'giám đốc sở  y tế',
    'Giám đốc SYT',
  ];
  const { excel } = await loaded(
    [header, ...rows.map((row, i) => row.replace(/Phó Giám đốc|Giám đốc Sở/, spelled[i]!))].join('\n'),
  );
  expect((await viewChoices()).leaders).toEqual(['Giám đốc SYT', 'Phó Giám đốc SYT']);
  for (const leader of ['Giám đốc SYT', 'Giám đốc Sở Y Tế']) {
    expect(await showView({ view: 'all', leader })).toMatchObject({ shown: 4, tasks: 5 });
    expect(shownRows(excel, 'vi', [5, 6, 7, 8, 9])).toEqual([5, 7, 8, 9]);
  }
  await expect(showView({ view: 'all', leader: 'Giám đốc Sở Tư pháp' })).rejects.toThrow(/Phó Giám đốc SYT/);
  excel.dispose();
});

test('a name that no task has is refused, with the names there are', async () => {
  const { excel } = await loaded();
  await expect(showView({ view: 'all', leader: 'Giám độc Sở' })).rejects.toThrow(/Giám độc Sở.*Giám đốc Sở/);
  await expect(showView({ view: 'all', agency: 'Sở Lạ' })).rejects.toThrow(
    /Công an tỉnh; Sở Tư pháp; Sở Y tế/,
  );
  excel.dispose();
});

test('syncs do not grow with the register', async () => {
  const [header, ...rows] = smallRegister.split('\n');
  const syncs = async (tasks: number): Promise<number> => {
    const { excel } = await loaded(
      [header, ...Array.from({ length: tasks }, (_, i) => `T${i}-${rows[i % rows.length]}`)].join('\n'),
    );
    const before = excel.stats.syncs;
    await showView({ view: 'lowEfficiency' });
    const done = excel.stats.syncs - before;
    excel.dispose();
    return done;
  };
  const [few, many] = [await syncs(5), await syncs(500)];
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(12);
});

describe('what cannot be done is told in words, and nothing is changed', () => {
  const actions = {
    view: () => showView({ view: 'overdue' }),
    list: () => compileWatchList({ view: 'overdue' }),
    duties: () => compileResponsibility(),
    review: () => compileReview(),
    explanation: () => explainTask({ code: '01', comment: true }),
  };

  test.each(Object.entries(actions))('%s: no register, or a column missing', async (name, action) => {
    const empty = await openExcel(undefined, { today: '2025-01-23' });
    await expect(action()).rejects.toMatchObject({ userMessage: { key: 'workbook.error.noRegister' } });
    expect(empty.store.sheets).toHaveLength(1);
    empty.dispose();

    const { excel } = await loaded();
    const before = excel.store.sheets.length;
    const heading = { view: 'Cần chú ý', explanation: 'Chỉ số hiệu quả (SPI)' }[name] ?? 'Lãnh đạo phụ trách';
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Tasks').columns.getItem(heading).delete();
      await context.sync();
    });
    await expect(action()).rejects.toMatchObject({
      userMessage: { key: 'workbook.error.missingColumn', params: { column: heading, sheet: 'Nhiệm vụ' } },
    });
    expect(excel.store.sheets).toHaveLength(before);
    excel.dispose();
  });
});
