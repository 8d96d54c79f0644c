export { sameValue } from './compareCells';
export { planUpdate, rejectedId, type PresentRegister } from './planUpdate';
export type * from './types';
