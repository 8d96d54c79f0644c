/** Formulas between A1 and R1C1 notation: `=B$2+[@X]` in C3 is `=R2C[-1]+[@X]`. */
import type { Corner, Reference } from './a1';
import { parseReference, referenceText } from './a1';
import { prefixOf, rewriteTokens } from './edit';
import { MAX_COLUMNS, MAX_ROWS } from './values';

interface Cell {
  row: number;
  column: number;
}

const axis = (letter: 'R' | 'C', index: number | undefined, isFixed: boolean, own: number): string => {
  if (index === undefined) return '';
  if (isFixed) return `${letter}${index + 1}`;
  return index === own ? letter : `${letter}[${index - own}]`;
};

const cornerText = ({ row, rowFixed, column, columnFixed }: Corner, at: Cell): string =>
  axis('R', row, rowFixed, at.row) + axis('C', column, columnFixed, at.column);

/** The formula of a cell in R1C1 notation. */
export function toR1C1(formula: string, at: Cell): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind !== 'reference') return undefined;
    const { first, last } = parseReference(token.body);
    const start = cornerText(first, at);
    const end = last && cornerText(last, at);
    // A whole row or column is written once: `C1` for `$A:$A`.
    const isOneLine = (first.row === undefined || first.column === undefined) && start === end;
    return prefixOf(token) + (end === undefined || isOneLine ? start : `${start}:${end}`);
  });
}

const STEP = String.raw`(?:\[-?\d+\]|\d+)?`;
const CORNER = `(?:R${STEP}C${STEP}|R${STEP}|C${STEP})`;
/** Texts, quoted sheets and table columns are passed over; what is left and looks like a reference is one. */
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.\\\]])(${CORNER})(?::(${CORNER}))?(?![\p{L}\p{N}_.\\(!\[])|[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^\[\]]|\[[^\]]*\])*\])?|\[(?:[^\[\]]|\[[^\]]*\])*\]`,
  'giu',
);
const PARTS = new RegExp(`^(?:R(${STEP}))?(?:C(${STEP}))?$`, 'i');

/** The formula of a cell in A1 notation; undefined when a reference leaves the sheet. */
export function fromR1C1(formula: string, at: Cell): string | undefined {
  let leaves = false;
  const text = formula.replace(PIECE, (piece: string, first?: string, last?: string) => {
    if (first === undefined) return piece;
    const start = corner(first, at);
    const end = last === undefined ? undefined : corner(last, at);
    if (!start || (last !== undefined && !end)) {
      leaves = true;
      return piece;
    }
    const isLine = start.row === undefined || start.column === undefined;
    const reference: Reference = { first: start, last: end ?? (isLine ? start : undefined) };
    return referenceText(reference);
  });
  return leaves ? undefined : text;
}

function corner(text: string, at: Cell): Corner | undefined {
  const [, rowStep, columnStep] = PARTS.exec(text) ?? [];
  const row = index(rowStep, at.row, MAX_ROWS);
  const column = index(columnStep, at.column, MAX_COLUMNS);
  if (row === null || column === null) return undefined;
  return { row, rowFixed: isFixed(rowStep), column, columnFixed: isFixed(columnStep) };
}

const isFixed = (step: string | undefined): boolean => step !== undefined && /^\d/.test(step);

/** Undefined: the corner does not name this axis; null: off the sheet. */
function index(step: string | undefined, own: number, count: number): number | undefined | null {
  if (step === undefined) return undefined;
  const found = isFixed(step) ? Number(step) - 1 : own + Number(step.slice(1, -1) || 0);
  return found >= 0 && found < count ? found : null;
}
