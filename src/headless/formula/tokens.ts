/** Cuts a formula into tokens that keep their place in the text, so that editing can leave the rest untouched. */
import { columnNumber } from './a1';
import { NotComputedError, MAX_COLUMNS, MAX_ROWS } from './values';

export type TokenKind =
  | 'number'
  | 'string'
  | 'error'
  | 'reference'
  | 'structured'
  | 'name'
  | 'function'
  | 'operator'
  | 'open'
  | 'close'
  | 'comma'
  | 'semicolon'
  | 'openBrace'
  | 'closeBrace'
  | 'space';

export interface Token {
  kind: TokenKind;
  /** As written, sheet prefix included. */
  text: string;
  start: number;
  /** Sheet prefix, unquoted, of a reference, a name or an error. */
  sheet?: string | undefined;
  /** The text after the sheet prefix. */
  body: string;
}

const SPACE = /[ \t\r\n\u00a0]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iy;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%:@#]/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const PLAIN_SHEET = /([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/uy;
const EXTERNAL = /\[[^\]]*\][\p{L}\p{N}_. ]*!/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const CELLS =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.([!]))?(?![\p{L}\p{N}_.([!])/uy;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.([!])/uy;
const ROWS = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.([!])/uy;
const SINGLE: Record<string, TokenKind> = {
  '(': 'open',
  ')': 'close',
  ',': 'comma',
  ';': 'semicolon',
  '{': 'openBrace',
  '}': 'closeBrace',
};

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Within the sheet's limits? `ABC1234567` and `XFE1` are names, not cells. */
function onSheet(text: string): boolean {
  return text.split(':').every((corner) => {
    const [, letters = '', digits = ''] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(corner) ?? [];
    const row = digits === '' ? 1 : Number(digits);
    const column = letters === '' ? 0 : columnNumber(letters);
    return row >= 1 && row <= MAX_ROWS && column < MAX_COLUMNS;
  });
}

const reference = (text: string, at: number): string | undefined =>
  [CELLS, COLUMNS, ROWS].map((each) => match(each, text, at)).find((found) => found && onSheet(found));

/** The bracketed part of a structured reference, with its nested brackets and `'` escapes. */
function brackets(text: string, at: number): string {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const char = text[i];
    if (char === "'") i++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return text.slice(at, i + 1);
  }
  throw new NotComputedError('syntax', 'Unclosed bracket');
}

function sheetPrefix(text: string, at: number): { sheet: string; raw: string } | undefined {
  const quoted = match(QUOTED_SHEET, text, at);
  if (quoted) return { sheet: quoted.slice(1, -2).replaceAll("''", "'"), raw: quoted };
  const plain = match(PLAIN_SHEET, text, at);
  return plain ? { sheet: plain.slice(0, -1), raw: plain } : undefined;
}

function next(text: string, at: number): Token {
  const token = (kind: TokenKind, body: string): Token => ({ kind, text: body, body, start: at });
  const char = text[at] as string;
  const space = match(SPACE, text, at);
  if (space) return token('space', space);
  const single = SINGLE[char];
  if (single) return token(single, char);
  if (char === '"') {
    const string = match(STRING, text, at);
    if (string === undefined) throw new NotComputedError('syntax', 'Unclosed text');
    return token('string', string);
  }
  const prefix = sheetPrefix(text, at);
  if (prefix) {
    const inner = next(text, at + prefix.raw.length);
    const raw = prefix.raw + inner.text;
    if (!['reference', 'name', 'error', 'structured'].includes(inner.kind)) {
      throw new NotComputedError('syntax', `Nothing to refer to after ${prefix.raw}`);
    }
    return { kind: inner.kind, text: raw, body: inner.text, start: at, sheet: prefix.sheet };
  }
  if (char === '[') {
    const external = match(EXTERNAL, text, at);
    if (external) {
      const inner = next(text, at + external.length);
      return { ...inner, text: external + inner.text, start: at, sheet: external.slice(0, -1) };
    }
    return token('structured', brackets(text, at));
  }
  const cells = reference(text, at);
  if (cells) return token('reference', cells);
  const number = match(NUMBER, text, at);
  if (number) return token('number', number);
  const name = match(NAME, text, at);
  if (name) {
    const after = text[at + name.length];
    if (after === '[') return token('structured', name + brackets(text, at + name.length));
    return token(after === '(' ? 'function' : 'name', name);
  }
  const error = match(ERROR, text, at);
  if (error) return token('error', error);
  const operator = match(OPERATOR, text, at);
  if (operator) return token('operator', operator);
  throw new NotComputedError('syntax', `Unexpected character: ${char}`);
}

/** Tokens of a formula without its leading "=". Throws `NotComputedError` on what cannot be read. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = next(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
