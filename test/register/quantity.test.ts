import * as fc from 'fast-check';
import { quantityText, shownTarget } from '../../src/register';

test.each([
  [370.97, [500, 12], 371],
  [2967.74, [4600, 100], 2968],
  [70, [310, 23], 70],
  // Sums of decimals leave something behind.
  [0.1 + 0.2 + 29.7, [31, 5], 30],
  [40.04, [50, 37.1], 40.1],
  [1.234_5, [2.25, 1], 1.24],
  [12.5, [undefined, undefined], 13],
])('a target to date of %d is shown as finely as target and figures %j are: %d', (exact, figures, shown) => {
  expect(shownTarget(exact, ...figures)).toBe(shown);
});

test('whoever has reached the target shown is on plan, and whoever has not is behind', () => {
  const whole = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(
      whole,
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 0.01, max: 1 }),
      (done, target, share) => {
        fc.pre(Math.abs(done - target * share) > 1e-3);
        expect(done >= shownTarget(target * share, target, done)).toBe(done >= target * share);
      },
    ),
  );
});

test('quantities have their unit as it stands inside a sentence, and the language’s signs', () => {
  expect(quantityText(1234.567, 'Nghìn lượt', 'vi')).toBe('1.234,57 nghìn lượt');
  expect(quantityText(1234.5, 'Hồ sơ', 'en')).toBe('1,234.5 hồ sơ');
  expect(quantityText(3, 'CSDL', 'vi')).toBe('3 CSDL');
  expect(quantityText(3, '', 'vi')).toBe('3');
});
