import type { Language } from '../../messages';
import { referencesIn } from '../references';
import { literal } from '../sentences';
import { statusDefinition, type StatusKey } from '../statuses';

/** Pieces that the formulas of several columns share. An empty result is "". */

/** Whether a cell holds a day: a number that Excel's calendar knows, from 1 March 1900 to 31 December 9999. */
export const isDay = (cell: string): string => `AND(ISNUMBER(${cell}),${cell}>=61,${cell}<2958466)`;

/** Whether nothing stands in any of the cells. */
export const isEmpty = (...cells: readonly string[]): string => `TRIM(${cells.join('&')})=""`;

/** What the rows of other tables are matched by: text that no function takes for a number. */
export const keyOf = (code: string): string => `"#"&TRIM(${code})`;

/** A criterion that means its characters themselves: ~ before each of Excel's wildcards. */
export const wildcardsEscaped = (text: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;

/** The criterion by which rows of another table are those of this row's task. Worked out once a row, in a column of its own. */
export const ofThisTask = (language: Language): string => referencesIn(language).task('lookupKey');

/** Elapsed share of the period of a regular task; 0 for a one-off task. Looked up once a row, in a column of its own. */
export const shareOf = (language: Language): string => referencesIn(language).task('periodShare');

/** A one-off task with a completion day. */
export function isCompleted(language: Language): string {
  const { task } = referencesIn(language);
  return `IF(${shareOf(language)}>0,FALSE,ISNUMBER(${task('completedOn')}))`;
}

export function isSuspended(language: Language): string {
  const { task } = referencesIn(language);
  return `IF(TRIM(${task('suspended')})="",FALSE,NOT(${isCompleted(language)}))`;
}

export const label = (key: StatusKey, language: Language): string =>
  literal(statusDefinition(key).label[language]);

export type Case = readonly [condition: string, value: string];

/** The value of the first condition that holds. */
export const firstOf = (cases: readonly Case[], otherwise: string): string =>
  cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);
