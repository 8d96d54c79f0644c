import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallRegister } from '../actions/register';
import { valuesOf } from '../support/libreoffice';
import { p06 } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06-'));
  writeFileSync(join(folder, 'so.csv'), smallRegister);
  expect(p06(['load', 'so.csv', '--out', 'so.xlsx', '--as-of', '2025-01-23'], folder).status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => p06(['distribute', 'so.xlsx', '--as-of', '2025-01-22', ...args], folder);
const book = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const files = ['P06_2025-W04_Cong-an-tinh.xlsx', 'P06_2025-W04_So-Tu-phap.xlsx', 'P06_2025-W04_So-Y-te.xlsx'];

test('each agency gets a file of its own tasks; the register is as it was', () => {
  const before = book('so.xlsx');
  const { status, out, err } = run('--out', 'phieu');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('Tuần 2025-W04: 3 phiếu.');
  expect(out).toContain('Sở Tư pháp: 2 dòng (2 đã báo cáo), P06_2025-W04_So-Tu-phap.xlsx');
  expect(out).toMatch(/Không có việc phải báo cáo tuần này \(\d+ cơ quan\): .*Sở Tài chính/);
  expect(out).toContain('Đã ghi 3 phiếu vào thư mục phieu');
  expect(readdirSync(join(folder, 'phieu')).sort()).toEqual(files);
  const sheet = valuesOf(book('phieu/P06_2025-W04_So-Tu-phap.xlsx')).get('Cập nhật tuần')!;
  expect([5, 6, 7].map((row) => sheet.get(`B${row}`))).toEqual(['1.1', '1.10', undefined]);
  expect(book('so.xlsx')).toEqual(before);

  // A form is no register: what the secretariat does is refused in it.
  const closing = p06(['close', `phieu/${files[1]!}`, '--by', 'A', '--in-place'], folder);
  expect(closing).toMatchObject({ status: 2, out: '' });
  expect(closing.err).toContain('là phiếu của Sở Tư pháp');
});

test('forms that are there are not written over, unless that is said', () => {
  expect(run('--out', 'phieu', '--agency', 'syt').status).toBe(0);
  expect(readdirSync(join(folder, 'phieu'))).toEqual([files[2]]);
  const first = book(`phieu/${files[2]!}`);
  const again = run('--out', 'phieu');
  expect(again).toMatchObject({ status: 2, out: '' });
  expect(again.err).toContain('đã có 1 phiếu cùng tên');
  expect(readdirSync(join(folder, 'phieu'))).toEqual([files[2]]);
  expect(book(`phieu/${files[2]!}`)).toEqual(first);
  expect(run('--out', 'phieu', '--force').status).toBe(0);
  expect(readdirSync(join(folder, 'phieu')).sort()).toEqual(files);
});

test('--in-place and --by write into the change log who sent out what', () => {
  const { status, out } = run('--out', 'phieu', '--in-place', '--by', 'Thư ký', '--format', 'json');
  expect(status).toBe(0);
  const told = JSON.parse(out) as { distributed: { forms: { file: string }[] }; forms: string[] };
  expect(told.distributed.forms.map(({ file }) => file).sort()).toEqual(files);
  expect(told.forms).toHaveLength(3);
  const log = valuesOf(book('so.xlsx')).get('Nhật ký')!;
  expect([5, 6, 7, 8].map((row) => log.get(`C${row}`))).toEqual([
    'Phát phiếu',
    'Phát phiếu',
    'Phát phiếu',
    undefined,
  ]);
});

test('a dry run says what would be made, and makes nothing', () => {
  const { status, out } = run('--dry-run');
  expect(status).toBe(0);
  expect(out).toContain('Công an tỉnh: 2 dòng');
  expect(out).toContain('không ghi tệp nào');
  expect(readdirSync(folder).sort()).toEqual(['so.csv', 'so.xlsx']);
});

test.each([
  [[], /--out THƯ MỤC/],
  [['--out', 'phieu', '--agency', 'Sở Lạ'], /Sở Lạ/],
  [['--out', 'phieu', '--agency', 'Sở Tài chính'], /phải báo cáo/],
  [['--out', 'phieu', '--in-place'], /tên người thực hiện/],
  [['--out', 'phieu', '--by', 'A'], /--in-place/],
  [['--out', 'so.csv'], /so\.csv/],
  [['--out', 'phieu', '--view', 'all'], /--view/],
])('%j is refused, and nothing is written', (args, says) => {
  const { status, out, err } = run(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(says);
  expect(existsSync(join(folder, 'phieu'))).toBe(false);
});
