import { isDeepStrictEqual } from 'node:util';
import {
  changeSettings,
  closeWeek,
  collectReturns,
  compileReport,
  compileResponsibility,
  compileReview,
  compileWatchList,
  correctEntry,
  explainTask,
  fixFindings,
  highlightTasks,
  issueReport,
  loadRegister,
  moveEntries,
  resolveConflicts,
  showView,
  validateEntries,
  waiveFinding,
  type ActionOptions,
  type Undo,
} from '../../src/actions';
import { newWorkbook } from '../../src/headless/store';
import { fromIso } from '../../src/calendar';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { contents, expectSame, reopened, savedContents } from './allOrNothing';
import { cutOff, requestsOf, withFailure, writes } from './brokenBridge';
import { loaded, smallRegister, tableRows, today } from './register';
import { withUndo } from './withUndo';

const tomorrow = fromIso('2025-01-24')!;
const entries = 'Cập nhật tuần';
const by = 'Thư ký';
const sourceOf = (csv: string) => ({ name: 'so.csv', bytes: new TextEncoder().encode(csv) });
const load = (csv: string, options: ActionOptions) =>
  loadRegister(sourceOf(csv), { language: 'vi', today, asOf: today, ...options });

const paste = (values: Readonly<Record<string, string | number>>): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(entries);
    for (const [address, value] of Object.entries(values)) sheet.getRange(address).values = [[value]];
    await context.sync();
  });

/** A register in use, with every sheet that can be written again, and something new to say on each. */
const inUse = (also: (excel: HeadlessExcel) => Promise<unknown> | void = () => undefined) =>
  reopened(async () => {
    const { excel } = await loaded();
    await validateEntries();
    await compileReport({ today });
    await compileResponsibility();
    await compileReview();
    await compileWatchList({ view: 'all' });
    await showView({ view: 'notReported' });
    await explainTask({ code: '1.1', comment: true });
    await paste({ E5: 50, E6: 90, E7: 0.4 });
    await also(excel);
    const bytes = await excel.save();
    excel.dispose();
    return bytes;
  });
const used = inUse();
const fresh = reopened(async () => {
  const { excel } = await loaded();
  const bytes = await excel.save();
  excel.dispose();
  return bytes;
});

const changedRegister = smallRegister
  .split('\n')
  .map((line, i) => `${line};${i === 0 ? 'Số văn bản' : `VB-${i}`}`)
  .join('\n')
  .replace('Làm sạch dữ liệu', 'Làm sạch, đồng bộ dữ liệu')
  .replace('28/01/2025', '15/02/2025')
  .concat('\n06;Tập huấn;Nhiệm vụ chung;Sở Mới;Giám đốc Sở;01/01/2025;01/03/2025;Một lần;;;;;;;;VB-9');

const correct = (options: ActionOptions) =>
  correctEntry({
    week: '2025-W04',
    code: '02',
    agency: 'Sở Y tế',
    column: 'progress',
    value: '95%',
    by,
    reason: 'Ghi nhầm',
    today,
    ...options,
  });
/** Fills a blank entry, differs from one that is filled, has a row that fits nowhere. */
const returned = {
  name: 'phieu.csv',
  bytes: new TextEncoder().encode(
    'Mã;Cơ quan;Tiến độ (%);Kiến nghị\n1.1;Sở Tư pháp;40%;Cấp kinh phí\n02;Sở Y tế;95%;\n99;Sở Y tế;1%;',
  ),
};
const collect = (options: ActionOptions) =>
  collectReturns([returned], { by, today, senders: { [returned.name]: 'Sở Tư pháp' }, ...options });
const keysOf = async (ruleId: string): Promise<string[]> =>
  (await validateEntries({ dryRun: true })).findings
    .filter((each) => each.ruleId === ruleId)
    .map(({ key }) => key);

interface UndoJob {
  readonly name: string;
  readonly open: () => Promise<HeadlessExcel>;
  readonly work: (options: ActionOptions) => Promise<unknown>;
  /** Rows of the change log that tell of it, and of its undoing. */
  readonly logged?: number;
  /** What it would write is there already. */
  readonly changesNothing?: boolean;
}

const jobs: readonly UndoJob[] = [
  {
    name: 'loading into a new workbook',
    open: reopened(() => newWorkbook().save()),
    work: (options) => load(smallRegister, options),
  },
  {
    name: 'loading again',
    open: inUse(async () => {
      await highlightTasks();
    }),
    work: (options) =>
      loadRegister(sourceOf(changedRegister), {
        language: 'vi',
        today,
        asOf: today,
        answers: { columns: { 'Số văn bản': 'extra' } },
        ...options,
      }),
  },
  {
    name: 'submitting',
    open: used,
    work: (options) => moveEntries({ step: 'submit', agency: 'Sở Tư pháp', by, today, ...options }),
    logged: 2,
  },
  {
    name: 'returning',
    open: inUse(() => moveEntries({ step: 'submit', agency: 'Sở Tư pháp', by, today })),
    work: (options) => moveEntries({ step: 'return', by, note: 'Ghi rõ', today, ...options }),
    logged: 2,
  },
  { name: 'closing a week', open: used, work: (options) => closeWeek({ by, today, ...options }), logged: 1 },
  {
    name: 'correcting a closed week',
    open: inUse(() => closeWeek({ by, today })),
    work: correct,
    logged: 1,
  },
  {
    name: 'highlighting',
    open: reopened(async () => {
      const { excel } = await loaded();
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('Tasks').getDataBodyRange().conditionalFormats.clearAll();
        await context.sync();
      });
      const bytes = await excel.save();
      excel.dispose();
      return bytes;
    }),
    work: highlightTasks,
  },
  { name: 'highlighting again', open: fresh, work: highlightTasks, changesNothing: true },
  { name: 'filtering', open: used, work: (options) => showView({ view: 'overdue', ...options }) },
  {
    name: 'filtering for the first time',
    open: fresh,
    work: (options) => showView({ view: 'overdue', ...options }),
  },
  { name: 'checking', open: fresh, work: validateEntries },
  { name: 'checking again', open: used, work: validateEntries },
  {
    name: 'waiving',
    open: inUse(() => validateEntries()),
    work: async (options) => waiveFinding((await keysOf('percent'))[0]!, by, 'Đã thống nhất', options),
  },
  {
    name: 'mending',
    open: used,
    work: async (options) => fixFindings({ keys: await keysOf('percent'), ...options }),
  },
  { name: 'reporting', open: fresh, work: (options) => compileReport({ today, ...options }) },
  { name: 'reporting again', open: used, work: (options) => compileReport({ today, ...options }) },
  { name: 'responsibility again', open: used, work: compileResponsibility },
  { name: 'the review again', open: used, work: compileReview },
  {
    name: 'the watch list',
    open: fresh,
    work: (options) => compileWatchList({ view: 'overdue', ...options }),
  },
  {
    name: 'issuing',
    open: used,
    work: (options) => issueReport({ by, number: '12', today, ...options }),
    logged: 1,
  },
  {
    name: 'commenting',
    open: used,
    work: (options) => explainTask({ code: '02', comment: true, ...options }),
  },
  {
    name: 'renewing a comment',
    open: used,
    work: (options) => explainTask({ code: '1.1', comment: true, ...options }),
  },
  { name: 'collecting a return', open: used, work: collect, logged: 2 },
  {
    name: 'deciding a conflict',
    open: inUse(async () => {
      await collect({});
    }),
    work: (options) => resolveConflicts({ by, today, others: 'take', ...options }),
    logged: 1,
  },
  {
    name: 'changing settings',
    open: used,
    work: (options) =>
      changeSettings({ given: { dueSoonDays: '12', asOf: '2025-01-24', place: 'Huế' }, ...options }),
  },
];

interface Contents {
  readonly sheets: readonly { readonly name: string }[];
  readonly tables: readonly { readonly name: string }[];
}
const withoutLog = (contents: unknown): unknown => {
  const { sheets, tables, ...rest } = contents as Contents;
  return {
    ...rest,
    sheets: sheets.filter(({ name }) => name !== 'Nhật ký'),
    tables: tables.filter(({ name }) => name !== 'ChangeLog'),
  };
};

/** Does the work and gives its undo. */
const undoOf = async (work: UndoJob['work']): Promise<Undo> => (await withUndo(work)).undo;

test('an undo that is cancelled takes nothing back, and can be done after all', async () => {
  const excel = await used();
  const undo = await undoOf((options) => closeWeek({ by, today, ...options }));
  const closed = contents(excel);
  const cancelled = undo.takeBack({ today, signal: AbortSignal.abort() });
  await expect(cancelled).rejects.toMatchObject({ userMessage: { key: 'workbook.error.cancelled' } });
  expect(contents(excel)).toEqual(closed);
  expect(await undo.takeBack({ today })).toMatchObject({ isDone: true });
  excel.dispose();
});

test.each(jobs)(
  '$name is undone: the workbook is what it was before',
  async ({ open, work, logged, changesNothing = false }) => {
    const before = await savedContents(await open());
    const excel = await open();
    const parts = () =>
      excel.store
        .customXmlParts()
        .map(({ xml }) => xml)
        .sort();
    const [shown, texts] = [contents(excel), parts()];
    const log = logged ? (await tableRows('ChangeLog')).filter((row) => row['Việc'] !== '') : [];
    const undo = await undoOf(work);
    expect(isDeepStrictEqual(contents(excel), shown)).toBe(changesNothing);
    expect(await undo.takeBack({ today: tomorrow })).toEqual({ isDone: true, lost: [], left: [] });
    expect(parts()).toEqual(texts);
    if (logged) {
      const added = (await tableRows('ChangeLog')).slice(log.length);
      expect(added).toHaveLength(2 * logged);
      for (const [i, row] of added.slice(0, logged).entries())
        expect(added[logged + i]).toMatchObject({
          Ngày: tomorrow,
          Việc: 'Hoàn tác',
          'Lý do': row['Việc'],
          'Mã nhiệm vụ': row['Mã nhiệm vụ'],
          'Giá trị cũ': row['Giá trị mới'],
          'Giá trị mới': row['Giá trị cũ'],
        });
    }
    const after = await savedContents(excel);
    if (logged) expect(withoutLog(after)).toEqual(withoutLog(before));
    else expect(after).toEqual(before);
  },
);

/** What stands in a cell. */
const cell = (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values[0]![0] as unknown;
  });
const column = async (heading: string) => (await tableRows('Entries')).map((row) => row[heading]);

describe('what people have done since', () => {
  let excel: HeadlessExcel;
  beforeEach(async () => {
    excel = await used();
  });
  afterEach(() => excel.dispose());

  test('a mended cell that was typed over is left and told; the others are put back', async () => {
    const undo = await undoOf(async (options) => fixFindings({ keys: await keysOf('percent'), ...options }));
    expect([await cell(entries, 'E5'), await cell(entries, 'E6')]).toEqual([0.5, 0.9]);
    excel.edit(entries, 'E6', [[0.95]]);
    expect(await undo.takeBack({ today })).toMatchObject({ isDone: true, left: [`${entries}!E6`] });
    expect([await cell(entries, 'E5'), await cell(entries, 'E6')]).toEqual([50, 0.95]);
  });

  test('an entry that went on is left with its lock and its log; the others are drafts again', async () => {
    await paste({ E5: 0.5, E6: 0.9 });
    const undo = await undoOf((options) => moveEntries({ step: 'submit', by, today, ...options }));
    await moveEntries({ step: 'accept', agency: 'Sở Y tế', by, today });
    const { left } = await undo.takeBack({ today });
    expect(left).toHaveLength(1);
    const states = await column('Nộp báo cáo');
    expect(states.filter((state) => state !== '')).toEqual(['Đã duyệt']);
    expect(() => excel.edit(entries, 'E6', [[0.95]])).toThrow();
    excel.edit(entries, 'E7', [[0.5]]);
    const undone = (await tableRows('ChangeLog')).filter((row) => row['Việc'] === 'Hoàn tác');
    expect(undone.map((row) => row['Cơ quan'])).not.toContain('Sở Y tế');
    // Once more: nothing is left to be taken back, and nothing is logged.
    await undo.takeBack({ today });
    expect((await tableRows('ChangeLog')).filter((row) => row['Việc'] === 'Hoàn tác')).toEqual(undone);
  });

  test('rows that were sorted are others: none of them is touched', async () => {
    await paste({ E5: 0.5, E6: 0.9 });
    const undo = await undoOf((options) =>
      moveEntries({ step: 'submit', agency: 'Sở Tư pháp', by, today, ...options }),
    );
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Entries');
      table.worksheet.protection.unprotect();
      table.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    const before = await tableRows('Entries');
    const { left } = await undo.takeBack({ today });
    expect(left.length).toBeGreaterThan(0);
    expect(
      (await tableRows('Entries')).filter((row, i) => row['Mã nhiệm vụ'] === before[i]!['Mã nhiệm vụ']),
    ).toEqual(before);
    expect((await column('Nộp báo cáo')).filter((state) => state === 'Đã nộp').length).toBeGreaterThan(0);
  });

  test.each<[string, UndoJob['work'], () => unknown, string]>([
    [
      'a closing',
      (options) => closeWeek({ by, today, ...options }),
      () => excel.edit(entries, 'E7', [[0.3]]),
      entries,
    ],
    [
      'a report',
      (options) => compileReport({ today, ...options }),
      () => excel.edit('Báo cáo tuần 2025-W04', 'A20', [['Câu của văn phòng']]),
      'Báo cáo tuần 2025-W04',
    ],
    [
      'a check',
      validateEntries,
      () => excel.edit('Kết quả kiểm tra', 'J5', [['Thống nhất']]),
      'Kết quả kiểm tra',
    ],
  ])('%s goes as a whole: the user is asked first', async (_name, work, edit, sheet) => {
    const before = await savedContents(await used());
    excel.dispose();
    excel = await used();
    const undo = await undoOf(work);
    edit();
    const changed = contents(excel);
    const asked = await undo.takeBack({ today });
    expect(asked.isDone).toBe(false);
    expect(asked.lost.map((place) => place.split('!')[0])).toEqual([sheet]);
    expect(contents(excel)).toEqual(changed);
    expect(await undo.takeBack({ today, isConfirmed: true })).toMatchObject({ isDone: true });
    expect(withoutLog(await savedContents(excel))).toEqual(withoutLog(before));
  });

  test('a sheet that was written again since cannot be put back, and stays', async () => {
    const undo = await undoOf(validateEntries);
    await validateEntries();
    const before = contents(excel);
    await expect(undo.takeBack({ today })).rejects.toThrow(/Kết quả kiểm tra/);
    expect(contents(excel)).toEqual(before);
  });

  test('replaced sheets are kept for the page alone that replaced them', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('~p06~Trang cũ').visibility = 'VeryHidden';
      await context.sync();
    });
    await validateEntries();
    expect(excel.store.sheets.map(({ name }) => name).filter((name) => name.includes('~p06~'))).toEqual([]);
  });

  test('without somebody to undo it nothing is kept', async () => {
    await validateEntries();
    await compileReport({ today });
    expect(excel.store.sheets.map(({ visibility }) => visibility)).not.toContain('veryHidden');
  });
});

test('a register that people have worked in is not taken away unasked', async () => {
  const excel = await reopened(() => newWorkbook().save())();
  const undo = await undoOf((options) => load(smallRegister, options));
  await validateEntries();
  expect((await undo.takeBack({ today, isConfirmed: false })).isDone).toBe(true);

  const again = await undoOf((options) => load(smallRegister, options));
  excel.edit(entries, 'E7', [[0.3]]);
  excel.edit('Nhiệm vụ', 'A11', [['ghi thêm']]);
  await changeSettings({ given: { dueSoonDays: '12' } });
  const { isDone, lost } = await again.takeBack({ today });
  expect(isDone).toBe(false);
  expect(lost.map((place) => place.split('!')[0])).toEqual(
    expect.arrayContaining([entries, 'Nhiệm vụ', 'Thiết lập']),
  );
  expect((await again.takeBack({ today, isConfirmed: true })).isDone).toBe(true);
  expect(excel.store.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  excel.dispose();
});

describe.each(
  jobs.filter(({ name }) => ['closing a week', 'loading again', 'checking again'].includes(name)),
)('undoing $name, broken off', ({ open, work, logged }) => {
  const without = (all: unknown): unknown => (logged ? withoutLog(all) : all);

  test('by Excel: undoing it again ends it', async () => {
    const before = without(await savedContents(await open()));
    for (let nth = 1; ; nth++) {
      const excel = await open();
      const undo = await undoOf(work);
      const { reached, error } = await withFailure(nth, 'half done', () => undo.takeBack({ today }));
      if (error) await undo.takeBack({ today, isConfirmed: true });
      expectSame({ nth, after: without(await savedContents(excel)) }, { nth, after: before });
      excel.dispose();
      if (!reached) break;
    }
  });

  test('by the end of the page: it is undone or not, or the next action ends it', async () => {
    const settled = async (excel: HeadlessExcel): Promise<unknown> => {
      const bytes = await excel.save();
      excel.dispose();
      const again = await openExcel(bytes, { today: '2025-01-23' });
      await changeSettings({ given: {} });
      const found = JSON.stringify(without(contents(again)));
      again.dispose();
      return found;
    };
    const before = await settled(await open());
    const excel = await open();
    await undoOf(work);
    const done = await settled(excel);
    const whole = await open();
    const clean = await undoOf(work);
    const requests = await requestsOf(() => clean.takeBack({ today }));
    expect(await settled(whole)).toBe(before);
    for (const [i, request] of requests.entries()) {
      // After one that only reads, what is left is what the one before it left.
      if (!writes(request)) continue;
      const nth = i + 1;
      const cut = await open();
      const undo = await undoOf(work);
      const wasCut = await cutOff(nth, () => undo.takeBack({ today }));
      const isWhole = [before, done].includes((await settled(cut)) as string);
      expect({ nth, wasCut, isWhole }).toEqual({ nth, wasCut: true, isWhole: true });
    }
  });
});
