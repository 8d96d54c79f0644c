import { useSyncExternalStore } from 'react';
import { isPassing } from './errors';
import { subscribe } from './kept';
import {
  busyWith,
  cancelRun,
  run,
  runAgain,
  runState,
  setResult,
  updateResult,
  type Action,
  type RunState,
} from './runs';

/** One action of a view, as state. */
export interface Run<T> extends RunState<T> {
  readonly start: (action: Action<T>) => void;
  /** Does it again, where what went wrong only needs that. */
  readonly again?: () => void;
  readonly cancel: () => void;
  /** What came of it is no longer what the view is about. */
  readonly forget: () => void;
  readonly update: (change: (result: T) => T) => void;
}

/** The run of that name, wherever it was started: here, in another view, on the ribbon. */
export function useRun<T>(name: string): Run<T> {
  const state = useSyncExternalStore(subscribe, () => runState<T>(name));
  return {
    ...state,
    // What goes wrong is in the state.
    start: (action) => void run(name, action).catch(() => undefined),
    again: isPassing(state.error) ? () => runAgain(name) : undefined,
    cancel: cancelRun,
    forget: () => setResult(name, undefined),
    update: (change) => updateResult<T>(name, change),
  };
}

/** The name of the action at work, undefined if none is. */
export const useBusyWith = (): string | undefined => useSyncExternalStore(subscribe, busyWith);
