import { readRegisterFile } from '../../actions/readHere';
import type { ReadOrder } from '../../actions/registerReader';
import type { SourceFile } from '../../actions/types';
import { answering } from '../inWorker';

/** What the pane asks of the worker. */
export interface ReadRequest {
  readonly source: SourceFile;
  readonly order: ReadOrder;
}

answering(({ source, order }: ReadRequest) => readRegisterFile(source, order));
