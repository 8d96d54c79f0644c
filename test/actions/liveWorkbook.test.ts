import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { highlightTasks } from '../../src/actions';
import { silentFormat, statusFormats } from '../../src/monitoring';
import { settingDefinitions, type SettingKey } from '../../src/register';
import { effectiveFills } from '../support/effectiveFills';
import { taskCell } from '../support/columns';
import { recalculated, type Value } from '../support/libreoffice';
import { loaded } from './register';

/** A saved workbook, for LibreOffice alone: none of our code runs after this. */
async function savedWorkbook(): Promise<Uint8Array> {
  const { excel } = await loaded();
  await highlightTasks();
  const bytes = await excel.save();
  excel.dispose();
  return bytes;
}

/** Types a number into a cell, or empties it, by editing the file's XML, without any code of ours. */
function withNumber(bytes: Uint8Array, sheet: string, cell: string, value: number | ''): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(workbook)![1]!;
  const rels = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  const relation = rels.match(/<Relationship [^>]*>/g)!.find((tag) => tag.includes(`Id="${id}"`))!;
  const path = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)![1]!}`;
  const xml = strFromU8(parts[path]!);
  const pattern = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`);
  expect(xml).toMatch(pattern);
  const edited = xml.replace(pattern, (_all, attributes: string) => {
    const content = value === '' ? '' : `<v>${value}</v>`;
    return `<c r="${cell}"${attributes.replace(/ t="[^"]*"/, '')}>${content}</c>`;
  });
  return zipSync({ ...parts, [path]: strToU8(edited) });
}

const keys = ['code', 'status', 'daysLate', 'spi', 'reason'] as const;
const tasks = 'Nhiệm vụ';
/** Settings begin in row 5. */
const settingCell = (key: SettingKey): string =>
  `B${5 + settingDefinitions.findIndex((setting) => setting.key === key)}`;

function rowOf(cells: Map<string, Value>, row: number): Record<(typeof keys)[number], Value> {
  const entries = keys.map((key) => [key, cells.get(taskCell(key, row)) ?? '']);
  return Object.fromEntries(entries) as Record<(typeof keys)[number], Value>;
}

describe('the workbook stays alive without the add-in', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await savedWorkbook();
  });

  test('LibreOffice computes the statuses that the register should have', async () => {
    const cells = (await recalculated(bytes)).get(tasks)!;
    expect([5, 6, 7, 8, 9].map((row) => rowOf(cells, row))).toEqual([
      { code: '01', status: 'Quá hạn', daysLate: 8, spi: 0.5, reason: 'Quá hạn 8 ngày' },
      { code: '02', status: 'Sắp đến hạn', daysLate: '', spi: 0.98, reason: 'Còn 5 ngày đến hạn' },
      { code: '1.1', status: 'Đang thực hiện', daysLate: '', spi: 0.14, reason: 'SPI 0,14 < 0,8' },
      { code: '1.10', status: 'Hoàn thành đúng hạn', daysLate: '', spi: expect.any(Number), reason: '' },
      { code: '05', status: 'Dưới kế hoạch', daysLate: '', spi: 0.4, reason: 'SPI 0,4 < 0,8' },
    ]);
  });

  test('typing progress and a completion day changes status and colour', async () => {
    const entries = 'Cập nhật tuần';
    const before = await effectiveFills(bytes, tasks);
    expect(before.get('A5')).toBe(statusFormats.overdue!.fill);
    const done = withNumber(withNumber(bytes, entries, 'E5', 1), entries, 'G5', 45670);
    const cells = (await recalculated(done)).get(tasks)!;
    expect(rowOf(cells, 5)).toMatchObject({ status: 'Hoàn thành đúng hạn', daysLate: '', reason: '' });
    const after = await effectiveFills(done, tasks);
    expect(after.get('A5')).toBe(statusFormats.completedOnTime!.fill);
    expect(after.get('A6')).toBe(before.get('A6'));
  });

  test('a task on which an agency is silent shows it in one cell, until the agency reports', async () => {
    const [silent, told] = [taskCell('reported', 9), taskCell('reported', 5)];
    const quiet = withNumber(bytes, 'Cập nhật tuần', 'F9', '');
    const before = await effectiveFills(quiet, tasks);
    expect(before.get(silent)).toBe(silentFormat.fill);
    expect(before.get(told)).toBe(before.get('A5'));
    const after = await effectiveFills(withNumber(quiet, 'Cập nhật tuần', 'F9', 7), tasks);
    expect(after.get(silent)).toBe(after.get('A9'));
  });

  test('and in a workbook that is open at once', async () => {
    const { excel } = await loaded();
    const fill = (): string | null => excel.displayFormat(tasks, taskCell('reported', 9))[0]![0]!.fill;
    expect(fill()).not.toBe(silentFormat.fill);
    excel.edit('Cập nhật tuần', 'F9', [['']]);
    expect(fill()).toBe(silentFormat.fill);
    excel.dispose();
  });

  test('a changed threshold in Settings changes the picture at once', async () => {
    const before = await effectiveFills(bytes, tasks);
    expect(before.get('A6')).toBe(statusFormats.dueSoon!.fill);
    const patient = withNumber(bytes, 'Thiết lập', settingCell('dueSoonDays'), 3);
    const cells = (await recalculated(patient)).get(tasks)!;
    expect(rowOf(cells, 6).status).toBe('Đang thực hiện');
    expect((await effectiveFills(patient, tasks)).get('A6')).toBeUndefined();
  });
});
