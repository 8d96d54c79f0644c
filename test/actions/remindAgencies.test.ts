import { remindAgencies, validateEntries, waiveFinding } from '../../src/actions';
import { loaded, smallRegister, today } from './register';

test('reminders come from the register: missing entries, errors that are not waived, overdue tasks', async () => {
  const wrong = smallRegister.replace('15/01/2025;Một lần', '15/01/2024;Một lần');
  const { excel } = await loaded(wrong);
  const { period, reminders } = await remindAgencies({ today });
  expect(period).toBe('2025-W04');
  const police = reminders.find(({ agency }) => agency === 'Công an tỉnh')!;
  expect(police).toMatchObject({ overdue: 1, missing: 0 });
  expect(police.errors).toBeGreaterThan(0);
  expect(police.text).toContain('01: Kế hoạch năm 2025 (thời hạn 15/01/2024');
  // What is wrong on the Tasks sheet is not the agency's to mend.
  expect(police.text).not.toMatch(/[A-Z]+[0-9]+ của sổ|Nhiệm vụ!|Cập nhật tuần!/);
  // Other names of the Lists sheet find the agency too; one with nothing to be reminded of has no text.
  expect(await remindAgencies({ agency: 'CA tỉnh', today })).toEqual({ period, reminders: [police] });
  expect((await remindAgencies({ agency: 'Sở Nội vụ', today })).reminders).toEqual([]);

  const { findings } = await validateEntries();
  for (const { key, agency, severity } of findings)
    if (severity === 'error' && agency === 'Công an tỉnh')
      await waiveFinding(key, 'Văn phòng', 'Đã đối chiếu');
  const [after] = (await remindAgencies({ agency: 'Công an tỉnh', today })).reminders;
  expect(after).toMatchObject({ overdue: 1, errors: 0 });
  excel.dispose();
});

test('reading the register tells how far it is, and can be stopped', async () => {
  const { excel } = await loaded();
  const told: number[] = [];
  await remindAgencies({ today, onProgress: ({ done }) => told.push(done) });
  expect(told).toEqual([0, 1, 2]);
  await expect(remindAgencies({ today, signal: AbortSignal.abort() })).rejects.toMatchObject({
    userMessage: { key: 'workbook.error.cancelled' },
  });
  excel.dispose();
});

test('what only the secretariat can mend is asked of nobody else', async () => {
  const { excel } = await loaded();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Cập nhật tuần');
    sheet.protection.unprotect();
    const cells = sheet.getRange('B5:D9').load('values');
    await context.sync();
    const row = (code: string): number => cells.values.findIndex((values) => values[0] === code) + 5;
    sheet.getRange(`B${row('02')}`).values = [['TW-99']];
    sheet.getRange(`D${row('1.1')}`).values = [['Sở Nông sản']];
    await context.sync();
  });
  const { reminders } = await remindAgencies({ today });
  expect(reminders.map(({ agency }) => agency)).not.toContain('Sở Nông sản');
  for (const { text } of reminders.slice(0, -1)) expect(text).not.toMatch(/TW-99|Sở Nông sản|Danh mục/);
  const { agency, text } = reminders.at(-1)!;
  expect(agency).toBe('Thường trực Tổ công tác');
  expect(text).toContain(
    '- TW-99 [cơ quan: Sở Y tế]. Cột “Mã nhiệm vụ”: Không có nhiệm vụ nào mang mã “TW-99”',
  );
  // Group and cause are missing too: one line tells all of a task.
  expect(text).toMatch(
    /- 1\.1: Kết nối cơ sở dữ liệu \[cơ quan: Sở Nông sản\]\. Cột “Cơ quan báo cáo”: .* Cột “Nhóm nguyên nhân”: /,
  );
  excel.dispose();
});

test('an agency that nobody knows is refused by name', async () => {
  const { excel } = await loaded();
  await expect(remindAgencies({ agency: 'Hội X', today })).rejects.toMatchObject({
    userMessage: { key: 'actions.error.agency', params: { agency: 'Hội X' } },
  });
  excel.dispose();
});
