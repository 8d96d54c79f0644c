export * from './day';
export * from './reportingWeek';
