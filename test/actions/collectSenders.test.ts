import { collectReturns, resolveConflicts, type CollectOptions, type SourceFile } from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { entryColumns, type EntryInputKey } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';
import { loaded, smallRegister, tableRows, today } from './register';

/** Who speaks in a return, about what, and what nobody's word goes over. */

const sheet = 'Cập nhật tuần';
const cellOf = (key: EntryInputKey, row: number): string =>
  `${columnLetter(entryColumns.findIndex((column) => column.key === key))}${row}`;
const csv = (name: string, ...lines: string[]): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n')),
});
const heading = 'Mã nhiệm vụ;Cơ quan báo cáo;Tiến độ (%);Nhiệm vụ tuần tới';

/** The register's file without any report. */
const silent = smallRegister
  .replace(/;(50%|90%|2%|100%);[^;]*;[^;]*;[^;]*;/g, ';;;;;')
  .replace(';300;', ';;');
let register: Uint8Array;
let excel: HeadlessExcel;
beforeAll(async () => {
  const { excel: first } = await loaded(silent);
  register = await first.save();
  first.dispose();
});
beforeEach(async () => {
  excel = await openExcel(register, { today: '2025-01-23' });
});
afterEach(() => excel.dispose());

const collect = (files: readonly SourceFile[], more: Partial<CollectOptions> = {}) =>
  collectReturns(files, { by: 'Thư ký', today, ...more });
const told = async () =>
  (await tableRows('Entries')).map((row) => [row['Mã nhiệm vụ'], row['Tiến độ (%)'], row['Nộp báo cáo']]);
/** As the secretariat does it, for whom the sheet is open. */
const write = (address: string, formula: string): Promise<void> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    worksheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
const formulaAt = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas[0]![0];
  });

test('a file of several agencies fills blanks, submits nothing, and never goes over what an agency said itself', async () => {
  await collect([csv('so-y-te.csv', heading, '02;Sở Y tế;90%;A')]);
  const file = csv('bao cao.csv', heading, '1.1;Sở Tư pháp;50%;B', '02;Sở Y tế;10%;C');
  const summary = await collect([file]);
  expect(summary).toMatchObject({
    submitted: 0,
    files: [{ filled: 2, replaced: 0, question: { key: 'collection.sender.several' } }],
    left: [{ code: '1.1', why: { key: 'actions.left.unsigned' } }],
  });
  expect(summary.conflicts.map(({ kept, returned, proposal }) => [kept, returned, proposal])).toEqual([
    ['90 %', '10 %', 'keep'],
    ['A', 'C', 'keep'],
  ]);
  expect((await told()).slice(1, 3)).toEqual([
    ['02', 0.9, 'Đã nộp'],
    ['1.1', 0.5, ''],
  ]);
  // Somebody says whose it is: now it is that agency's word, of its own entry.
  expect(await collect([file], { senders: { 'bao cao.csv': 'Sở Tư pháp' } })).toMatchObject({ submitted: 1 });
  expect((await told()).slice(1, 3)).toEqual([
    ['02', 0.9, 'Đã nộp'],
    ['1.1', 0.5, 'Đã nộp'],
  ]);
});

test('a coordinating agency’s table does not speak for the one that leads', async () => {
  const table = (name: string, progress: string): SourceFile =>
    csv(
      name,
      'Mã nhiệm vụ;Cơ quan chủ trì;Nội dung nhiệm vụ;Tiến độ (%)',
      `1.1;Sở Tư pháp;Kết nối cơ sở dữ liệu;${progress}`,
    );
  await collect([table('so-tu-phap.csv', '20%')]);
  expect(await collect([table('so-y-te.csv', '5%')])).toMatchObject({
    files: [{ sender: 'Sở Y tế', replaced: 0 }],
    conflicts: [{ kept: '20 %', returned: '5 %', proposal: 'keep' }],
  });
  expect((await told())[2]).toEqual(['1.1', 0.2, 'Đã nộp']);
});

test('the numbers of an agency’s own table are no codes, whatever the register calls its tasks', async () => {
  excel.dispose();
  ({ excel } = await loaded(
    ['01', '02', '1.1', '1.10', '05'].reduce(
      (text, code, i) => text.replace(`\n${code};`, `\n${i + 1};`),
      silent,
    ),
  ));
  const table = csv(
    'cong-an-tinh.csv',
    'STT;Nội dung nhiệm vụ;Tiến độ (%)',
    '1;Cấp tài khoản định danh;40%',
    '2;Kế hoạch năm 2025;60%',
  );
  expect(await collect([table])).toMatchObject({ notTaken: [], entries: 2 });
  expect((await told()).map(([code, progress]) => [code, progress])).toEqual([
    ['1', 0.6],
    ['2', ''],
    ['3', ''],
    ['4', ''],
    ['5', 0.4],
  ]);
  // Written as codes, the same numbers contradict the words.
  const coded = csv('cong-an.csv', 'Mã;Nội dung nhiệm vụ;Tiến độ (%)', '1;Cấp tài khoản định danh;70%');
  expect(await collect([coded], { senders: { 'cong-an.csv': 'Công an tỉnh' } })).toMatchObject({
    entries: 0,
    notTaken: [{ row: 2, reason: { key: 'collection.notTaken.otherTask' } }],
  });
});

test('the same files again undo no decision', async () => {
  const files = ['90', '95'].map((n, i) => csv(`so-y-te ${i + 1}.csv`, heading, `02;Sở Y tế;${n}%;x`));
  const { conflicts } = await collect(files);
  expect(conflicts.map(({ kept, returned }) => [kept, returned])).toEqual([['90 %', '95 %']]);
  await resolveConflicts({ by: 'Thư ký', today, others: 'take' });
  expect((await told())[1]![1]).toBe(0.95);
  expect(await collect(files)).toMatchObject({ conflicts: [], files: [{ heard: 1 }, { heard: 1 }] });
  expect((await told())[1]![1]).toBe(0.95);
  // An older one alone, if nobody can tell: asked, not taken.
  const third = csv('so-y-te 3.csv', heading, '02;Sở Y tế;80%;x');
  expect((await collect([third])).conflicts.map(({ kept, returned }) => [kept, returned])).toEqual([
    ['95 %', '80 %'],
  ]);
});

test('a formula of somebody’s is neither replaced nor filled over, unless it is so decided', async () => {
  const place = cellOf('progress', 6);
  for (const formula of ['=45/50', '=IF(1=1,"","")']) {
    await write(place, formula);
    const n = formula.length;
    const { conflicts } = await collect([csv('so-y-te.csv', heading, `02;Sở Y tế;${n}%;x`)]);
    expect(conflicts.at(-1)).toMatchObject({ returned: `${n} %`, proposal: 'keep' });
    expect(await formulaAt(place)).toBe(formula);
  }
  const { conflicts } = await collect([csv('so-y-te.csv', heading, '02;Sở Y tế;33%;x')]);
  const { key } = conflicts.find(({ returned }) => returned === '33 %')!;
  await resolveConflicts({ by: 'Thư ký', today, choices: { [key]: 'take' } });
  expect(await formulaAt(place)).toBe(0.33);
});

test('files of one name are known apart, and one answer is for one of them', async () => {
  const table = (line: string): SourceFile => csv('phieu.csv', 'Mã;Tiến độ (%)', line);
  const files = [table('02;90%'), table('1.1;20%')];
  const senders = { 'phieu.csv': 'Sở Y tế' };
  const summary = await collect(files, { senders, dryRun: true });
  expect(summary.files.map(({ file, sender }) => [file, sender])).toEqual([
    ['phieu.csv', 'Sở Y tế'],
    ['phieu (2).csv', undefined],
  ]);
  const both = await collect(files, { senders: { ...senders, 'phieu (2).csv': 'Sở Tư pháp' } });
  expect(both).toMatchObject({ submitted: 2, notTaken: [] });
});
