import { startLiveCheck, validateEntries, type CheckSummary, type LiveCheck } from '../../src/actions';
import type { HeadlessExcel } from '../../src/headless';
import { tableNames } from '../../src/register';
import { loaded } from './register';

const entries = 'Cập nhật tuần';
let excel: HeadlessExcel;
let live: LiveCheck;
let told: CheckSummary[];
const failures: unknown[] = [];

beforeEach(async () => {
  ({ excel } = await loaded());
  told = [];
  live = await startLiveCheck({
    onChecked: (check) => void told.push(check),
    onFailure: (error) => void failures.push(error),
    rest: 20,
  });
});
afterEach(async () => {
  await live.stop();
  excel.dispose();
  expect(failures).toEqual([]);
});

/** Waits for the next findings; a second without any is none. */
async function next(count: number): Promise<CheckSummary | undefined> {
  for (let waited = 0; waited < 1000 && told.length < count; waited += 10)
    await new Promise((done) => setTimeout(done, 10));
  return told[count - 1];
}
/** The live list must say what checking everything says. */
async function expectWhole(check: CheckSummary | undefined): Promise<void> {
  const whole = await validateEntries({ dryRun: true });
  expect(check).toEqual(whole);
}

test('an edit is told in two syncs, with what it does to its task, and nothing is written', async () => {
  expect(told).toHaveLength(1);
  const before = await excel.save();
  const syncs = excel.stats.syncs;
  excel.edit(entries, 'E5', [['100%']]);
  const check = await next(2);
  expect(excel.stats.syncs - syncs).toBeLessThanOrEqual(2);
  expect(check!.findings.map(({ ruleId, cell }) => [ruleId, cell])).toContainEqual(['doneWithoutDay', 'G5']);
  await expectWhole(check);
  excel.edit(entries, 'E5', [['50%']]);
  await next(3);
  const after = await excel.save();
  expect(after.length).toBe(before.length);
});

test('quick edits are looked at once, when typing rests', async () => {
  for (const value of ['10%', '20%', '30%']) excel.edit(entries, 'E6', [[value]]);
  await expectWhole(await next(2));
  await new Promise((done) => setTimeout(done, 100));
  expect(told).toHaveLength(2);
});

test('pasting passes by Excel’s validation, and is told', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(entries);
    sheet.getRange('E5:E8').values = [[75], ['gần xong'], [0.5], [-1]];
    await context.sync();
  });
  const check = await next(2);
  expect(check!.findings.filter(({ ruleId }) => ruleId === 'percent').map(({ cell }) => cell)).toEqual([
    'E5',
    'E6',
    'E8',
  ]);
  await expectWhole(check);
});

test('a task’s change is told for its entries too', async () => {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(tableNames.tasks).columns.getItem('Thời hạn hoàn thành');
    column.getDataBodyRange().getCell(1, 0).values = [[45_600]];
    await context.sync();
  });
  const check = await next(2);
  expect(check!.findings.filter(({ ruleId }) => ruleId === 'causeMissing').map(({ cell }) => cell)).toContain(
    'I6',
  );
  await expectWhole(check);
});

test('another sheet, a deleted row, a pasted block: all of it is read again where need be', async () => {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(tableNames.agencies).columns.getItemAt(0);
    column.getDataBodyRange().getCell(0, 0).values = [['Công an tỉnh Hải Dương']];
    await context.sync();
  });
  await expectWhole(await next(2));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(entries).protection.unprotect();
    context.workbook.tables.getItem(tableNames.entries).rows.getItemAt(1).delete();
    await context.sync();
  });
  await expectWhole(await next(3));
});

test('a sheet that was given another name is found again at the next edit', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(entries).name = 'Tuần 4';
    await context.sync();
  });
  excel.edit('Tuần 4', 'E5', [['100%']]);
  const check = await next(2);
  await expectWhole(check);
  expect(check!.findings.map(({ sheet }) => sheet)).toContain('Tuần 4');
});

test('a sheet that was deleted is missed in a sentence, without waiting for an edit', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(entries).delete();
    await context.sync();
  });
  for (let waited = 0; waited < 1000 && failures.length === 0; waited += 10)
    await new Promise((done) => setTimeout(done, 10));
  const [failure] = failures.splice(0);
  expect(failure).toMatchObject({ userMessage: { key: 'workbook.error.missingTable' } });
});

test('what is stopped tells nothing more', async () => {
  await live.stop();
  excel.edit(entries, 'E5', [['100%']]);
  await new Promise((done) => setTimeout(done, 100));
  expect(told).toHaveLength(1);
});
