import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExcel } from '../../src/headless';
import { valuesOf, type Values } from '../support/libreoffice';
import { smallRegister } from '../actions/register';
import { p06, type Run } from './run';

const day = ['--as-of', '2025-01-23'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06 bàn '));
  writeFileSync(join(folder, 'a.csv'), smallRegister);
  expect(p06(['load', 'a.csv', '--out', 'a.xlsx', ...day], folder).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const cellsOf = (name: string): Values => valuesOf(bytesOf(name));
const run = (...args: string[]): Run => p06([...args, ...day], folder);

test('view filters the Tasks sheet and lists the same tasks for the desk', async () => {
  const { status, out } = run(
    'view',
    'a.xlsx',
    '--view',
    'lowEfficiency',
    '--agency',
    'Sở Tư pháp',
    '--out',
    'v.xlsx',
  );
  expect([status, out.split('\n').slice(0, 3)]).toEqual([
    0,
    [
      'Hiệu quả thấp · Sở Tư pháp',
      'Trang Nhiệm vụ đang hiện 1/5 nhiệm vụ.',
      'Trang "Danh sách theo dõi" liệt kê 1 nhiệm vụ.',
    ],
  ]);
  const list = cellsOf('v.xlsx').get('Danh sách theo dõi')!;
  expect([list.get('A1'), list.get('A3')]).toEqual([
    'DANH SÁCH THEO DÕI: HIỆU QUẢ THẤP',
    'Cơ quan chủ trì: Sở Tư pháp',
  ]);
  expect([...list.values()]).toEqual(
    expect.arrayContaining(['1.1', 'Kết nối cơ sở dữ liệu', 'Đang thực hiện']),
  );
  const excel = await openExcel(bytesOf('v.xlsx'), { today: '2025-01-23' });
  const tasks = excel.store.sheets.find(({ name }) => name === 'Nhiệm vụ')!;
  expect([4, 5, 6, 7, 8].filter((row) => !tasks.isRowHidden(row))).toEqual([6]);
  excel.dispose();
});

test('duties and review compile their sheets, and run makes both', () => {
  const duties = run('duties', 'a.xlsx', '--out', 'd.xlsx');
  expect(duties).toMatchObject({ status: 0, err: '' });
  expect(duties.out).toContain('3 cơ quan, 2 lãnh đạo, 1 nhiệm vụ quá hạn; tỷ lệ đúng hạn 50%.');
  const review = run('review', 'd.xlsx', '--in-place');
  expect(review.out).toContain('Giao ban ngày 23/01/2025');
  expect(run('run', 'a.csv', '--out', 'r.xlsx').out).toContain('Trách nhiệm (trang "Trách nhiệm")');
  const [two, all] = [cellsOf('d.xlsx'), cellsOf('r.xlsx')];
  for (const name of ['Trách nhiệm', 'Giao ban ngày']) expect(all.get(name)).toEqual(two.get(name));
});

test('explain prints why, in the language asked for, and keeps it in the workbook only when told to', async () => {
  const { status, out } = run('explain', 'a.xlsx', '--task', '1.1', '--lang', 'en');
  expect(status).toBe(0);
  expect(out).toContain('How the index is made: task 1.1, on the as-of day 23/01/2025');
  expect(out).toContain('In progress: SPI 0.14 < 0.8');
  expect(run('explain', 'a.xlsx', '--task', '1.1', '--comment', '--out', 'e.xlsx').out).toContain(
    'Đã ghi giải thích',
  );
  const excel = await openExcel(bytesOf('e.xlsx'), { today: '2025-01-23' });
  const tasks = excel.store.sheets.find(({ name }) => name === 'Nhiệm vụ')!;
  expect(tasks.comments().map(({ text }) => text.split('\n')[0])).toEqual([
    'Giải thích chỉ số: nhiệm vụ 1.1, tại ngày tính 23/01/2025',
  ]);
  excel.dispose();
  const json = JSON.parse(run('explain', 'a.xlsx', '--task', '1.1', '--format', 'json').out) as {
    explained: { explanation: { inputs: unknown[] } };
  };
  expect(json.explained.explanation.inputs).toContainEqual({
    column: 'deadline',
    value: { vi: '01/06/2025', en: '01/06/2025' },
  });
});

test.each<[string, string[], string]>([
  ['an unknown view', ['view', 'a.xlsx', '--view', 'late', '--out', 'x.xlsx'], 'notReported'],
  ['an unknown leader', ['view', 'a.xlsx', '--leader', 'Ai đó', '--out', 'x.xlsx'], 'Phó Giám đốc'],
  ['a view without an output', ['view', 'a.xlsx', '--view', 'overdue'], '--out'],
  ['no task to explain', ['explain', 'a.xlsx'], '--task'],
  ['a comment without an output', ['explain', 'a.xlsx', '--task', '01', '--comment'], '--out'],
  ['an unknown task', ['explain', 'a.xlsx', '--task', '99'], '“99”'],
  ['an option of another command', ['duties', 'a.xlsx', '--view', 'all', '--out', 'x.xlsx'], '--view'],
  ['no register', ['review', 'a.csv', '--out', 'x.xlsx'], 'a.csv'],
])('bad usage: %s is told, and nothing is written', (_name, args, told) => {
  const { status, out, err } = run(...args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(told);
  expect(() => bytesOf('x.xlsx')).toThrow();
});
