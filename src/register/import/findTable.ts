import type { SourceSheet } from '../../files';
import { headerWording, registerFields, weeklyFields } from './fields';
import { mapColumns, type ColumnMap } from './mapColumns';
import { textIn } from './cellReaders';

/** A table found on a sheet; rows are indexes of `sheet.rows`. */
export interface FoundTable {
  readonly sheet: SourceSheet;
  readonly kind: 'register' | 'weekly';
  readonly top: number;
  /** Index of the first row below the header. */
  readonly body: number;
  /** Headers as written, levels joined by " – ". */
  readonly headers: readonly string[];
  readonly map: ColumnMap;
  /** Week named by the sheet's name, '' if none. */
  readonly week: string;
}

const searchedRows = 80;
const deepestHeader = 3;
const longestHeader = 160;

/** ISO label of a week named in a text ("Tuần 2025-W03"), or ''. */
export function weekIn(text: string): string {
  const match = /\b(\d{4})-?W(\d{1,2})\b/i.exec(text);
  return match ? `${match[1]}-W${match[2]!.padStart(2, '0')}` : '';
}

/** The best table of a sheet: titles may stand above it, its header may have up to three rows with merged cells. */
export function findTable(sheet: SourceSheet): FoundTable | undefined {
  const { rows } = sheet;
  let best: FoundTable | undefined;
  for (let top = 0; top < Math.min(rows.length, searchedRows); top++) {
    if (rows[top]!.filter((cell) => typeof cell.value === 'string' && cell.value.trim() !== '').length < 2)
      continue;
    for (const depth of depthsAt(sheet, top)) {
      const body = top + depth;
      if (!rows.slice(body).some((row) => row.some((cell) => textIn(cell) !== ''))) continue;
      const table = tableAt(sheet, top, body);
      if (table && (!best || table.map.score > best.map.score + 1)) best = table;
    }
  }
  return best;
}

/** Header depths worth trying at a row: deeper than one only where cells are merged, and then at least as deep as they. */
function depthsAt(sheet: SourceSheet, top: number): number[] {
  const here = sheet.merges.filter((merge) => merge.top === top && merge.bottom < top + deepestHeader);
  const tallest = Math.max(1, ...here.map((merge) => merge.bottom - merge.top + 1));
  const wide = here.some((merge) => merge.right > merge.left);
  return tallest > 1 ? [tallest] : wide ? [1, 2] : [1];
}

function tableAt(sheet: SourceSheet, top: number, body: number): FoundTable | undefined {
  const levels = headerLevels(sheet, top, body);
  const wordings = levels.map((texts) => texts.map(headerWording).filter(Boolean));
  // A cheap look at the headers alone first: most rows of a sheet are no header.
  if (mapColumns(wordings, registerFields).byField.size + mapColumns(wordings, weeklyFields).byField.size < 2)
    return undefined;
  const data = sheet.rows.slice(body);
  const weekly = mapColumns(wordings, weeklyFields, data);
  const register = mapColumns(wordings, registerFields, data);
  const week = weekIn(sheet.name);
  const common = { sheet, top, body, headers: levels.map((texts) => texts.join(' – ')), week };
  const has = (map: ColumnMap, ...keys: Parameters<ColumnMap['byField']['has']>[0][]): boolean =>
    keys.every((key) => map.byField.has(key));
  const reports = (['progress', 'achieved', 'completedOn', 'nothingToReport'] as const).some((key) =>
    has(weekly, key),
  );
  if (
    has(weekly, 'code', 'agency') &&
    reports &&
    (has(weekly, 'week') || week !== '' || !has(register, 'task'))
  ) {
    return { ...common, kind: 'weekly', map: weekly };
  }
  const columns = wordings.filter((texts) => texts.length > 0).length;
  const others = [...register.byField.keys()].length > 1 || register.score > 100;
  return has(register, 'task') && others && columns >= 2
    ? { ...common, kind: 'register', map: register }
    : undefined;
}

/** For each column its header texts from top to bottom, merged cells repeated over what they cover. */
function headerLevels(sheet: SourceSheet, top: number, body: number): string[][] {
  const width = sheet.rows[0]!.length;
  const texts = sheet.rows.slice(top, body).map((row) => row.map((cell) => headerText(textIn(cell))));
  for (const merge of sheet.merges) {
    if (merge.top < top || merge.bottom >= body) continue;
    // Only a group over headers of its own spreads sideways; a wide header above data is one column.
    const anchor = texts[merge.top - top]?.[merge.left] ?? '';
    for (let r = merge.top; r <= merge.bottom; r++) {
      for (let c = merge.left; c <= (merge.bottom < body - 1 ? merge.right : merge.left); c++)
        texts[r - top]![c] = anchor;
    }
  }
  return Array.from({ length: width }, (_, c) => [
    ...new Set(texts.map((row) => row[c] ?? '').filter(Boolean)),
  ]);
}

const headerText = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestHeader ? '' : line;
};
