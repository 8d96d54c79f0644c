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
  expect(police.text).not.toContain('Nhiệm vụ!');
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

test('an agency that nobody knows is refused by name', async () => {
  const { excel } = await loaded();
  await expect(remindAgencies({ agency: 'Hội X', today })).rejects.toMatchObject({
    userMessage: { key: 'actions.error.agency', params: { agency: 'Hội X' } },
  });
  excel.dispose();
});
