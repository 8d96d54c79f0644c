/**
 * How much room a text takes in Times New Roman. Excel does not fit the height of merged cells by itself, so heights
 * have to be known before they are set. Widths are those of Adobe's published metrics of Times-Roman (1/1000 em).
 */
const widths: Readonly<Record<string, number>> = {
  "'|": 190,
  'ijlt/:;\\': 278,
  ' ,.': 250,
  'fIr-()[]!`': 333,
  sJz: 400,
  'aceê"?ă': 444,
  'bdghknopquvxyđôơư*$_0123456789': 500,
  PSF: 560,
  'ELTZ+=<>~': 611,
  BCR: 667,
  ADGHKNOQUVXY: 722,
  'mw&%Đ': 790,
  'MW@…': 940,
};
/** What the horn adds to ư and ơ, on average; other diacritics stand above or below their letter and take no width. */
const horn = '\u031B';
const byLetter = new Map(
  Object.entries({ ...widths, [horn]: 40 }).flatMap(([letters, width]) =>
    [...letters].map((letter) => [letter, width] as const),
  ),
);
/** A letter of another script: a full em, so that a row is rather too high than cut. */
const unknownWidth = 1000;
const boldFactor = 1.08;
/** Screens, printers and programs differ by some percent in columns and letters; rather a little air than a cut line. */
const safety = 1.07;
/** What Excel keeps free inside a cell, left and right together, in points. */
const cellPadding = 5;

export interface Typeface {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, { size, bold }: Typeface): number {
  let units = 0;
  for (const letter of text.normalize('NFD').replace(/(?!\u031B)\p{M}/gu, ''))
    units += byLetter.get(letter) ?? unknownWidth;
  return (units / 1000) * size * (bold ? boldFactor : 1);
}

/** The lines that a text breaks into in a cell of a width (points): at spaces, and inside words longer than a line. */
export function linesOf(text: string, width: number, face: Typeface): string[] {
  const room = (width - cellPadding) / safety;
  return text.split('\n').flatMap((paragraph) => wrap(paragraph, room, face));
}

function wrap(paragraph: string, room: number, face: Typeface): string[] {
  const lines: string[] = [];
  const space = textWidth(' ', face);
  let line = '';
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, face);
    if (line !== '' && used + space + width <= room) {
      line += ` ${word}`;
      used += space + width;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = width <= room ? [word] : broken(word, room, face);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = textWidth(line, face);
  }
  lines.push(line);
  return lines;
}

function broken(word: string, room: number, face: Typeface): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word.normalize('NFC')) {
    const width = textWidth(letter, face);
    if (piece !== '' && used + width > room) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += width;
  }
  pieces.push(piece);
  return pieces;
}

/** Height of one line of Times New Roman as Excel sets it, in points. */
export const lineHeight = (size: number): number => Math.ceil(size * 1.3 * 4) / 4;

/** What a shortened text ends with. */
export const cutMark = ' […]';

/** The text, or as much of it as `maxLines` lines hold, marked at its end. */
export function shortened(text: string, width: number, face: Typeface, maxLines: number): string {
  // Far beyond what any cell shows: spares the wrapping of a whole novel.
  const lines = linesOf(text.slice(0, 20_000), width, face);
  if (lines.length <= maxLines) return text;
  const kept = lines.slice(0, maxLines).join(' ');
  return kept.slice(0, Math.max(kept.length - 2 * cutMark.length, 0)).trimEnd() + cutMark;
}
