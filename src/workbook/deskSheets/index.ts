import type { Language } from '../../messages';
import { sheetNames } from '../../register';
import type { Responsibility, WatchList } from '../../reporting';
import { writeList } from '../listSheet';
import { responsibilitySheet } from './responsibilitySheet';
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
