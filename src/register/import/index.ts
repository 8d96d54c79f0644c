export { examplesOf } from './examplesOf';
export { importRegister } from './importRegister';
export { importReports, type FoundReport, type FoundReports } from './importReports';
export { fieldNamed, registerFields, weeklyFields, type FieldKey } from './fields';
export { guidesFromText, guidesToText, withGuides } from './guideFile';
export * from './importGuide';
export { endOfDuration, readDeadline, type Deadline } from './deadline';
export type * from './types';
