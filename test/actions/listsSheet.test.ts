import { compileReport, validateEntries } from '../../src/actions';
import { excelRun, readRegister } from '../../src/workbook';
import { loaded, today } from './register';

/** The Lists sheet as the secretariat meets it: categories in F:H. */
const lists = 'Danh mục';

describe('the tasks assigned by category', () => {
  let excel: Awaited<ReturnType<typeof loaded>>['excel'];
  beforeEach(async () => {
    ({ excel } = await loaded());
  });
  afterEach(() => excel.dispose());

  const counts = async () => (await excelRun(readRegister)).expectedCounts;
  const toldBy = async () =>
    (await validateEntries()).findings.filter(({ ruleId }) => ruleId === 'expectedCount');

  test('are those of the conference in a new workbook', async () => {
    expect(await counts()).toEqual({ general: 13, specific: 8, publicService: 25, coordination: 40 });
    expect(await toldBy()).toHaveLength(4);
  });

  test('are what the sheet says, for the check and for the report', async () => {
    excel.edit(lists, 'G5:G8', [[4], [1], [0], [2]]);
    expect(await counts()).toEqual({ general: 4, specific: 1, publicService: 0, coordination: 2 });
    expect((await toldBy()).map(({ message }) => message)).toEqual([
      'Nhiệm vụ phối hợp với Trung ương: sổ có 0 nhiệm vụ, được giao 2. Hãy đối chiếu với văn bản giao.',
    ]);
    const { sheet } = await compileReport({ today });
    const values = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
      await context.sync();
      return used.values as unknown[][];
    });
    const header = values.findIndex((row) => row.includes('Được giao'));
    const column = values[header]!.indexOf('Được giao');
    expect(values.slice(header + 1, header + 6).map((row) => row[column])).toEqual([4, 1, 0, 2, 7]);
  });

  test('and stay those of the conference where the sheet has no number, or no table', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(lists).getRange('G5:G8').values = [['mười'], [''], [-1], [2.5]];
      await context.sync();
    });
    const conference = { general: 13, specific: 8, publicService: 25, coordination: 40 };
    expect(await counts()).toEqual(conference);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Categories').delete();
      await context.sync();
    });
    expect(await counts()).toEqual(conference);
  });
});

describe('typing into the lists', () => {
  let excel: Awaited<ReturnType<typeof loaded>>['excel'];
  beforeAll(async () => {
    ({ excel } = await loaded());
  });
  afterAll(() => excel.dispose());

  /** First cell of the named column of a table, or a cell further down. */
  const cellOf = (table: string, column: string, down = 0): Promise<string> =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
      const cell = body.getCell(down, 0).load('address');
      await context.sync();
      return cell.address.split('!').at(-1)!;
    });

  const fixed: [table: string, column: string, labels: number][] = [
    ['Categories', 'Nhóm nhiệm vụ', 4],
    ['IssueGroups', 'Nhóm vấn đề', 5],
    ['CauseGroups', 'Nhóm nguyên nhân', 7],
    ['Sectors', 'Lĩnh vực', 6],
    ['Recurrences', 'Chu kỳ', 8],
  ];
  test.each(fixed)('no label of %s is changed, and none added below', async (table, column, labels) => {
    for (const down of [0, labels - 1, labels]) {
      const cell = await cellOf(table, column, down);
      expect(() => excel.edit(lists, cell, [['Tên khác']])).toThrow('Danh mục này cố định');
    }
  });

  test('nor a computed count, nor a number of tasks in words', async () => {
    const found = await cellOf('Categories', 'Số nhiệm vụ trong sổ');
    expect(() => excel.edit(lists, found, [[1]])).toThrow('tự tính');
    const expected = await cellOf('Categories', 'Số nhiệm vụ được giao');
    expect(() => excel.edit(lists, expected, [['mười']])).toThrow();
  });

  test('agencies are renamed and added, which the drop-downs then offer', async () => {
    excel.edit(lists, 'A5', [['Sở Mới']]);
    excel.edit('Nhiệm vụ', 'G5', [['Sở Mới']]);
  });
});
