import type { ReturnFile } from '../collection';
import type { Agency } from '../register';
import type { ImportGuide } from '../register/import';
import type { Language, Message } from '../messages';
import type { SourceFile } from './types';

/** What understanding returns takes, in plain data: it may be sent to another thread. */
export interface ReturnsOrder {
  readonly language: Language;
  readonly registerYear: number;
  readonly agencies: readonly Agency[];
  readonly guides: readonly ImportGuide[];
  /** Whose return a file is, by its name, where the office has said so. */
  readonly senders: Readonly<Record<string, string>>;
}

/** A file understood, or why it was not. */
export type ReadReturn =
  { readonly file: string; readonly read: ReturnFile } | { readonly file: string; readonly refusal: Message };

/** Reads returns, archives unpacked; the task pane does it in a worker. */
export type ReturnsReader = (
  sources: readonly SourceFile[],
  order: ReturnsOrder,
  signal?: AbortSignal,
) => readonly ReadReturn[] | Promise<readonly ReadReturn[]>;

/** The reader of these options; the parsers are fetched only if they are needed on this thread. */
export const returnsReaderOf = async (reader: ReturnsReader | undefined): Promise<ReturnsReader> =>
  reader ?? (await import('./readReturnsHere')).readReturns;
