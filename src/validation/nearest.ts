import { plain } from '../register';

/** Levenshtein distance: the fewest single letters to add, drop or change. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(changed, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * The candidate that a text most likely means: the same wording, or at most a third of its letters apart, without
 * regard to case and diacritics; undefined where none is that close.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(text);
  if (!wanted) return undefined;
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const words = plain(candidate);
    const limit = Math.floor(Math.max(wanted.length, words.length) / 3);
    if (Math.abs(words.length - wanted.length) > limit) continue;
    const apart = distance(wanted, words);
    if (apart <= limit && (!best || apart < best.distance)) best = { candidate, distance: apart };
  }
  return best?.candidate;
}
