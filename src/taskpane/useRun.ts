import { useRef, useState } from 'react';
import type { ActionOptions, Progress } from '../actions/types';
import { say, t, UserError, type Language } from '../messages';

/** Where one step of the pane stands. */
export interface Run<T> {
  readonly running: boolean;
  readonly progress?: Progress;
  readonly result?: T;
  readonly error?: unknown;
  readonly cancelled: boolean;
  start: (action: (options: ActionOptions) => Promise<T>) => Promise<void>;
  cancel: () => void;
}

type State<T> = Pick<Run<T>, 'running' | 'progress' | 'result' | 'error' | 'cancelled'>;

/** Runs an action with progress, cancelling and its outcome as state. */
export function useRun<T>(onRunning: (running: boolean) => void): Run<T> {
  const [state, setState] = useState<State<T>>({ running: false, cancelled: false });
  const controller = useRef<AbortController>(null);

  const start = async (action: (options: ActionOptions) => Promise<T>): Promise<void> => {
    const { signal } = (controller.current = new AbortController());
    setState({ running: true, cancelled: false });
    onRunning(true);
    const onProgress = (progress: Progress): void => setState((now) => ({ ...now, progress }));
    try {
      const result = await action({ onProgress, signal });
      setState({ running: false, cancelled: false, result });
    } catch (error) {
      setState({ running: false, cancelled: signal.aborted, error: signal.aborted ? undefined : error });
    } finally {
      onRunning(false);
    }
  };
  return { ...state, start, cancel: () => controller.current?.abort() };
}

/** An error as a sentence for people. */
export function sentence(language: Language, error: unknown): string {
  if (error instanceof UserError) return say(language, error.userMessage);
  const detail = error instanceof Error ? error.message : String(error);
  return t(language, 'taskpane.run.unexpected', { detail });
}
