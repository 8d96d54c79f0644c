import { buildSample } from '../../samples/buildSample';
import { fixFindings, highlightTasks, loadRegister, validateEntries, waiveFinding } from '../../src/actions';
import { openExcel } from '../../src/headless';
import { palette } from '../../src/workbook/palette';
import { severities } from '../../src/validation';
import { effectiveFills } from '../support/effectiveFills';
import { loaded, tableRows, today } from './register';

const entries = 'Cập nhật tuần';
const fillOf = Object.fromEntries(severities.map((severity) => [severity, palette.marks[severity].fill]));
const markFills = new Set(Object.values(fillOf));

const marked = (fills: ReadonlyMap<string, string>): [cell: string, fill: string][] =>
  [...fills].filter(([, fill]) => markFills.has(fill)).sort();

test('on the sample, the cells that LibreOffice tints are those of the findings, in the colour of the severest', async () => {
  const excel = await openExcel(undefined, { today: '2025-01-23' });
  try {
    const source = { name: 'sổ mẫu.xlsx', bytes: await buildSample() };
    await loadRegister(source, { language: 'vi', today, asOf: today });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(entries);
      sheet.getRange('E5:E8').values = [[75], ['gần xong'], [-1], [1]];
      sheet.getRange('I9').values = [['chậm']];
      await context.sync();
    });
    const { findings } = await validateEntries();
    await highlightTasks();
    const bytes = await excel.save();
    for (const sheet of [entries, 'Nhiệm vụ']) {
      const worst = new Map<string, string>();
      for (const { severity, cell } of findings.filter((each) => each.sheet === sheet && each.cell))
        if (!worst.has(cell)) worst.set(cell, fillOf[severity]!);
      expect(worst.size).toBeGreaterThan(3);
      expect(marked(await effectiveFills(bytes, sheet))).toEqual([...worst].sort());
    }
  } finally {
    excel.dispose();
  }
});

describe('a mark in a cell', () => {
  let excel: Awaited<ReturnType<typeof loaded>>['excel'];
  beforeEach(async () => {
    ({ excel } = await loaded());
    excel.edit(entries, 'H5:I5', [['Dữ liệu', 'chậm']]);
    await validateEntries();
  });
  afterEach(() => excel.dispose());
  const shown = (cell: string): string | undefined =>
    excel.displayFormat(entries, cell)[0]![0]!.fill ?? undefined;
  const toDo = async (row: number): Promise<unknown> => (await tableRows('Entries'))[row - 5]!['Cần xử lý'];

  test('comes with words in its row, and goes once the value is another, without a new check', async () => {
    expect(shown('I5')).toBe(fillOf.warning);
    expect(await toDo(5)).toContain('chưa nói rõ vì sao');
    excel.edit(entries, 'I5', [['Chờ Bộ Công an trả lời công văn']]);
    expect(shown('I5')).toBe(palette.entryCell);
  });

  test('goes with a waiver, from the words of the row too', async () => {
    const { findings } = await validateEntries();
    const { key } = findings.find(({ ruleId }) => ruleId === 'causeSaysNothing')!;
    await waiveFinding(key, 'Thư ký', 'Đã trao đổi');
    expect(shown('I5')).toBe(palette.entryCell);
    expect(await toDo(5)).not.toContain('chưa nói rõ vì sao');
  });

  test('goes with the fix, and is on no other row after sorting', async () => {
    excel.edit(entries, 'E6', [[0.4]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(entries);
      sheet.getRange('E6').values = [[40]];
      await context.sync();
    });
    const { findings } = await validateEntries();
    expect(shown('E6')).toBe(fillOf.error);
    const keys = findings.filter(({ ruleId }) => ruleId === 'percent').map(({ key }) => key);
    await fixFindings({ keys });
    expect(shown('E6')).toBe(palette.entryCell);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(entries);
      sheet.protection.unprotect();
      context.workbook.tables.getItem('Entries').sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    const codes = (await tableRows('Entries')).map((row) => row['Mã nhiệm vụ']);
    expect(codes[0]).not.toBe('01');
    expect(shown('I5')).not.toBe(fillOf.warning);
  });
});

test('when it was checked has room to be read: a number runs over into no other cell', async () => {
  const { excel } = await loaded();
  try {
    await validateEntries();
    const { text, place } = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Kết quả kiểm tra').getRange('A3').load('text');
      const merged = cell.getMergedAreasOrNullObject().load('address');
      await context.sync();
      return { text: cell.text[0]![0]!, place: merged.address };
    });
    expect(text).toMatch(/^Kiểm tra lúc (\d\d:\d\d )?\d\d\/\d\d\/\d{4}$/);
    expect(place).toMatch(/!A3:D3$/);
  } finally {
    excel.dispose();
  }
});
