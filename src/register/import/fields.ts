import type { ColumnDefinition } from '../columns';
import { entryColumns } from '../entryColumns';
import type { EntryInputKey } from '../entry';
import { taskInputColumns } from '../taskInputColumns';
import type { TaskInputKey } from '../taskColumns';
import { plain } from '../wording';

export type FieldKey = TaskInputKey | EntryInputKey;
/** A column of Tasks or Entries that a source column may become. */
export interface Field {
  readonly key: FieldKey;
  readonly column: ColumnDefinition;
  /** In plain wording, most specific first. */
  readonly wordings: readonly string[];
}

const fieldOf = (column: ColumnDefinition): Field => ({
  key: column.key as FieldKey,
  column,
  wordings: [...new Set([column.header.vi, column.header.en, ...column.synonyms].map(plain))],
});

const entryFields = entryColumns
  .filter(({ editor }) => editor !== 'formula' && editor !== 'addin')
  .map(fieldOf);
const shared = new Set(['code', 'task', 'agency', 'week']);

/** What a row of a register may hold: the task, and in the same row its latest report. */
export const registerFields: readonly Field[] = [
  ...taskInputColumns.map(fieldOf),
  ...entryFields.filter(({ key }) => !shared.has(key)),
];
/** What a row of weekly entries may hold. */
export const weeklyFields: readonly Field[] = entryFields;
export const entryOnlyKeys = entryFields
  .map(({ key }) => key)
  .filter((key) => !shared.has(key)) as EntryInputKey[];

/** The field that a person names by its heading in either language, or by its key. */
export const fieldNamed = (text: string): FieldKey | undefined =>
  [...registerFields, ...weeklyFields].find(
    ({ key, column }) =>
      key === text.trim() ||
      [column.header.vi, column.header.en].some((header) => plain(header) === plain(text)),
  )?.key;

/** Abbreviations of headings, as Vietnamese offices write them. */
const abbreviations: Readonly<Record<string, string>> = {
  bd: 'bat dau',
  cq: 'co quan',
  ct: 'chu tri',
  dv: 'don vi',
  ht: 'hoan thanh',
  kq: 'ket qua',
  kt: 'ket thuc',
  ld: 'lanh dao',
  nd: 'noi dung',
  nv: 'nhiem vu',
  ph: 'phoi hop',
  pt: 'phu trach',
  sp: 'san pham',
  tg: 'thoi gian',
  th: 'thuc hien',
  vb: 'van ban',
};
const abbreviation = new RegExp(`\\b(?:${Object.keys(abbreviations).join('|')})\\b`, 'g');

/** A header in plain wording; `projectName` reads as two words, "CQ chủ trì" as "co quan chu tri". */
export const headerWording = (text: string): string =>
  plain(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(
    abbreviation,
    (word, _at: number, whole: string) => (word === whole ? word : abbreviations[word]!),
  );

const within = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);
/** Short single words ("to", "name", "ref") say too little inside a longer header. */
const tellsInside = (wording: string): boolean => wording.includes(' ') || wording.length >= 5;

/** A phrase says much even in a long header; a word only where it is most of it. */
const insideScore = (wording: string, share: number): number =>
  wording.includes(' ') ? 50 + 30 * share : 10 + 70 * share;

/**
 * How well a header names a field, 0 to 100: exact before contained, the lowest header row before the ones above it,
 * an earlier synonym before a later one.
 */
export function headerScore(levels: readonly string[], field: Field): number {
  const leaf = levels.at(-1) ?? '';
  const joined = levels.join(' ');
  if (!leaf) return 0;
  let best = 0;
  field.wordings.forEach((wording, i) => {
    const rank = Math.min(i, 20) * 0.4;
    let score = 0;
    if (leaf === wording || joined === wording) score = 100 - rank;
    else if (tellsInside(wording) && within(leaf, wording))
      score = insideScore(wording, wording.length / leaf.length) - rank;
    else if (tellsInside(wording) && within(joined, wording)) score = 40 - rank;
    best = Math.max(best, score);
  });
  return best;
}

/** Whether a header is the field's own heading, in either language. */
export const isOfficial = (levels: readonly string[], { column }: Field): boolean =>
  [column.header.vi, column.header.en].some((own) => [levels.at(-1), levels.join(' ')].includes(plain(own)));

/** A running number, which serves as code where there is no better one. */
export const isRunningNumber = (leaf: string): boolean => /^(stt|tt|so tt|so thu tu|no|so)$/.test(leaf);

const agencyField = weeklyFields.find(({ key }) => key === 'agency')!;
const leadField = registerFields.find(({ key }) => key === 'leadAgency')!;

/** Whether a header of agencies says who reports, rather than who leads the task. */
export function saysWhoReports(levels: readonly string[]): boolean {
  const score = headerScore(levels, agencyField);
  return score > 0 && score >= headerScore(levels, leadField);
}
