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
    const texts = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('text');
      await context.sync();
      return used.text.flat();
    });
    expect(texts.filter((text) => text.includes('số được giao (7)'))).toHaveLength(1);
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
