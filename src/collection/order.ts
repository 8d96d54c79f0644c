import type { CollectedReturn, ReturnFile } from './types';

/** A return in its turn. */
export interface OrderedReturn {
  readonly file: ReturnFile;
  /** Whether it is known to be later than what was taken of its agency before it in this run. */
  readonly order: 'later' | 'unknown';
}

/**
 * Returns in the order in which they were saved, those that do not say when first: what is known to be later speaks last. Two of one
 * agency that do not tell which is the later one are in no order.
 */
export function inOrder(files: readonly ReturnFile[]): OrderedReturn[] {
  const sorted = [...files].sort(
    (a, b) => compare(a.savedAt ?? '', b.savedAt ?? '') || compare(a.file, b.file),
  );
  const last = new Map<string, string | undefined>();
  return sorted.map((file) => {
    const sender = file.sender ?? '';
    const isFirst = !last.has(sender);
    const before = last.get(sender);
    const { savedAt } = file;
    last.set(sender, savedAt);
    const isLater = isFirst || (before !== undefined && savedAt !== undefined && savedAt > before);
    return { file, order: isLater ? 'later' : 'unknown' };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Saved before the return that was collected already; where one of them does not say when, it is not known to be. */
export const isOlder = ({ savedAt }: ReturnFile, collected: CollectedReturn | undefined): boolean =>
  savedAt !== undefined && collected?.savedAt !== undefined && savedAt < collected.savedAt;
