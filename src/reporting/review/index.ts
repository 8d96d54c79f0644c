import { weekChanges } from './changes';
import { dailyReview } from './daily';
import type { ReviewInput } from './input';
import type { Review } from './types';

export type { ReviewInput } from './input';
export * from './types';

/** What a review meeting of the as-of day goes through, and what has changed since last week. */
export const reviewOf = (input: ReviewInput): Review => ({
  asOf: input.settings.asOf,
  ...dailyReview(input),
  changes: weekChanges(input),
});
