import type { SourceCell, SourceSheet } from '../../files';
import type { AgencyDirectory } from '../agencies';
import { textIn } from './cellReaders';
import { headerWording, isRunningNumber, registerFields, weeklyFields } from './fields';
import { depthsAt, headerLevels } from './headers';
import { fingerprintOf, headerKeys, mergedGuide, type ColumnReading } from './importGuide';
import type { ImportAnswers, ImportGuide } from './importGuide';
import { mapColumns, type ColumnMap } from './mapColumns';
import { columnBlocks } from './sheetShapes';

/** A table found on a sheet; rows are indexes of `sheet.rows`. */
export interface FoundTable {
  readonly sheet: SourceSheet;
  readonly kind: 'register' | 'weekly';
  readonly top: number;
  /** Index of the first row below the header. */
  readonly body: number;
  /** Index after the last row. */
  readonly end: number;
  /** Headers as written, levels joined by " – ". */
  readonly headers: readonly string[];
  /** By column, see {@link headerKeys}. */
  readonly keys: readonly string[];
  readonly map: ColumnMap;
  /** How columns are to be read, where the office has said so. */
  readonly readings: ReadonlyMap<number, ColumnReading>;
  /** The header is one that the workbook remembers. */
  readonly remembered: boolean;
  /** Week named by the sheet's name, '' if none. */
  readonly week: string;
}

/** What the search goes by besides the sheet. */
export interface Hints {
  readonly agencies: AgencyDirectory;
  readonly guides: readonly ImportGuide[];
  readonly answers: ImportAnswers;
  /** Only reports are looked for, of a register that is there: a table need not name agencies, and its running numbers are no codes. */
  readonly isReturn?: boolean;
}

const searchedRows = 80;
/** A second header on a sheet must name so many fields, and so well on average, that it can be no row of data. */
const strongFields = 3;
const strongAverage = 60;

/** ISO label of a week named in a text ("Tuần 2025-W03"), or ''. */
export function weekIn(text: string): string {
  const match = /\b(\d{4})-?W(\d{1,2})\b/i.exec(text);
  return match ? `${match[1]}-W${match[2]!.padStart(2, '0')}` : '';
}

/**
 * The tables of a sheet from top to bottom, or side by side with an empty column between: titles may stand above each, and
 * headers may have up to three rows with merged cells. The best one decides; others need a header beyond doubt.
 */
export function findTables(sheet: SourceSheet, hints: Hints): FoundTable[] {
  const blocks = columnBlocks(sheet);
  if (blocks.length > 1) {
    const beside = blocks.map((block) => tablesDown(block, hints)).filter((tables) => tables.length > 0);
    if (beside.length > 1) return beside.flat();
  }
  return tablesDown(sheet, hints);
}

function tablesDown(sheet: SourceSheet, hints: Hints): FoundTable[] {
  const { rows } = sheet;
  const filled = rows.map((row) => row.reduce((count, cell) => count + (cell.value === '' ? 0 : 1), 0));
  const found: FoundTable[] = [];
  /** A header that stands again further down, as on each printed page, is no other table. */
  const isNew = (table: FoundTable): boolean =>
    found.every(({ keys }) => fingerprintOf(keys) !== fingerprintOf(table.keys));
  let best: FoundTable | undefined;
  for (let top = 0; top < Math.min(rows.length, searchedRows); top++) {
    const table = bestAt(sheet, top, hints);
    if (!table || !isNew(table)) continue;
    found.push(table);
    if (!best || rank(table) > rank(best) + 1) best = table;
  }
  if (!best) return [];
  for (let top = Math.max(best.body + 1, searchedRows); top < rows.length; top++) {
    if (filled[top]! < strongFields || filled[top - 1]! > 1) continue;
    const table = bestAt(sheet, top, hints);
    if (table && isNew(table)) found.push(table);
  }
  /** Nothing or a lone title stands above it: a row of data has its neighbours. */
  const isSetOff = ({ top }: FoundTable): boolean => filled[top - 1]! <= 1;
  const tables = [best];
  for (const table of found) {
    const apart = tables.every(
      (other) => (table.top > other.body && isSetOff(table)) || (table.body < other.top && isSetOff(other)),
    );
    if (!apart || table === best || !isStrong(table)) continue;
    tables.push(table);
  }
  tables.sort((a, b) => a.top - b.top);
  return tables.map((table, i) => {
    const next = tables[i + 1];
    return next ? { ...table, end: titleStart(filled, next.top, table.body) } : table;
  });
}

const rank = (table: FoundTable): number => table.map.score + (table.remembered ? 1000 : 0);
/** A header that can be nothing else. */
export const isStrong = ({ map, remembered }: FoundTable): boolean =>
  remembered || (map.named >= strongFields && map.score / map.named >= strongAverage);

/** Where the title of a table begins: lone texts and empty rows above its header. */
function titleStart(filled: readonly number[], top: number, least: number): number {
  let start = top;
  while (start - 1 >= least && filled[start - 1]! <= 1) start--;
  return start;
}

function bestAt(sheet: SourceSheet, top: number, hints: Hints): FoundTable | undefined {
  const { rows } = sheet;
  if (rows[top]!.filter((cell) => typeof cell.value === 'string' && cell.value.trim() !== '').length < 2)
    return undefined;
  if (rows[top]!.some(isValue)) return undefined;
  let best: FoundTable | undefined;
  for (const depth of depthsAt(sheet, top)) {
    const body = top + depth;
    if (!hasFilledRow(sheet, body)) continue;
    const table = tableAt(sheet, top, body, hints);
    if (table && (!best || rank(table) > rank(best) + 1)) best = table;
  }
  return best;
}

/** A day or a percentage: no heading. */
const isValue = (cell: SourceCell): boolean =>
  cell.isDate ||
  (typeof cell.value === 'string' &&
    /^\s*(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}|[\d.,]+\s*%)\s*$/.test(cell.value));

const hasFilledRow = ({ rows }: SourceSheet, from: number): boolean => {
  for (let r = from; r < rows.length; r++) if (rows[r]!.some((cell) => textIn(cell) !== '')) return true;
  return false;
};

/** Fields of tasks and not of reports; so many of them make a register, even where its column of tasks is not known. */
const describing = new Set<string>(
  registerFields
    .map(({ key }) => key)
    .filter((key) => !['code', 'task'].includes(key) && weeklyFields.every((field) => field.key !== key)),
);
const enoughDescribing = 4;
const describesTasks = ({ byField }: ColumnMap): boolean =>
  [...byField.keys()].filter((key) => describing.has(key)).length >= enoughDescribing;

function tableAt(sheet: SourceSheet, top: number, body: number, hints: Hints): FoundTable | undefined {
  const levels = headerLevels(sheet, top, body);
  const wordings = levels.map((texts) => texts.map(headerWording).filter(Boolean));
  const headers = levels.map((texts) => texts.join(' – '));
  const keys = headerKeys(headers);
  const { columns: chosen, readings, remembered } = mergedGuide(keys, hints.guides, hints.answers);
  const { isReturn = false } = hints;
  // Numbers that were good as the register's codes are an agency's own in what it sends.
  if (isReturn)
    for (const [column, choice] of chosen)
      if (choice === 'code' && isRunningNumber(wordings[column]?.at(-1) ?? '')) chosen.set(column, 'extra');
  // A cheap look at the headers alone first: most rows of a sheet are no header.
  const named =
    mapColumns(wordings, registerFields, { chosen, isReturn }).byField.size +
    mapColumns(wordings, weeklyFields, { chosen, isReturn }).byField.size;
  if (named < 2 && chosen.size === 0) return undefined;
  const more = { chosen, isReturn, agencies: hints.agencies, rows: sheet.rows.slice(body) };
  const weekly = mapColumns(wordings, weeklyFields, more);
  const register = mapColumns(wordings, registerFields, more);
  const week = weekIn(sheet.name);
  const common = { sheet, top, body, end: sheet.rows.length, headers, keys, readings, remembered, week };
  const has = (map: ColumnMap, ...fields: Parameters<ColumnMap['byField']['has']>[0][]): boolean =>
    fields.every((field) => map.byField.has(field));
  const reports = (['progress', 'achieved', 'completedOn', 'nothingToReport'] as const).some((key) =>
    has(weekly, key),
  );
  if (
    has(weekly, 'code') &&
    (isReturn || has(weekly, 'agency')) &&
    reports &&
    (has(weekly, 'week') || week !== '' || (!has(register, 'task') && !describesTasks(register)))
  ) {
    return { ...common, kind: 'weekly', map: weekly };
  }
  const columns = wordings.filter((texts) => texts.length > 0).length;
  const isSaid = [...chosen.values()].includes('task');
  const others = register.named > 1 || register.score > 100 || isSaid;
  return has(register, 'task') && others && columns >= 2
    ? { ...common, kind: 'register', map: register }
    : undefined;
}
