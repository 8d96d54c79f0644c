import type { Language } from '../messages';

/** Decimals that quantities show at most. */
const finest = 2;
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}:${decimals}`;
  const known =
    formats.get(key) ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals });
  formats.set(key, known);
  return known;
}

/** A unit as it stands after a number: "37,1 nghìn lượt"; acronyms keep their capitals. */
const insidePhrase = (unit: string): string =>
  unit.normalize('NFC').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** A quantity of a task with its unit, as people of the language read it. */
export const quantityText = (quantity: number, unit: string, language: Language): string =>
  `${formatOf(language, finest).format(quantity)} ${insidePhrase(unit)}`.trim();

/** How many decimals a figure was given with. */
function decimalsOf(figure: number): number {
  for (let decimals = 0; decimals < finest; decimals++) {
    const scaled = figure * 10 ** decimals;
    // What sums of decimals leave behind is none.
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return finest;
}

/**
 * What a task has to have reached by now, to be shown: as fine as its target and its figures are, for of dossiers there are no parts.
 * Rounded up, so that whoever has reached what is shown is on plan and whoever has not is behind; indices are computed from the
 * exact value.
 */
export function shownTarget(exact: number, ...figures: readonly (number | undefined)[]): number {
  const scale = 10 ** Math.max(...figures.map((figure) => decimalsOf(figure ?? 0)));
  return Math.ceil(exact * scale - 1e-6) / scale;
}
