import { parseRect } from '../../src/headless/model/address';
import { pastedBlocks, type PastedLine } from '../../src/workbench/grid/pastedBlocks';
import { fc } from '../support/draws';

const line = (row: number, texts: Record<number, string>): PastedLine => ({
  row,
  texts: new Map(Object.entries(texts).map(([column, text]) => [Number(column), text])),
});

test('rows below each other are one block; hidden rows and columns between part it', () => {
  expect(pastedBlocks([line(0, { 1: 'a', 2: 'b' }), line(1, { 1: 'c', 2: 'd' })])).toEqual([
    {
      address: 'B1:C2',
      values: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
  ]);
  expect(
    pastedBlocks([line(0, { 0: 'a', 3: 'b' }), line(1, { 0: 'c', 3: 'd' }), line(4, { 0: 'e' })]),
  ).toEqual([
    { address: 'A1:A2', values: [['a'], ['c']] },
    { address: 'D1:D2', values: [['b'], ['d']] },
    { address: 'A5', values: [['e']] },
  ]);
});

test('every text arrives in its own cell, and in no other', () => {
  const cells = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: String, maxLength: 30 });
  fc.assert(
    fc.property(cells, (places) => {
      const rows = [...new Set(places.map(([row]) => row))].sort((a, b) => a - b);
      const lines = rows.map((row) => ({
        row,
        texts: new Map(places.filter(([r]) => r === row).map(([r, c]) => [c, `${r},${c}`])),
      }));
      const arrived = pastedBlocks(lines).flatMap(({ address, values }) => {
        const { top, left } = parseRect(address)!;
        return (values as string[][]).flatMap((texts, down) =>
          texts.map((text, along) => [`${top + down},${left + along}`, text]),
        );
      });
      expect(arrived.every(([place, text]) => place === text)).toBe(true);
      expect(arrived.map(([place]) => place).sort()).toEqual(places.map(([r, c]) => `${r},${c}`).sort());
    }),
  );
});
