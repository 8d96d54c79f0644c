/** Functions on texts. Lengths and places count UTF-16 units, as Excel's do. */
import { format } from 'numfmt';
import type { FunctionDefinition } from '../engine';
import { failOnLocalDate } from '../localDate';
import { forEachValue } from '../ranges';
import type { CellError, Scalar } from '../types';
import { VALUE, isError, toBoolean, toNumber, toText, type Value } from '../values';
import { isMany, numberOf, scalarAt, textsOf, textual, type FunctionTable } from './arguments';
import { anywherePattern, hasWildcards, literalOf } from './wildcards';

/** A cell holds no longer text. */
const MAX_TEXT = 32_767;
const limited = (text: string): Scalar => (text.length > MAX_TEXT ? VALUE : text);

const ofTexts = (min: number, max: number, run: (...texts: string[]) => Scalar): FunctionDefinition => ({
  params: 's',
  min,
  max,
  run(args) {
    const texts = textsOf(args);
    return isError(texts) ? texts : run(...texts);
  },
});

const left = textual(1, 2, (text, count = 1) => (count < 0 ? VALUE : text.slice(0, Math.trunc(count))));
const right = textual(1, 2, (text, count = 1) =>
  count < 0 ? VALUE : text.slice(Math.max(0, text.length - Math.trunc(count))),
);
const mid = textual(3, 3, (text, start = 1, count = 0) => {
  const from = Math.trunc(start) - 1;
  return from < 0 || count < 0 ? VALUE : text.slice(from, from + Math.trunc(count));
});

/** REPLACE and SUBSTITUTE take texts and numbers in turn. */
const replace: FunctionDefinition = {
  params: 'ssss',
  min: 4,
  max: 4,
  run(args) {
    const texts = textsOf([args[0] ?? null, args[3] ?? null]);
    const [start, count] = [numberOf(scalarAt(args, 1)), numberOf(scalarAt(args, 2))];
    if (isError(texts)) return texts;
    if (typeof start !== 'number') return start;
    if (typeof count !== 'number') return count;
    const [text = '', inserted = ''] = texts;
    const from = Math.trunc(start) - 1;
    if (from < 0 || count < 0) return VALUE;
    return limited(text.slice(0, from) + inserted + text.slice(from + Math.trunc(count)));
  },
};

function replaceOne(text: string, old: string, fresh: string, which: number): string {
  let at = -old.length;
  for (let seen = 0; seen < which; seen++) {
    at = text.indexOf(old, at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
}

const substitute: FunctionDefinition = {
  params: 'ssss',
  min: 3,
  max: 4,
  run(args) {
    const texts = textsOf(args.slice(0, 3));
    if (isError(texts)) return texts;
    const [text = '', old = '', fresh = ''] = texts;
    if (args.length < 4) return limited(old === '' ? text : text.replaceAll(old, () => fresh));
    const which = numberOf(scalarAt(args, 3));
    if (typeof which !== 'number') return which;
    if (which < 1) return VALUE;
    return limited(old === '' ? text : replaceOne(text, old, fresh, Math.trunc(which)));
  },
};

/** FIND and SEARCH: where one text stands in another, from 1. */
const finding = (find: (wanted: string, text: string, from: number) => number): FunctionDefinition => ({
  params: 'sss',
  min: 2,
  max: 3,
  run(args) {
    const texts = textsOf(args.slice(0, 2));
    if (isError(texts)) return texts;
    const start = args.length < 3 ? 1 : numberOf(scalarAt(args, 2));
    if (typeof start !== 'number') return start;
    const [wanted = '', text = ''] = texts;
    const from = Math.trunc(start) - 1;
    if (from < 0 || from > text.length) return VALUE;
    const at = find(wanted, text, from);
    return at < 0 ? VALUE : at + 1;
  },
});

function search(wanted: string, text: string, from: number): number {
  if (!hasWildcards(wanted)) return text.toLowerCase().indexOf(literalOf(wanted).toLowerCase(), from);
  const pattern = anywherePattern(wanted);
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** All texts of ranges and arguments, or the first error. */
function allTexts(args: readonly Value[], engine: Parameters<typeof forEachValue>[0]): string[] | CellError {
  const texts: string[] = [];
  let error: CellError | undefined;
  const take = (value: Scalar) => {
    const text = toText(value);
    if (typeof text === 'string') texts.push(text);
    else error ??= text;
  };
  for (const arg of args) {
    if (isMany(arg)) forEachValue(engine, arg, take);
    else take(arg);
  }
  return error ?? texts;
}

const concat: FunctionDefinition = {
  params: 'v',
  min: 1,
  max: 254,
  run(args, { engine }) {
    const texts = allTexts(args, engine);
    return isError(texts) ? texts : limited(texts.join(''));
  },
};

const textJoin: FunctionDefinition = {
  params: 'ssv',
  min: 3,
  max: 254,
  run([delimiter = null, skipsEmpty = null, ...rest], { engine }) {
    const between = toText(delimiter as Scalar);
    const skips = toBoolean(skipsEmpty as Scalar);
    const texts = allTexts(rest, engine);
    if (typeof between !== 'string') return between;
    if (isError(skips)) return skips;
    if (isError(texts)) return texts;
    return limited(texts.filter((text) => !skips || text !== '').join(between));
  },
};

const proper = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

/** TEXT through the number formats of an English Excel. */
const text: FunctionDefinition = {
  params: 'ss',
  min: 2,
  max: 2,
  run(args) {
    const value = scalarAt(args, 0);
    const pattern = toText(scalarAt(args, 1));
    if (typeof pattern !== 'string') return pattern;
    if (typeof value === 'string') failOnLocalDate(value);
    const number = typeof value === 'boolean' ? value : toNumber(value);
    if (pattern === '') return '';
    try {
      return format(pattern, isError(number) ? value : number, { locale: 'en', throws: true });
    } catch {
      return VALUE;
    }
  },
};

const value: FunctionDefinition = {
  params: 's',
  min: 1,
  max: 1,
  run(args) {
    const given = scalarAt(args, 0);
    return typeof given === 'boolean' ? VALUE : numberOf(given);
  },
};

/** Windows-1252 from 0x80 to 0x9F; elsewhere it agrees with Unicode. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const textFunctions: FunctionTable = {
  LEN: ofTexts(1, 1, (each) => each.length),
  TRIM: ofTexts(1, 1, (each) => each.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofTexts(1, 1, (each) => each.toUpperCase()),
  LOWER: ofTexts(1, 1, (each) => each.toLowerCase()),
  PROPER: ofTexts(1, 1, proper),
  EXACT: ofTexts(2, 2, (a, b) => a === b),
  CONCATENATE: ofTexts(1, 255, (...all) => limited(all.join(''))),
  CONCAT: concat,
  TEXTJOIN: textJoin,
  LEFT: left,
  RIGHT: right,
  MID: mid,
  REPT: textual(2, 2, (each, times = 0) =>
    times < 0 || each.length * Math.trunc(times) > MAX_TEXT ? VALUE : each.repeat(Math.trunc(times)),
  ),
  REPLACE: replace,
  SUBSTITUTE: substitute,
  FIND: finding((wanted, within, from) => within.indexOf(wanted, from)),
  SEARCH: finding(search),
  TEXT: text,
  VALUE: value,
  CHAR: {
    params: 's',
    min: 1,
    max: 1,
    run(args) {
      const code = numberOf(scalarAt(args, 0));
      if (typeof code !== 'number') return code;
      if (code < 1 || code >= 256) return VALUE;
      return WINDOWS[Math.trunc(code) - 128] ?? String.fromCharCode(code);
    },
  },
};
