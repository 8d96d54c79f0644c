import { readSource } from '../files';
import { AgencyDirectory } from '../register';
import { importRegister, type ImportedRegister } from '../register/import';
import type { ReadOrder } from './registerReader';
import type { SourceFile } from './types';

/**
 * Reads and understands a register file on the spot.
 * @throws UserError as `readSource` and `importRegister` do.
 */
export const readRegisterFile = (
  { name, bytes }: SourceFile,
  { agencies, ...order }: ReadOrder,
): ImportedRegister =>
  importRegister(readSource(name, bytes), { ...order, agencies: new AgencyDirectory(agencies) });
