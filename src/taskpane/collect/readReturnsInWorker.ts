import type { ReadReturn, ReturnsReader } from '../../actions/returnsReader';
import { inWorker } from '../inWorker';
import type { ReturnsRequest } from './returnsWorker';

/** Reads returns in a worker. */
export const readReturnsInWorker: ReturnsReader = (sources, order, signal) =>
  inWorker<readonly ReadReturn[]>(
    () => new Worker(new URL('./returnsWorker.ts', import.meta.url)),
    { sources, order } satisfies ReturnsRequest,
    signal,
  );
