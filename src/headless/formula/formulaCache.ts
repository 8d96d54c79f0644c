/** Each distinct formula is read and compiled once, however many cells hold it. */
import type { Node } from './ast';
import { compile } from './compile';
import { parse } from './parse';
import type { Base, Code } from './resolve';
import { tokenize } from './tokens';
import { NotComputedError } from './values';

export interface Compiled {
  /** Runs the formula; throws `NotComputedError` if it cannot be computed. */
  readonly code: Code;
  /** Nesting of the formula: how much of the machine's stack running it may take. */
  readonly depth: number;
}

function depthOf(node: Node): number {
  switch (node.type) {
    case 'unary':
      return 1 + depthOf(node.operand);
    case 'binary':
      return 1 + Math.max(depthOf(node.left), depthOf(node.right));
    case 'call':
      return 2 + node.args.reduce((most, arg) => Math.max(most, depthOf(arg)), 0);
    default:
      return 1;
  }
}

export class FormulaCache {
  compiled = 0;
  private readonly formulas = new Map<string, Compiled>();

  /** @param array True for an array formula and for a defined name: ranges in it are arrays. */
  get(formula: string, base: Base, array: boolean): Compiled {
    const place = base ? `${base.row},${base.column}` : '';
    const key = base || array ? `${place}${array ? '*' : ''} ${formula}` : formula;
    let found = this.formulas.get(key);
    if (!found) {
      found = this.compile(formula, base, array);
      this.formulas.set(key, found);
    }
    return found;
  }

  private compile(formula: string, base: Base, array: boolean): Compiled {
    this.compiled++;
    try {
      const node = parse(tokenize(formula.startsWith('=') ? formula.slice(1) : formula));
      return { code: compile(node, base, array), depth: depthOf(node) };
    } catch (error) {
      const failure =
        error instanceof RangeError ? new NotComputedError('feature', 'Formula nested too deeply') : error;
      if (!(failure instanceof NotComputedError)) throw error;
      return {
        code: () => {
          throw failure;
        },
        depth: 1,
      };
    }
  }
}
