import { openExcel } from '../../src/headless';
import { fromR1C1, toR1C1 } from '../../src/headless/formula/r1c1';
import { draws, fc } from '../support/draws';

const at = { row: 2, column: 2 };

test.each([
  ['=B2', '=R[-1]C[-1]'],
  ['=$B$2', '=R2C2'],
  ['=C3', '=RC'],
  ['=B$2+$B2', '=R2C[-1]+R[-1]C2'],
  ['=SUM(A1:C2)', '=SUM(R[-2]C[-2]:R[-1]C)'],
  ['=SUM($A:$A)', '=SUM(C1)'],
  ['=SUM(A:B)', '=SUM(C[-2]:C[-1])'],
  ['=SUM(3:3)', '=SUM(R)'],
  ['=\'Nhiệm vụ\'!A1&"R1C1"', '=\'Nhiệm vụ\'!R[-2]C[-2]&"R1C1"'],
  ['=Tasks[Cột]+[@R1C1]', '=Tasks[Cột]+[@R1C1]'],
  ['=ROUND(D4,2)*RATE', '=ROUND(R[1]C[1],2)*RATE'],
  ['=IF(A1>1,TRUE,"a")', '=IF(R[-2]C[-2]>1,TRUE,"a")'],
])('%s in C3 is %s, and back', (a1, r1c1) => {
  expect(toR1C1(a1, at)).toBe(r1c1);
  expect(fromR1C1(r1c1, at)).toBe(a1);
});

test('there and back is the same, wherever the formula stands', () => {
  const dollar = fc.constantFrom('', '$');
  const cell = fc
    .tuple(
      dollar,
      fc.constantFrom('A', 'C', 'R', 'AB', 'XFD'),
      dollar,
      fc.integer({ min: 1, max: 1_048_576 }),
    )
    .map((parts) => parts.join(''));
  const place = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(
    fc.property(cell, cell, place, (one, two, where) => {
      const formula = `=${one}+SUM(${one}:${two})-Sheet1!${two}`;
      expect(fromR1C1(toR1C1(formula, where), where)).toBe(formula);
    }),
    { numRuns: draws(2_000) },
  );
});

test('formulasR1C1 is read and written through the client', async () => {
  const host = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1:B3').formulasR1C1 = [['=RC[-1]*2'], ['=RC[-1]*2'], ['chữ']];
    await context.sync();
    const range = sheet.getRange('A1:B3').load('formulas, formulasR1C1, values');
    await context.sync();
    expect(range.formulas).toEqual([
      [1, '=A1*2'],
      [2, '=A2*2'],
      [3, 'chữ'],
    ]);
    expect(range.formulasR1C1).toEqual([
      [1, '=RC[-1]*2'],
      [2, '=RC[-1]*2'],
      [3, 'chữ'],
    ]);
    expect(range.values[1]).toEqual([2, 4]);
  });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulasR1C1 = [['=R[-1]C']];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
  host.dispose();
});
