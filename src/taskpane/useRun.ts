import { useRef, useState } from 'react';
import type { ActionOptions, Progress } from '../actions/types';
import { say, t, UserError, type Language } from '../messages';

/** Where one step of the pane stands. */
export interface Run<T> {
  readonly running: boolean;
  readonly progress?: Progress;
  readonly result?: T;
  readonly error?: unknown;
  start: (action: (options: ActionOptions) => Promise<T>) => Promise<void>;
  cancel: () => void;
  /** Puts something newer in the place of the result, where there is one. */
  update: (change: (result: T) => T) => void;
}

type State<T> = Pick<Run<T>, 'running' | 'progress' | 'result' | 'error'>;

/** Runs an action with progress, cancelling and its outcome as state. */
export function useRun<T>(onRunning: (running: boolean) => void): Run<T> {
  const [state, setState] = useState<State<T>>({ running: false });
  const controller = useRef<AbortController>(null);

  const start = async (action: (options: ActionOptions) => Promise<T>): Promise<void> => {
    const { signal } = (controller.current = new AbortController());
    setState({ running: true });
    onRunning(true);
    const onProgress = (progress: Progress): void => setState((now) => ({ ...now, progress }));
    try {
      const result = await action({ onProgress, signal });
      setState({ running: false, result });
    } catch (error) {
      setState({ running: false, error });
    } finally {
      onRunning(false);
    }
  };
  const update = (change: (result: T) => T): void =>
    setState((now) => (now.result === undefined ? now : { ...now, result: change(now.result) }));
  return { ...state, start, cancel: () => controller.current?.abort(), update };
}

/** Not an error but what the user asked for. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof UserError && error.userMessage.key === 'workbook.error.cancelled';

/** An error as a sentence for people. */
export function sentence(language: Language, error: unknown): string {
  if (error instanceof UserError) return say(language, error.userMessage);
  const detail = error instanceof Error ? error.message : String(error);
  return t(language, 'taskpane.run.unexpected', { detail });
}
