import type { Rect } from '../store/types';

/** One thing that a user has changed, on one sheet. */
export interface UserChange {
  readonly sheetId: number;
  /** What is selected once it is taken back; null leaves the selection as it is. */
  readonly rect: Rect | null;
  /** Remembers how things are; what it gives puts them back. */
  readonly keep: () => () => void;
  /** Throws if it cannot be taken back any more: the sheet is gone, or protected by now. */
  readonly check: () => void;
  /** Tells whoever listens, after it was taken back or done again. */
  readonly tell: () => void;
}

/** A change with the way back to how things were before it, or after it. */
export interface Remembered extends UserChange {
  readonly restore: () => void;
}

/** Changes that were made at one go. */
export type Step = readonly Remembered[];

/** As many as Excel keeps. */
const most = 100;

/**
 * What the user has done and can take back, newest last. What an add-in changes empties it, as in Excel: the cells may hold
 * something else by then, or stand elsewhere.
 */
export class UserHistory {
  readonly done: Step[] = [];
  readonly undone: Step[] = [];

  add(step: Step): void {
    this.undone.length = 0;
    this.done.push(step);
    if (this.done.length > most) this.done.shift();
  }

  clear(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }
}

/** A change that is about to be made. */
export const remembered = (change: UserChange): Remembered => ({ ...change, restore: change.keep() });
