import { dayOf } from '../../src/calendar';
import { compileReport, highlightTasks, loadRegister, validateEntries } from '../../src/actions';
import type { HeadlessExcel } from '../../src/headless';
import { openExcel } from '../../src/headless';
import { expectSame } from './allOrNothing';
import { differingWays, failures, requestsOf, withFailure } from './brokenBridge';
import { loaded, smallRegister, tableRows, today } from './register';

const [header, ...rows] = smallRegister.split('\n');
const bytesOf = (lines: readonly string[], first = header): Uint8Array =>
  new TextEncoder().encode([first, ...lines].join('\n'));
const again = (lines: readonly string[], dryRun = false) =>
  loadRegister({ name: 'moi.csv', bytes: bytesOf(lines) }, { language: 'vi', today, dryRun });

/** Everything a user would miss: cells, names, tables, protection. */
function contents({ store }: HeadlessExcel): unknown {
  return {
    sheets: store.sheets.map((sheet) => {
      const cells: unknown[] = [];
      sheet.forEachCell(
        (row, column, { value, formula }) => void cells.push([row, column, formula ?? value]),
      );
      return { name: sheet.name, cells, isProtected: sheet.protection() !== null };
    }),
    tables: store.tables().map(({ name, range, columns }) => ({ name, range, columns })),
    rules: store.sheets.map((sheet) => sheet.conditionalFormats().length),
  };
}

const changed = [
  rows[0]!.replace('15/01/2025', '05/02/2025'),
  rows[1]!,
  '07;Việc mới =1;Nhiệm vụ chung;Sở Y tế;Giám đốc Sở;01/01/2025;30/06/2025;Một lần;;;10%;;;;=2+2',
  '08;Việc nữa;Nhiệm vụ chung;Cơ quan lạ;;01/01/2025;Quý II/2025;Một lần;;;;;;;',
  rows[4]!,
];

test('the same file again changes nothing at all', async () => {
  const { excel } = await loaded();
  await highlightTasks();
  const before = contents(excel);
  const summary = await again(rows);
  expect(summary.update).toEqual({
    added: [],
    changed: [],
    unchanged: 5,
    missing: [],
    filledEntries: 0,
    conflicts: [],
  });
  expect(contents(excel)).toEqual(before);
  excel.dispose();
});

test('working days of a deadline are counted by the days off of the Lists sheet, those of a new register at first', async () => {
  const row = (code: string): string =>
    `${code};Trình dự thảo ${code};Nhiệm vụ chung;Sở Y tế;Giám đốc Sở;24/01/2025;Trong 02 ngày làm việc;Một lần;;;;;;;`;
  // 24 January 2025 is a Friday, and the week after it is Tết.
  const { excel } = await loaded([header, row('01')].join('\n'));
  const holidays = await tableRows('Holidays');
  const deadlines = async () => (await tableRows('Tasks')).map((task) => task['Thời hạn hoàn thành']);
  expect(await deadlines()).toEqual([dayOf(2025, 2, 4)]);

  // The office takes 27 January off the list: it is worked.
  const isMonday = (holiday: Record<string, unknown>): boolean =>
    Object.values(holiday).includes(dayOf(2025, 1, 27));
  const at = holidays.findIndex(isMonday);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Holidays').rows.getItemAt(at).delete();
    await context.sync();
  });
  await again([row('02')]);
  expect(await deadlines()).toEqual([dayOf(2025, 2, 4), dayOf(2025, 2, 3)]);
  excel.dispose();
});

test('a preview tells and writes nothing', async () => {
  const { excel } = await loaded();
  const before = contents(excel);
  const { update, notices } = await again(changed, true);
  expect(contents(excel)).toEqual(before);
  expect(update!.added.map(({ code }) => code)).toEqual(['07', '08']);
  expect(update!.changed).toEqual([
    {
      code: '01',
      title: 'Kế hoạch năm 2025',
      row: 5,
      values: [
        { column: 'Thời hạn hoàn thành', old: '15/01/2025', new: '05/02/2025' },
        { column: 'Thời hạn theo văn bản', old: '15/01/2025', new: '05/02/2025' },
      ],
    },
  ]);
  expect(update!.unchanged).toBe(2);
  expect(update!.missing.map(({ code }) => code)).toEqual(['1.1', '1.10']);
  expect(notices.map(({ key }) => key)).toContain('actions.notice.agencies');
  excel.dispose();
});

test('new tasks are added with formulas, rules and entry rows; what officers entered stays', async () => {
  const { excel } = await loaded();
  await highlightTasks();
  excel.edit('Cập nhật tuần', 'E5', 0.55);
  await again([changed[0]!.replace('50%', '70%'), ...changed.slice(1)]);

  const tasks = await tableRows('Tasks');
  expect(tasks.map((row) => row['Mã nhiệm vụ'])).toEqual(['01', '02', '1.1', '1.10', '05', '07', '08']);
  const added = tasks[5]!;
  expect(added['Nội dung nhiệm vụ']).toBe('Việc mới =1');
  expect(added['Ghi chú riêng']).toBe('=2+2');
  expect(added['Tình trạng']).toBe('Đang thực hiện');
  expect(added['Thời hạn hoàn thành']).toBe(45838);

  const entries = await tableRows('Entries');
  expect(entries.map((row) => [row['Mã nhiệm vụ'], row['Cơ quan báo cáo'], row['Tiến độ (%)']])).toEqual([
    ['01', 'Công an tỉnh', 0.55],
    ['02', 'Sở Y tế', 0.9],
    ['1.1', 'Sở Tư pháp', 0.02],
    ['1.10', 'Sở Tư pháp', 1],
    ['05', 'Công an tỉnh', ''],
    ['07', 'Sở Y tế', 0.1],
    ['08', 'Cơ quan lạ', ''],
  ]);
  const agencies = await tableRows('Agencies');
  expect(agencies.at(-1)!['Cơ quan']).toBe('Cơ quan lạ');

  // The new rows are as those before: open cells, drop-downs, highlights, protection.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Cập nhật tuần');
    const cell = sheet.getRange('E10');
    const protection = cell.format.protection.load('locked');
    sheet.protection.load('protected');
    const rules = ['E5:E11', 'E11'].map((address) =>
      sheet.getRange(address).dataValidation.load('type,rule'),
    );
    const highlights = context.workbook.tables.getItem('Tasks').getDataBodyRange().conditionalFormats;
    highlights.load('items/type');
    await context.sync();
    expect(protection.locked).toBe(false);
    expect(sheet.protection.protected).toBe(true);
    expect(rules[0]!.rule).toEqual(rules[1]!.rule);
    const count = highlights.items.length;
    await highlightTasks();
    highlights.load('items/type');
    await context.sync();
    expect(highlights.items.length).toBe(count);
  });
  const saved = await openExcel(await excel.save(), { today: '2025-01-23' });
  expect((await tableRows('Tasks')).length).toBe(7);
  saved.dispose();
  expect(excel.notComputed()).toEqual([]);
  excel.dispose();
});

test("columns moved, renamed sheets, the user's own columns and formulas survive", async () => {
  const { excel } = await loaded();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Tasks');
    table.columns.add(2, undefined, 'Của tôi');
    await context.sync();
    const mine = table.columns.getItem('Của tôi').getDataBodyRange();
    mine.numberFormat = 'General' as never;
    mine.formulas = [['=1+1'], ['=1+2'], ['=1+3'], ['=1+4'], ['=1+5']];
    table.columns.getItem('Thời hạn hoàn thành').getDataBodyRange().getCell(0, 0).formulas = [
      ['=DATE(2025,1,15)'],
    ];
    context.workbook.worksheets.getItem('Nhiệm vụ').name = 'Sổ';
    await context.sync();
  });
  const { notices, update } = await again(changed);
  expect(update!.added.length).toBe(2);
  expect(notices.find(({ key }) => key === 'actions.notice.keptFormulas')!.params).toEqual({
    count: 1,
    places: 'Sổ, Thời hạn hoàn thành, 5',
  });
  const tasks = await tableRows('Tasks');
  expect(tasks.map((row) => row['Của tôi']).slice(0, 5)).toEqual([2, 3, 4, 5, 6]);
  expect(tasks[0]!['Thời hạn hoàn thành']).toBe(45672);
  expect(tasks[5]!['Nội dung nhiệm vụ']).toBe('Việc mới =1');
  excel.dispose();
});

test('a column that only the new file has becomes a new column of Tasks', async () => {
  const { excel } = await loaded();
  const summary = await loadRegister(
    {
      name: 'moi.csv',
      bytes: bytesOf(['01;Kế hoạch năm 2025;0123', '09;Việc mới;=A1'], 'Mã;Nội dung nhiệm vụ;Phụ lục số'),
    },
    { language: 'vi', today },
  );
  expect(summary.update!.changed[0]!.values).toEqual([{ column: 'Phụ lục số', old: '', new: '0123' }]);
  const tasks = await tableRows('Tasks');
  expect(tasks.map((row) => row['Phụ lục số'])).toEqual(['0123', '', '', '', '', '=A1']);
  excel.dispose();
});

test('an answer about an agency is remembered, and asked no more', async () => {
  const { excel } = await loaded();
  const lines = [...rows, '09;Việc của phòng;Nhiệm vụ chung;Công an tỉnh Hải Dương;;;;;;;;;;;'];
  const asked = await again(lines, true);
  expect(asked.agencyQuestions).toEqual([
    {
      name: 'Công an tỉnh Hải Dương',
      count: 1,
      suggestions: expect.arrayContaining(['Công an tỉnh']) as string[],
    },
  ]);
  const load = (agencyAnswers = {}) =>
    loadRegister({ name: 'moi.csv', bytes: bytesOf(lines) }, { language: 'vi', today, agencyAnswers });
  await load({ 'Công an tỉnh Hải Dương': 'Công an tỉnh' });
  expect((await tableRows('Tasks')).at(-1)!['Cơ quan chủ trì']).toBe('Công an tỉnh');
  const list = await tableRows('Agencies');
  expect(list.find((row) => row['Cơ quan'] === 'Công an tỉnh')!['Tên khác']).toContain(
    '; Công an tỉnh Hải Dương',
  );
  const second = await load();
  expect(second.agencyQuestions).toEqual([]);
  expect(second.update!.unchanged).toBe(6);
  excel.dispose();
});

test('checking and reporting go on after an update', async () => {
  const { excel } = await loaded();
  await again(changed);
  expect((await validateEntries()).checkedTasks).toBe(7);
  expect((await compileReport({ today })).period).toBe('2025-W04');
  excel.dispose();
});

test('a sheet under a password is left alone, and so is everything else', async () => {
  const { excel } = await loaded();
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Nhiệm vụ');
    protection.protect({}, 'secret');
    await context.sync();
  });
  const before = contents(excel);
  await expect(again(changed)).rejects.toThrow(/locked|khóa/i);
  expect(contents(excel)).toEqual(before);
  excel.dispose();
});

test('whichever request fails, and however, a load that is refused leaves the register as it was', async () => {
  const { excel: first } = await loaded();
  await highlightTasks();
  const bytes = await first.save();
  first.dispose();
  const open = () => openExcel(bytes, { today: '2025-01-23' });
  const whole = await open();
  const before = contents(whole);
  const requests = await requestsOf(() => again(changed));
  whole.dispose();
  expect(requests.length).toBeGreaterThan(5);
  for (const [i, request] of requests.entries())
    for (const failure of differingWays(request, failures)) {
      const nth = i + 1;
      const excel = await open();
      const { error } = await withFailure(nth, failure, () => again(changed));
      const after = contents(excel);
      excel.dispose();
      if (error) expectSame({ nth, failure, after }, { nth, failure, after: before });
    }
}, 300_000);
