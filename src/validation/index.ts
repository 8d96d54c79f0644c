export * from './atEntry';
export { nearest } from './nearest';
export { shownIn, type Rule } from './rule';
export { rules } from './rules';
export * from './types';
export * from './validate';
