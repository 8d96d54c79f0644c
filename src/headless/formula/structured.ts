/** Structured references: `Tasks[Code]`, `Tasks[[#Headers],[Code]]`, `[@[Progress (%)]]`; reading and writing. */
import { NotComputedError } from './values';

export type TablePart = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';
const PARTS: readonly TablePart[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

export interface StructuredReference {
  /** Undefined: the table that the formula stands in. */
  table?: string | undefined;
  parts: TablePart[];
  /** Undefined: every column. */
  first?: string | undefined;
  last?: string | undefined;
}

const bad = (text: string): never => {
  throw new NotComputedError('syntax', `Structured reference not understood: ${text}`);
};

const unescape = (text: string): string => text.replace(/'(.)/gsu, '$1');

/** Cuts `[#Data],[A]:[B]` at its commas and colons outside brackets. */
function pieces(inner: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  for (let i = 0; i < inner.length; i++) {
    const char = inner[i] as string;
    if (char === "'") {
      piece += char + (inner[++i] ?? '');
      continue;
    }
    if (char === '[') depth++;
    if (char === ']') depth--;
    if (depth === 0 && (char === ',' || char === ':')) {
      found.push(piece.trim(), char);
      piece = '';
    } else piece += char;
  }
  return [...found, piece.trim()];
}

const bracketed = (text: string): string | undefined =>
  text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : undefined;

const partNamed = (text: string): TablePart | undefined =>
  PARTS.find((part) => part.toLowerCase() === text.trim().toLowerCase());

/** Reads a structured token, table name and all. */
export function parseStructured(text: string): StructuredReference {
  const open = text.indexOf('[');
  const result: StructuredReference = { table: text.slice(0, open) || undefined, parts: [] };
  let inner = text.slice(open + 1, -1);
  const trimmed = inner.trim();
  if (trimmed === '') return result;
  if (trimmed.startsWith('@')) {
    result.parts.push('#This Row');
    inner = trimmed.slice(1).trim();
    if (inner === '') return result;
    if (!inner.startsWith('[')) return { ...result, first: unescape(inner) };
  } else if (!trimmed.startsWith('[')) {
    const part = trimmed.startsWith('#') ? (partNamed(trimmed) ?? bad(text)) : undefined;
    return part ? { ...result, parts: [part] } : { ...result, first: unescape(inner) };
  }
  let separator = ',';
  for (const piece of pieces(inner)) {
    if (piece === ',' || piece === ':') {
      separator = piece;
      continue;
    }
    const content = bracketed(piece) ?? bad(text);
    const part = content.startsWith('#') ? (partNamed(content) ?? bad(text)) : undefined;
    if (part) result.parts.push(part);
    else if (separator === ':' && result.first !== undefined) result.last = unescape(content);
    else if (result.first === undefined) result.first = unescape(content);
    else bad(text);
  }
  return result;
}

const escape = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");
const SIMPLE = /^[\p{L}\p{N}_]+$/u;

/** Writes as Excel shows it: `[@X]`, `[@[Due date]]`, `Tasks[X]`. */
export function structuredUiText({ table = '', parts, first, last }: StructuredReference): string {
  const range = last === undefined ? undefined : `[${escape(first ?? '')}]:[${escape(last)}]`;
  if (parts.length === 1 && parts[0] === '#This Row') {
    if (first === undefined) return `${table}[@]`;
    if (range) return `${table}[@${range}]`;
    return SIMPLE.test(first) ? `${table}[@${first}]` : `${table}[@[${escape(first)}]]`;
  }
  return structuredFileText({ table, parts, first, last });
}

/** Writes as the file keeps it: `Tasks[[#This Row],[X]]`. */
export function structuredFileText({ table = '', parts, first, last }: StructuredReference): string {
  if (parts.length === 0) {
    if (first === undefined) return `${table}[]`;
    return last === undefined
      ? `${table}[${escape(first)}]`
      : `${table}[[${escape(first)}]:[${escape(last)}]]`;
  }
  if (parts.length === 1 && first === undefined) return `${table}[${parts[0] ?? ''}]`;
  const items = parts.map((part) => `[${part}]`);
  if (first !== undefined) items.push(`[${escape(first)}]${last === undefined ? '' : `:[${escape(last)}]`}`);
  return `${table}[${items.join(',')}]`;
}
