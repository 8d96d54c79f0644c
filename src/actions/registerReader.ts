import type { Agency } from '../register';
import type { ImportContext, ImportedRegister } from '../register/import';
import type { SourceFile } from './types';

/** What understanding a file takes, in plain data: it may be sent to another thread. */
export interface ReadOrder extends Omit<ImportContext, 'agencies'> {
  readonly agencies: readonly Agency[];
}

/** Reads and understands a register file; the task pane does it in a worker. */
export type RegisterReader = (
  source: SourceFile,
  order: ReadOrder,
  signal?: AbortSignal,
) => ImportedRegister | Promise<ImportedRegister>;

/** The reader of these options; the parsers are fetched only if they are needed on this thread. */
export const readerOf = async ({ reader }: { readonly reader?: RegisterReader }): Promise<RegisterReader> =>
  reader ?? (await import('./readHere')).readRegisterFile;
