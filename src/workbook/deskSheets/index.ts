import type { Language } from '../../messages';
import { sheetNames } from '../../register';
import type { Responsibility, Review, WatchList } from '../../reporting';
import type { TakeBack } from '../change';
import { writeList, type ListSheet } from '../listSheet';
import { responsibilitySheet } from './responsibilitySheet';
import { reviewSheet } from './reviewSheet';
import { watchListSheet } from './watchListSheet';

const tabColor = '#7030A0';

/** Where and how a sheet for the desk is written. */
export interface DeskPlace {
  readonly language: Language;
  /** The sheet that it stands behind, if it is new. */
  readonly after: string;
  readonly canUndo?: boolean;
}

const write = (
  key: 'watchList' | 'responsibility' | 'review',
  list: ListSheet,
  { language, after, canUndo }: DeskPlace,
): Promise<TakeBack | undefined> =>
  writeList(list, { name: sheetNames[key][language], after, tab: tabColor }, language, canUndo);

/** Writes the sheet of a view for a leader's desk, in the place of an earlier one. */
export const writeWatchList = (model: WatchList, place: DeskPlace): Promise<TakeBack | undefined> =>
  write('watchList', watchListSheet(model, place.language), place);

/** Writes the sheet of who answers for what, in the place of an earlier one. */
export const writeResponsibility = (model: Responsibility, place: DeskPlace): Promise<TakeBack | undefined> =>
  write('responsibility', responsibilitySheet(model, place.language), place);

/** Writes the sheet of the daily review, in the place of an earlier one. */
export const writeReview = (model: Review, place: DeskPlace): Promise<TakeBack | undefined> =>
  write('review', reviewSheet(model, place.language), place);
