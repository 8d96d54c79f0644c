export * from './day';
export * from './reportingWeek';
export * from './workingDays';
