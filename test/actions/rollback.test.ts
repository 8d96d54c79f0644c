import {
  closeWeek,
  compileReport,
  correctEntry,
  loadRegister,
  moveEntries,
  validateEntries,
} from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { newWorkbook } from '../../src/headless/store';
import { allOrNothing, contents, reopened, type Job } from './allOrNothing';
import { loaded, smallRegister, today } from './register';

const source = { name: 'so.csv', bytes: new TextEncoder().encode(smallRegister) };
const options = { language: 'vi', today, asOf: today } as const;

/** A workbook in use: a table, a formula, names, a hidden sheet. */
function workbookInUse(): Promise<Uint8Array> {
  const book = newWorkbook();
  const sheet = book.sheets[0]!;
  sheet.writeValues(0, 0, [
    ['Mã', 'Số'],
    ['01', 3],
    ['02', 5],
  ]);
  sheet.addTable({ name: 'CuaToi', range: { top: 0, left: 0, bottom: 2, right: 1 } });
  sheet.setFormula(4, 1, '=SUM(B2:B3)', 8);
  book.addSheet('Ẩn').visibility = 'hidden';
  book.setName({ name: 'Tổng', sheetId: null, formula: '=Sheet1!$B$5', comment: '', visible: true });
  return book.save();
}

/** A register that was checked and reported; then work goes on, so that the next run has something else to say. */
async function registerInUse(): Promise<HeadlessExcel> {
  const { excel } = await loaded();
  await validateEntries();
  await compileReport({ today });
  excel.edit('Cập nhật tuần', 'E6', 0.2);
  excel.edit('Cập nhật tuần', 'I6', 'Chờ góp ý');
  return excel;
}

const inUse = reopened(async () => {
  const excel = await registerInUse();
  const bytes = await excel.save();
  excel.dispose();
  return bytes;
});

const closedWeek = reopened(async () => {
  const excel = await registerInUse();
  await closeWeek({ by: 'Thư ký', today });
  const bytes = await excel.save();
  excel.dispose();
  return bytes;
});

const jobs: readonly Job[] = [
  {
    name: 'loading into a workbook in use',
    open: reopened(workbookInUse),
    work: () => loadRegister(source, options),
  },
  {
    name: 'loading into a new workbook',
    open: reopened(() => newWorkbook().save()),
    work: () => loadRegister(source, { ...options, isNewWorkbook: true }),
  },
  { name: 'checking again', open: inUse, work: () => validateEntries() },
  { name: 'reporting again', open: inUse, work: () => compileReport({ today }) },
  {
    name: 'submitting entries',
    open: inUse,
    work: () => moveEntries({ step: 'submit', agency: 'Sở Tư pháp', by: 'Cán bộ', today }),
  },
  { name: 'closing a week', open: inUse, work: () => closeWeek({ by: 'Thư ký', today }) },
  {
    name: 'correcting a closed week',
    open: closedWeek,
    work: () =>
      correctEntry({
        week: '2025-W04',
        code: '02',
        agency: 'Sở Y tế',
        column: 'progress',
        value: '95%',
        by: 'Thư ký',
        reason: 'Ghi nhầm',
        today,
      }),
  },
];

allOrNothing(jobs);

test('a workbook whose structure is protected stays as it was, and the user is told why', async () => {
  const excel = await openExcel(await workbookInUse(), { today: '2025-01-23' });
  excel.store.protect();
  const before = contents(excel);
  await expect(loadRegister(source, options)).rejects.toThrow(/protect|bảo vệ|khóa/i);
  expect(contents(excel)).toEqual(before);
  excel.dispose();
});

test('a check that was cut off with its sheets set aside is put right by the next one', async () => {
  const excel = await registerInUse();
  const whole = contents(excel);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Kết quả kiểm tra');
    sheet.name = 'Kết quả kiểm tra~p06~';
    sheet.tables.getItemAt(0).name = 'Findings_p06';
    context.workbook.worksheets.add('~p06~');
    context.workbook.worksheets.add('Kết quả kiểm tra').getRange('A1').values = [['half']];
    await context.sync();
  });
  await compileReport({ today });
  await validateEntries();
  const { store } = excel;
  expect(store.sheets.map(({ name }) => name)).toEqual(
    (whole as { sheets: { name: string }[] }).sheets.map(({ name }) => name),
  );
  expect(store.tableByName('Findings')).not.toBeNull();
  expect(store.tableByName('Findings_p06')).toBeNull();
  excel.dispose();
});
