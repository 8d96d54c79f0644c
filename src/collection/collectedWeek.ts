import { entryColumns, shortHash, textOf, type CellValue, type EntryInputKey } from '../register';
import type { CollectedEntry, CollectedReturn, CollectedWeek } from './types';

const format = 'p06-collected';
const version = 1;

/** The columns in which a department says something. */
export const answerKeys = entryColumns
  .filter(({ editor }) => editor === 'officer')
  .map(({ key }) => key) as EntryInputKey[];

type Answers = Readonly<Record<EntryInputKey, CellValue>>;

/** A short print of what an entry says, its state left aside. */
export const printOfAnswers = (cells: Answers): string =>
  shortHash(answerKeys.map((key) => textOf(cells[key]).normalize('NFC')).join('\u0000'));

export const nothingCollected = (week: string): CollectedWeek => ({ week, returns: {}, entries: {} });

/** As text: what the workbook keeps. */
export const collectedToText = (collected: CollectedWeek): string =>
  JSON.stringify({ format, version, ...collected });

/**
 * What was collected in a week, of such a text; of another week nothing is known any more: its entries are closed.
 * @returns undefined if the text is none or of a newer version.
 */
export function collectedFromText(text: string, week: string): CollectedWeek | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(kept) || kept.format !== format || kept.version !== version) return undefined;
  if (kept.week !== week) return nothingCollected(week);
  const returns = recordOf(kept.returns, isReturn);
  const entries = recordOf(kept.entries, isEntry);
  return returns && entries && { week, returns, entries };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReturn = (value: unknown): value is CollectedReturn =>
  isRecord(value) &&
  typeof value.file === 'string' &&
  typeof value.collectedOn === 'string' &&
  ['string', 'undefined'].includes(typeof value.savedAt);

const isAnswerKey = (key: unknown): boolean => (answerKeys as readonly unknown[]).includes(key);

const isEntry = (value: unknown): value is CollectedEntry =>
  isRecord(value) &&
  typeof value.print === 'string' &&
  ['string', 'undefined'].includes(typeof value.submitted) &&
  Array.isArray(value.said) &&
  value.said.every(isAnswerKey) &&
  (value.saidAt === undefined ||
    (isRecord(value.saidAt) &&
      Object.entries(value.saidAt).every(([key, at]) => isAnswerKey(key) && typeof at === 'string'))) &&
  (value.heard === undefined ||
    (Array.isArray(value.heard) && value.heard.every((print) => typeof print === 'string')));

function recordOf<T>(value: unknown, holds: (each: unknown) => each is T): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined;
  const all = Object.entries(value);
  return all.every((each): each is [string, T] => holds(each[1])) ? Object.fromEntries(all) : undefined;
}
