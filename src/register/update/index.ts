export { planUpdate, rejectedId, type PresentRegister } from './planUpdate';
export type * from './types';
