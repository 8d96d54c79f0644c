import { tableNames, type CellValue } from '../../src/register';
import { loaded, smallRegister, tableRows } from './register';

const header = smallRegister.split('\n')[0]!;
const headings = header.split(';');

/** Texts that Excel would type as something else, and one with which it would refuse a whole batch. */
const traps = [
  '=1+1',
  '=LEFT((',
  '+84 912 345 678',
  '-5 hồ sơ',
  '@SUM(A1)',
  '3-5',
  '1/2 công việc',
  'TRUE',
  '- Đang thực hiện',
  '+/- 5 (ước)',
  "'nháy",
];
const where: [heading: string, table: string, column: string][] = [
  ['Ngày bắt đầu', tableNames.tasks, 'Ngày bắt đầu'],
  ['Chỉ tiêu', tableNames.tasks, 'Chỉ tiêu'],
  ['Nội dung nhiệm vụ', tableNames.tasks, 'Nội dung nhiệm vụ'],
  ['Lãnh đạo phụ trách', tableNames.tasks, 'Lãnh đạo phụ trách'],
  ['Ghi chú riêng', tableNames.tasks, 'Ghi chú riêng'],
  ['Tiến độ (%)', tableNames.entries, 'Tiến độ (%)'],
  ['Kết quả trong kỳ', tableNames.entries, 'Kết quả trong kỳ'],
  ['Ngày hoàn thành', tableNames.entries, 'Ngày hoàn thành'],
  ['Nguyên nhân', tableNames.entries, 'Nguyên nhân tồn tại, hạn chế'],
];

/** Formulas of a table's body outside its computed columns. */
const userFormulas = (name: string): Promise<CellValue[]> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange().load('formulas,values');
    await context.sync();
    return body.formulas.flatMap((row, r) =>
      row.filter(
        (formula, c) =>
          typeof formula === 'string' && formula.startsWith('=') && formula !== body.values[r]![c],
      ),
    ) as CellValue[];
  });

describe('text from a file stays the text it is', () => {
  test.each(where)('in %s', async (heading, table, column) => {
    const before = await loaded();
    const computed = await Promise.all([userFormulas(tableNames.tasks), userFormulas(tableNames.entries)]);
    before.excel.dispose();
    const rows = traps.map((trap, i) => {
      const cells = headings.map((name) => (name === heading ? trap : ''));
      cells[0] = `T${i}`;
      cells[1] ||= `Việc ${i}`;
      cells[3] ||= 'Sở Y tế';
      return cells.join(';');
    });
    const { excel } = await loaded([header, ...rows].join('\n'));
    try {
      const read = (await tableRows(table)).map((row) => row[column]);
      // What reads as a number or a day on purpose is one; everything else is letter for letter what the file says.
      read.forEach((value, i) => {
        if (typeof value === 'string') expect(value).toBe(traps[i]);
        else expect(Number.isFinite(value)).toBe(true);
      });
      const [tasks, entries] = await Promise.all([
        userFormulas(tableNames.tasks),
        userFormulas(tableNames.entries),
      ]);
      const perRow = ([all]: CellValue[][], count: number): number => (all?.length ?? 0) / count;
      expect(perRow([tasks], traps.length)).toBe(perRow([computed[0]], 5));
      expect(perRow([entries], traps.length)).toBe(perRow([computed[1]], 5));
    } finally {
      excel.dispose();
    }
  });
});
