export { examplesOf } from './examplesOf';
export { importRegister } from './importRegister';
export { fieldNamed, registerFields, weeklyFields, type FieldKey } from './fields';
export { guidesFromText, guidesToText, withGuides } from './guideFile';
export * from './importGuide';
export { endOfDuration, readDeadline, type Deadline } from './deadline';
export type * from './types';
