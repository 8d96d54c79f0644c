import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { findLibreOffice } from '../../src/cli/libreOffice';
import { smallRegister } from '../actions/register';
import { valuesOf } from '../support/libreoffice';
import { programPath } from '../support/programs';
import { p06 } from './run';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06-'));
  writeFileSync(join(folder, 'so.csv'), smallRegister);
  expect(p06(['load', 'so.csv', '--out', 'so.xlsx', '--as-of', '2025-01-23'], folder).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => join(folder, name);

test('a report goes to Word and PDF without a workbook being written', () => {
  const before = readFileSync(inFolder('so.xlsx'));
  const { status, out, err } = p06(['report', 'so.xlsx', '--docx', 'tuần.docx', '--pdf', 'tuần.pdf'], folder);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('Đã ghi tuần.docx\nĐã ghi tuần.pdf');
  expect(readFileSync(inFolder('so.xlsx')).equals(before)).toBe(true);
  expect(readFileSync(inFolder('tuần.docx')).subarray(0, 2).toString()).toBe('PK');
  const { stdout } = spawnSync(programPath('pdftotext'), ['-layout', inFolder('tuần.pdf'), '-'], {
    encoding: 'utf8',
  });
  const text = stdout.normalize('NFC');
  expect(text).toContain('BÁO CÁO');
  expect(text).toContain('I. TÌNH HÌNH CHUNG');
  // Numbers as the report's language writes them, in the tables as in the sentences.
  expect(text).toMatch(/ 0,\d\d$/m);
  expect(text).not.toMatch(/ 0\.\d\d$/m);
  // The report alone: the sheets of the register are not printed.
  expect(text).not.toContain('Ngày bắt đầu');
});

test('other sheets with a print area are not in the PDF: reports of other periods, those of the desk', () => {
  const run = (command: string, ...more: string[]) =>
    expect(p06([command, 'many.xlsx', '--in-place', ...more], folder)).toMatchObject({ status: 0, err: '' });
  writeFileSync(inFolder('many.xlsx'), readFileSync(inFolder('so.xlsx')));
  run('report', '--week', '2025-W03');
  run('duties');
  run('review');
  expect(p06(['report', 'many.xlsx', '--pdf', 'một.pdf'], folder)).toMatchObject({ status: 0, err: '' });
  const { stdout } = spawnSync(programPath('pdftotext'), ['-layout', inFolder('một.pdf'), '-'], {
    encoding: 'utf8',
  });
  const text = stdout.normalize('NFC');
  expect(text).toContain('tuần 4 năm 2025');
  expect(text.match(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/g)).toHaveLength(1);
  expect(text).not.toContain('GIAO BAN NGÀY');
  expect(text).not.toContain('TRÁCH NHIỆM THỰC HIỆN NHIỆM VỤ');
});

test('without LibreOffice the PDF is refused by name, and nothing is written', () => {
  const before = readdirSync(folder).sort();
  const env = { ...process.env, PATH: '/nowhere' };
  const program = join(__dirname, '../../dist/p06.js');
  const args = [program, 'report', 'so.xlsx', '--out', 'b.xlsx', '--pdf', 'b.pdf', '--docx', 'b.docx'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
  expect(status).toBe(2);
  expect(stderr).toContain('LibreOffice');
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(() => findLibreOffice('/nowhere', [])).toThrow(/LibreOffice/);
  expect(findLibreOffice('/nowhere', [process.execPath])).toBe(process.execPath);
});

test('a report tells day and time of its compiling, in the sheet as in Word', () => {
  const at = (now: string, ...more: string[]) =>
    p06(['report', 'so.xlsx', '--now', now, '--out', 'giờ.xlsx', '--docx', 'giờ.docx', ...more], folder);
  const told = (): string[] => {
    const sheets = valuesOf(new Uint8Array(readFileSync(inFolder('giờ.xlsx'))));
    const cells = [...sheets.get('Báo cáo tuần 2025-W04')!.values()].map(String);
    const word = strFromU8(unzipSync(readFileSync(inFolder('giờ.docx')))['word/document.xml']!);
    return [cells.find((text) => text.includes('báo cáo được lập'))!, word.normalize('NFC')];
  };
  const when = 'báo cáo được lập lúc 16:05 ngày 24/01/2025.';
  expect(at('2025-01-24T16:05')).toMatchObject({ status: 0, err: '' });
  for (const text of told()) expect(text).toContain(when);
  // The day that statuses are taken at is another thing.
  expect(at('2025-01-24T16:05', '--as-of', '2025-01-22').status).toBe(0);
  for (const text of told()) expect(text).toContain(`Số liệu tính đến hết ngày 22/01/2025; ${when}`);
  for (const none of ['2025-01-24', '2025-01-24T24:00', '2025-02-30T10:00'])
    expect(at(none)).toMatchObject({ status: 2, err: expect.stringContaining('YYYY-MM-DDTHH:MM') });
});

test('a report is issued, compiled again, and tells what differs', () => {
  const run = (...args: string[]) => p06([...args, '--in-place'], folder);
  expect(run('report', 'so.xlsx').status).toBe(0);
  const issued = run('issue', 'so.xlsx', '--by', 'Thư ký', '--number', '12', '--day', '2025-01-24');
  expect(issued).toMatchObject({ status: 0, err: '' });
  expect(issued.out).toContain('Đã ban hành báo cáo số 12/BC-TCTĐA06 ngày 24/01/2025');
  expect(run('report', 'so.xlsx').out).toContain('bản mới ở trang "Báo cáo tuần 2025-W04 (2)"');
  const sheets = valuesOf(new Uint8Array(readFileSync(inFolder('so.xlsx'))));
  expect([...sheets.get('Báo cáo tuần 2025-W04')!.values()]).toContain(
    'Hải Dương, ngày 24 tháng 01 năm 2025',
  );
});

test('reminders are printed, as text to paste or as JSON', () => {
  const { out } = p06(['remind', 'so.xlsx'], folder);
  expect(out).toContain('Kính gửi: Công an tỉnh');
  const json = JSON.parse(p06(['remind', 'so.xlsx', '--of', 'CA tỉnh', '--format', 'json'], folder).out);
  expect(json.reminded.reminders).toHaveLength(1);
  expect(json.reminded.reminders[0]).toMatchObject({ agency: 'Công an tỉnh', overdue: 1 });
  expect(p06(['remind', 'so.xlsx', '--of', 'Sở Nội vụ'], folder).out).toContain(
    'không có nội dung nào phải nhắc',
  );
});

test.each([
  [['report', 'so.xlsx', '--docx', 'r.doc'], /\.docx/],
  [['report', 'so.xlsx', '--pdf', 'r'], /\.pdf/],
  [['report', 'so.xlsx'], /--out/],
  [['issue', 'so.xlsx', '--number', '12', '--in-place'], /tên người thực hiện/],
  [['issue', 'so.xlsx', '--by', 'A', '--in-place'], /số của báo cáo/],
  [['issue', 'so.xlsx', '--by', 'A', '--number', '1', '--week', '2025-W02', '--in-place'], /2025-W02/],
  [['remind', 'so.xlsx', '--of', 'Hội X'], /Hội X/],
  [['check', 'so.xlsx', '--pdf', 'r.pdf'], /--pdf/],
])('%j is refused', (args, says) => {
  const { status, err } = p06(args, folder);
  expect(status).toBe(2);
  expect(err).toMatch(says);
  expect(existsSync(inFolder('r.pdf'))).toBe(false);
});

test('a report that is issued goes to Word and PDF with its number and day; the workbook that keeps it is asked for', () => {
  expect(p06(['report', 'so.xlsx', '--out', 'nháp.xlsx'], folder).status).toBe(0);
  const issue = ['issue', 'nháp.xlsx', '--by', 'Thư ký', '--number', '15', '--day', '2025-01-24'];
  const files = ['--docx', 'ban hành.docx', '--pdf', 'ban hành.pdf'];
  expect(p06([...issue, ...files], folder).status).toBe(2);
  expect(existsSync(inFolder('ban hành.pdf'))).toBe(false);
  expect(p06([...issue, ...files, '--out', 'ban hành.xlsx'], folder)).toMatchObject({ status: 0, err: '' });
  const pdf = spawnSync(programPath('pdftotext'), ['-layout', inFolder('ban hành.pdf'), '-'], {
    encoding: 'utf8',
  }).stdout.normalize('NFC');
  expect(pdf).toContain('Số: 15/BC-TCTĐA06');
  expect(pdf).toContain('ngày 24 tháng 01 năm 2025');
  const word = strFromU8(unzipSync(readFileSync(inFolder('ban hành.docx')))['word/document.xml']!);
  expect(word.normalize('NFC')).toContain('Số: 15/BC-TCTĐA06');
});
