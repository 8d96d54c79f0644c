import { readReturns } from '../../actions/readReturnsHere';
import type { ReturnsOrder } from '../../actions/returnsReader';
import type { SourceFile } from '../../actions/types';
import { answering } from '../inWorker';

/** What the pane asks of the worker. */
export interface ReturnsRequest {
  readonly sources: readonly SourceFile[];
  readonly order: ReturnsOrder;
}

answering(({ sources, order }: ReturnsRequest) => readReturns(sources, order));
