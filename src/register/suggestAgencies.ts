import type { Agency } from './agencies';
import { mergers } from './data/mergers';
import { plain } from './wording';

/** Words that stand for the same kind of body; after `plain`. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\buy ban (nhan dan|nd)\b/g, 'ubnd'],
  [/\bvan phong\b/g, 'vp'],
  [/\bcong an\b/g, 'ca'],
  [/\bbao hiem xa hoi\b/g, 'bhxh'],
  [/\bthanh pho\b/g, 'tp'],
  [/\bthi xa\b/g, 'tx'],
  [/\bhuyen\b/g, 'h'],
];
/** Words that do not tell one agency from another. */
const fillers = /\b(va|and|of|the|tinh|cua|dia phuong)\b/g;

const likeliest = 3;
/** Below this the names have too little in common to be worth asking about. */
const enough = 0.5;

const core = (text: string): string[] =>
  shortForms
    .reduce((words, [long, short]) => words.replace(long, short), plain(text))
    .replace(fillers, ' ')
    .split(' ')
    .filter(Boolean);

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** Share of letter pairs that two texts have in common (Sørensen-Dice). */
function dice(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const rest = pairs(b);
  const all = pairs(a).length + rest.length;
  let common = 0;
  for (const pair of pairs(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    common += 1;
    rest.splice(at, 1);
  }
  return all === 0 ? 0 : (2 * common) / all;
}

/** How much a text looks like a name, 0 to 1: by its letters, or as its abbreviation ("Sở NV", "SNV"). */
function likeness(text: string, name: string): number {
  const [asked, known] = [core(text), core(name)];
  const spelled = dice(asked.join(' '), known.join(' '));
  const letters = asked.join('');
  const abbreviated =
    letters.length > 1 &&
    (letters === initials(known) ||
      // The kind of body in full, the rest by its first letters.
      (asked.length > 1 && asked[0] === known[0] && asked.slice(1).join('') === initials(known.slice(1))));
  // "Công an tỉnh Hải Dương": the name, and more said of it.
  const continued =
    `${plain(text)} `.startsWith(`${plain(name)} `) && known.length > 0 && plain(name).includes(' ');
  return abbreviated ? 0.95 : continued ? 0.9 : spelled;
}

/**
 * Agencies of the list that a text may mean, likeliest first: by likeness of the names and abbreviations, and by mergers
 * (the new name for an old one of the list, and the other way round). Only suggestions: the office decides.
 */
export function suggestAgencies(text: string, agencies: readonly Agency[]): string[] {
  const asked = plain(text);
  const related = new Set(
    mergers.flatMap(({ successor, predecessors }) => {
      const isSuccessor = plain(successor) === asked;
      if (isSuccessor) return predecessors.map(plain);
      return predecessors.some((name) => plain(name) === asked) ? [plain(successor)] : [];
    }),
  );
  return agencies
    .map(({ name, aliases }) => ({
      name,
      score: related.has(plain(name))
        ? 1
        : Math.max(...[name, ...aliases].map((words) => likeness(text, words))),
    }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, likeliest)
    .map(({ name }) => name);
}
