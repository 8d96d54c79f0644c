import { compileReport, validateEntries, waiveFinding } from '../../src/actions';
import { tableNames } from '../../src/register';
import { loaded, tableRows, today } from './register';

/** Writes into the two waiver cells of one finding, as the secretariat would. */
const waive = (row: number, by: string, reason: string): Promise<void> =>
  Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem(tableNames.findings).columns;
    columns.getItem('Người bỏ qua').getDataBodyRange().getCell(row, 0).values = [[by]];
    columns.getItem('Lý do bỏ qua').getDataBodyRange().getCell(row, 0).values = [[reason]];
    await context.sync();
  });

test('the report says what was waived, why and by whom', async () => {
  const { excel } = await loaded();
  try {
    const { findings } = await validateEntries();
    const { key, rule } = findings.find(({ ruleId }) => ruleId === 'causeGroupMissing')!;
    await waiveFinding(key, 'Thư ký', 'Đã thống nhất tại giao ban');
    const { sheet } = await compileReport({ today });
    const texts = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
      await context.sync();
      return (used.values as unknown[][]).flat().map(String);
    });
    const notes = texts.filter((text) => text.includes('Đã bỏ qua'));
    expect(notes.map((note) => note.trim())).toEqual([
      `- Đã bỏ qua 1 phát hiện “${rule}” (01): Đã thống nhất tại giao ban (người quyết định: Thư ký).`,
    ]);
  } finally {
    excel.dispose();
  }
});

test('a waiver is about one finding, outlives a new check, and ends with the value', async () => {
  const csv = [
    'Mã nhiệm vụ;Nội dung nhiệm vụ;Cơ quan chủ trì',
    '01;Việc một;Sở Y tế',
    '02;Việc hai;Sở Y tế',
  ].join('\n');
  const { excel } = await loaded(csv);
  try {
    const before = await validateEntries();
    // Category and leader are missing in the same task, with the same empty value.
    expect(before.findings.filter(({ ruleId, task }) => ruleId === 'required' && task === '01')).toHaveLength(
      2,
    );
    const findings = await tableRows(tableNames.findings);
    const first = findings.findIndex((row) => row['Nhiệm vụ'] === '01' && row['Mức độ'] === 'Lỗi');
    const other = findings.findIndex((row) => row['Nhiệm vụ'] === '02' && row['Mức độ'] === 'Lỗi');
    await waive(first, 'Thư ký', 'Đã thống nhất tại giao ban');
    await waive(other, 'Thư ký', '');

    const after = await validateEntries();
    expect(after.errors).toBe(before.errors - 1);
    const kept = await tableRows(tableNames.findings);
    expect(kept.filter((row) => row['Lý do bỏ qua'] !== '')).toHaveLength(1);
    expect(kept.filter((row) => row['Người bỏ qua'] === 'Thư ký')).toHaveLength(2);
    expect((await validateEntries()).errors).toBe(after.errors);

    const cell = String(findings[first]!['Ô']);
    excel.edit('Nhiệm vụ', cell, [[cell.startsWith('B') ? 'Nhiệm vụ cụ thể' : 'Giám đốc Sở']]);
    const mended = await validateEntries();
    excel.edit('Nhiệm vụ', cell, [['']]);
    expect((await validateEntries()).errors).toBe(before.errors);
    expect(mended.errors).toBe(before.errors - 1);
  } finally {
    excel.dispose();
  }
});
