import { remindersOf, reminderText, type ReminderError } from '../../src/reporting';
import { entry, late, report, task } from './registers';

const error = (over: Partial<ReminderError> = {}): ReminderError => ({
  code: 'C01',
  row: 5,
  agency: 'Sở Y tế',
  place: 'Cập nhật tuần!F5',
  message: { key: 'actions.error.reportNumber' },
  ...over,
});

const tasks = [
  late('T5', 3, { title: 'Làm sạch dữ liệu' }),
  late('T6', 1, { title: 'Kết nối\nhệ thống', leadAgency: 'CAT' }),
  task({ code: 'T7', row: 7, title: 'Số hóa', leadAgency: 'Sở Tư pháp' }),
];
const entries = [
  entry({ code: 'T5', row: 15, answered: false }),
  entry({ code: 'T6', row: 16, agency: 'CAT' }),
  entry({ code: 'T7', row: 17, agency: 'Sở Tư pháp' }),
];
const made = report(tasks, entries);

test('each agency has its own items alone; one without any is not reminded', () => {
  const all = remindersOf(made, tasks, [error({ agency: 'Công an tỉnh', code: 'T6' })]);
  expect(all.map(({ agency }) => agency)).toEqual(['Công an tỉnh', 'Sở Y tế']);
  const [police, health] = all;
  expect(police!.missing).toEqual([]);
  expect(police!.errors.map(({ code }) => code)).toEqual(['T6']);
  expect(police!.overdue.map(({ code }) => code)).toEqual(['T6']);
  expect(health!.missing.map(({ code, title }) => [code, title])).toEqual([['T5', 'Làm sạch dữ liệu']]);
  expect(health!.errors).toEqual([]);
  expect(health!.overdue.map(({ code }) => code)).toEqual(['T5']);
});

test('what has no agency reminds nobody', () => {
  const orphan = late('T9', 2, { leadAgency: '' });
  expect(remindersOf(report([orphan]), [orphan], [error({ agency: '' })])).toEqual([]);
});

test('all missing reports, errors and overdue tasks with an agency are in exactly one reminder', () => {
  const all = remindersOf(made, tasks, [error(), error({ agency: 'Sở Tư pháp' })]);
  const count = (key: 'missing' | 'errors' | 'overdue'): number =>
    all.reduce((sum, reminder) => sum + reminder[key].length, 0);
  expect(count('missing')).toBe(made.reports.missing);
  expect(count('overdue')).toBe(made.overdue.length);
  expect(count('errors')).toBe(2);
});

describe('the text', () => {
  const [police, health] = remindersOf(made, tasks, [error({ agency: 'Công an tỉnh', code: 'T6' })]);

  test('in Vietnamese, one item of a kind', () => {
    expect(reminderText(health!, 'vi')).toBe(
      [
        'Kính gửi: Sở Y tế',
        'Qua theo dõi thực hiện nhiệm vụ Đề án 06 tuần 2025-W04 (từ ngày 17/01/2025 đến ngày 23/01/2025), tính đến ngày 23/01/2025, đề nghị Sở Y tế:',
        '1. Gửi báo cáo về 1 nhiệm vụ chưa báo cáo:',
        '- T5: Làm sạch dữ liệu',
        '2. Khẩn trương hoàn thành 1 nhiệm vụ quá hạn, nêu rõ nguyên nhân, giải pháp và thời gian hoàn thành:',
        '- T5: Làm sạch dữ liệu (thời hạn 20/01/2025, chậm 3 ngày)',
        'Trân trọng./.',
      ].join('\n'),
    );
  });

  test('in English, one and many', () => {
    expect(reminderText(police!, 'en')).toBe(
      [
        'To: Công an tỉnh',
        'On the tasks of Project 06, week 2025-W04 (17/01/2025 to 23/01/2025), as of 23/01/2025, Công an tỉnh is asked to:',
        '1. Correct 1 error in the data:',
        '- T6: Give the number of the report, e.g. 12 or 12/BC-WG06. (cell Cập nhật tuần!F5 of the register)',
        '2. Complete the overdue task, and state the cause, what will be done and by when:',
        '- T6: Kết nối hệ thống (due 22/01/2025, 1 day late)',
        'Thank you.',
      ].join('\n'),
    );
    const many = { ...health!, missing: [health!.missing[0]!, health!.missing[0]!] };
    expect(reminderText(many, 'en')).toContain('1. Report on the 2 tasks that have no report:');
    expect(reminderText({ ...police!, errors: [error(), error()] }, 'en')).toContain('Correct 2 errors in');
  });
});
