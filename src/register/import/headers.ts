import type { SourceSheet } from '../../files';
import { textIn } from './cellReaders';

const deepestHeader = 3;
const longestHeader = 160;

/** Header depths worth trying at a row: deeper than one only where cells are merged, and then at least as deep as they. */
export function depthsAt(sheet: SourceSheet, top: number): number[] {
  const here = sheet.merges.filter((merge) => merge.top === top && merge.bottom < top + deepestHeader);
  const tallest = Math.max(1, ...here.map((merge) => merge.bottom - merge.top + 1));
  const wide = here.some((merge) => merge.right > merge.left);
  return tallest > 1 ? [tallest] : wide ? [1, 2] : [1];
}

/** For each column its header texts from top to bottom, merged cells repeated over what they cover. */
export function headerLevels(sheet: SourceSheet, top: number, body: number): string[][] {
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
