/**
 * Calculated columns of tables: Excel notes a formula that fills a column, and rows that the table gets later take it. The noted
 * formula is that of the body's first row.
 */
import { isSameInEveryRow, translateFormula } from '../formula/edit';
import { toR1C1 } from '../formula/r1c1';
import type { Rect, SheetStore, TableInfo } from '../store/types';
import { tableBody } from './findRange';
import type { RangeRef } from './rangeRef';
import { intersect, rowsOf } from './rects';

/** After cells were written: the columns of tables that the range covers from the first row to the last may have become calculated ones. */
export function noteCalculatedColumns({ sheet, rect }: RangeRef): void {
  for (const table of sheet.tables()) {
    const body = tableBody(table);
    const covered = intersect(body, rect);
    if (!covered || rowsOf(covered) < rowsOf(body)) continue;
    for (let left = covered.left; left <= covered.right; left++) {
      const offset = left - body.left;
      const known = table.columns[offset]?.calculatedFormula ?? null;
      const next = fillingFormula(sheet, { ...body, left, right: left }, known);
      if (next !== known) sheet.patchTableColumn(table.id, offset, { calculatedFormula: next });
    }
  }
}

/** The formula that fills the cells of one column; null where none of them has one, and what was known where they differ. */
function fillingFormula(sheet: SheetStore, { top, bottom, left: column }: Rect, known: string | null) {
  const first = sheet.formula(top, column);
  if (first === known) return known;
  if (first === null) {
    for (let row = top; row <= bottom; row++) if (sheet.formula(row, column) !== null) return known;
    return null;
  }
  if (sheet.isArrayFormula(top, column)) return known;
  const form = toR1C1(first, { row: top, column });
  const isSame = isSameInEveryRow(first);
  for (let row = top + 1; row <= bottom; row++) {
    const formula = sheet.formula(row, column);
    // Most columns have the same text in every row, and a text is read for its references only once.
    if (isSame && formula === first) continue;
    if (formula === null || toR1C1(formula, { row, column }) !== form) return known;
  }
  return first;
}

/** Puts the formulas of the calculated columns into blank cells of rows that the table has got. */
export function fillCalculatedColumns(
  sheet: SheetStore,
  table: TableInfo,
  top: number,
  bottom: number,
): void {
  const body = tableBody(table);
  table.columns.forEach(({ calculatedFormula }, offset) => {
    if (calculatedFormula === null) return;
    const isSame = isSameInEveryRow(calculatedFormula);
    const column = body.left + offset;
    for (let row = top; row <= bottom; row++) {
      const { value, formula } = sheet.cell(row, column);
      if (value !== null || formula !== null) continue;
      sheet.setFormula(
        row,
        column,
        isSame ? calculatedFormula : translateFormula(calculatedFormula, row - body.top, 0),
      );
    }
  });
}
