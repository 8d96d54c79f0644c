import fc from 'fast-check';
import { rowFlow } from '../../src/documents/rowFlow';
import { printedHeight } from '../../src/reporting/document';

const sum = (heights: readonly number[]): number => heights.reduce((total, each) => total + each, 0);
const page = printedHeight;
/** Rows of each piece that a table may be parted into. */
function pieces(head: number, rows: readonly number[]): number[][] {
  const result: number[][] = [[]];
  rowFlow({ head, rows }).forEach(({ keepsNext }, index) => {
    result.at(-1)!.push(rows[index]!);
    if (!keepsNext && index < rows.length - 1) result.push([]);
  });
  return result;
}

test('a table of up to a third of a page is kept whole, and the row after it is none of its business', () => {
  expect(pieces(30, [40, 40, 40])).toEqual([[40, 40, 40]]);
  expect(rowFlow({ head: 30, rows: [40, 40] }).map(({ keepsNext }) => keepsNext)).toEqual([true, false]);
  expect(rowFlow({ head: 30, rows: [] })).toEqual([]);
});

test('a longer one begins with two rows and ends with two', () => {
  expect(pieces(40, [50, 50, 50, 50, 50])).toEqual([[50, 50], [50], [50, 50]]);
});

test('rows of half a page are not kept together, higher ones may be parted', () => {
  expect(pieces(40, [200, 200, 100, 100])).toEqual([[200], [200], [100, 100]]);
  expect(rowFlow({ head: 40, rows: [100, page * 0.6] }).map((row) => row.staysWhole)).toEqual([true, false]);
});

test('whatever the heights: what is kept together takes at most half a page, and no row that could have company is alone', () => {
  const heights = fc.array(fc.integer({ min: 17, max: 600 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 17, max: 80 }), heights, (head, rows) => {
      const parts = pieces(head, rows);
      expect(parts.flat()).toEqual(rows);
      for (const part of parts) if (part.length > 1) expect(sum(part)).toBeLessThanOrEqual(page / 2);
      if (parts.length === 1 || rows.length < 4) return;
      if (head + rows[0]! + rows[1]! <= page / 2) expect(parts[0]).toHaveLength(2);
      if (sum(rows.slice(-2)) <= page / 2) expect(parts.at(-1)!.length).toBeGreaterThanOrEqual(2);
    }),
  );
});
