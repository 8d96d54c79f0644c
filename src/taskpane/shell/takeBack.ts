import type { UndoOutcome } from '../../actions/undo';
import type { Checked } from '../../commands/ribbonCommands';
import { today } from '../surroundings';
import { keep, kept } from './kept';
import { run, setResult } from './runs';
import { keepOutcome, undoState } from './undoStates';

/** The run under which things are undone. */
export const undoRun = 'undo';
const ofKey = 'undo of';

/** The name of the run that is being undone, or was last. */
export const undoneLast = (): string | undefined => kept<string>(ofKey);

/** What a view shows once its last action is undone; where it is nothing, it shows nothing. */
const lookAgain: Readonly<Record<string, () => Promise<unknown>>> = {
  check: async (): Promise<Checked> => ({
    check: await (await import('../../actions/validateEntries')).validateEntries({ dryRun: true }),
    at: new Date(),
  }),
};

/** Undoes what was done last under the name of a run; what goes with it is asked about first. */
export async function takeBack(name: string, isConfirmed: boolean): Promise<void> {
  const state = undoState(name);
  if (!state) return;
  keep(ofKey, name);
  await run<UndoOutcome>(undoRun, async (options) => {
    const outcome = await state.undo.takeBack({ ...options, today: today(), isConfirmed });
    keepOutcome(name, outcome);
    if (outcome.isDone) setResult(name, await lookAgain[name]?.());
    return outcome;
  });
}
