import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valuesOf } from '../support/libreoffice';
import { smallRegister } from '../actions/register';
import { p06 } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06-'));
  writeFileSync(join(folder, 'so.csv'), smallRegister);
  expect(p06(['load', 'so.csv', '--out', 'so.xlsx', '--as-of', '2025-01-23'], folder).status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => p06([...args, '--in-place', '--by', 'Thư ký'], folder);
const sheet = (name: string) => valuesOf(new Uint8Array(readFileSync(join(folder, 'so.xlsx')))).get(name)!;

test('a week goes from submission to a corrected past week, and the log tells it', () => {
  const submitted = run('submit', 'so.xlsx', '--of', 'Sở Y tế');
  expect(submitted).toMatchObject({ status: 0, err: '' });
  expect(submitted.out).toContain('Đã nộp 1 dòng báo cáo.');
  expect(run('return', 'so.xlsx', '--of', 'Sở Y tế', '--note', 'Ghi rõ số liệu').out).toContain(
    'Đã trả lại 1',
  );
  expect(run('submit', 'so.xlsx', '--task', '02').out).toContain('Đã nộp 1');
  expect(run('accept', 'so.xlsx').out).toContain('Đã duyệt 1');
  expect(run('close', 'so.xlsx').out).toContain('Đã khóa tuần 2025-W04 với 5 dòng');
  const corrected = run(
    ...['correct', 'so.xlsx', '--week', '2025-W04', '--task', '02', '--of', 'Sở Y tế'],
    ...['--field', 'Tiến độ (%)', '--value', '95%', '--note', 'Công văn đính chính'],
  );
  expect(corrected.out).toContain('từ “90 %” thành “95 %”');
  const log = sheet('Nhật ký');
  expect([5, 6, 7, 8, 9, 10, 11].map((row) => log.get(`C${row}`))).toEqual([
    'Nộp',
    'Trả lại',
    'Nộp',
    'Duyệt',
    'Khóa tuần',
    'Sửa tuần đã khóa',
    undefined,
  ]);
});

test.each([
  [['submit', 'so.xlsx', '--in-place'], /tên người thực hiện/],
  [['return', 'so.xlsx', '--in-place', '--by', 'A'], /ý kiến/],
  [['submit', 'so.xlsx', '--in-place', '--by', 'A', '--of', 'Sở Lạ'], /Sở Lạ/],
  [['close', 'so.xlsx', '--by', 'A', '--field', 'x', '--in-place'], /--field/],
  [['submit', 'so.xlsx', '--by', 'A'], /--out/],
  [['submit', 'so.xlsx', '--by', 'A', '--task', '99', '--in-place'], /99/],
  [['correct', 'so.xlsx', '--by', 'A', '--note', 'x', '--field', 'progress', '--in-place'], /--value/],
  [
    ['correct', 'so.xlsx', '--by', 'A', '--note', 'x', '--field', 'Màu', '--value', '1', '--in-place'],
    /Không có cột “Màu”/,
  ],
])('%j is refused, and the workbook is as it was', (args, says) => {
  const before = readFileSync(join(folder, 'so.xlsx'));
  const { status, err, out } = p06(args, folder);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(says);
  expect(readFileSync(join(folder, 'so.xlsx')).equals(before)).toBe(true);
});
