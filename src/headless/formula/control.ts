/** Functions that evaluate only the arguments they need: IF and its kin. */
import type { Node } from './ast';
import { broadcast, single } from './ranges';
import type { Code } from './resolve';
import type { Scalar } from './types';
import {
  Area,
  Matrix,
  NA,
  NotComputedError,
  VALUE,
  isError,
  toBoolean,
  toNumber,
  type Value,
} from './values';

type Build = (codes: Code[], array: boolean) => Code;
interface Control {
  min: number;
  max: number;
  build: Build;
}

const isMany = (value: Value): value is Area | Matrix =>
  value instanceof Matrix || (value instanceof Area && (value.rows > 1 || value.columns > 1));

const choose = (condition: Scalar, yes: Scalar, no: Scalar): Scalar => {
  const truth = toBoolean(condition);
  return typeof truth === 'boolean' ? (truth ? yes : no) : truth;
};

const otherwise: Code = () => false;

const buildIf: Build = ([test, yes, no = otherwise], array) => {
  const [testCode, yesCode] = [test as Code, yes as Code];
  return (context) => {
    const condition = testCode(context);
    if (array && isMany(condition)) {
      return broadcast(
        context.engine,
        [condition, yesCode(context), no(context)],
        ([a = null, b = null, c = null]) => choose(a, b, c),
      );
    }
    const truth = toBoolean(single(condition, context));
    return typeof truth === 'boolean' ? (truth ? yesCode : no)(context) : truth;
  };
};

/** IFERROR and IFNA: the second argument stands in for some errors of the first. */
const buildFallback =
  (caught: (value: Scalar) => boolean): Build =>
  ([first, second], array) => {
    const [valueCode, fallback] = [first as Code, second as Code];
    return (context) => {
      const value = valueCode(context);
      if (array && isMany(value)) {
        return broadcast(context.engine, [value, fallback(context)], ([a = null, b = null]) =>
          caught(a) ? b : a,
        );
      }
      const scalar = single(value, context);
      return caught(scalar) ? single(fallback(context), context) : scalar;
    };
  };

const buildIfs: Build = (codes, array) => {
  const pairs: [Code, Code][] = [];
  for (let i = 0; i + 1 < codes.length; i += 2) pairs.push([codes[i] as Code, codes[i + 1] as Code]);
  if (codes.length % 2 === 1) throw new NotComputedError('syntax', 'Wrong number of arguments: IFS');
  return pairs.reduceRight<Code>(
    (rest, [test, value]) => buildIf([test, value, rest], array),
    () => NA,
  );
};

const buildChoose: Build = ([index, ...choices], array) => {
  const indexCode = index as Code;
  return (context) => {
    const chosen = indexCode(context);
    const pick = (at: Scalar): Value => {
      const number = toNumber(at);
      if (typeof number !== 'number') return number;
      const choice = choices[Math.trunc(number) - 1];
      return choice ? choice(context) : VALUE;
    };
    if (array && isMany(chosen)) {
      return broadcast(context.engine, [chosen], ([at = null]) => single(pick(at), context));
    }
    return pick(single(chosen, context));
  };
};

const CONTROLS: Record<string, Control> = {
  IF: { min: 2, max: 3, build: buildIf },
  IFERROR: { min: 2, max: 2, build: buildFallback(isError) },
  IFNA: { min: 2, max: 2, build: buildFallback((value) => value === NA) },
  IFS: { min: 2, max: 254, build: buildIfs },
  CHOOSE: { min: 2, max: 255, build: buildChoose },
};

export const CONTROL_NAMES = Object.keys(CONTROLS);

export function compileControl(
  name: string,
  args: readonly Node[],
  compile: (node: Node) => Code,
  array: boolean,
): Code | undefined {
  const control = Object.hasOwn(CONTROLS, name) ? CONTROLS[name] : undefined;
  if (!control) return undefined;
  if (args.length < control.min || args.length > control.max) {
    throw new NotComputedError('syntax', `Wrong number of arguments: ${name}`);
  }
  return control.build(args.map(compile), array);
}
