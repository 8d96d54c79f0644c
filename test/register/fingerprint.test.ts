import { createHash } from 'node:crypto';
import { fingerprintOf, shortHash } from '../../src/register';
import { entry, someRegister, task } from '../reporting/registers';
import { fc } from '../support/draws';

test('the short hash is the beginning of SHA-256 in base 32', () => {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const hex = createHash('sha256').update(new TextEncoder().encode(text)).digest('hex').slice(0, 15);
      const bits = BigInt(`0x${hex}`);
      const expected = Array.from(
        { length: 12 },
        (_, i) => digits[Number((bits >> BigInt(55 - 5 * i)) & 31n)],
      );
      expect(shortHash(text)).toBe(expected.join(''));
    }),
  );
});

describe('the fingerprint of a register', () => {
  test('is three groups of four signs that nobody misreads', () => {
    expect(fingerprintOf([task()], [entry()])).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('stays when a sheet is sorted, rows are inserted above, or letters are composed otherwise', () => {
    fc.assert(
      fc.property(someRegister, ({ tasks, entries }) => {
        const moved = <T extends { row: number }>(rows: readonly T[]): T[] =>
          [...rows].reverse().map((row) => ({ ...row, row: row.row + 3 }));
        expect(fingerprintOf(moved(tasks), moved(entries))).toBe(fingerprintOf(tasks, entries));
      }),
    );
    const title = 'Kết nối dữ liệu';
    expect(fingerprintOf([task({ title: title.normalize('NFD') })], [])).toBe(
      fingerprintOf([task({ title })], []),
    );
  });

  test('stays when an entry is submitted, given back with a remark, accepted or closed', () => {
    const print = fingerprintOf([task()], [entry()]);
    for (const state of ['submitted', 'returned', 'accepted', 'closed'] as const)
      expect(fingerprintOf([task()], [entry({ state, remark: 'Kiểm tra lại' })])).toBe(print);
  });

  test.each([
    ['a title', [task({ title: 'Khác' })], [entry()]],
    ['a deadline', [task({ deadline: undefined })], [entry()]],
    ['a progress', [task()], [entry({ progress: 0.5 })]],
    ['a task that is gone', [], [entry()]],
    ['an entry more', [task()], [entry(), entry()]],
    ['a code with a leading zero', [task({ code: '0C01' })], [entry()]],
  ])('changes with %s', (_, tasks, entries) => {
    expect(fingerprintOf(tasks, entries)).not.toBe(fingerprintOf([task()], [entry()]));
  });
});
