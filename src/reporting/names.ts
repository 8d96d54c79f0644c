import { oneLine, personKey, remembering, type AgencyDirectory } from '../register';
import type { TaskRef } from './types';

/** Names as they are first spelled: letter case and spacing make nobody else. */
export function firstSpelling(): (text: string) => string {
  const known = new Map<string, string>();
  return remembering((text) => {
    const key = personKey(text);
    const name = known.get(key) ?? oneLine(text);
    known.set(key, name);
    return name;
  });
}

/** The official name where the directory knows one, else the text as it is first spelled. */
export function agencyNames(agencies: AgencyDirectory): (text: string) => string {
  const spelled = firstSpelling();
  return remembering((text) => agencies.find(text) ?? spelled(text));
}

const collator = new Intl.Collator('vi', { numeric: true });

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** End of the digits that stand at a place of a text. */
function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/**
 * Compares as the collator does, without asking it where two texts first differ in digits of numbers of the same length: codes of
 * a register nearly always do, and it takes a hundred times as long.
 */
function compareTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at < shorter && isDigit(a.charCodeAt(at)) && isDigit(b.charCodeAt(at))) {
    const end = digitsEnd(a, at);
    if (end === digitsEnd(b, at)) return a.charCodeAt(at) - b.charCodeAt(at);
  }
  return at === a.length && at === b.length ? 0 : collator.compare(a, b);
}

/** Vietnamese alphabetical order, numbers by value; the empty name comes last. */
export const byName = (a: string, b: string): number =>
  Number(a === '') - Number(b === '') || compareTexts(a, b);

export const byRef = (a: TaskRef, b: TaskRef): number => byName(a.code, b.code) || a.row - b.row;

/** The place of each of some names in {@link byName}, so that long lists compare numbers. */
export function orderOf(names: readonly string[]): (name: string) => number {
  const places = new Map([...new Set(names)].sort(byName).map((name, place) => [name, place]));
  return (name) => places.get(name)!;
}
