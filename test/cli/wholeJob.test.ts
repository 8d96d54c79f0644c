import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSample } from '../../samples/buildSample';
import { faults } from '../../samples/register/faults';
import { sheetNames } from '../../src/register';
import { valuesOf } from '../support/libreoffice';
import { smallRegister } from '../actions/register';
import { p06 } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06 thư mục '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sheetsOf = (name: string): string[] => [
  ...valuesOf(new Uint8Array(readFileSync(join(folder, name)))).keys(),
];

describe('the command line', () => {
  test('runs the whole job on the sample and says what it did', async () => {
    writeFileSync(join(folder, 'sổ mẫu.xlsx'), await buildSample());
    const { status, out, err } = p06(
      ['run', 'sổ mẫu.xlsx', '--out', 'kết quả.xlsx', '--as-of', '2025-01-23'],
      folder,
    );
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('Đã nạp 86 nhiệm vụ');
    expect(out).toContain('Báo cáo tuần 2025-W04 (17/01/2025 - 23/01/2025)');
    expect(out).toContain('Đã ghi kết quả.xlsx');
    expect(readdirSync(folder).sort()).toEqual(['kết quả.xlsx', 'sổ mẫu.xlsx'].sort());
    // One sheet of each kind but a month's, the list of a view and conflicts, the report's named after its week.
    const asked: string[] = [sheetNames.monthlyReport.vi, sheetNames.watchList.vi, sheetNames.conflicts.vi];
    const names = Object.values(sheetNames)
      .filter(({ vi }) => !asked.includes(vi))
      .map(({ vi }) => (vi === sheetNames.weeklyReport.vi ? `${vi} 2025-W04` : vi));
    expect(sheetsOf('kết quả.xlsx').sort()).toEqual(names.sort());
  });

  test('finds every fault that the sample holds on purpose', async () => {
    writeFileSync(join(folder, 's.xlsx'), await buildSample());
    const { out } = p06(
      ['run', 's.xlsx', '--out', 'b.xlsx', '--as-of', '2025-01-23', '--format', 'json'],
      folder,
    );
    const { check } = JSON.parse(out) as { check: { findings: { ruleId: string; task: string }[] } };
    const found = new Set(check.findings.map(({ task }) => task));
    for (const { code } of faults) expect(found).toContain(code);
  });

  test('load, check, highlight, report, duties and review one after the other give what run gives', () => {
    writeFileSync(join(folder, 'a.csv'), smallRegister);
    const day = ['--as-of', '2025-01-23', '--now', '2025-01-23T16:30'];
    expect(p06(['run', 'a.csv', '--out', 'run.xlsx', ...day], folder).status).toBe(1);
    expect(p06(['load', 'a.csv', '--out', 'one.xlsx', ...day], folder).status).toBe(0);
    expect(p06(['check', 'one.xlsx', '--in-place', ...day], folder).status).toBe(1);
    expect(p06(['highlight', 'one.xlsx', '--in-place', ...day], folder).status).toBe(0);
    for (const command of ['report', 'duties', 'review'])
      expect(p06([command, 'one.xlsx', '--in-place', ...day], folder).status).toBe(0);
    const month = p06(['report', 'one.xlsx', '--out', 'month.xlsx', '--month', '2025-02', ...day], folder);
    expect(month.out).toContain(
      'Báo cáo tháng 2025-02 (15/01/2025 - 14/02/2025) ở trang "Báo cáo tháng 2025-02"',
    );
    expect(sheetsOf('month.xlsx')).toContain('Báo cáo tháng 2025-02');
    const [one, run] = ['one.xlsx', 'run.xlsx'].map((name) =>
      valuesOf(new Uint8Array(readFileSync(join(folder, name)))),
    );
    expect(one).toEqual(run);
  });

  test('loading into a register tells what changes, and an agency is named by an option', () => {
    const day = ['--as-of', '2025-01-23'];
    writeFileSync(join(folder, 'a.csv'), smallRegister);
    const changed = smallRegister
      .replace('Sở Y tế', 'S.Ytế HD')
      .replace('Số hóa hồ sơ', 'Số hóa toàn bộ hồ sơ');
    writeFileSync(join(folder, 'b.csv'), changed);
    p06(['load', 'a.csv', '--out', 'a.xlsx', ...day], folder);
    const asked = p06(['load', 'b.csv', '--into', 'a.xlsx', '--dry-run', ...day], folder);
    expect(asked.out).toContain('thêm 0, thay đổi 2, giữ nguyên 3, không có trong tệp 0');
    expect(asked.out).toContain('~ 1.10: Nội dung nhiệm vụ "Số hóa hồ sơ" → "Số hóa toàn bộ hồ sơ"');
    expect(asked.out).toContain('Cơ quan chưa có trong danh mục: "S.Ytế HD" (1 ô)');
    const answer = ['--agency', 'S.Ytế HD = Sở Y tế'];
    expect(p06(['load', 'b.csv', '--into', 'a.xlsx', '--out', 'b.xlsx', ...answer], folder)).toMatchObject({
      status: 0,
      out: expect.stringContaining('thay đổi 1, giữ nguyên 4') as string,
    });
    const again = p06(['load', 'b.csv', '--into', 'b.xlsx', '--dry-run'], folder);
    expect(again.out).toContain('thay đổi 0, giữ nguyên 5');
    expect(again.out).not.toContain('chưa có trong danh mục');
    expect(p06(['load', 'b.csv', '--out', 'c.xlsx', '--agency', 'X'], folder)).toMatchObject({
      status: 2,
      err: expect.stringContaining('"TÊN=CƠ QUAN"') as string,
    });
  });

  test('a file of unknown headings is asked about, answered, and its matching serves the next one', () => {
    const strange = smallRegister.replace('Nội dung nhiệm vụ;', 'Diễn giải;');
    writeFileSync(join(folder, 'a.csv'), strange);
    const refused = p06(['load', 'a.csv', '--out', 'a.xlsx'], folder);
    expect([refused.status, readdirSync(folder)]).toEqual([2, ['a.csv']]);
    expect(refused.err).toContain('dòng 1 có thể là dòng tiêu đề');
    const asked = p06(['load', 'a.csv', '--dry-run'], folder);
    expect(asked.out).toContain('cột nào là "Nội dung nhiệm vụ": "Diễn giải", "Ghi chú riêng"?');
    const answered = ['--column', 'Diễn giải=Nội dung nhiệm vụ', '--save-mapping', 'mẫu.json'];
    expect(p06(['load', 'a.csv', '--out', 'a.xlsx', ...answered], folder).status).toBe(0);
    // The workbook remembers, and another one takes the file.
    const again = p06(['load', 'a.csv', '--into', 'a.xlsx', '--dry-run'], folder);
    expect(again.out).toContain('thay đổi 0, giữ nguyên 5');
    expect(p06(['load', 'a.csv', '--out', 'b.xlsx', '--mapping', 'mẫu.json'], folder).status).toBe(0);
    for (const bad of [
      ['--column', 'Diễn giải=Không có'],
      ['--reading', 'Thời hạn=ngược'],
      ['--mapping', 'a.csv'],
    ])
      expect(p06(['load', 'a.csv', '--out', 'c.xlsx', ...bad], folder).status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'a.xlsx', 'b.xlsx', 'mẫu.json']);
  });

  test('check prints SARIF 2.1.0: every finding with its rule, level, file and cell', () => {
    writeFileSync(join(folder, 'a.csv'), smallRegister);
    p06(['load', 'a.csv', '--out', 'sổ 1.xlsx', '--as-of', '2025-01-23'], folder);
    const { out, status } = p06(['check', 'sổ 1.xlsx', '--format', 'sarif'], folder);
    expect(status).toBe(1);
    const { check } = JSON.parse(p06(['check', 'sổ 1.xlsx', '--format', 'json'], folder).out) as {
      check: { findings: { ruleId: string; message: string }[] };
    };
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { name: string; rules: { id: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          message: { text: string };
          locations: {
            physicalLocation: { artifactLocation: { uri: string } };
            logicalLocations: { fullyQualifiedName: string }[];
          }[];
        }[];
      }[];
    };
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    const [{ tool, results }] = runs as [(typeof runs)[number]];
    expect(results.map(({ ruleId, message }) => [ruleId, message.text])).toEqual(
      check.findings.map(({ ruleId, message }) => [ruleId, message]),
    );
    for (const { ruleId, ruleIndex, level, locations } of results) {
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(locations[0]!.physicalLocation.artifactLocation.uri).toBe('s%E1%BB%95%201.xlsx');
    }
    expect(results[0]!.locations[0]!.logicalLocations[0]!.fullyQualifiedName).toMatch(
      /^'(Nhiệm vụ|Cập nhật tuần)'![A-Z]+\d+$/,
    );
    expect(p06(['load', 'a.csv', '--out', 'b.xlsx', '--format', 'sarif'], folder).status).toBe(2);
  });

  test('check alone prints and leaves the file as it was; a dry run writes nothing', () => {
    writeFileSync(join(folder, 'a.csv'), smallRegister);
    expect(
      p06(['run', 'a.csv', '--out', 'b.xlsx', '--dry-run', '--as-of', '2025-01-23'], folder),
    ).toMatchObject({
      status: 0,
      out: expect.stringContaining('không ghi tệp nào') as string,
    });
    expect(readdirSync(folder)).toEqual(['a.csv']);
    p06(['load', 'a.csv', '--out', 'b.xlsx', '--as-of', '2025-01-23'], folder);
    const before = readFileSync(join(folder, 'b.xlsx'));
    const { status, out } = p06(['check', 'b.xlsx', '--lang', 'en'], folder);
    expect(status).toBe(1);
    expect(out).toMatch(/Checked 5 tasks/);
    expect(readFileSync(join(folder, 'b.xlsx')).equals(before)).toBe(true);
  });

  test('help says how', () => {
    const { status, out } = p06(['--help', '--lang', 'en'], folder);
    expect(status).toBe(0);
    expect(out).toContain('p06 run SOURCE --out BOOK');
  });
});
