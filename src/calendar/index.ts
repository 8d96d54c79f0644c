export * from './day';
export * from './reportingPeriod';
export * from './moment';
export * from './reportingWeek';
export * from './workingDays';
