import { readSource } from '../files';
import { AgencyDirectory, type Agency } from '../register';
import { importRegister, type ImportContext, type ImportedRegister } from '../register/import';
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

/**
 * Reads and understands a register file on the spot.
 * @throws UserError as `readSource` and `importRegister` do.
 */
export const readRegisterFile = (
  { name, bytes }: SourceFile,
  { agencies, ...order }: ReadOrder,
): ImportedRegister =>
  importRegister(readSource(name, bytes), { ...order, agencies: new AgencyDirectory(agencies) });
