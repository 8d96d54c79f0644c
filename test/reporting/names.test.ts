import { byName, firstSpelling, orderOf } from '../../src/reporting/names';
import { Codes } from '../../src/reporting/numbering';
import { draws, fc } from '../support/draws';

const collator = new Intl.Collator('vi', { numeric: true });
const piece = fc.constantFrom(
  'NV',
  'nv',
  'Đ',
  'D',
  '-',
  '.',
  ' ',
  '0',
  '00',
  '1',
  '2',
  '10',
  '007',
  'ằ',
  'A',
);
const code = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

test('the short cut for digits sorts as the collator does; the empty name comes last', () => {
  fc.assert(
    fc.property(code, code, (a, b) => {
      const expected = a === '' || b === '' ? Number(a === '') - Number(b === '') : collator.compare(a, b);
      expect(Math.sign(byName(a, b))).toBe(Math.sign(expected));
    }),
    { numRuns: draws(5000) },
  );
  expect(['NV10', 'NV9', '', 'NV09', 'NV1'].sort(byName)).toEqual(['NV1', 'NV9', 'NV09', 'NV10', '']);
});

test('places in the order stand for names', () => {
  const place = orderOf(['Sở Y tế', 'Đài', 'Dân vận', 'Sở Y tế', '']);
  expect(['Dân vận', 'Đài', 'Sở Y tế', ''].map(place)).toEqual([0, 1, 2, 3]);
});

test('codes that are compared as equal have one number, no code has 0', () => {
  const codes = new Codes();
  expect(['A1', 'a1', ' A1 ', 'A  1', 'A 1', '', '  '].map((each) => codes.numberOf(each))).toEqual([
    1, 1, 1, 2, 2, 0, 0,
  ]);
  expect(codes.count).toBe(3);
});

test('letter case and spacing make nobody else', () => {
  const name = firstSpelling();
  expect(['Phó  Chủ tịch', 'phó chủ tịch', 'Chủ tịch'].map(name)).toEqual([
    'Phó Chủ tịch',
    'Phó Chủ tịch',
    'Chủ tịch',
  ]);
});
