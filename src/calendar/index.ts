export * from './day';
export * from './reportingPeriod';
export * from './reportingWeek';
export * from './workingDays';
