import {
  formFileNames,
  formMarkIn,
  formMarkNames,
  markFormula,
  planForms,
  type FormMark,
} from '../../src/collection/forms';
import { say, type UserError } from '../../src/messages';
import { directory, entryRow, sourceOf, taskRow, tracedSources, wordsIn } from './formSources';
import { draws, fc } from '../support/draws';

const own = entryRow(5, { code: '01', agency: 'SYT', progress: 0.5 });
const source = sourceOf({
  tasks: [
    taskRow(5, { code: '01', task: 'Việc một', category: 'Nhiệm vụ cụ thể', leader: 'Giám đốc' }),
    taskRow(6, { code: '02', task: 'Việc hai', category: 'Nhóm nhiệm vụ chung' }),
    taskRow(7, { code: '01', task: 'Trùng mã' }),
  ],
  entries: [
    own,
    entryRow(6, { code: '02', agency: 'Hội X' }),
    entryRow(7, { code: '02', agency: 'hội  x', nothingToReport: 'x' }),
    entryRow(8, { code: '99', agency: 'Sở Y tế' }),
    entryRow(9, { code: '01', agency: '' }),
    entryRow(10, { code: '01', agency: 'Sở Y tế', week: '2025-W02' }),
    entryRow(11, { code: '', agency: 'Sở Y tế' }),
  ],
});

test('each agency that reports has a form, whichever of its names is written; the others are named', () => {
  const { forms, without, homeless } = planForms(source, directory);
  expect(forms).toMatchObject([
    { agency: 'Sở Y tế', isListed: true, file: 'P06_2025-W04_So-Y-te.xlsx', entries: 1, answered: 1 },
    { agency: 'Hội X', isListed: false, file: 'P06_2025-W04_Hoi-X.xlsx', entries: 2, answered: 1 },
  ]);
  expect(without).toEqual(['Công an tỉnh', 'Sở Tư pháp']);
  expect(homeless.map(({ row, reason }) => [row, say('vi', reason)])).toEqual([
    [8, 'mã 99 không có ở trang Nhiệm vụ'],
    [9, 'không ghi cơ quan báo cáo'],
    [10, 'ghi tuần 2025-W02, không phải tuần đang mở 2025-W04'],
    [11, 'không ghi mã nhiệm vụ'],
  ]);
});

test('a form holds the first task of its code, its rows as they are, and counts no other task', () => {
  const { content } = planForms(source, directory, ['syt']).forms[0]!;
  expect(content.tasks.map(({ task }) => task)).toEqual(['Việc một']);
  expect(content.open).toEqual([own.cells]);
  expect(content.expectedCounts).toEqual({ general: 0, specific: 1, publicService: 0, coordination: 0 });
  expect(content.mark).toMatchObject({ agency: 'Sở Y tế', week: '2025-W04' });
  expect(say('vi', content.due)).toBe(
    'Tuần 2025-W04 (17/01/2025 – 23/01/2025). Nộp trước 17 giờ thứ Năm 23/01/2025.',
  );
  expect(say('en', content.due)).toBe(
    'Week 2025-W04 (17/01/2025 – 23/01/2025). Due before 17:00 on Thursday 23/01/2025.',
  );
});

test.each([
  [() => planForms(source, directory, ['Sở Lạ']), /Sở Lạ/],
  [() => planForms(source, directory, ['Sở Tư pháp']), /phải báo cáo/],
  [() => planForms({ ...source, settings: { ...source.settings, openWeek: 'tuần 4' } }, directory), /tuần 4/],
])('what cannot be is refused in words (%#)', (plan, says) => {
  let said = '';
  try {
    plan();
  } catch (error) {
    said = (error as UserError).in('vi');
  }
  expect(said).toMatch(says);
});

test('nothing of another agency is in a form, and nothing of its own is missing', () => {
  fc.assert(
    fc.property(tracedSources, ({ source: register, words }) => {
      for (const { agency, content } of planForms(register, directory).forms)
        expect([...wordsIn(JSON.stringify(content))].sort()).toEqual([...words.get(agency)!].sort());
    }),
    { numRuns: draws(300) },
  );
});

test('file names are safe on Windows, never the same, and stay for an agency that is sent its form again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 90 })), (agencies) => {
      const files = formFileNames('2025-W04', agencies);
      for (const file of files) expect(file).toMatch(/^P06_2025-W04_[A-Za-z0-9]([A-Za-z0-9-]{0,70})\.xlsx$/);
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(agencies.length);
    }),
  );
  expect(formFileNames('2025-W04', ['UBND TX Đông Triều', 'ubnd tx. dong trieu', '!'])).toEqual([
    'P06_2025-W04_UBND-TX-Dong-Trieu.xlsx',
    'P06_2025-W04_ubnd-tx-dong-trieu-2.xlsx',
    'P06_2025-W04_co-quan.xlsx',
  ]);
});

test('a mark is read back from the formulas of its names, with or without their sign', () => {
  const marks = fc.record({
    agency: fc.string({ unit: 'grapheme', maxLength: 40 }),
    week: fc.constant('2025-W04'),
    register: fc.constant('7QK2-0V9D-M4XA'),
  });
  fc.assert(
    fc.property(marks, fc.boolean(), (mark, hasSign) => {
      const formulas = new Map(
        (Object.keys(formMarkNames) as (keyof FormMark)[]).map((key) => [
          formMarkNames[key] as string,
          markFormula(mark[key]).slice(hasSign ? 0 : 1),
        ]),
      );
      expect(formMarkIn((name) => formulas.get(name))).toEqual(mark);
    }),
  );
  expect(formMarkIn(() => undefined)).toBeUndefined();
});
