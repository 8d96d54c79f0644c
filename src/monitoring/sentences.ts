import { t, type Language, type MessageKey } from '../messages';

/** A text as a formula's string literal. */
export const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A concatenation in which each sample text is replaced by the formula that stands for it. */
function concatenation(text: string, samples: ReadonlyMap<string, string>): string {
  let pieces: { text: string; formula: boolean }[] = [{ text, formula: false }];
  for (const [sample, formula] of samples) {
    pieces = pieces.flatMap((piece) => {
      if (piece.formula) return [piece];
      const [before, ...after] = piece.text.split(sample);
      return [
        { text: before!, formula: false },
        ...after.flatMap((rest) => [
          { text: formula, formula: true },
          { text: rest, formula: false },
        ]),
      ];
    });
  }
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => (piece.formula ? piece.text : literal(piece.text)))
    .join('&');
}

/** The formula whose result is a message that counts days, plural and all; `days` is a formula for the number. */
export function daysSentence(language: Language, key: MessageKey, days: string): string {
  const marker = '\u0001';
  const form = (count: number): string =>
    concatenation(t(language, key, { days: count, count: marker }), new Map([[marker, days]]));
  return form(1) === form(2) ? form(2) : `IF(${days}=1,${form(1)},${form(2)})`;
}

/**
 * A number joined to text takes the decimal mark of the computer; this turns it into the workbook language's.
 * @param decimals Most decimals that are shown.
 */
const numberText = (language: Language, number: string, decimals: number): string =>
  language === 'vi'
    ? `SUBSTITUTE(ROUND(${number},${decimals}),".",",")`
    : `SUBSTITUTE(ROUND(${number},${decimals}),",",".")`;

/** The formula whose result is the message `monitoring.reason.spiBelow`, up to the threshold, and from it on. */
export function spiSentence(language: Language, spi: string, threshold: string): readonly [string, string] {
  const mark = language === 'vi' ? ',' : '.';
  const limit = `0${mark}2222`;
  const text = t(language, 'monitoring.reason.spiBelow', { spi: 0.11, threshold: 0.2222 });
  const at = text.indexOf(limit);
  return [
    concatenation(text.slice(0, at), new Map([[`0${mark}11`, numberText(language, spi, 2)]])),
    concatenation(text.slice(at), new Map([[limit, numberText(language, threshold, 4)]])),
  ];
}

/** The formula whose result is the message `monitoring.short.spi`. */
export function indexSentence(
  language: Language,
  cells: Readonly<Record<'earned' | 'planned' | 'spi', string>>,
): string {
  const text = t(language, 'monitoring.short.spi', { earned: 0.1111, planned: 0.2222, spi: 0.33 });
  const mark = language === 'vi' ? ',' : '.';
  return concatenation(
    text,
    new Map([
      [`0${mark}1111`, numberText(language, cells.earned, 4)],
      [`0${mark}2222`, numberText(language, cells.planned, 4)],
      [`0${mark}33`, numberText(language, cells.spi, 2)],
    ]),
  );
}
