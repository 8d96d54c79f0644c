/// <reference lib="webworker" />
import { readRegisterFile } from '../../actions/readHere';
import type { ReadOrder } from '../../actions/registerReader';
import type { SourceFile } from '../../actions/types';
import { UserError, type Message } from '../../messages';
import type { ImportedRegister } from '../../register/import';

/** What the pane asks of the worker. */
export interface ReadRequest {
  readonly source: SourceFile;
  readonly order: ReadOrder;
}

/** What it answers: the register, a sentence for people, or what went wrong. */
export type ReadReply =
  { readonly register: ImportedRegister } | { readonly refusal: Message } | { readonly detail: string };

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<ReadRequest>): void => {
  scope.postMessage(reply(data));
};

function reply({ source, order }: ReadRequest): ReadReply {
  try {
    return { register: readRegisterFile(source, order) };
  } catch (error) {
    if (error instanceof UserError) return { refusal: error.userMessage };
    return { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
