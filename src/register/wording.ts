/**
 * The form in which words are compared: without case, diacritics, punctuation and doubled spaces, so that
 * "Cơ quan  CHỦ TRÌ:" and "co quan chu tri" are the same. `%` stays, for it tells a column of percents.
 */
export function plain(text: string): string {
  if (text.length > longestKept) return plainForm(text);
  let form = kept.get(text);
  if (form === undefined) {
    form = plainForm(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, form);
  }
  return form;
}

/** Agencies, headings and choices recur in every row: their forms are kept, a bounded number of them. */
const kept = new Map<string, string>();
const mostKept = 20_000;
const longestKept = 120;

function plainForm(text: string): string {
  if (/^[ -~]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9%]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form in which wordings are compared letter by letter: without regard to case and punctuation, and to the letter of a
 * syllable that bears its tone (hoá, hóa), but with all marks. Unlike {@link plain}, it keeps Hà and Hạ apart.
 */
export const spelling = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/[^ ]+/g, (word) => word.replace(toneMarks, '') + (word.match(toneMarks)?.join('') ?? ''));
