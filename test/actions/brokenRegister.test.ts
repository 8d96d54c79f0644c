import { fixFindings, validateEntries } from '../../src/actions';
import { UserError } from '../../src/messages';
import type { HeadlessExcel } from '../../src/headless';
import { tableNames } from '../../src/register';
import { loaded } from './register';

/** What people do to a register; the rest of it must still be checked, or the place and the repair be named. */
let excel: HeadlessExcel;
beforeEach(async () => {
  ({ excel } = await loaded());
});
afterEach(() => excel.dispose());

const entries = 'Cập nhật tuần';
const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const refusal = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).in('vi');
  }
  throw new Error('nothing was refused');
};

test('a renamed sheet, moved columns and hidden rows are no matter', async () => {
  const before = await validateEntries({ dryRun: true });
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(entries);
    sheet.name = 'Tuần này';
    sheet.protection.unprotect();
    sheet.getRange('6:6').rowHidden = true;
  });
  const after = await validateEntries();
  const ofTheWorkbook = ['hiddenRows', 'sheetUnprotected'];
  expect(after.findings.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(ofTheWorkbook));
  expect(
    after.findings
      .filter(({ ruleId }) => !ofTheWorkbook.includes(ruleId))
      .map(({ ruleId, task }) => [ruleId, task]),
  ).toEqual(before.findings.map(({ ruleId, task }) => [ruleId, task]));
  expect(after.findings.some(({ sheet }) => sheet === 'Tuần này')).toBe(true);
});

test('a deleted column is named with its table and sheet', async () => {
  await inExcel(({ tables }) =>
    tables.getItem(tableNames.tasks).columns.getItem('Thời hạn hoàn thành').delete(),
  );
  const sentence = await refusal(() => validateEntries());
  expect(sentence).toContain('Thời hạn hoàn thành');
  expect(sentence).toContain('Nhiệm vụ');
});

test('a table turned into a range is named', async () => {
  await inExcel(({ tables }) => void tables.getItem(tableNames.tasks).convertToRange());
  expect(await refusal(() => validateEntries())).toContain(tableNames.tasks);
});

test('errors of formulas, texts for numbers, texts at the limit: each a finding, the rest still checked', async () => {
  const before = await validateEntries({ dryRun: true });
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(entries);
    sheet.getRange('E5').formulas = [['=1/0']];
    sheet.getRange('E6').values = [['gần xong']];
    sheet.getRange('K6').values = [['a'.repeat(32_767)]];
  });
  const after = await validateEntries();
  const found = after.findings.map(({ ruleId, cell }) => `${ruleId} ${cell}`);
  expect(found).toEqual(expect.arrayContaining(['formulaError E5', 'percent E6', 'textAtLimit K6']));
  // One finding says that a formula is broken.
  expect(found.filter((each) => each.endsWith(' E5'))).toEqual(['formulaError E5']);
  expect(after.findings.length).toBeGreaterThanOrEqual(before.findings.length);
});

test('a sheet under somebody else’s password is told, and nothing on it is changed', async () => {
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(entries);
    sheet.getRange('E5').values = [[75]];
    sheet.protection.unprotect();
    sheet.protection.protect({}, 'mật khẩu');
  });
  const { findings } = await validateEntries();
  const keys = findings.filter(({ ruleId }) => ruleId === 'percent').map(({ key }) => key);
  expect(keys).toHaveLength(1);
  expect(await refusal(() => fixFindings({ keys }))).toMatch(/bảo vệ|khóa/);
  const [[value]] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(entries).getRange('E5').load('values');
    await context.sync();
    return cell.values as [[number]];
  });
  expect(value).toBe(75);
});
