import {
  remindersOf as remindersBy,
  reminderText,
  type Reminder,
  type ReminderError,
} from '../../src/reporting';
import type { Task } from '../../src/register';
import { directory, entry, late, report, task } from './registers';

const error = (over: Partial<ReminderError> = {}): ReminderError => ({
  code: 'C01',
  row: 5,
  agency: 'Sở Y tế',
  isAgencys: true,
  column: 'Kết quả trong kỳ',
  message: { key: 'actions.error.reportNumber' },
  ...over,
});

const remindersOf = (
  made: ReturnType<typeof report>,
  tasks: readonly Task[],
  errors: readonly ReminderError[],
): Reminder[] => remindersBy(made, tasks, errors, directory);

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

test('what has no agency of the Lists sheet, and what no agency can mend, is the secretariat’s', () => {
  const orphans = [late('T8', 2, { leadAgency: '' }), late('T9', 2, { leadAgency: 'Sở Nông sản' })];
  const unasked = entry({ code: 'T9', row: 19, agency: 'Sở Nông sản', answered: false });
  const faults = [
    error({ agency: '', isAgencys: false, code: 'T8' }),
    error({ isAgencys: false, code: 'TW-99', column: 'Mã nhiệm vụ' }),
  ];
  const all = remindersOf(
    report([...tasks, ...orphans], [...entries, unasked]),
    [...tasks, ...orphans],
    faults,
  );
  expect(all.map(({ agency }) => agency)).toEqual(['Công an tỉnh', 'Sở Y tế', undefined]);
  expect(all.slice(0, 2).flatMap(({ errors }) => errors)).toEqual([]);
  const secretariat = all[2]!;
  expect(secretariat.overdue.map(({ code }) => code)).toEqual(['T8', 'T9']);
  expect(reminderText(secretariat, 'vi')).toBe(
    [
      'Kính gửi: Thường trực Tổ công tác',
      'Qua theo dõi thực hiện nhiệm vụ Đề án 06 tuần 4 năm 2025 (từ ngày 17/01/2025 đến ngày 23/01/2025), tính đến ngày 23/01/2025, đề nghị Thường trực Tổ công tác:',
      '1. Xác định cơ quan phải báo cáo 1 nhiệm vụ chưa có báo cáo:',
      '- T9: Nhiệm vụ mẫu [cơ quan: Sở Nông sản]',
      '2. Sửa 2 dòng của trang Cập nhật tuần, cơ quan không tự sửa được:',
      '- T8: Nhiệm vụ mẫu [cơ quan: chưa ghi]. Cột “Kết quả trong kỳ”: Hãy ghi số của báo cáo, ví dụ 12 hoặc 12/BC-TCTĐA06.',
      '- TW-99 [cơ quan: Sở Y tế]. Cột “Mã nhiệm vụ”: Hãy ghi số của báo cáo, ví dụ 12 hoặc 12/BC-TCTĐA06.',
      '3. Xác định cơ quan chủ trì 2 nhiệm vụ quá hạn:',
      '- T8: Nhiệm vụ mẫu (thời hạn 21/01/2025, chậm 2 ngày) [cơ quan: chưa ghi]',
      '- T9: Nhiệm vụ mẫu (thời hạn 21/01/2025, chậm 2 ngày) [cơ quan: Sở Nông sản]',
      'Trân trọng./.',
    ].join('\n'),
  );
  expect(reminderText(secretariat, 'en')).toContain(
    '1. Find out who is to report on the task that has no report:',
  );
});

test('what is wrong with a task is one line of it, the columns named', () => {
  const faults = [
    error({ agency: 'Công an tỉnh', code: 't6', column: 'Nhóm nguyên nhân' }),
    error({ agency: 'Công an tỉnh', code: 'T5' }),
    error({ agency: 'Công an tỉnh', code: 'T6', column: 'Nguyên nhân' }),
  ];
  const [police] = remindersOf(made, tasks, faults);
  const sentence = 'Hãy ghi số của báo cáo, ví dụ 12 hoặc 12/BC-TCTĐA06.';
  expect(reminderText(police!, 'vi').split('\n').slice(2, 5)).toEqual([
    '1. Sửa lỗi trong báo cáo về 2 nhiệm vụ:',
    `- t6: Kết nối hệ thống. Cột “Nhóm nguyên nhân”: ${sentence} Cột “Nguyên nhân”: ${sentence}`,
    `- T5: Làm sạch dữ liệu. Cột “Kết quả trong kỳ”: ${sentence}`,
  ]);
});

test('all missing reports, errors and overdue tasks are in exactly one reminder', () => {
  const stray = [
    error(),
    error({ agency: 'Sở Tư pháp' }),
    error({ agency: 'Hội X' }),
    error({ isAgencys: false }),
    error({ agency: '' }),
  ];
  const all = remindersOf(made, tasks, stray);
  const count = (key: 'missing' | 'errors' | 'overdue'): number =>
    all.reduce((sum, reminder) => sum + reminder[key].length, 0);
  expect(count('missing')).toBe(made.reports.missing);
  expect(count('overdue')).toBe(made.overdue.length);
  expect(count('errors')).toBe(stray.length);
});

describe('the text', () => {
  const [police, health] = remindersOf(made, tasks, [error({ agency: 'Công an tỉnh', code: 'T6' })]);

  test('in Vietnamese, one item of a kind', () => {
    expect(reminderText(health!, 'vi')).toBe(
      [
        'Kính gửi: Sở Y tế',
        'Qua theo dõi thực hiện nhiệm vụ Đề án 06 tuần 4 năm 2025 (từ ngày 17/01/2025 đến ngày 23/01/2025), tính đến ngày 23/01/2025, đề nghị Sở Y tế:',
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
        'On the tasks of Project 06, week 4 of 2025 (17/01/2025 to 23/01/2025), as of 23/01/2025, Công an tỉnh is asked to:',
        '1. Correct what is wrong in the report on 1 task:',
        '- T6: Kết nối hệ thống. Column "Kết quả trong kỳ": Give the number of the report, e.g. 12 or 12/BC-WG06.',
        '2. Complete the overdue task, and state the cause, what will be done and by when:',
        '- T6: Kết nối hệ thống (due 22/01/2025, 1 day late)',
        'Thank you.',
      ].join('\n'),
    );
    const many = { ...health!, missing: [health!.missing[0]!, health!.missing[0]!] };
    expect(reminderText(many, 'en')).toContain('1. Report on the 2 tasks that have no report:');
    const [one] = police!.errors;
    const two = [one!, { ...one!, code: 'T7' }];
    expect(reminderText({ ...police!, errors: two }, 'en')).toContain('wrong in the report on 2 tasks:');
  });
});
