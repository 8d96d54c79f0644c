import { asIndex } from '../model/arguments';
import { notifyChanged } from '../model/changes';
import { currentValues } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { columnsOf, rowsOf } from '../model/rects';
import { refuseIfLocked } from '../model/writeCells';
import { invalidArgument } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';

interface Result {
  removed: number;
  uniqueRemaining: number;
}

/** `Excel.RemoveDuplicatesResult`. */
const resultObject = defineObject<Result>({
  name: 'RemoveDuplicatesResult',
  properties: {
    Removed: readOnly(({ removed }) => removed),
    UniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
  },
});

/** The first of each set of equal rows stays, compared by the given columns without case; the rows below move up. */
export function removeDuplicates(range: RangeRef, columns: unknown, includesHeader: unknown): ExcelObject {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const offsets = columns.map(asIndex);
  const { rect, sheet } = range;
  if (offsets.some((offset) => offset >= columnsOf(rect))) throw invalidArgument();
  refuseIfLocked(sheet, rect);
  const values = currentValues(range);
  const first = includesHeader === true ? 1 : 0;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row < values.length; row++) {
    const key = JSON.stringify(
      offsets.map((offset) => {
        const value = values[row]![offset];
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const removed = rowsOf(rect) - first - kept.length;
  if (removed > 0) {
    const { formulas } = sheet.readBlock(rect);
    sheet.clearContents({ ...rect, top: rect.top + first });
    kept.forEach((row, at) => {
      for (let column = 0; column < columnsOf(rect); column++) {
        const [target, left] = [rect.top + first + at, rect.left + column];
        const formula = formulas[row]?.[column];
        if (formula) sheet.setFormula(target, left, formula);
        else sheet.setValue(target, left, values[row]![column] ?? null);
      }
    });
    range.session.calculation.markStale();
    notifyChanged(range, 'RangeEdited');
  }
  return resultObject({ removed, uniqueRemaining: kept.length });
}
