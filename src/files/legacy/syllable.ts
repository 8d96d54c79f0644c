const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?';
const nucleus =
  '(?:uyê|iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uya|iê|yê|oa|oă|oe|uâ|uê|uô|uơ|uy|ươ|ia|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|uyu|oo|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)';
const coda = '(?:ch|ng|nh|c|m|n|p|t)?';
const syllable = new RegExp(`^${onset}${nucleus}${coda}$`);
/** Grave, acute, tilde, hook, dot: at most one to a syllable. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word can be a Vietnamese syllable, by its spelling. */
export function isSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD');
  if ((marked.match(tone)?.length ?? 0) > 1) return false;
  return syllable.test(marked.replace(tone, '').normalize('NFC'));
}

/** The words of a text, marks of old encodings included. */
export const wordsOf = (text: string): string[] => text.match(/[A-Za-z\u00A1-\u024F\u1EA0-\u1EF9]+/g) ?? [];
