import type { Day } from '../calendar';
import type { Message } from '../messages';
import { throwIfCancelled, type TakeBack } from '../workbook';
import type { ActionOptions } from './types';

export interface UndoOptions extends ActionOptions {
  /** The day that the change log bears. */
  readonly today: Day;
  /** The user has been told what goes with it. */
  readonly isConfirmed?: boolean;
}

/** Places of the workbook as addresses: cells and rows. */
type Places = readonly string[];

export interface UndoOutcome {
  readonly isDone: boolean;
  /** Not done, for this would go with it: the user is to be asked. */
  readonly lost: Places;
  /** Changed since, and left as it is. */
  readonly left: Places;
}

/** How what an action wrote is taken back, while the page lives. */
export interface Undo {
  /** As the end of a sentence: "Undo …". */
  readonly what: Message;
  /**
   * Takes it back; what people have changed since is left, or, where all of it goes or nothing, asked about first.
   * @throws UserError if it was cancelled before anything was taken back, or Excel refuses. What is taken back by then is; trying again goes on with the rest.
   */
  readonly takeBack: (options: UndoOptions) => Promise<UndoOutcome>;
}

/**
 * Makes an undo of its parts.
 * @param parts in the order in which they were written; those that do not exist were not written.
 */
export function undoOf(what: Message, ...parts: readonly (TakeBack | undefined)[]): Undo {
  const open = parts.filter((part) => part !== undefined);
  return {
    what,
    takeBack: async ({ today, isConfirmed = false, signal, onProgress }) => {
      const total = open.length + 1;
      const tell = (): void =>
        onProgress?.({ step: { key: 'actions.undo.step' }, done: total - open.length - 1, total });
      tell();
      const lost = isConfirmed ? [] : await lostWith(open);
      if (lost.length > 0) return { isDone: false, lost, left: [] };
      const left: string[] = [];
      // Once begun it goes on to its end: half of what belongs together is worse than either.
      throwIfCancelled(signal);
      while (open.length > 0) {
        // The last that was written goes first; a part that is taken back is not again.
        left.push(...(await open.at(-1)!.takeBack({ today })));
        open.pop();
        tell();
      }
      return { isDone: true, lost: [], left };
    },
  };
}

async function lostWith(parts: readonly TakeBack[]): Promise<Places> {
  const lost: string[] = [];
  for (const part of parts) lost.push(...(await part.lost()));
  return lost;
}
