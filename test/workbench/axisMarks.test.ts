import fc from 'fast-check';
import { axisMarks } from '../../src/workbench/charts/axisMarks';

test.each([
  [[], [0, 1]],
  [
    [0, 0],
    [0, 1],
  ],
  [[1], [0, 1]],
  [
    [3, 2],
    [0, 1, 2, 3],
  ],
  [
    [25, 4],
    [0, 5, 10, 15, 20, 25],
  ],
  [[12], [0, 5, 10, 15]],
  [[0.5], [0, 0.1, 0.2, 0.30000000000000004, 0.4, 0.5]],
  [[1.1], [0, 0.25, 0.5, 0.75, 1, 1.25]],
])('values %j give the marks %j', (values, marks) => {
  expect(axisMarks(values)).toEqual(marks);
});

test('marks of counts are whole, few, and reach the greatest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1 }), (counts) => {
      const marks = axisMarks(counts);
      expect(marks.every(Number.isInteger)).toBe(true);
      expect(marks.length).toBeLessThanOrEqual(6);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(Math.max(...counts));
      expect(marks.at(-2)).toBeLessThanOrEqual(Math.max(...counts));
    }),
  );
});
