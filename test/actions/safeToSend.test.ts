import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fixFindings, validateEntries } from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { taskColumns } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';
import { palette } from '../../src/workbook/palette';
import { workbookRules } from '../../src/validation/rules/workbook';
import { loaded, smallRegister, tableRows, today } from './register';
import { withUndo } from './withUndo';
import { taskCell } from '../support/columns';

/** What makes a workbook unsafe to send on is found in the workbook itself, and mended where that is safe. */
let excel: HeadlessExcel;
beforeEach(async () => {
  ({ excel } = await loaded());
});
afterEach(() => excel.dispose());

const ids = new Set(workbookRules.map(({ id }) => id));
const told = async (): Promise<string[]> =>
  (await validateEntries()).findings
    .filter(({ ruleId }) => ids.has(ruleId))
    .map(({ ruleId, sheet, cell }) => `${ruleId} ${sheet}!${cell}`);
const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const entries = 'Cập nhật tuần';
const target = columnLetter(taskColumns.findIndex(({ key }) => key === 'target'));

test('a register as it was made is safe', async () => {
  expect(await told()).toEqual([]);
});

test('rows hidden by hand and by a filter', async () => {
  await inExcel(({ worksheets, tables }) => {
    worksheets.getItem(entries).protection.unprotect();
    worksheets.getItem(entries).getRange('6:7').rowHidden = true;
    tables.getItem('Tasks').columns.getItemAt(0).filter.applyValuesFilter(['01', '02']);
  });
  const { findings } = await validateEntries();
  const hidden = findings.filter(({ ruleId }) => ruleId === 'hiddenRows');
  expect(hidden.map(({ sheet, cell, value }) => [sheet, cell, value])).toEqual(
    expect.arrayContaining([
      [entries, 'A6', '2'],
      ['Nhiệm vụ', 'A7', '3'],
    ]),
  );
  expect(findings.map(({ ruleId }) => ruleId)).toContain('sheetUnprotected');
});

test('formulas typed over are put back, and typed back by undo', async () => {
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Nhiệm vụ').getRange(`${taskCell('status', 6)}:${taskCell('status', 7)}`).values = [
      ['Xong'],
      ['Xong'],
    ];
  });
  const { findings } = await validateEntries();
  const [finding] = findings.filter(({ ruleId }) => ruleId === 'formulaReplaced');
  expect(finding).toMatchObject({
    sheet: 'Nhiệm vụ',
    cell: taskCell('status', 6),
    suggested: 'Đặt lại công thức',
  });
  const statuses = async () => (await tableRows('Tasks')).map((row) => row['Tình trạng']);
  const { done, undo } = await withUndo((options) => fixFindings({ ...options, keys: [finding!.key] }));
  const { fixed, check } = done;
  expect(fixed).toBe(1);
  expect(check.findings.map(({ ruleId }) => ruleId)).not.toContain('formulaReplaced');
  expect(await statuses()).not.toContain('Xong');
  await undo.takeBack({ today });
  expect((await statuses()).slice(1, 3)).toEqual(['Xong', 'Xong']);
});

test('validations pasted over come back; what was entered stays', async () => {
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(entries);
    sheet.protection.unprotect();
    sheet.getRange('E6:I7').dataValidation.clear();
    sheet.getRange('E6').values = [[0.42]];
    sheet.protection.protect();
  });
  const { findings } = await validateEntries();
  const lost = findings.filter(({ ruleId }) => ruleId === 'validationLost');
  expect(lost.map(({ cell }) => cell)).toEqual(['E5', 'F5', 'G5', 'H5', 'I5']);
  expect(() => excel.edit(entries, 'E6', [[75]])).not.toThrow();
  excel.edit(entries, 'E6', [[0.42]]);
  await fixFindings({ keys: lost.map(({ key }) => key) });
  expect(await told()).toEqual([]);
  expect(() => excel.edit(entries, 'E6', [[75]])).toThrow();
  expect((await tableRows('Entries'))[1]!['Tiến độ (%)']).toBe(0.42);
});

test('links to other files and broken names', async () => {
  await inExcel(({ worksheets, names }) => {
    const sheet = worksheets.getItem('Nhiệm vụ');
    sheet.getRange(`${target}8`).formulas = [["='[Sổ khác.xlsx]Trang 1'!A1"]];
    names.add('TenCu', worksheets.add('Trang cũ').getRange('A1'));
    worksheets.getItem('Trang cũ').delete();
    names.add('NgoaiTep', "='[Sổ khác.xlsx]Trang 1'!$A$1");
  });
  const found = await told();
  expect(found).toEqual(
    expect.arrayContaining([`externalLink Nhiệm vụ!${target}8`, 'brokenName !', 'externalLink !']),
  );
});

test('merged cells inside a table, as other programs leave them', async () => {
  const parts = unzipSync(await excel.save());
  const merges = '</sheetData><mergeCells count="1"><mergeCell ref="G8:G9"/></mergeCells>';
  const path = 'xl/worksheets/sheet2.xml';
  parts[path] = strToU8(strFromU8(parts[path]!).replace('</sheetData>', merges));
  excel.dispose();
  excel = await openExcel(zipSync(parts), { today: '2025-01-23' });
  const { findings } = await validateEntries();
  const merged = findings.find(({ ruleId }) => ruleId === 'mergedCells');
  expect(merged).toMatchObject({ sheet: 'Nhiệm vụ', cell: 'G8', severity: 'error' });
  expect(merged!.message).toContain('G8:G9');
  // The rest is still checked.
  expect(findings.some(({ ruleId }) => ruleId === 'causeGroupMissing')).toBe(true);
});

test('a Findings sheet that was deleted is made again, and the cells are marked by it', async () => {
  await inExcel(({ worksheets }) => worksheets.getItem('Kết quả kiểm tra').delete());
  expect(await told()).toEqual([]);
  expect(await told()).toEqual([]);
  expect(excel.displayFormat(entries, 'H5')[0]![0]!.fill).toBe(palette.marks.error.fill);
});

test('a register of a single task is looked at like any other', async () => {
  excel.dispose();
  ({ excel } = await loaded(smallRegister.split('\n').slice(0, 2).join('\n')));
  expect(await told()).toEqual([]);
});
