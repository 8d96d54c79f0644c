export { importRegister } from './importRegister';
export { endOfDuration, readDeadline, type Deadline } from './readDeadline';
export type * from './types';
