/** Changing the references inside formula texts. Formulas here may have their `=` or not; it is kept. */
import type { Corner, Reference } from '../formula/a1';
import { parseReference, referenceText } from '../formula/a1';
import { tokenize } from '../formula/tokens';
import type { Rect } from './types';
import { MAX_COLUMN, MAX_ROW } from './types';

type Change = (reference: Reference, sheet: string | undefined) => Reference | null | undefined;

/**
 * Passes every A1 reference through `change`: `undefined` leaves it, `null` makes it `#REF!`. A formula that cannot be
 * read stays as it is.
 */
export function mapReferences(formula: string, change: Change): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  let out = '';
  let changed = false;
  try {
    for (const token of tokenize(body)) {
      const next = token.kind === 'reference' ? change(parseReference(token.body), token.sheet) : undefined;
      if (next === undefined) {
        out += token.text;
        continue;
      }
      changed = true;
      const prefix = token.text.slice(0, token.text.length - token.body.length);
      out += next === null ? `${prefix}#REF!` : prefix + referenceText(next);
    }
  } catch {
    return formula;
  }
  return changed ? (formula.startsWith('=') ? `=${out}` : out) : formula;
}

/** The area of a reference, whole columns and rows to the sheet's end. */
export function referenceRect({ first, last = first }: Reference): Rect {
  const rows = [first.row ?? 0, last.row ?? MAX_ROW];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The reference with its corners moved to an area, dollars as they were. */
export function withRect({ first, last }: Reference, area: Rect): Reference {
  const row = (corner: Corner, at: number): number | undefined => (corner.row === undefined ? undefined : at);
  const column = (corner: Corner, at: number): number | undefined =>
    corner.column === undefined ? undefined : at;
  return {
    first: { ...first, row: row(first, area.top), column: column(first, area.left) },
    last: last && { ...last, row: row(last, area.bottom), column: column(last, area.right) },
  };
}

/** Moves every reference to `sheet` as `move` moves areas. `ownSheet` is where the formula stands. */
export function shiftFormula(
  formula: string,
  ownSheet: string | null,
  sheet: string,
  move: (area: Rect) => Rect | null,
): string {
  const wanted = sheet.toLowerCase();
  return mapReferences(formula, (reference, prefix) => {
    const target = prefix ?? ownSheet;
    if (target === null || target.toLowerCase() !== wanted) return undefined;
    const area = referenceRect(reference);
    const next = move(area);
    if (next === null) return null;
    const same =
      next.top === area.top &&
      next.left === area.left &&
      next.bottom === area.bottom &&
      next.right === area.right;
    return same ? undefined : withRect(reference, next);
  });
}
