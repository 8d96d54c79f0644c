import { chunkRows } from '../../src/workbook/chunks';
import { columnLetter, quotedSheet } from '../../src/workbook/address';
import { fc } from '../support/draws';

describe('chunks of rows', () => {
  const rows = fc.array(
    fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant('Ngày ư?')), {
      minLength: 1,
      maxLength: 5,
    }),
  );

  test('every row is in exactly one chunk, in order, and no chunk is over the limit unless a row is', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 30, max: 400 }), (all, limit) => {
        const chunks = chunkRows(all, limit);
        expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(all);
        let next = 0;
        for (const chunk of chunks) {
          expect(chunk.first).toBe(next);
          next += chunk.rows.length;
          const bytes = new TextEncoder().encode(JSON.stringify(chunk.rows)).length;
          if (chunk.rows.length > 1) expect(bytes).toBeLessThanOrEqual(limit + 2);
        }
      }),
    );
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => expect(columnLetter(column)).toBe(letters));

test('quotes in sheet names are doubled', () => expect(quotedSheet("It's")).toBe("'It''s'"));
