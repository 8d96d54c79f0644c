import { compileReport, validateEntries } from '../../src/actions';
import { loaded, today } from './register';

/** Cell A1 of a sheet, undefined if there is no such sheet. */
const cellOf = (name: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    return sheet.isNullObject ? undefined : cell.values[0]![0];
  });

const sheetCount = (): Promise<number> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.length;
  });

test.each([
  ['Kết quả kiểm tra', () => validateEntries()],
  ['Báo cáo tuần 2025-W04', () => compileReport({ today })],
])("a sheet %s of the user's own is never replaced", async (name, action) => {
  const { excel } = await loaded();
  try {
    await Excel.run(async (context) => {
      // Ours is there from the start, or comes later.
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
      context.workbook.worksheets.add(name).getRange('A1').values = [['của tôi']];
      await context.sync();
    });
    const before = await sheetCount();
    await expect(action()).rejects.toThrow(`already has a sheet "${name}"`);
    expect(await cellOf(name)).toBe('của tôi');
    expect(await sheetCount()).toBe(before);

    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).name = 'Trang của tôi';
      await context.sync();
    });
    await action();
    await action();
    expect(await cellOf('Trang của tôi')).toBe('của tôi');
    expect(await sheetCount()).toBe(before + 1);
  } finally {
    excel.dispose();
  }
});

test('our own sheets are known again in the saved file', async () => {
  const { excel } = await loaded();
  await validateEntries();
  await compileReport({ today });
  const bytes = await excel.save();
  excel.dispose();
  const { openExcel } = await import('../../src/headless');
  const again = await openExcel(bytes, { today: '2025-01-23' });
  try {
    const before = await sheetCount();
    await validateEntries();
    await compileReport({ today });
    expect(await sheetCount()).toBe(before);
  } finally {
    again.dispose();
  }
});
