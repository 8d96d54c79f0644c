import type { ActionOptions, Progress } from '../../actions/types';
import { UserError } from '../../messages';
import { clock } from '../surroundings';
import { keep, kept } from './kept';
import { forgetUndone, keepUndo } from './undoStates';

/** Where one action of the pane or of the ribbon stands. */
export interface RunState<T> {
  readonly running: boolean;
  readonly progress?: Progress;
  readonly result?: T;
  readonly error?: unknown;
}

export type Action<T> = (options: ActionOptions) => Promise<T>;

const keyOf = (name: string): string => `run ${name}`;
const busyKey = 'busy';
const idle: RunState<never> = { running: false };

let controller = new AbortController();
/** What was done last under each name, to be done again. */
const actions = new Map<string, Action<unknown>>();
const watchers = new Set<() => void>();

/** What an action waits for besides this page. */
type Turns = <T>(work: () => Promise<T>) => Promise<T>;
let turns: Turns = (work) => work();
/** Has every action of this page take its turn among all pages that are open on the workbook. */
export const takeTurns = (among: Turns): void => void (turns = among);

export const runState = <T>(name: string): RunState<T> => kept<RunState<T>>(keyOf(name)) ?? idle;
/** The name of the action at work: the workbook takes one at a time, whichever button asked for it. */
export const busyWith = (): string | undefined => kept<string>(busyKey);

/** Calls back whenever an action has ended, well or not: the workbook may be another one. */
export function onRunEnd(watcher: () => void): void {
  watchers.add(watcher);
}

/**
 * Runs an action under a name, with its progress and outcome kept for whoever shows it.
 * @throws UserError if another action is at work; what the action itself throws is kept, and thrown too.
 */
export async function run<T>(name: string, action: Action<T>): Promise<T> {
  if (busyWith() !== undefined) throw new UserError({ key: 'taskpane.run.busy' });
  const mine = (controller = new AbortController());
  actions.set(name, action);
  const tell = (state: RunState<T>): void => keep(keyOf(name), state);
  forgetUndone(name);
  keep(busyKey, name);
  tell({ running: true });
  try {
    const result = await turns(() =>
      action({
        signal: mine.signal,
        now: clock(),
        onProgress: (progress) => tell({ running: true, progress }),
        onUndoable: (undo) => keepUndo(name, undo),
      }),
    );
    tell({ running: false, result });
    return result;
  } catch (error) {
    tell({ running: false, error });
    throw error;
  } finally {
    keep(busyKey, undefined);
    watchers.forEach((watcher) => watcher());
  }
}

/** Does again what was done last under that name: what was done since under another is nobody's wish to repeat. */
export function runAgain(name: string): void {
  const action = actions.get(name);
  if (action) void run(name, action).catch(() => undefined);
}

/** Stops what is at work before its next write. */
export const cancelRun = (): void => controller.abort();

/** Puts another result in the place of whatever came out, or none. */
export const setResult = (name: string, result: unknown): void =>
  keep(keyOf(name), { running: false, result });

/** Puts something newer in the place of a result, where there is one. */
export function updateResult<T>(name: string, change: (result: T) => T): void {
  const state = runState<T>(name);
  if (state.result !== undefined) keep(keyOf(name), { ...state, result: change(state.result) });
}
