import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Registers that nobody here wrote: read in place, never copied. */
const folder = process.env.P06_REGISTERS ?? resolve(__dirname, '../../../shared/registers');

/** The bytes of one of them. */
export function realRegister(name: string): Uint8Array {
  const path = join(folder, name);
  if (!existsSync(path))
    throw new Error(`Set P06_REGISTERS to the folder that holds ${name}; looked in ${folder}.`);
  return new Uint8Array(readFileSync(path));
}
