/**
 * The form in which words are compared: without case, diacritics, punctuation and doubled spaces, so that
 * "Cơ quan  CHỦ TRÌ:" and "co quan chu tri" are the same. `%` stays, for it tells a column of percents.
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
