export * from './atEntry';
export * from './liveValidation';
export { nearest } from './nearest';
export * from './requiredNow';
export { recognisable, shortened } from './shorten';
export { shownIn, type Rule } from './rule';
export { rules } from './rules';
export * from './types';
export { validate } from './validate';
