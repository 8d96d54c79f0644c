import { isPassing } from './errors';

/** While a cell is being edited Excel answers nothing: how long to wait until it is asked again, in milliseconds. */
export const restInCellEdit = 1500;

/** What ends something that was begun; undefined if it ended by itself. */
export type Ending = (() => unknown) | undefined;

/**
 * Begins something that needs Excel's answer; while a cell is being edited, again and again.
 * @param begin begins it; what it learns after the signal nobody wants to know.
 * @param tell gets what hinders it, and undefined as soon as nothing does.
 * @returns what ends it.
 */
export function patiently(
  begin: (signal: AbortSignal) => Promise<Ending>,
  tell: (failure: unknown) => void,
  rest = restInCellEdit,
): () => void {
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: Ending;
  const attempt = async (): Promise<void> => {
    try {
      end = await begin(ended.signal);
      if (ended.signal.aborted) end?.();
      else tell(undefined);
    } catch (error) {
      if (ended.signal.aborted) return;
      tell(error);
      if (isPassing(error)) timer = setTimeout(() => void attempt(), rest);
    }
  };
  void attempt();
  return () => {
    ended.abort();
    clearTimeout(timer);
    end?.();
  };
}
