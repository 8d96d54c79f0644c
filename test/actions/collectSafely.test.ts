import { collectReturns, type CollectOptions, type SourceFile, type Undo } from '../../src/actions';
import { readReturns } from '../../src/actions/readReturnsHere';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import type { UserError } from '../../src/messages';
import { entryColumns, type EntryInputKey } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';
import { loaded, smallRegister, tableRows, today } from './register';

/** What else happens to the register while returns are collected, and returns of any size. */

const sheet = 'Cập nhật tuần';
const cellOf = (key: EntryInputKey, row: number): string =>
  `${columnLetter(entryColumns.findIndex((column) => column.key === key))}${row}`;
const csv = (...lines: string[]): SourceFile => ({
  name: 'so-y-te.csv',
  bytes: new TextEncoder().encode(lines.join('\n')),
});
const health = csv('Mã nhiệm vụ;Cơ quan báo cáo;Tiến độ (%);Nhiệm vụ tuần tới', '02;Sở Y tế;95%;Rà soát');

let register: Uint8Array;
let excel: HeadlessExcel;
beforeAll(async () => {
  const { excel: first } = await loaded();
  first.edit(sheet, cellOf('progress', 6), [['']]);
  register = await first.save();
  first.dispose();
});
beforeEach(async () => {
  excel = await openExcel(register, { today: '2025-01-23' });
});
afterEach(() => excel.dispose());

const collect = (options: Partial<CollectOptions> = {}, file = health) =>
  collectReturns([file], { by: 'Thư ký', today, ...options });
/** Reads the files, and meanwhile the user does something. */
const meanwhile = (act: () => void | Promise<void>): Partial<CollectOptions> => ({
  reader: async (...args) => {
    const read = await readReturns(...args);
    await act();
    return read;
  },
});
const told = async () =>
  (await tableRows('Entries')).map((row) => [
    row['Mã nhiệm vụ'],
    row['Tiến độ (%)'],
    row['Nhiệm vụ tuần tới'],
    row['Nộp báo cáo'],
  ]);

test('what is typed while the files are read is no less the register than what stood there before', async () => {
  const { conflicts } = await collect(meanwhile(() => excel.edit(sheet, cellOf('progress', 6), [[0.33]])));
  expect(conflicts.map(({ kept, returned }) => [kept, returned])).toEqual([['33 %', '95 %']]);
  expect((await told())[1]).toEqual(['02', 0.33, 'Rà soát', '']);
});

test('rows that are sorted while the files are read get what is theirs', async () => {
  const sort = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.unprotect();
      context.workbook.tables.getItem('Entries').sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
  expect(await collect(meanwhile(sort))).toMatchObject({ entries: 1, submitted: 1 });
  expect((await told()).filter(([, , next]) => next !== '')).toEqual([['02', 0.95, 'Rà soát', 'Đã nộp']]);
});

test('a cell that changes after the plan was made ends it in words, and nothing is written', async () => {
  const onProgress: CollectOptions['onProgress'] = ({ done }) => {
    if (done === 2) excel.edit(sheet, cellOf('progress', 6), [[0.5]]);
  };
  const error: unknown = await collect({ onProgress }).catch((reason: unknown) => reason);
  expect((error as UserError).in('vi')).toBe(
    `Ô ${cellOf('progress', 6)} ở trang ${sheet} vừa được sửa, hoặc dòng vừa chuyển chỗ, trong lúc đang xử lý. Chưa ghi gì. Hãy làm lại việc này.`,
  );
  expect((await told())[1]).toEqual(['02', 0.5, '', '']);
  expect(await tableRows('ChangeLog')).not.toContainEqual(expect.objectContaining({ Việc: 'Thu phiếu' }));
});

test('nor does the first conflict leave its sheet behind then', async () => {
  excel.edit(sheet, cellOf('progress', 6), [[0.4]]);
  const onProgress: CollectOptions['onProgress'] = ({ done }) => {
    if (done === 2) excel.edit(sheet, cellOf('nextStep', 6), [['Việc khác']]);
  };
  const sheets = excel.store.sheets.map(({ name }) => name);
  await expect(collect({ onProgress })).rejects.toMatchObject({
    userMessage: { key: 'workbook.error.changedMeanwhile', params: { cell: cellOf('nextStep', 6) } },
  });
  expect(excel.store.sheets.map(({ name }) => name)).toEqual(sheets);
  expect((await told())[1]).toEqual(['02', 0.4, 'Việc khác', '']);
  expect((await collect()).conflicts).toHaveLength(2);
});

test('a row that moves after the plan was made does too', async () => {
  const onProgress: CollectOptions['onProgress'] = ({ done }) => {
    if (done !== 2) return;
    excel.paste(sheet, 'B6', [['99']]);
  };
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  });
  await expect(collect({ onProgress })).rejects.toMatchObject({
    userMessage: { key: 'workbook.error.changedMeanwhile', params: { cell: 'B6' } },
  });
  expect((await told())[1]).toEqual(['99', '', '', '']);
});

test('a number stays a number in a cell that somebody formatted as text, and undo gives the format back', async () => {
  const cell = cellOf('progress', 6);
  const format = (to?: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem(sheet).getRange(cell);
      if (to !== undefined) one.numberFormat = [[to]];
      one.load('numberFormat');
      await context.sync();
      return (one.numberFormat as unknown[][])[0]![0];
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  });
  await format('@');
  let undo: Undo | undefined;
  await collect({ onUndoable: (done) => void (undo = done) });
  expect((await told())[1]).toEqual(['02', 0.95, 'Rà soát', 'Đã nộp']);
  expect(await format()).not.toBe('@');
  await undo!.takeBack({ today });
  expect(await format()).toBe('@');
});

test('returns larger than a request may be go through, and are taken back', async () => {
  const count = 90;
  const [header] = smallRegister.split('\n');
  const tasks = Array.from(
    { length: count },
    (_, i) => `T${i};Nhiệm vụ ${i};Nhiệm vụ chung;Sở Y tế;Giám đốc;01/01/2025;31/12/2025;Một lần;;;;;;;`,
  );
  excel.dispose();
  ({ excel } = await loaded([header, ...tasks].join('\n')));
  const long = 'Đang phối hợp rà soát '.repeat(1000);
  const lines = Array.from({ length: count }, (_, i) => `T${i};Sở Y tế;10%;${long}a${i};${long}b${i}`);
  const file = csv('Mã nhiệm vụ;Cơ quan báo cáo;Tiến độ (%);Nhiệm vụ tuần tới;Kiến nghị, đề xuất', ...lines);
  const before = await tableRows('Entries');
  let undo: Undo | undefined;
  const { syncs } = excel.stats;
  expect(await collect({ onUndoable: (done) => void (undo = done) }, file)).toMatchObject({ entries: count });
  expect(excel.stats.syncs - syncs).toBeLessThan(70);
  expect(excel.stats.largestRequest).toBeLessThan(5_000_000);
  expect((await tableRows('Entries'))[count - 1]!['Nhiệm vụ tuần tới']).toBe(`${long}a${count - 1}`);
  expect(await undo!.takeBack({ today })).toMatchObject({ isDone: true, left: [] });
  expect(await tableRows('Entries')).toEqual(before);
  expect(excel.stats.largestRequest).toBeLessThan(5_000_000);
});
