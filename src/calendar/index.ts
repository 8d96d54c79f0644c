export * from './day';
export * from './moment';
export * from './reportingWeek';
export * from './workingDays';
