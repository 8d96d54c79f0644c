import type { RegisterReader } from '../../actions/registerReader';
import { inWorker } from '../inWorker';
import type { ReadRequest } from './registerWorker';

/** Reads a register file in a worker. */
export const readInWorker: RegisterReader = (source, order, signal) =>
  inWorker(
    () => new Worker(new URL('./registerWorker.ts', import.meta.url)),
    { source, order } satisfies ReadRequest,
    signal,
  );
