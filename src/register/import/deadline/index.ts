export { endOfDuration } from './durations';
export { isPlaceholder, type Deadline } from './form';
export { readDeadline } from './readDeadline';
