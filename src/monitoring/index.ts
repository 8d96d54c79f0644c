export * from './evaluate';
export * from './period';
export { reasonText, statusLabel } from './reasons';
export * from './rollUp';
export { roundTo } from './round';
export * from './statuses';
