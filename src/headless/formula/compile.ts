/** From tree to closures. Each formula is compiled once; running it touches no text. */
import type { Node } from './ast';
import { compileControl } from './control';
import type { Context, FunctionDefinition } from './engine';
import { functionNamed } from './functions';
import { binary, unary } from './operators';
import { broadcast, single, span } from './ranges';
import { compileName, compileReference, compileStructured, type Base, type Code } from './resolve';
import type { Scalar } from './types';
import { Area, Matrix, NotComputedError, isError, type Value } from './values';

export type { Base, Code };

/** In `array` mode ranges in scalar places are arrays; otherwise they are cut to one cell. */
export function compile(node: Node, base: Base, array: boolean): Code {
  switch (node.type) {
    case 'constant': {
      const { value } = node;
      return () => value;
    }
    case 'missing':
      return () => null;
    case 'array': {
      const matrix = new Matrix(node.rows.length, node.rows[0]?.length ?? 0, node.rows.flat());
      return () => matrix;
    }
    case 'reference':
      return compileReference(node.sheet, node.reference, base);
    case 'structured':
      return compileStructured(node.reference);
    case 'name':
      return compileName(node.name, node.sheet);
    case 'unary': {
      const operand = compile(node.operand, base, array);
      const { operator } = node;
      // `+` changes nothing, not even a reference.
      if (operator === '+') return operand;
      if (operator === '@') return (context) => single(operand(context), context);
      return mapped([operand], array, ([value = null]) => unary(operator, value));
    }
    case 'binary': {
      const left = compile(node.left, base, array);
      const right = compile(node.right, base, array);
      const { operator } = node;
      if (operator === ':') return (context) => span(left(context), right(context));
      const apply = binary(operator);
      if (!array) {
        return (context) => apply(single(left(context), context), single(right(context), context));
      }
      return mapped([left, right], true, ([a = null, b = null]) => apply(a, b));
    }
    case 'call':
      return call(node, base, array);
  }
}

/** Runs a scalar operation, over arrays if need be. */
function mapped(codes: Code[], array: boolean, apply: (scalars: Scalar[]) => Scalar): Code {
  if (!array) return (context) => apply(codes.map((code) => single(code(context), context)));
  return (context) =>
    broadcast(
      context.engine,
      codes.map((code) => code(context)),
      apply,
    );
}

function call(node: Extract<Node, { type: 'call' }>, base: Base, array: boolean): Code {
  const { name, args } = node;
  const control = compileControl(name, args, (each) => compile(each, base, array), array);
  if (control) return control;
  const definition = functionNamed(name);
  if (!definition) throw new NotComputedError('function', `Unknown function: ${name}`);
  const { min, max } = definition;
  if (args.length < min || args.length > max) {
    throw new NotComputedError('syntax', `Wrong number of arguments: ${name}`);
  }
  const kinds = args.map((_, i) => kindOf(definition, i));
  const codes = args.map((arg, i) => compile(arg, base, array || kinds[i] === 'a'));
  return (context) => run(definition, kinds, codes, context, array);
}

function kindOf({ params, repeat = 1 }: FunctionDefinition, index: number): string {
  if (index < params.length) return params[index] ?? 'v';
  return params[params.length - repeat + ((index - params.length) % repeat)] ?? 'v';
}

function run(
  definition: FunctionDefinition,
  kinds: readonly string[],
  codes: readonly Code[],
  context: Context,
  array: boolean,
): Value {
  const values: Value[] = new Array<Value>(codes.length);
  let spread = false;
  for (let i = 0; i < codes.length; i++) {
    const value = (codes[i] as Code)(context);
    if (kinds[i] !== 's') {
      values[i] = value;
    } else if (array && many(value)) {
      values[i] = value;
      spread = true;
    } else {
      const scalar = single(value, context);
      if (!definition.seesErrors && isError(scalar)) return scalar;
      values[i] = scalar;
    }
  }
  if (!spread) return definition.run(values, context);
  return runOverArrays(definition, kinds, values, context);
}

const many = (value: Value): boolean =>
  (value instanceof Area && (value.rows > 1 || value.columns > 1)) || value instanceof Matrix;

/** A function whose scalar arguments are arrays: its result is an array, place by place. */
function runOverArrays(
  definition: FunctionDefinition,
  kinds: readonly string[],
  values: readonly Value[],
  context: Context,
): Value {
  const spread = kinds.flatMap((kind, i) => (kind === 's' ? [i] : []));
  return broadcast(
    context.engine,
    spread.map((i) => values[i] as Value),
    (scalars) => {
      const error = definition.seesErrors ? undefined : scalars.find(isError);
      if (error) return error;
      const args = [...values];
      spread.forEach((i, at) => (args[i] = scalars[at] ?? null));
      return single(definition.run(args, context), context);
    },
  );
}
