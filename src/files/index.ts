export { limits, readSource } from './readSource';
export type * from './types';
