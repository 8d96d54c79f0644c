import { languages } from '../../src/messages';
import { groupIndex, groupNote, type GroupIndex } from '../../src/monitoring';
import { fc } from '../support/draws';

const index = (given: Partial<GroupIndex>): GroupIndex => ({ ...groupIndex([]), ...given });
const measured = index({
  tasks: 17,
  suspended: 1,
  measured: 8,
  weight: 9.5,
  planned: 6.55,
  earned: 5.31234,
  spi: 0.81,
});

test('formula, sums, result, and how many tasks were measured', () => {
  expect(groupNote(measured, 'vi')).toEqual({
    title: 'Giải thích chỉ số',
    text: [
      'SPI = tổng thu được 5,3123 / tổng kế hoạch 6,55 = 0,81',
      'Tổng của giá trị × trọng số; mỗi nhiệm vụ thu được không quá 1.',
      'Đo được 8/17 nhiệm vụ (tổng trọng số 9,5); 8 chưa đo được; 1 tạm dừng.',
    ].join('\n'),
  });
  expect(groupNote(measured, 'en').text).toBe(
    [
      'SPI = earned 5.3123 / planned 6.55 = 0.81',
      'Sums of value × weight; a task earns 1 at most.',
      '8 of 17 tasks measured (weights: 9.5 in all); 8 not measurable; 1 suspended.',
    ].join('\n'),
  );
});

test('what is not measurable is said, with how many tasks that is', () => {
  expect(groupNote(index({ tasks: 3, suspended: 1 }), 'vi').text).toBe(
    'Chưa đo được SPI của nhiệm vụ nào trong 3 nhiệm vụ; 2 thiếu giá trị thu được hoặc giá trị kế hoạch lớn hơn 0; 1 tạm dừng.',
  );
  expect(groupNote(index({ tasks: 1 }), 'en').text).toBe(
    'The SPI of none of 1 task can be measured; 1 without an earned value or a planned value above 0.',
  );
  expect(groupNote(index({}), 'vi').text).toBe('Chưa có nhiệm vụ nào để đo.');
});

test('whatever the numbers, a note is no longer than Excel lets such a message be', () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  const sum = fc.double({ min: 0, max: 1e9, noNaN: true });
  const indices = fc.record({
    missing: count,
    suspended: count,
    measured: count,
    weight: sum,
    planned: sum,
    earned: sum,
  });
  fc.assert(
    fc.property(indices, fc.constantFrom(...languages), ({ missing, ...rest }, language) => {
      const tasks = missing + rest.suspended + rest.measured;
      const { title, text } = groupNote(
        { ...rest, tasks, ...(rest.measured > 0 && { spi: 1.23 }) },
        language,
      );
      expect(title.length).toBeLessThanOrEqual(32);
      expect(text.length).toBeLessThanOrEqual(255);
    }),
  );
});
