import { changeSettings, loadRegister, showView } from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import type { Language } from '../../src/messages';
import { viewDefinition, type TaskState } from '../../src/monitoring';
import { sheetNames, tableNames } from '../../src/register';
import { excelRun, readRegister, statesOf } from '../../src/workbook';
import { buildSample } from '../../samples/buildSample';
import { entryCell, taskCell } from '../support/columns';
import { recalculated } from '../support/libreoffice';
import { loaded, today } from './register';

const lineCell = 'B3';

const line = (language: Language): Promise<string> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem(sheetNames.tasks[language])
      .getRange(lineCell)
      .load('values');
    await context.sync();
    return String(cell.values[0]![0]);
  });

const words = {
  vi: ['Quá hạn', 'Sắp đến hạn', 'Hiệu quả thấp', 'Chưa báo cáo'],
  en: ['Overdue', 'Due soon', 'Low efficiency', 'Not reported'],
} as const;

/** The line as the rules count, by what the views show. */
async function counted(language: Language): Promise<string> {
  const snapshot = await excelRun(readRegister);
  const count = (holds: (state: TaskState) => boolean): number => statesOf(snapshot).filter(holds).length;
  const inView = (key: 'overdue' | 'lowEfficiency' | 'notReported'): number =>
    count((state) => viewDefinition(key).holds(state, snapshot.settings));
  const counts = [
    inView('overdue'),
    count(({ status }) => status === 'dueSoon'),
    inView('lowEfficiency'),
    inView('notReported'),
  ];
  return counts.map((each, i) => `${words[language][i]}: ${each}`).join('  ·  ');
}

describe.each(['vi', 'en'] as const)('the tasks of the sample at a glance, %s', (language) => {
  let excel: HeadlessExcel;
  beforeAll(async () => {
    excel = await openExcel(undefined, { today: '2025-01-23' });
    const source = { name: 'so.xlsx', bytes: await buildSample() };
    await loadRegister(source, { language, today, asOf: today, isNewWorkbook: true });
  });
  afterAll(() => excel.dispose());

  test('the line counts as the rules do, and LibreOffice finds the same', async () => {
    const said = await line(language);
    expect(said).toBe(await counted(language));
    expect(said).not.toMatch(/: 0/);
    const values = (await recalculated(await excel.save())).get(sheetNames.tasks[language])!;
    expect(values.get(lineCell)).toBe(said);
  });

  test('it follows thresholds and the day, and counts what a filter hides', async () => {
    const before = await line(language);
    await showView({ view: 'overdue' });
    expect(await line(language)).toBe(before);
    await changeSettings({ given: { asOf: '2025-02-20', lowEfficiency: '0.5', dueSoonDays: '20' } });
    const after = await line(language);
    expect(after).not.toBe(before);
    expect(after).toBe(await counted(language));
  });
});

test('it follows an agency that answers, sorted rows and a new row', async () => {
  const silent = [
    'Mã nhiệm vụ;Nội dung nhiệm vụ;Cơ quan chủ trì;Thời hạn hoàn thành;Tiến độ (%)',
    '1;Một;Công an tỉnh;15/01/2025;50%',
    '2;Hai;Sở Y tế, Công an tỉnh;28/01/2025;',
    '3;Ba;Sở Tư pháp;31/12/2025;',
  ].join('\n');
  const { excel } = await loaded(silent);
  const text = (overdue: number, notReported: number): string =>
    `Quá hạn: ${overdue}  ·  Sắp đến hạn: 1  ·  Hiệu quả thấp: 0  ·  Chưa báo cáo: ${notReported}`;
  expect(await line('vi')).toBe(text(1, 2));
  await excel.edit('Cập nhật tuần', entryCell('progress', 7), [[0.3]]);
  expect(await line('vi')).toBe(text(1, 1));
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(tableNames.tasks).sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(await line('vi')).toBe(text(1, 1));
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(tableNames.tasks).rows.add();
    const sheet = context.workbook.worksheets.getItem('Nhiệm vụ');
    sheet.getRange(taskCell('code', 8)).values = [['4']];
    sheet.getRange(taskCell('deadline', 8)).values = [[today - 1]];
    await context.sync();
  });
  expect(await line('vi')).toBe(text(2, 1));
  excel.dispose();
});
