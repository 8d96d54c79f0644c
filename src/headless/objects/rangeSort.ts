import { asBoolean, asIndex, asOneOf, asRecord, isGiven } from '../model/arguments';
import { notifyChanged } from '../model/changes';
import { currentValues } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { refuseIfLocked, refuseIfProtected } from '../model/writeCells';
import { translateFormula } from '../formula/edit';
import type { CellValue } from '../store/types';
import { apiNotFound, invalidArgument } from '../wire/excelError';
import { defineObject } from '../wire/excelObject';

/** `Excel.RangeSort`. */
export const rangeSortObject = defineObject<RangeRef>({
  name: 'RangeSort',
  methods: {
    Apply: (range, fields, matchCase, hasHeaders, orientation) => {
      if (isGiven(orientation) && asOneOf(orientation, ['Rows', 'Columns'] as const) === 'Columns') {
        throw apiNotFound('RangeSort.apply with orientation Columns');
      }
      const { rect } = range;
      if (hasHeaders === true && rect.top === rect.bottom) return;
      const body = hasHeaders === true ? range.at({ ...rect, top: rect.top + 1 }) : range;
      sortRows(body, fields, matchCase === true);
    },
  },
});

/** Sorts the rows of a range in place, stably; formulas move with their rows as Excel moves them. */
export function sortRows(range: RangeRef, fields: unknown, matchCase: boolean): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  const { sheet, rect, session } = range;
  refuseIfProtected(sheet, 'allowSort');
  refuseIfLocked(sheet, rect);
  const keys = fields.map((given) => {
    const field = asRecord(given);
    const key = asIndex(field['key']);
    if (key > rect.right - rect.left) throw invalidArgument();
    const sortOn = field['sortOn'];
    if (isGiven(sortOn)) asOneOf(sortOn, ['Value'] as const);
    return { key, ascending: isGiven(field['ascending']) ? asBoolean(field['ascending']) : true };
  });
  const values = currentValues(range);
  const { formulas } = sheet.readBlock(rect);
  const order = values.map((_, index) => index);
  order.sort((a, b) => {
    for (const { key, ascending } of keys) {
      const result = compareCells(values[a]?.[key] ?? null, values[b]?.[key] ?? null, ascending, matchCase);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const moved = order.map((index) => values[index] ?? []);
  sheet.writeValues(rect.top, rect.left, moved);
  sheet.writeFormulas(
    rect.top,
    rect.left,
    order.map((index, row) =>
      (formulas[index] ?? []).map((formula) =>
        formula === null ? null : translateFormula(formula, row - index, 0),
      ),
    ),
  );
  session.calculation.markStale();
  notifyChanged(range, 'RangeEdited');
}

const rankOf = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

/** Excel's order: numbers, texts, booleans, errors; blanks last in both directions. */
function compareCells(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const sign = ascending ? 1 : -1;
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank * sign;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, undefined, { sensitivity: matchCase ? 'variant' : 'accent' }) * sign;
  }
  if (typeof a === 'object' || typeof b === 'object') return 0;
  return (Number(a) - Number(b)) * sign;
}
