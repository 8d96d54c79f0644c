export { unpacked, type NamedBytes } from './archive';
export { distinctNames } from './distinctNames';
export { limits, readSource } from './readSource';
export type * from './types';
