import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallRegister } from '../actions/register';
import { recalculated, valuesOf } from '../support/libreoffice';
import { p06 } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06-'));
  writeFileSync(join(folder, 'so.csv'), smallRegister.replace(';90%;', ';;'));
  expect(p06(['load', 'so.csv', '--out', 'so.xlsx', '--as-of', '2025-01-23'], folder).status).toBe(0);
  mkdirSync(join(folder, 'phieu', 'huyen'), { recursive: true });
  const put = (name: string, ...lines: string[]) =>
    writeFileSync(join(folder, 'phieu', name), lines.join('\n'));
  put('so-y-te.csv', 'Mã;Cơ quan;Tiến độ (%)', '02;Sở Y tế;95%');
  put('huyen/tu-phap.csv', 'Mã;Nội dung nhiệm vụ;Tiến độ (%)', '1.1;Kết nối cơ sở dữ liệu;30%');
  put('~$so-y-te.csv', 'x');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const book = () => new Uint8Array(readFileSync(join(folder, 'so.xlsx')));
const run = (...args: string[]) => p06([...args, '--in-place', '--by', 'Thư ký'], folder);

test('a folder of returns is collected, a conflict is decided, and LibreOffice reads what came of it', async () => {
  const { status, out, err } = run('collect', 'so.xlsx', 'phieu', '--from', 'huyen/tu-phap.csv=STP');
  expect(err).toBe('');
  expect(out).toContain('Đã đọc 2 phiếu của tuần 2025-W04: 1 dòng được cập nhật, 1 dòng được nộp.');
  expect(out).toContain('Nhiệm vụ 1.1, Sở Tư pháp, Tiến độ (%): trong sổ “2 %”, trong phiếu “30 %”.');
  expect(status).toBe(1);
  const values = await recalculated(book());
  expect(values.get('Cập nhật tuần')!.get('E6')).toBe(0.95);
  expect(values.get('Nhiệm vụ')!.size).toBeGreaterThan(0);
  expect(values.get('Xung đột')!.get('F5')).toBe('2 %');

  expect(run('resolve', 'so.xlsx').out).toContain('còn 1 chỗ chưa chọn');
  const resolved = run('resolve', 'so.xlsx', '--choose', 'proposed');
  expect(resolved).toMatchObject({ status: 0, err: '' });
  expect(resolved.out).toContain('Đã lấy 1 giá trị theo phiếu');
  expect(resolved.out).toContain('1 dòng báo cáo thành đã nộp.');
  expect(valuesOf(book()).get('Cập nhật tuần')!.get('E7')).toBe(0.3);

  const again = run('collect', 'so.xlsx', 'phieu', '--from', 'huyen/tu-phap.csv=STP', '--format', 'json');
  expect(JSON.parse(again.out).collected).toMatchObject({ conflicts: [], submitted: 0 });
});

test.each([
  [['collect', 'so.xlsx', '--by', 'A', '--in-place'], /ít nhất một phiếu/],
  [['collect', 'so.xlsx', 'phieu', '--in-place'], /tên người thực hiện/],
  [['collect', 'so.xlsx', 'khong-co', '--by', 'A', '--in-place'], /khong-co/],
  [['collect', 'so.xlsx', 'phieu', '--by', 'A', '--from', 'x', '--in-place'], /TỆP=CƠ QUAN/],
  [['collect', 'so.xlsx', 'phieu', '--by', 'A'], /--out/],
  [['resolve', 'so.xlsx', '--by', 'A', '--in-place'], /Xung đột/],
  [['resolve', 'so.xlsx', '--by', 'A', '--choose', 'x', '--in-place'], /--choose/],
  [['check', 'so.xlsx', '--from', 'a=b'], /--from/],
])('%j is refused, and the workbook is as it was', (args, says) => {
  const before = book();
  const { status, err, out } = p06(args, folder);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(says);
  expect(Buffer.compare(Buffer.from(book()), Buffer.from(before))).toBe(0);
});
