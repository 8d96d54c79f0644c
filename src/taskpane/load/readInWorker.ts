import type { RegisterReader } from '../../actions/registerReader';
import { UserError } from '../../messages';
import type { ReadReply, ReadRequest } from './registerWorker';

/**
 * Reads a register file in a worker, so that the pane goes on answering; cancelling stops the worker at once.
 * @throws UserError as reading on the spot does, and when cancelled.
 */
export const readInWorker: RegisterReader = (source, order, signal) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./registerWorker.ts', import.meta.url));
    const cancel = (): void => {
      worker.terminate();
      reject(new UserError({ key: 'workbook.error.cancelled' }));
    };
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
    };
    worker.onmessage = ({ data }: MessageEvent<ReadReply>): void => {
      end();
      if ('register' in data) resolve(data.register);
      else if ('refusal' in data) reject(new UserError(data.refusal));
      else reject(new Error(data.detail));
    };
    worker.onerror = ({ message }): void => {
      end();
      reject(new Error(message));
    };
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel);
    worker.postMessage({ source, order } satisfies ReadRequest);
  });
