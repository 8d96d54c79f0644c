import { openExcel } from '../../src/headless';

test('formulas are computed when read', async () => {
  const host = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').formulas = [[2], ['=A1*3'], ['=SUM(A1:A2)']];
    const range = sheet.getRange('A1:A3').load('values');
    await context.sync();
    expect(range.values).toEqual([[2], [6], [8]]);
  });
  expect(host.notComputed()).toEqual([]);
  host.dispose();
});
