import { createHash } from 'node:crypto';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { buildLarge } from '../../samples/buildLarge';
import { buildSample } from '../../samples/buildSample';
import { entriesOf } from '../../samples/register/entries';
import { faults } from '../../samples/register/faults';
import { sections } from '../../samples/register/table';
import {
  AgencyDirectory,
  categories,
  causeGroups,
  issueGroups,
  sectors,
  startingAgencies,
  termOf,
} from '../../src/register';

type Row = (string | number)[];
let book: WorkBook;
const rowsOf = (name: string): Row[] =>
  utils.sheet_to_json<Row>(book.Sheets[name]!, { header: 1, defval: '', blankrows: true });

beforeAll(async () => {
  book = read(await buildSample());
});

test('86 tasks in four sections of 13, 8, 25 and 40, as the province counts them', () => {
  const rows = rowsOf('Sổ theo dõi');
  const counts: number[] = [];
  for (const [first, code] of rows) {
    if (/^[IV]+\. /.test(String(first))) counts.push(0);
    else if (/^(NVC|NVCT|DVC|TW)-\d\d$/.test(String(code))) counts[counts.length - 1]! += 1;
  }
  expect(counts).toEqual([13, 8, 25, 40]);
  expect(counts).toEqual(categories.map(({ expected }) => expected));
  expect(sections.map(({ title }) => termOf('category', title.replace(/^[IV]+\. /, '')))).toEqual(
    categories.map(({ key }) => key),
  );
});

test('a two-row merged header, and every task names a known agency, a leader, an issue group and a sector', () => {
  const rows = rowsOf('Sổ theo dõi');
  expect(rows[6]!.slice(4, 9)).toEqual(['Phân công thực hiện', '', '', 'Thời gian', '']);
  expect(rows[7]!.slice(4, 9)).toEqual([
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Lãnh đạo phụ trách',
    'Ngày bắt đầu',
    'Thời hạn hoàn thành',
  ]);
  const directory = new AgencyDirectory(startingAgencies);
  const tasks = rows.filter(([, code]) => /-\d\d$/.test(String(code)));
  for (const row of tasks) {
    expect([row[4], directory.find(String(row[4])) ?? directory.members(String(row[4]))[0]]).not.toContain(
      undefined,
    );
    expect(row[6]).not.toBe('');
    expect(issueGroups.map(({ label }) => label.vi)).toContain(row[11]);
    expect([row[12], termOf('sector', String(row[12]))]).not.toContain(undefined);
    for (const name of String(row[5])
      .split(';')
      .filter((text) => text.trim())) {
      expect([name, directory.find(name) ?? directory.members(name)[0]]).not.toContain(undefined);
    }
  }
  expect(new Set(tasks.map((row) => termOf('sector', String(row[12])))).size).toBe(sectors.length);
});

test('whatever is not from the report says so', () => {
  const tasks = rowsOf('Sổ theo dõi').filter(([, code]) => /-\d\d$/.test(String(code)));
  for (const row of tasks) {
    const fact = String(row[13]).startsWith('Hội nghị ngày 23/01/2025');
    expect(String(row[2]).includes('(minh họa)')).toBe(!fact);
    expect(String(row[13]).toLowerCase()).toContain('minh họa');
  }
  expect(tasks.filter((row) => String(row[13]).startsWith('Hội nghị')).length).toBe(21);
});

test('deadlines are written as dates and in words', () => {
  const deadlines = rowsOf('Sổ theo dõi')
    .filter(([, code]) => /-\d\d$/.test(String(code)))
    .map((row) => row[8]!);
  expect(deadlines.filter((deadline) => typeof deadline === 'number').length).toBeGreaterThan(3);
  for (const words of [
    'Trước ngày 05/02',
    'Quý II/2025',
    'Hằng tháng',
    '28 ngày',
    'Theo kế hoạch',
    '-',
    'T6/2025',
  ]) {
    expect(deadlines).toContain(words);
  }
});

test('the open week holds each intended fault, and the week before has none of them', () => {
  const before = entriesOf('2025-W03');
  const open = entriesOf('2025-W04');
  expect(open.length).toBe(before.length + faults.filter(({ extraRow }) => extraRow).length);
  for (const { code, cells } of faults) {
    const expected = Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, value]));
    const found = open.filter((entry) => entry.code === code);
    expect(found).toContainEqual(expect.objectContaining(expected));
    expect(before.filter((entry) => entry.code === code)).not.toContainEqual(
      expect.objectContaining(expected),
    );
  }
});

test('the sheets of the weeks hold the entries; some agencies are silent; causes are of the list', () => {
  for (const week of ['2025-W03', '2025-W04'] as const) {
    const rows = rowsOf(`Tuần ${week}`);
    expect(rows[2]).toContain('Mã nhiệm vụ');
    expect(rows.slice(3).length).toBe(entriesOf(week).length);
  }
  const silent = entriesOf('2025-W04').filter((entry) => !entry.reporter);
  expect(new Set(silent.map(({ agency }) => agency))).toEqual(
    new Set(['Sở LĐ-TB&XH', 'Sở Công Thương', 'UBND huyện Tứ Kỳ', 'Sở Y tế']),
  );
  const groups = entriesOf('2025-W04').flatMap(({ causeGroup }) => (causeGroup ? [causeGroup] : []));
  for (const group of groups) expect(causeGroups.map(({ label }) => label.vi)).toContain(group);
});

test('the sample is the same every time; the large register has as many tasks as asked', async () => {
  const digest = async () =>
    createHash('sha256')
      .update(await buildSample())
      .digest('hex');
  expect(await digest()).toBe(await digest());
  const large = read(await buildLarge(200));
  const codes = utils
    .sheet_to_json<Row>(large.Sheets['Sổ theo dõi']!, { header: 1 })
    .map((row) => String(row[1] ?? ''));
  expect(new Set(codes.filter((code) => /-\d{5}$/.test(code))).size).toBe(200);
});
