export * from './list';
export { writeList } from './writeList';
