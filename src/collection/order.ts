import type { ReturnFile } from './types';

/**
 * Returns in the order in which they were saved, those that do not say when first: what is known to be later speaks last.
 */
export const inOrder = (files: readonly ReturnFile[]): ReturnFile[] =>
  [...files].sort((a, b) => compare(a.savedAt ?? '', b.savedAt ?? '') || compare(a.file, b.file));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How one time of saving stands to another; where either is not known, or both are the same, nobody can tell. */
export function orderOf(
  savedAt: string | undefined,
  before: string | undefined,
): 'later' | 'older' | 'unknown' {
  if (savedAt === undefined || before === undefined || savedAt === before) return 'unknown';
  return savedAt > before ? 'later' : 'older';
}

/** The later of two times, or the one that is known. */
export const laterOf = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
