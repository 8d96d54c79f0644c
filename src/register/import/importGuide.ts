import { plain } from '../wording';
import { headerWording, type FieldKey } from './fields';

/** Another way to read the values of a column than the usual one. */
export type ColumnReading = 'monthFirst' | 'decimalPoint' | 'decimalComma';
export const columnReadings: readonly ColumnReading[] = ['monthFirst', 'decimalPoint', 'decimalComma'];

/** What a column is said to be: a field, or a column of its own. */
export type ColumnChoice = FieldKey | 'extra';

/** What an official says of a file: by a column's header as written, or by its {@link headerKeys} key. */
export interface ImportAnswers {
  readonly columns?: Readonly<Record<string, ColumnChoice>>;
  readonly readings?: Readonly<Record<string, ColumnReading>>;
  /** The file has its fields downwards and its tasks across. */
  readonly transposed?: boolean;
  /** Take the tables of these sheets only, whatever their headers. */
  readonly sheets?: readonly string[];
}

/** How files of one kind are read, known again by the wording of their headers in any order. */
export interface ImportGuide {
  readonly fingerprint: string;
  /** By key of the column, see {@link headerKeys}; all columns of the table. */
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  readonly readings: Readonly<Record<string, ColumnReading>>;
  readonly transposed: boolean;
}

/**
 * A key for each column of a header: its plain wording, numbered where it stands twice ("rating #2"); '' for a column without
 * header.
 */
export function headerKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const wording = headerWording(header);
    if (wording === '') return '';
    const count = (seen.get(wording) ?? 0) + 1;
    seen.set(wording, count);
    return count === 1 ? wording : `${wording} #${count}`;
  });
}

/** The same for two files whose headers say the same, whatever the order of their columns. */
export const fingerprintOf = (keys: readonly string[]): string => keys.filter(Boolean).sort().join(' | ');

/** What was said of a column; answers may name it as written. */
export function saidOf<T>(said: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  if (!said || key === '') return undefined;
  if (Object.hasOwn(said, key)) return said[key];
  return Object.entries(said).find(([name]) => answerKey(name) === key)?.[1];
}

/** The key under which an answer's column goes: "Đơn vị #2" keeps its number. */
function answerKey(name: string): string {
  const numbered = /^(.*) #(\d+)$/.exec(name);
  return numbered ? `${headerWording(numbered[1]!)} #${numbered[2]}` : headerWording(name);
}

/** Answers over what is remembered. */
export function mergedGuide(
  keys: readonly string[],
  remembered: readonly ImportGuide[],
  answers: ImportAnswers,
): { columns: Map<number, ColumnChoice>; readings: Map<number, ColumnReading>; remembered: boolean } {
  const fingerprint = fingerprintOf(keys);
  const guide = remembered.find((each) => each.fingerprint === fingerprint);
  const columns = new Map<number, ColumnChoice>();
  const readings = new Map<number, ColumnReading>();
  keys.forEach((key, column) => {
    const choice = saidOf(answers.columns, key) ?? saidOf(guide?.columns, key);
    if (choice) columns.set(column, choice);
    const reading = saidOf(answers.readings, key) ?? saidOf(guide?.readings, key);
    if (reading) readings.set(column, reading);
  });
  // An answer takes a field from the column that had it.
  for (const [column, choice] of columns) {
    if (choice === 'extra') continue;
    const rival = [...columns].find(([other, value]) => other !== column && value === choice);
    if (!rival) continue;
    const isAnswer = saidOf(answers.columns, keys[column]!) !== undefined;
    columns.set(isAnswer ? rival[0] : column, 'extra');
  }
  return { columns, readings, remembered: guide !== undefined };
}

/** Whether two names are the same sheet to a person. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
