import { tokenize, type Token } from '../formula/tokens';
import { NotComputedError } from '../formula/values';
import type { Session } from '../model/session';
import type { Hyperlink, SheetStore } from '../store/types';

/** Where a click on a cell leads: by the cell's own link, else by its formula if that is a HYPERLINK; null where nowhere. */
export function cellLink(
  { calculation }: Session,
  sheet: SheetStore,
  row: number,
  column: number,
): Hyperlink | null {
  const own = sheet.hyperlink(row, column);
  if (own) return own;
  const place = placeOf(sheet.formula(row, column));
  const target = place === undefined ? undefined : calculation.evaluate(`=${place}`, sheet, row, column);
  if (typeof target !== 'string' || target === '') return null;
  const range = { top: row, left: column, bottom: row, right: column };
  return { range, target, location: null, tooltip: null };
}

const depthAfter: Partial<Record<Token['kind'], number>> = {
  open: 1,
  openBrace: 1,
  close: -1,
  closeBrace: -1,
};

/** The first argument of a formula that is one HYPERLINK and nothing else. */
function placeOf(formula: string | null): string | undefined {
  if (!formula || !/^=\s*HYPERLINK\(/i.test(formula)) return undefined;
  let depth = 0;
  let place: string | undefined;
  let argument = '';
  const tokens = tokensOf(formula.slice(1).trim()).slice(1);
  for (const [at, { kind, text }] of tokens.entries()) {
    depth += depthAfter[kind] ?? 0;
    if (depth === 0) return at === tokens.length - 1 ? (place ?? argument) : undefined;
    if (kind === 'comma' && depth === 1) place ??= argument;
    if (at > 0) argument += text;
  }
  return undefined;
}

/** None of a formula that cannot be read. */
function tokensOf(formula: string): readonly Token[] {
  try {
    return tokenize(formula);
  } catch (error) {
    if (error instanceof NotComputedError) return [];
    throw error;
  }
}
