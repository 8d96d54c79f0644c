import type { Language } from '../../messages';
import { sheetNames } from '../../register';
import type { Responsibility, Review, WatchList } from '../../reporting';
import { writeList } from '../listSheet';
import { responsibilitySheet } from './responsibilitySheet';
import { reviewSheet } from './reviewSheet';
import { watchListSheet } from './watchListSheet';

const tabColor = '#7030A0';

/** Writes the sheet of a view for a leader's desk, in the place of an earlier one. */
export async function writeWatchList(model: WatchList, after: string, language: Language): Promise<void> {
  const name = sheetNames.watchList[language];
  await writeList(watchListSheet(model, language), { name, after, tab: tabColor }, language);
}

/** Writes the sheet of who answers for what, in the place of an earlier one. */
export async function writeResponsibility(
  model: Responsibility,
  after: string,
  language: Language,
): Promise<void> {
  const name = sheetNames.responsibility[language];
  await writeList(responsibilitySheet(model, language), { name, after, tab: tabColor }, language);
}

/** Writes the sheet of the daily review, in the place of an earlier one. */
export async function writeReview(model: Review, after: string, language: Language): Promise<void> {
  const name = sheetNames.review[language];
  await writeList(reviewSheet(model, language), { name, after, tab: tabColor }, language);
}
