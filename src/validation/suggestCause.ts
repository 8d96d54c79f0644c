import { plain, type CauseGroupKey } from '../register';
import { causeWords } from '../register/data/causeWords';

/** The group that a cause's own words name, the first and most telling ones counting most; undefined where none does. */
export function suggestCauseGroup(cause: string): CauseGroupKey | undefined {
  const text = ` ${plain(cause)} `;
  let best: { group: CauseGroupKey; weight: number } | undefined;
  for (const [group, words] of causeWords) {
    const weight = words.reduce(
      (sum, word) => (text.includes(` ${word} `) ? sum + word.split(' ').length : sum),
      0,
    );
    if (weight > 0 && (!best || weight > best.weight)) best = { group, weight };
  }
  return best?.group;
}
