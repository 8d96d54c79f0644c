import {
  compileResponsibility,
  compileReview,
  compileWatchList,
  explainTask,
  showView,
} from '../../src/actions';
import { allOrNothing, reopened } from './allOrNothing';
import { loaded } from './register';

/** A register with the desk's sheets, a filter and a comment; then work goes on, so that the next run has something else to say. */
const inUse = reopened(async () => {
  const { excel } = await loaded();
  await compileResponsibility();
  await compileReview();
  await compileWatchList({ view: 'all' });
  await showView({ view: 'notReported' });
  await explainTask({ code: '1.1', comment: true });
  excel.edit('Cập nhật tuần', 'E7', 0.9);
  excel.edit('Cập nhật tuần', 'G6', 45679);
  excel.edit('Cập nhật tuần', 'E5', '');
  const bytes = await excel.save();
  excel.dispose();
  return bytes;
});

allOrNothing([
  { name: 'showing a view', open: inUse, work: () => showView({ view: 'overdue', agency: 'Công an tỉnh' }) },
  { name: 'compiling responsibility again', open: inUse, work: () => compileResponsibility() },
  { name: 'renewing a comment', open: inUse, work: () => explainTask({ code: '1.1', comment: true }) },
]);

// Written by the same mechanism, or undone by the same step.
allOrNothing(
  [
    { name: 'listing a view again', open: inUse, work: () => compileWatchList({ view: 'overdue' }) },
    { name: 'compiling the review again', open: inUse, work: () => compileReview() },
    { name: 'commenting on a task', open: inUse, work: () => explainTask({ code: '02', comment: true }) },
  ],
  ['almost done'],
);
