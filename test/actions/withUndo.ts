import type { ActionOptions, Undo } from '../../src/actions';

/** Does something as the pane does: with what it gives comes the way back. */
export async function withUndo<T>(
  work: (options: ActionOptions) => Promise<T>,
): Promise<{ readonly done: T; readonly undo: Undo }> {
  const undos: Undo[] = [];
  const done = await work({ onUndoable: (undo) => undos.push(undo) });
  expect(undos).toHaveLength(1);
  return { done, undo: undos[0]! };
}
