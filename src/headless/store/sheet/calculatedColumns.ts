import { isSameInEveryRow } from '../../formula/edit';
import { fromR1C1, toR1C1 } from '../../formula/r1c1';
import type { TablePart } from '../book/context';
import { shiftArea, type Shift } from '../shift/shiftArea';
import { bodyRect, columnNodes, putColumnFormula, readTable } from './tableXml';

/**
 * The formula of a calculated column is that of the body's first row, and shifts with it. Where that row goes, or another comes
 * before it, the formula is written anew for the row that is the first now.
 *
 * @returns what does so, to be called after the shift
 */
export function keepCalculatedColumns(table: TablePart, shift: Shift): () => void {
  const { top, left } = bodyRect(readTable(table));
  const forms = readTable(table).columns.map(({ calculatedFormula: formula }, offset) =>
    shift.axis === 'row' && formula !== null && !isSameInEveryRow(formula)
      ? toR1C1(formula, { row: top, column: left + offset })
      : null,
  );
  return () => {
    const info = readTable(table);
    const first = bodyRect(info);
    const moved = shiftArea({ ...first, top, bottom: top }, shift);
    if (moved?.top === first.top) return;
    forms.forEach((form, offset) => {
      const node = columnNodes(table.tree)[offset];
      const formula = form === null ? undefined : fromR1C1(form, { row: first.top, column: left + offset });
      if (node && formula !== undefined)
        putColumnFormula(node, 'calculatedColumnFormula', formula, info.name);
    });
  };
}
