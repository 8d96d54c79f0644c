export { unpacked, type NamedBytes } from './archive';
export { limits, readSource } from './readSource';
export type * from './types';
