import { fromR1C1, toR1C1 } from '../formula/r1c1';
import { invalidArgument } from '../wire/excelError';
import type { RangeRef } from './rangeRef';
import { readFormulas } from './readCells';
import { shaped, writeCells } from './writeCells';

/** `Range.formulasR1C1`: formulas relative to their own cells, other cells as `formulas` gives them. */
export function readFormulasR1C1(range: RangeRef): unknown {
  const given = readFormulas(range);
  if (!Array.isArray(given)) return given;
  const { top, left } = range.rect;
  const { formulas } = range.sheet.readBlock(range.rect);
  return (given as unknown[][]).map((row, r) =>
    row.map((input, c) => {
      const formula = formulas[r]?.[c];
      return formula ? toR1C1(formula, { row: top + r, column: left + c }) : input;
    }),
  );
}

export function writeFormulasR1C1(range: RangeRef, input: unknown): void {
  const { top, left } = range.rect;
  const inputs = shaped(range.rect, input).map((row, r) =>
    row.map((value, c) => {
      if (typeof value !== 'string' || !value.startsWith('=')) return value;
      const formula = fromR1C1(value, { row: top + r, column: left + c });
      if (formula === undefined) throw invalidArgument();
      return formula;
    }),
  );
  writeCells(range, inputs);
}
