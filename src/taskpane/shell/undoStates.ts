import type { Undo, UndoOutcome } from '../../actions/undo';
import { keep, kept } from './kept';

/** What was done last under the name of a run, and what undoing it gave. */
export interface UndoState {
  readonly undo: Undo;
  readonly outcome?: UndoOutcome;
}

const keyOf = (name: string): string => `undo ${name}`;
const namesKey = 'undos';

export const undoState = (name: string): UndoState | undefined => kept<UndoState>(keyOf(name));

/** Names of the runs that can be undone or were, the latest first. */
export const undoNames = (): readonly string[] => kept<readonly string[]>(namesKey) ?? none;
const none: readonly string[] = [];

/** Keeps the way back, for as long as the page lives or until the same kind of action is done again. */
export function keepUndo(name: string, undo: Undo): void {
  keep(keyOf(name), { undo });
  keep(namesKey, [name, ...undoNames().filter((each) => each !== name)]);
}

export function keepOutcome(name: string, outcome: UndoOutcome | undefined): void {
  const state = undoState(name);
  if (state) keep(keyOf(name), { undo: state.undo, outcome });
}

/** What was undone is told until its kind of action is started again. */
export function forgetUndone(name: string): void {
  if (!undoState(name)?.outcome?.isDone) return;
  keep(keyOf(name), undefined);
  keep(
    namesKey,
    undoNames().filter((each) => each !== name),
  );
}
