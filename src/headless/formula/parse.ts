/** From tokens to a tree, with Excel's precedence: `-2^2` is 4, comparisons last, all to the left. */
import { parseReference } from './a1';
import type { BinaryOperator, Node } from './ast';
import { parseStructured } from './structured';
import type { Token, TokenKind } from './tokens';
import { NotComputedError, errorNamed, VALUE } from './values';

const STRENGTH: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 9,
};
const UNARY_STRENGTH = 7;

const syntax = (reason: string): NotComputedError => new NotComputedError('syntax', reason);
const feature = (reason: string): NotComputedError => new NotComputedError('feature', reason);

/** `_xlfn.` and its kin mark functions newer than the file format; they are not part of the name. */
export const plainFunctionName = (name: string): string =>
  name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '').toUpperCase();

class Parser {
  private at = 0;
  private readonly tokens: Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens.filter(({ kind }) => kind !== 'space');
  }

  parse(): Node {
    const node = this.expression(0);
    const left = this.peek();
    if (left) {
      throw left.kind === 'comma' ? feature('Union of references') : syntax(`Unexpected ${left.text}`);
    }
    return node;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(kind?: TokenKind): Token {
    const token = this.tokens[this.at++];
    if (!token) throw syntax('Formula ends too soon');
    if (kind && token.kind !== kind) throw syntax(`Unexpected ${token.text}`);
    return token;
  }

  private expression(strength: number): Node {
    let left = this.operand();
    for (;;) {
      const token = this.peek();
      if (token?.kind !== 'operator') return left;
      if (token.text === '%') {
        this.at++;
        left = { type: 'unary', operator: '%', operand: left };
        continue;
      }
      if (token.text === '#') throw feature('Spilled range (#)');
      const own = STRENGTH[token.text] ?? 0;
      if (own <= strength) return left;
      this.at++;
      left = {
        type: 'binary',
        operator: token.text as BinaryOperator,
        left,
        right: this.expression(own),
      };
    }
  }

  private operand(): Node {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { type: 'constant', value: Number(token.body) };
      case 'string':
        return { type: 'constant', value: token.body.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { type: 'constant', value: errorNamed(token.body) ?? VALUE };
      case 'reference':
        return { type: 'reference', sheet: plainSheet(token), reference: parseReference(token.body) };
      case 'structured':
        return { type: 'structured', reference: parseStructured(token.body) };
      case 'name':
        return nameNode(token);
      case 'function':
        return { type: 'call', name: plainFunctionName(token.body), args: this.args() };
      case 'open': {
        const inner = this.expression(0);
        if (this.peek()?.kind === 'comma') throw feature('Union of references');
        this.take('close');
        return inner;
      }
      case 'openBrace':
        return this.array();
      case 'operator':
        if (token.text === '-' || token.text === '+' || token.text === '@') {
          return { type: 'unary', operator: token.text, operand: this.expression(UNARY_STRENGTH) };
        }
    }
    throw syntax(`Unexpected ${token.text}`);
  }

  private args(): Node[] {
    this.take('open');
    if (this.peek()?.kind === 'close') {
      this.at++;
      return [];
    }
    const args: Node[] = [];
    for (;;) {
      const kind = this.peek()?.kind;
      args.push(kind === 'comma' || kind === 'close' ? { type: 'missing' } : this.expression(0));
      const end = this.take();
      if (end.kind === 'close') return args;
      if (end.kind !== 'comma') throw syntax(`Unexpected ${end.text}`);
    }
  }

  private array(): Node {
    const rows: Extract<Node, { type: 'array' }>['rows'] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.constant());
      const end = this.take();
      if (end.kind === 'closeBrace') break;
      if (end.kind === 'semicolon') rows.push([]);
      else if (end.kind !== 'comma') throw syntax(`Unexpected ${end.text}`);
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw syntax('Array rows differ in length');
    return { type: 'array', rows };
  }

  private constant(): Extract<Node, { type: 'constant' }>['value'] {
    const sign = this.peek()?.text;
    if (sign === '-' || sign === '+') this.at++;
    const node = this.operand();
    if (node.type !== 'constant') throw syntax('Only constants may stand in an array');
    return sign === '-' && typeof node.value === 'number' ? -node.value : node.value;
  }
}

function plainSheet({ sheet, text }: Token): string | undefined {
  if (sheet === undefined) return undefined;
  if (text.startsWith('[') || sheet.includes('[')) throw feature('Reference to another workbook');
  if (sheet.includes(':')) throw feature('Reference across several sheets');
  return sheet;
}

function nameNode(token: Token): Node {
  const sheet = plainSheet(token);
  const upper = token.body.toUpperCase();
  if (sheet === undefined && (upper === 'TRUE' || upper === 'FALSE')) {
    return { type: 'constant', value: upper === 'TRUE' };
  }
  return { type: 'name', name: token.body, sheet };
}

/** Reads tokens into a tree; throws `NotComputedError`. */
export const parse = (tokens: readonly Token[]): Node => new Parser(tokens).parse();
