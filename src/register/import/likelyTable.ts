import type { SourceSheet } from '../../files';
import { textIn } from './cellReaders';
import type { FoundTable } from './findTables';
import { headerWording, registerFields } from './fields';
import { headerLevels } from './headers';
import { headerKeys } from './importGuide';
import { mapColumns } from './mapColumns';

const searchedRows = 80;
const fewestHeaders = 3;
const longestHeader = 80;

/**
 * Where no header says what it is: the first row with the most short, distinct texts. Its columns are mapped as far as their
 * headers go; a template has no rows below it.
 */
export function likelyTable(sheets: readonly SourceSheet[]): FoundTable | undefined {
  let best: { sheet: SourceSheet; top: number; count: number } | undefined;
  for (const sheet of sheets) {
    sheet.rows.slice(0, searchedRows).forEach((row, top) => {
      const texts = row.map((cell) => (typeof cell.value === 'string' ? textIn(cell) : ''));
      const count = new Set(texts.filter((text) => text !== '' && text.length <= longestHeader)).size;
      if (count < fewestHeaders || (best && count <= best.count)) return;
      best = { sheet, top, count };
    });
  }
  if (!best) return undefined;
  const { sheet, top } = best;
  const body = top + 1;
  const levels = headerLevels(sheet, top, body);
  const headers = levels.map((texts) => texts.join(' – '));
  const wordings = levels.map((texts) => texts.map(headerWording).filter(Boolean));
  return {
    sheet,
    kind: 'register',
    top,
    body,
    end: sheet.rows.length,
    headers,
    keys: headerKeys(headers),
    map: mapColumns(wordings, registerFields, { rows: sheet.rows.slice(body) }),
    readings: new Map(),
    remembered: false,
    week: '',
  };
}
