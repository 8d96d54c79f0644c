export * from './latestCauses';
export * from './responsibility';
export * from './watchList';
