import { zipSync } from 'fflate';
import {
  closeWeek,
  collectReturns,
  moveEntries,
  openConflicts,
  resolveConflicts,
  weekOverview,
  type CollectOptions,
  type SourceFile,
} from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { UserError } from '../../src/messages';
import { entryColumns, type EntryInputKey } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';
import { savedAt } from './savedAt';
import { loaded, tableRows, today } from './register';
import { draws, fc } from '../support/draws';

const sheet = 'Cập nhật tuần';
const cellOf = (key: EntryInputKey, row: number): string =>
  `${columnLetter(entryColumns.findIndex((column) => column.key === key))}${row}`;

/** The register before anything came back: the file's progress is taken out, so that all entries are blank. */
let register: Uint8Array;
beforeAll(async () => {
  const { excel } = await loaded();
  for (let row = 5; row <= 9; row++)
    for (const key of ['progress', 'achieved', 'completedOn', 'cause'] as const)
      excel.edit(sheet, cellOf(key, row), [['']]);
  register = await excel.save();
  excel.dispose();
});

type Edits = Partial<Record<`${EntryInputKey}${number}`, string | number>>;

/** A copy of the register as an officer sends it back: typed into, saved. */
async function copyWith(edits: Edits, name = 'so-y-te.xlsx', from = register): Promise<SourceFile> {
  const excel = await openExcel(from, { today: '2025-01-23' });
  for (const [place, value] of Object.entries(edits)) {
    const [, key, row] = /^(\D+)(\d+)$/.exec(place)!;
    excel.edit(sheet, cellOf(key as EntryInputKey, Number(row)), [[value]]);
  }
  const bytes = await excel.save();
  excel.dispose();
  return { name, bytes };
}
/** The file with the time of saving that Excel writes into it. */
const saved = ({ name, bytes }: SourceFile, day: number): SourceFile => ({
  name,
  bytes: savedAt(bytes, `2025-01-${day}T08:00:00Z`),
});
const csv = (name: string, ...lines: string[]): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n')),
});

let excel: HeadlessExcel;
const open = async (bytes = register): Promise<void> => {
  excel = await openExcel(bytes, { today: '2025-01-23' });
};
afterEach(() => excel?.dispose());

const collect = (files: readonly SourceFile[], more: Partial<CollectOptions> = {}) =>
  collectReturns(files, { by: 'Thư ký', today, ...more });
const entries = async () => (await tableRows('Entries')) as Record<string, unknown>[];
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).in('vi');
};
const health: Edits = { progress6: 0.9, nextStep6: 'Rà soát tiếp', reporter6: 'Cán bộ A' };

test('a return goes into its entries, which are submitted, locked and logged; the same return again changes nothing', async () => {
  const file = await copyWith(health);
  await open();
  const first = await collect([file]);
  expect(first).toMatchObject({
    files: [{ file: 'so-y-te.xlsx', sender: 'Sở Y tế', answered: 1, silent: 4, filled: 3, conflicts: 0 }],
    entries: 1,
    submitted: 1,
    conflicts: [],
    notTaken: [],
    refused: [],
  });
  expect((await entries())[1]).toMatchObject({
    'Tiến độ (%)': 0.9,
    'Nhiệm vụ tuần tới': 'Rà soát tiếp',
    'Người báo cáo': 'Cán bộ A',
    'Nộp báo cáo': 'Đã nộp',
  });
  expect(() => excel.edit(sheet, cellOf('progress', 6), [[0.95]])).toThrow();
  excel.edit(sheet, cellOf('progress', 7), [[0.03]]);
  const log = await tableRows('ChangeLog');
  expect(log.map((row) => [row['Việc'], row['Mã nhiệm vụ'], row['Giá trị mới'], row['Lý do']])).toEqual([
    ['Thu phiếu', '', '3 giá trị mới, 0 giá trị thay', 'Phiếu: so-y-te.xlsx'],
    ['Nộp', '02', 'Đã nộp', 'Phiếu: so-y-te.xlsx'],
  ]);
  const before = await excel.save();
  expect(await collect([file])).toMatchObject({ entries: 1, submitted: 0, conflicts: [] });
  expect(await tableRows('ChangeLog')).toHaveLength(2);
  expect(Buffer.compare(Buffer.from(await excel.save()), Buffer.from(before))).toBe(0);
});

test('a preview writes nothing and tells the same', async () => {
  const file = await copyWith(health);
  await open();
  const before = await excel.save();
  const preview = await collect([file], { dryRun: true, by: '' });
  expect(preview).toMatchObject({ isPreview: true, entries: 1, submitted: 1 });
  expect(Buffer.compare(Buffer.from(await excel.save()), Buffer.from(before))).toBe(0);
  const done = await collect([file]);
  expect(done).toEqual({ ...preview, isPreview: false });
});

test('a later return of the agency replaces its word, with old and new value in the log; errors are taken over, not submitted', async () => {
  const [first, second, third] = [
    saved(await copyWith(health), 20),
    saved(await copyWith({ ...health, progress6: 0.95 }), 21),
    // Completed, but not said when: an error.
    saved(await copyWith({ ...health, progress6: 1 }), 22),
  ];
  await open();
  await collect([first]);
  expect(await collect([second])).toMatchObject({ files: [{ replaced: 1, conflicts: 0 }], submitted: 0 });
  expect((await entries())[1]).toMatchObject({ 'Tiến độ (%)': 0.95, 'Nộp báo cáo': 'Đã nộp' });
  expect((await tableRows('ChangeLog')).at(-1)).toMatchObject({
    Việc: 'Thu phiếu',
    Cột: 'Tiến độ (%)',
    'Giá trị cũ': '90 %',
    'Giá trị mới': '95 %',
  });
  expect(await collect([third])).toMatchObject({ left: [{ row: 6, why: { key: 'actions.left.errors' } }] });
  expect((await entries())[1]).toMatchObject({ 'Tiến độ (%)': 1, 'Nộp báo cáo': '' });
  excel.edit(sheet, cellOf('completedOn', 6), [[45_678]]);
});

test('a folder of returns in one archive: none is left out silently, whatever it is', async () => {
  const form = await copyWith(health);
  await open();
  const zip = zipSync({
    'phieu/So Y te.xlsx': form.bytes,
    'phieu/cong-an.csv': csv(
      '',
      'Mã;Cơ quan;Tiến độ (%);Nhóm nguyên nhân;Nguyên nhân',
      '01;CAT;60%;Nguồn lực;Thiếu cán bộ',
    ).bytes,
    'phieu/quyet-dinh.pdf': new TextEncoder().encode('%PDF-1.7 …'),
    'phieu/~$So Y te.xlsx': new Uint8Array(165),
    '__MACOSX/phieu/._So Y te.xlsx': new Uint8Array(20),
  });
  const summary = await collect([{ name: 'phieu.zip', bytes: zip }]);
  expect(summary.files.map(({ file, sender, filled }) => [file, sender, filled])).toEqual([
    ['phieu.zip/phieu/So Y te.xlsx', 'Sở Y tế', 3],
    ['phieu.zip/phieu/cong-an.csv', 'Công an tỉnh', 3],
  ]);
  expect(summary.refused.map(({ file, why }) => [file, why.key])).toEqual([
    ['phieu.zip/phieu/quyet-dinh.pdf', 'files.notWorkbook'],
  ]);
  expect((await entries())[0]).toMatchObject({
    'Nguyên nhân tồn tại, hạn chế': 'Thiếu cán bộ',
    'Tiến độ (%)': 0.6,
  });
});

test('rows that fit nowhere are listed on the sheet of rows not loaded, once', async () => {
  await open();
  const file = csv('phieu.csv', 'Mã;Cơ quan;Tiến độ (%)', '99;Sở Y tế;50%', '01;Sở Y tế;50%');
  for (let run = 0; run < 2; run++) expect((await collect([file])).notTaken).toHaveLength(2);
  const rows = await tableRows('RowsNotLoaded');
  expect(rows.map((row) => [row['Trang nguồn'], row['Dòng nguồn'], row['Nội dung dòng']])).toEqual([
    ['phieu.csv', 2, '99 | Sở Y tế | 0.5'],
    ['phieu.csv', 3, '01 | Sở Y tế | 0.5'],
  ]);
});

test('codes and progress are enough where the file’s name says whose return it is', async () => {
  await open();
  const file = csv('Sở Y tế - tuần 4.csv', 'Mã;Tiến độ (%)', '02;90%');
  expect(await collect([file])).toMatchObject({ submitted: 1, files: [{ sender: 'Sở Y tế' }] });
});

test('a department’s own table of tasks with their progress will do; who sent it is said by the office', async () => {
  await open();
  const table = csv(
    'báo cáo.csv',
    'STT;Nội dung nhiệm vụ;Tiến độ (%);Nhiệm vụ tuần tới',
    '1;Làm sạch dữ liệu;80%;Rà soát',
    '2;Việc không có trong sổ;10%;',
  );
  expect(await collect([table])).toMatchObject({
    entries: 0,
    notTaken: [{ reason: { key: 'collection.notTaken.noAgency' } }, { row: 3 }],
  });
  const summary = await collect([table], { senders: { 'báo cáo.csv': 'SYT' } });
  expect(summary).toMatchObject({ entries: 1, submitted: 1, files: [{ sender: 'Sở Y tế', filled: 2 }] });
  expect((await entries())[1]).toMatchObject({ 'Tiến độ (%)': 0.8 });
});

describe('conflicts', () => {
  const conflicted = async (): Promise<SourceFile> => {
    const file = await copyWith({ ...health, progress6: 1 / 3 });
    await open();
    excel.edit(sheet, cellOf('progress', 6), [[0.8]]);
    excel.edit(sheet, cellOf('reporter', 6), [['Người khác']]);
    return file;
  };
  const sheetRows = () => tableRows('Conflicts');

  test('are listed with both values; the register stays until somebody chooses', async () => {
    const file = await conflicted();
    const summary = await collect([file]);
    expect(summary.conflicts.map(({ column, kept, returned }) => [column, kept, returned])).toEqual([
      ['Tiến độ (%)', '80 %', '33,3333 %'],
      ['Người báo cáo', 'Người khác', 'Cán bộ A'],
    ]);
    expect(summary.left).toMatchObject([{ why: { key: 'actions.left.conflict' } }]);
    expect((await entries())[1]).toMatchObject({ 'Tiến độ (%)': 0.8, 'Nhiệm vụ tuần tới': 'Rà soát tiếp' });
    await collect([file]);
    expect(await sheetRows()).toHaveLength(2);
    // Three agencies share the five entries; two of them have said nothing.
    expect(await weekOverview()).toMatchObject({ conflicts: 2, agencies: { asked: 3, silent: 2 } });

    // In the sheet, as the secretariat does it.
    excel.edit('Xung đột', 'J5', [['Lấy theo phiếu']]);
    expect(() => excel.edit('Xung đột', 'J6', [['có lẽ']])).toThrow();
    expect(await resolveConflicts({ by: 'Thư ký', today })).toMatchObject({
      taken: 1,
      kept: 0,
      overtaken: 0,
      left: [],
      open: 1,
    });
    expect((await entries())[1]!['Tiến độ (%)']).toBe(1 / 3);
    const second = summary.conflicts[1]!.key;
    expect(await resolveConflicts({ by: 'Thư ký', today, choices: { [second]: 'keep' } })).toMatchObject({
      kept: 1,
    });
    expect(await weekOverview()).toMatchObject({ conflicts: 0 });
    expect(await sheetRows()).toMatchObject([
      { 'Lựa chọn': 'Lấy theo phiếu', 'Đã xử lý ngày': today, 'Người xử lý': 'Thư ký' },
      { 'Lựa chọn': 'Giữ trong sổ', 'Đã xử lý ngày': today },
    ]);
    const log = (await tableRows('ChangeLog')).filter((row) => row['Việc'] === 'Xử lý xung đột');
    expect(log.map((row) => [row['Giá trị cũ'], row['Giá trị mới']])).toEqual([
      ['80 %', '33,3333 %'],
      ['Người khác', 'Người khác'],
    ]);
    // What was decided is not asked again.
    expect(await collect([file])).toMatchObject({
      conflicts: [],
      files: [{ heard: 1 }],
      left: [{ why: { key: 'actions.left.errors' } }],
    });
    expect(await sheetRows()).toHaveLength(2);
  });

  test('a value changed since, a closed week and a choice that cannot be read stay open, and it is said why', async () => {
    const file = await conflicted();
    const { conflicts } = await collect([file]);
    const choices = { [conflicts[0]!.key]: 'take', [conflicts[1]!.key]: 'keep' } as const;
    excel.edit(sheet, cellOf('progress', 6), [[0.7]]);
    expect(await resolveConflicts({ by: 'A', today, choices, dryRun: true })).toMatchObject({
      taken: 0,
      kept: 1,
      left: [{ code: '02', why: { key: 'actions.left.changedSince', params: { now: '70 %' } } }],
    });
    await closeWeek({ by: 'A', today });
    // Nothing of theirs can be taken any more: they are not what is to be done next.
    expect(await weekOverview()).toMatchObject({ conflicts: 0 });
    expect(await openConflicts()).toEqual([]);
    expect(await resolveConflicts({ by: 'A', today, others: 'take' })).toMatchObject({ taken: 0, open: 2 });
    expect(await resolveConflicts({ by: 'A', today, choices })).toMatchObject({
      kept: 1,
      left: [{ why: { key: 'actions.left.weekClosed' } }],
    });
    expect((await sheetRows()).map((row) => row['Lựa chọn'])).toEqual(['', 'Giữ trong sổ']);
    // The register can be kept whatever week it is of: then the list is done.
    expect(await resolveConflicts({ by: 'A', today, others: 'keep' })).toMatchObject({ kept: 1, open: 0 });
    expect(await refusal(resolveConflicts({ by: '', today }))).toContain('tên người');
  });
});

test('what the working group returned is mended by the next return; what it accepted is not', async () => {
  const [first, second, third] = [
    await copyWith(health),
    await copyWith({ ...health, progress6: 0.95 }),
    await copyWith({ ...health, progress6: 0.97 }),
  ];
  await open();
  await collect([first]);
  await moveEntries({ step: 'return', by: 'Thư ký', note: 'Kiểm tra lại', today });
  expect(await collect([first])).toMatchObject({ left: [{ why: { key: 'actions.left.unchanged' } }] });
  expect(await collect([second])).toMatchObject({ submitted: 1, conflicts: [] });
  await moveEntries({ step: 'accept', by: 'Thư ký', today });
  expect(await collect([first])).toMatchObject({ submitted: 0, conflicts: [] });
  expect(await collect([third])).toMatchObject({ submitted: 0, conflicts: [{ proposal: 'keep' }] });
  expect((await entries())[1]).toMatchObject({ 'Tiến độ (%)': 0.95, 'Nộp báo cáo': 'Đã duyệt' });
});

test('what was collected in a week that is closed since gives way to the open one’s', async () => {
  const week = (label: string, progress: string) =>
    csv('phieu.csv', 'Tuần;Mã;Cơ quan;Tiến độ (%)', `${label};02;Sở Y tế;${progress}`);
  const kept = () =>
    excel.store.customXmlParts().filter(({ xml }) => xml.includes('urn:p06:collected')).length;
  await open();
  await collect([week('2025-W04', '90%')]);
  await closeWeek({ by: 'A', today });
  await collect([week('2025-W05', '92%')]);
  expect(kept()).toBe(1);
  // The agency's own word of this week, and neither file tells which is the later one.
  expect(await collect([week('2025-W05', '94%')])).toMatchObject({
    conflicts: [{ kept: '92 %', returned: '94 %', proposal: 'take' }],
  });
  expect(kept()).toBe(1);
});

test('bad input is refused in words, and nothing is changed', async () => {
  await open();
  const before = await excel.save();
  expect(await refusal(collect([]))).toContain('Chưa chọn phiếu nào');
  expect(await refusal(collect([csv('a.csv', 'x;y', '1;2')]))).toContain('không có bảng báo cáo');
  const two = [csv('a.csv', 'x;y', '1;2'), { name: 'b.xlsx', bytes: new Uint8Array([1, 2, 3]) }];
  expect(await refusal(collect(two))).toMatch(/Không đọc được tệp nào trong 2 tệp:[^]*a\.csv[^]*b\.xlsx/);
  const damaged = { name: 'c.zip', bytes: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]) };
  expect(await refusal(collect([damaged]))).toContain('c.zip');
  expect(await refusal(collect([csv('a.csv', 'Mã;Cơ quan;Tiến độ', '1;2;3')], { by: ' ' }))).toContain(
    'tên người',
  );
  expect(await refusal(resolveConflicts({ by: 'A', today }))).toContain('Xung đột');
  expect(Buffer.compare(Buffer.from(await excel.save()), Buffer.from(before))).toBe(0);
});

test('text that looks like a formula stays text', async () => {
  await open();
  await collect([csv('a.csv', 'Mã;Cơ quan;Tiến độ (%);Kiến nghị', '02;Sở Y tế;50%;=HYPERLINK("http://x")')]);
  expect((await entries())[1]!['Kiến nghị, đề xuất']).toBe('=HYPERLINK("http://x")');
});

test('a round trip costs the same however many returns there are', async () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      csv(`${i}.csv`, 'Mã;Cơ quan;Tiến độ (%)', `0${(i % 2) + 1};${i % 2 ? 'Sở Y tế' : 'CAT'};${i}%`),
    );
  const cost = async (count: number): Promise<number> => {
    await open();
    const before = excel.stats.syncs;
    await collect(lines(count));
    const { syncs } = excel.stats;
    excel.dispose();
    return syncs - before;
  };
  // Two returns of one agency differ and do not tell which is later: conflicts in both.
  expect(await cost(40)).toBe(await cost(4));
});

test('any bytes as a return are read or refused, and the register is never half changed', async () => {
  await open();
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.xlsx', 'a.csv', 'a.zip'),
      async (bytes, name) => {
        const summary = await collect([{ name, bytes }]).catch((error: unknown) => error);
        if (summary instanceof Error) expect(summary).toBeInstanceOf(UserError);
      },
    ),
    { numRuns: draws(50) },
  );
});
