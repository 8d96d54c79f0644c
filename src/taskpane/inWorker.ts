import { UserError, type Message } from '../messages';

/** What a worker of ours answers: what it made, a sentence for people, or what went wrong. */
export type WorkerReply<T> =
  { readonly result: T } | { readonly refusal: Message } | { readonly detail: string };

/**
 * Has work done in a worker, so that the pane goes on answering; cancelling stops the worker at once.
 * @throws UserError as the work does, and when cancelled.
 */
export const inWorker = <T>(make: () => Worker, request: unknown, signal?: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new UserError({ key: 'workbook.error.cancelled' }));
      return;
    }
    const worker = make();
    const cancel = (): void => {
      worker.terminate();
      reject(new UserError({ key: 'workbook.error.cancelled' }));
    };
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerReply<T>>): void => {
      end();
      if ('result' in data) resolve(data.result);
      else if ('refusal' in data) reject(new UserError(data.refusal));
      else reject(new Error(data.detail));
    };
    worker.onerror = ({ message }): void => {
      end();
      reject(new Error(message));
    };
    signal?.addEventListener('abort', cancel);
    worker.postMessage(request);
  });

/** The worker's side: answers one request. */
export function answering<R, T>(work: (request: R) => T): void {
  const scope = self as unknown as {
    onmessage: (event: MessageEvent<R>) => void;
    postMessage: (reply: WorkerReply<T>) => void;
  };
  scope.onmessage = ({ data }) => {
    try {
      scope.postMessage({ result: work(data) });
    } catch (error) {
      if (error instanceof UserError) scope.postMessage({ refusal: error.userMessage });
      else
        scope.postMessage({
          detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
    }
  };
}
