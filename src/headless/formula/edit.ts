/**
 * Formula text under change: rows come and go, sheets and tables are renamed. Only the tokens concerned are
 * rewritten; a formula that cannot be read is left as it is.
 */
import { parseReference, referenceText, sheetPrefix, type Corner, type Reference } from './a1';
import { parseStructured, structuredUiText, structuredFileText } from './structured';
import { tokenize, type Token } from './tokens';
import type { SheetChange } from './types';
import { MAX_COLUMNS, MAX_ROWS } from './values';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Rewrites the tokens for which `rewrite` has an answer. */
export function rewriteTokens(formula: string, rewrite: (token: Token) => string | undefined): string {
  const lead = formula.startsWith('=') ? '=' : '';
  let tokens: Token[];
  try {
    tokens = tokenize(formula.slice(lead.length));
  } catch {
    return formula;
  }
  return lead + tokens.map((token) => rewrite(token) ?? token.text).join('');
}

export const prefixOf = (token: Token): string => token.text.slice(0, token.text.length - token.body.length);

type Axis = 'row' | 'column';
const fixedKey = (axis: Axis): 'rowFixed' | 'columnFixed' => (axis === 'row' ? 'rowFixed' : 'columnFixed');
const limit = (axis: Axis): number => (axis === 'row' ? MAX_ROWS : MAX_COLUMNS);

/** New first and last lines of a span after the change; undefined when nothing of it is left. */
function shiftSpan(first: number, last: number, change: SheetChange): [number, number] | undefined {
  const { count, insertedAt, deletedAt } = change;
  const max = limit(change.axis) - 1;
  if (insertedAt !== undefined) {
    const from = first >= insertedAt ? first + count : first;
    if (from > max) return undefined;
    return [from, Math.min(max, last >= insertedAt ? last + count : last)];
  }
  const end = deletedAt + count;
  const from = first < deletedAt ? first : Math.max(deletedAt, first - count);
  const to = last < deletedAt ? last : last < end ? deletedAt - 1 : last - count;
  return to < from ? undefined : [from, to];
}

function shiftReference(reference: Reference, change: SheetChange): Reference | undefined {
  const { axis } = change;
  const a = reference.first[axis];
  const b = (reference.last ?? reference.first)[axis];
  // A whole column does not mind rows.
  if (a === undefined || b === undefined) return reference;
  const span = shiftSpan(Math.min(a, b), Math.max(a, b), change);
  if (!span) return undefined;
  const [low, high] = a <= b ? span : [span[1], span[0]];
  const first: Corner = { ...reference.first, [axis]: low };
  return { first, last: reference.last && { ...reference.last, [axis]: high } };
}

/**
 * The formula after rows or columns were inserted or deleted. `ownSheet` is the sheet that holds the formula, to
 * which its unqualified references belong. What is wholly deleted becomes #REF!.
 */
export function shiftReferences(formula: string, change: SheetChange, ownSheet: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind !== 'reference' || token.text.startsWith('[')) return undefined;
    if (!same(token.sheet ?? ownSheet, change.sheet)) return undefined;
    const before = parseReference(token.body);
    const after = shiftReference(before, change);
    if (after === before) return undefined;
    return prefixOf(token) + (after ? referenceText(after) : '#REF!');
  });
}

function moveCorner(corner: Corner, axis: Axis, by: number): Corner | undefined {
  const at = corner[axis];
  if (at === undefined || corner[fixedKey(axis)]) return corner;
  const moved = at + by;
  return moved < 0 || moved >= limit(axis) ? undefined : { ...corner, [axis]: moved };
}

/** The formula as copying or filling writes it elsewhere: relative references move, fixed ones stay. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner | undefined => {
    const down = moveCorner(corner, 'row', rows);
    return down && moveCorner(down, 'column', columns);
  };
  return rewriteTokens(formula, (token) => {
    if (token.kind !== 'reference') return undefined;
    const { first, last } = parseReference(token.body);
    const movedFirst = move(first);
    const movedLast = last && move(last);
    if (!movedFirst || (last && !movedLast)) return `${prefixOf(token)}#REF!`;
    return prefixOf(token) + referenceText({ first: movedFirst, last: movedLast });
  });
}

/** Whether a formula can stand in the rows of a column without any of its references moving. */
export const isSameInEveryRow = (formula: string): boolean => translateFormula(formula, 1, 0) === formula;

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.sheet === undefined || token.text.startsWith('[')) return undefined;
    const [first = '', last] = token.sheet.split(':');
    if (last === undefined) return same(first, from) ? sheetPrefix(to) + token.body : undefined;
    if (!same(first, from) && !same(last, from)) return undefined;
    const ends = [first, last].map((each) => (same(each, from) ? to : each));
    const quoted = ends.some((each) => sheetPrefix(each).startsWith("'"));
    const both = ends.join(':').replaceAll("'", "''");
    return `${quoted ? `'${both}'` : both}!${token.body}`;
  });
}

/** The formula after a sheet was deleted: its references become #REF!. */
export function removeSheetFromFormula(formula: string, sheet: string): string {
  return rewriteTokens(formula, (token) =>
    token.sheet !== undefined && !token.text.startsWith('[') && same(token.sheet, sheet)
      ? '#REF!'
      : undefined,
  );
}

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.sheet !== undefined) return undefined;
    if (token.kind === 'name') return same(token.body, from) ? to : undefined;
    if (token.kind !== 'structured') return undefined;
    const open = token.body.indexOf('[');
    return same(token.body.slice(0, open), from) ? to + token.body.slice(open) : undefined;
  });
}

/** The formula after a table was deleted: its references become #REF!. */
export function removeTableFromFormula(formula: string, table: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.sheet !== undefined) return undefined;
    const isTable =
      (token.kind === 'name' && same(token.body, table)) ||
      (token.kind === 'structured' && same(token.body.slice(0, token.body.indexOf('[')), table));
    return isTable ? '#REF!' : undefined;
  });
}

/** The formula after a column of a table got another header. `ownTable` holds the formula, if any does. */
export function renameColumnInFormula(
  formula: string,
  table: string,
  from: string,
  to: string,
  ownTable?: string,
): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind !== 'structured' || token.sheet !== undefined) return undefined;
    const reference = parseStructured(token.body);
    if (!same(reference.table ?? ownTable ?? '', table)) return undefined;
    const renamed = (column: string | undefined): string | undefined =>
      column !== undefined && same(column, from) ? to : column;
    const changed = { ...reference, first: renamed(reference.first), last: renamed(reference.last) };
    if (changed.first === reference.first && changed.last === reference.last) return undefined;
    return token.body.includes('@') ? structuredUiText(changed) : structuredFileText(changed);
  });
}
