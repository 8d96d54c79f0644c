export * from './collectedWeek';
export * from './conflicts';
export * from './planCollection';
export * from './readReturn';
export * from './types';
