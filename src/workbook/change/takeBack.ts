import type { Day } from '../../calendar';
import type { Before } from './before';
import { lookBack, takeBackChange } from './change';

export interface TakeBackOptions {
  readonly today: Day;
}

/** How something that was written is taken back, while the page lives. */
export interface TakeBack {
  /** What people have put since into that which would go as a whole: addresses. Nothing is written. */
  readonly lost: () => Promise<readonly string[]>;
  /**
   * Takes it back.
   * @returns what was left as it is, for somebody has changed it since: addresses.
   */
  readonly takeBack: (options: TakeBackOptions) => Promise<readonly string[]>;
}

/** Taken back cell by cell: what somebody has changed since is left. No log tells of it. */
export interface CellTakeBack extends TakeBack {
  readonly takeBack: () => Promise<readonly string[]>;
}

export const byCell = (before: Before): CellTakeBack => ({
  lost: () => Promise.resolve([]),
  takeBack: async () => {
    const { changed } = await lookBack(before);
    await takeBackChange(before, false);
    return changed;
  },
});
