import {
  collectReturns,
  moveEntries,
  openConflicts,
  resolveConflicts,
  type ActionOptions,
  type ResolveOptions,
  type SourceFile,
} from '../../src/actions';
import { readReturns } from '../../src/actions/readReturnsHere';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { conflictColumns, entryColumns, type EntryInputKey } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';
import { loaded, tableRows, today } from './register';
import { withUndo } from './withUndo';

const [entriesSheet, conflictsSheet] = ['Cập nhật tuần', 'Xung đột'];
const cellOf = (key: EntryInputKey): string =>
  `${columnLetter(entryColumns.findIndex((column) => column.key === key))}6`;

/** The register with the Department of Health's one entry, in row 6, at 85 %. */
let register: Uint8Array;
beforeAll(async () => {
  const { excel } = await loaded();
  excel.edit(entriesSheet, cellOf('progress'), [[0.85]]);
  register = await excel.save();
  excel.dispose();
});

let excel: HeadlessExcel;
beforeEach(async () => {
  excel = await openExcel(register, { today: '2025-01-23' });
});
afterEach(() => excel.dispose());

/** A return of the Department of Health. */
const says = (progress: string, nextStep = ''): SourceFile => ({
  name: 'so-y-te.csv',
  bytes: new TextEncoder().encode(
    ['Mã;Cơ quan;Tiến độ (%);Nhiệm vụ tuần tới', `02;Sở Y tế;${progress};${nextStep}`].join('\n'),
  ),
});
/** As {@link collect}, of a return that says when it was saved. */
const collectSaved = (file: SourceFile, savedAt: string) =>
  collectReturns([file], {
    by: 'Thư ký',
    today,
    reader: async (...order) =>
      (await readReturns(...order)).map((each) =>
        'read' in each ? { ...each, read: { ...each.read, savedAt } } : each,
      ),
  });
const collect = (file: SourceFile, options: ActionOptions = {}) =>
  collectReturns([file], { by: 'Thư ký', today, ...options });
const resolve = (how: Partial<ResolveOptions>) => resolveConflicts({ by: 'Thư ký', today, ...how });

const entry = async () => (await tableRows('Entries'))[1]!;
const type = (progress: number): void => void excel.edit(entriesSheet, cellOf('progress'), [[progress]]);
/** The working group gives an entry that counts as submitted back to be written in. */
const reopen = () => moveEntries({ step: 'reopen', by: 'Thư ký', note: 'Số liệu chờ xem lại', today });
const list = async () =>
  (await tableRows('Conflicts')).map((row) => [row['Trong sổ'], row['Trong phiếu'], row['Lựa chọn']]);
const decided = async () =>
  (await tableRows('ChangeLog'))
    .filter((row) => row['Việc'] === 'Xử lý xung đột')
    .map((row) => [row['Giá trị cũ'], row['Giá trị mới'], row['Lý do']]);
const cell = (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values[0]![0] as unknown;
  });

describe('several returned values for one cell', () => {
  const bothOpen = async () => {
    await collect(says('90%'));
    await collect(says('95%'));
    return (await openConflicts()).map(({ key }) => key);
  };

  test('are not all taken: which of them is left to somebody', async () => {
    await bothOpen();
    const { taken, left } = await resolve({ others: 'take' });
    expect([taken, left.map(({ why }) => why.key)]).toEqual([
      0,
      ['actions.left.severalTaken', 'actions.left.severalTaken'],
    ]);
    expect((await entry())['Tiến độ (%)']).toBe(0.85);
  });

  test('one is taken, the others need no choice any more; all of it is undone', async () => {
    const keys = await bothOpen();
    const before = await list();
    const { done, undo } = await withUndo((options) =>
      resolve({ ...options, choices: { [keys[0]!]: 'take' } }),
    );
    expect(done).toEqual({
      taken: 1,
      kept: 0,
      overtaken: 1,
      left: [],
      open: 0,
      submitted: 1,
      unsubmitted: [],
    });
    expect((await entry())['Tiến độ (%)']).toBe(0.9);
    expect(await list()).toEqual([
      ['85 %', '90 %', 'Lấy theo phiếu'],
      ['85 %', '95 %', 'Không còn cần chọn'],
    ]);
    expect(await decided()).toEqual([
      ['85 %', '90 %', 'Lấy theo phiếu: so-y-te.csv'],
      ['', '', 'Không còn cần chọn: 95 % (so-y-te.csv)'],
    ]);
    expect(await undo.takeBack({ today })).toMatchObject({ isDone: true, left: [] });
    expect(await entry()).toMatchObject({ 'Tiến độ (%)': 0.85, 'Nộp báo cáo': '' });
    expect(await list()).toEqual(before);
    type(0.8);
  });
});

describe('what was decided is decided', () => {
  test.each(['keep', 'take'] as const)(
    'an entry of which nothing waits any more counts as submitted, is locked and logged: %s',
    async (others) => {
      await collect(says('90%'));
      expect(await resolve({ others })).toMatchObject({ submitted: 1, unsubmitted: [] });
      expect(await entry()).toMatchObject({
        'Nộp báo cáo': 'Đã nộp',
        'Tiến độ (%)': others === 'take' ? 0.9 : 0.85,
      });
      expect(() => type(0.7)).toThrow();
      expect((await tableRows('ChangeLog')).at(-1)).toMatchObject({ Việc: 'Nộp', 'Mã nhiệm vụ': '02' });
    },
  );

  test('one of which something still waits does not', async () => {
    excel.edit(entriesSheet, cellOf('nextStep'), [['Việc khác']]);
    await collect(says('90%', 'Rà soát'));
    const [first] = (await openConflicts()).map(({ key }) => key);
    expect(await resolve({ choices: { [first!]: 'keep' } })).toMatchObject({ submitted: 0, unsubmitted: [] });
    expect((await entry())['Nộp báo cáo']).toBe('');
  });

  /** The entry says that it is done, and how far it is. */
  const withError = async (): Promise<void> => {
    excel.edit(entriesSheet, cellOf('completedOn'), [[today]]);
    await collect(says('90%'));
    expect(await resolve({ others: 'keep' })).toMatchObject({
      submitted: 0,
      unsubmitted: [{ code: '02', why: { key: 'actions.left.errors' } }],
    });
    excel.edit(entriesSheet, cellOf('completedOn'), [['']]);
  };

  test('one with an error is submitted, once it is mended, by the next return that says the same', async () => {
    await withError();
    const again = await collect(says('90%', 'Rà soát'));
    expect(again).toMatchObject({ submitted: 1, left: [], conflicts: [] });
    expect((await entry())['Nộp báo cáo']).toBe('Đã nộp');
  });

  test('nor does it wait where the return says nothing else; that it was submitted is logged', async () => {
    await withError();
    const again = await collectSaved(says('90%'), '2025-01-21T08:00:00.000Z');
    expect(again).toMatchObject({ entries: 0, submitted: 1, left: [], conflicts: [] });
    expect(await entry()).toMatchObject({ 'Nộp báo cáo': 'Đã nộp', 'Tiến độ (%)': 0.85 });
    expect((await tableRows('ChangeLog')).at(-1)).toMatchObject({ Việc: 'Nộp', 'Mã nhiệm vụ': '02' });
  });

  test('it was about this value of the register: about another one it is asked again', async () => {
    await collect(says('90%'));
    await resolve({ others: 'keep' });
    await reopen();
    type(0.7);
    expect(await collect(says('90%', 'Rà soát'))).toMatchObject({
      submitted: 0,
      conflicts: [{ kept: '70 %' }],
    });
    expect(await list()).toEqual([
      ['85 %', '90 %', 'Giữ trong sổ'],
      ['70 %', '90 %', ''],
    ]);
  });

  test('a value that was taken and then written over by hand is asked about again', async () => {
    await collect(says('90%'));
    await resolve({ others: 'take' });
    await reopen();
    type(0.85);
    const { conflicts } = await collect(says('90%', 'Rà soát'));
    expect(conflicts).toMatchObject([{ kept: '85 %', returned: '90 %' }]);
    expect(await openConflicts()).toHaveLength(1);
  });
});

describe('open conflicts follow the register', () => {
  test('what was changed since can be taken once the return is collected again', async () => {
    await collect(says('90%'));
    type(0.86);
    expect((await resolve({ others: 'take' })).left).toMatchObject([
      { why: { key: 'actions.left.changedSince' } },
    ]);
    await collect(says('90%'));
    expect(await list()).toEqual([['86 %', '90 %', '']]);
    expect(await resolve({ others: 'take' })).toMatchObject({ taken: 1, left: [] });
    expect(await decided()).toEqual([['86 %', '90 %', 'Lấy theo phiếu: so-y-te.csv']]);
  });

  test('a later return of the agency closes them, with who and when', async () => {
    await collectSaved(says('90%'), '2025-01-20T08:00:00.000Z');
    expect(await collectSaved(says('95%'), '2025-01-21T08:00:00.000Z')).toMatchObject({
      conflicts: [{ returned: '95 %' }],
      overtaken: 1,
    });
    expect(await list()).toEqual([
      ['85 %', '90 %', 'Không còn cần chọn'],
      ['85 %', '95 %', ''],
    ]);
    // It gives way to the register.
    expect(await collectSaved(says('85%'), '2025-01-22T08:00:00.000Z')).toMatchObject({
      conflicts: [],
      overtaken: 1,
      submitted: 1,
    });
    expect(await openConflicts()).toEqual([]);
    const [first] = await tableRows('Conflicts');
    expect(first).toMatchObject({ 'Đã xử lý ngày': today, 'Người xử lý': 'Thư ký' });
  });
});

describe('what was reopened', () => {
  beforeEach(async () => {
    await collectSaved(says('85%', 'Rà soát'), '2025-01-20T08:00:00.000Z');
    await reopen();
  });

  test('is not submitted again by a return that says no more', async () => {
    expect(await collectSaved(says('85%', 'Rà soát'), '2025-01-21T08:00:00.000Z')).toMatchObject({
      submitted: 0,
      left: [{ why: { key: 'actions.left.reopened' } }],
    });
    expect(await entry()).toMatchObject({
      'Nộp báo cáo': '',
      'Ý kiến của Tổ công tác': 'Số liệu chờ xem lại',
    });
  });

  test('is submitted by a return that says something else', async () => {
    const later = await collectSaved(says('88%', 'Rà soát'), '2025-01-21T08:00:00.000Z');
    expect(later).toMatchObject({ submitted: 1, left: [] });
  });
});

describe('the Conflicts sheet', () => {
  const noteCell = `${columnLetter(conflictColumns.length + 1)}5`;

  test('keeps what the secretariat notes on it; each collecting is undone by itself', async () => {
    const first = await withUndo((options) => collect(says('90%'), options));
    excel.edit(conflictsSheet, noteCell, [['Đã gọi điện cho Sở Y tế']]);
    const second = await withUndo((options) => collect(says('95%'), options));
    expect(await cell(conflictsSheet, noteCell)).toBe('Đã gọi điện cho Sở Y tế');
    expect(await first.undo.takeBack({ today })).toMatchObject({ isDone: true, left: [] });
    expect((await openConflicts()).map(({ returned }) => returned)).toEqual(['95 %']);
    expect(await second.undo.takeBack({ today })).toMatchObject({ isDone: true, left: [] });
    expect(await openConflicts()).toEqual([]);
    expect((await collect(says('96%'))).conflicts).toMatchObject([{ returned: '96 %' }]);
    expect(await openConflicts()).toHaveLength(1);
  });

  test('tells in its second line how many wait, whatever becomes of them', async () => {
    await collect(says('90%'));
    expect(await cell(conflictsSheet, 'A2')).toMatch(/chưa được xử lý: 1\. Chọn ở cột/);
    await resolve({ others: 'keep' });
    expect(await cell(conflictsSheet, 'A2')).toMatch(/chưa được xử lý: 0\.$/);
  });
});

describe('an undo', () => {
  test('leaves a conflict decided where its entry was changed since', async () => {
    await collect(says('90%'));
    const { undo } = await withUndo((options) => resolve({ ...options, others: 'take' }));
    await reopen();
    type(0.95);
    expect((await undo.takeBack({ today })).left).toContain(`${entriesSheet}!${cellOf('progress')}`);
    expect((await entry())['Tiến độ (%)']).toBe(0.95);
    expect(await list()).toEqual([['85 %', '90 %', 'Lấy theo phiếu']]);
    expect((await tableRows('ChangeLog')).map((row) => row['Việc'])).not.toContain('Hoàn tác');
  });

  test('knows the rows of the list again: sorted ones are others', async () => {
    excel.edit(entriesSheet, cellOf('nextStep'), [['Việc khác']]);
    await collect(says('90%', 'Rà soát'));
    const [first, second] = (await openConflicts()).map(({ key }) => key);
    await resolve({ choices: { [first!]: 'keep' } });
    const { undo } = await withUndo((options) => resolve({ ...options, choices: { [second!]: 'keep' } }));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Conflicts').sort.apply([{ key: 4, ascending: true }]);
      await context.sync();
    });
    const sorted = await list();
    expect(sorted[0]![1]).toBe('Rà soát');
    expect((await undo.takeBack({ today })).left).not.toEqual([]);
    expect(await list()).toEqual(sorted);
  });
});
