import { toDayMonthYear } from '../calendar';
import type { Message } from '../messages';
import type { ResponsibilitySummary } from './compileResponsibility';
import type { ReviewSummary } from './compileReview';
import type { WatchListSummary } from './compileWatchList';
import type { ViewSummary } from './showView';

/** What the actions for the desk did, in one sentence each, for every face. */
export const viewTold = ({ shown, tasks, cleared }: ViewSummary): Message => ({
  key: 'desk.told.view',
  params: { shown, tasks, cleared: cleared.length, columns: cleared.join(', ') },
});

export const listTold = ({ sheet, listed }: WatchListSummary): Message => ({
  key: 'desk.told.list',
  params: { sheet, listed },
});

export const dutiesTold = ({ onTimeRate, ...counts }: ResponsibilitySummary): Message => ({
  key: 'desk.told.duties',
  params: { ...counts, measured: onTimeRate === undefined ? 'no' : 'yes', rate: onTimeRate ?? 0 },
});

export const reviewTold = ({ sheet, asOf, daily }: ReviewSummary): Message => ({
  key: 'desk.told.review',
  params: { sheet, asOf: toDayMonthYear(asOf), ...daily },
});

/** Undefined while no week is closed. */
export const changesTold = ({ changes }: ReviewSummary): Message | undefined =>
  changes && { key: 'desk.told.changes', params: { ...changes } };
