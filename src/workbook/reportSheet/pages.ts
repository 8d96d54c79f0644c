import type { Language } from '../../messages';
import { printedHeight, tableHeights, type Block, type TableBlock } from '../../reporting/document';

/** Points that a page of the sheet holds: what is printed on, less what printers differ in row heights. */
export const pageHeight = (printedHeight * 97) / 100;
export const chartHeight = 200;
/** Air under a table, and above and under a chart. */
export const air = 6;
/** A text up to this height introduces the table under it; a longer one stands by itself. */
const introduction = 50;
/** A table up to this part of a page is never parted. */
const shortTable = pageHeight / 2;
/** A page is left for the sake of a note once it is filled up to this part. */
export const wellFilled = (pageHeight * 2) / 3;

/**
 * Points that each block needs on the page where it begins, together with what has to stand under it: a heading keeps its
 * text, a text the head and first row of its table, a short table all of its rows and its note; the signature (of so many points)
 * keeps the last two blocks, for it never stands alone. A table that is drawn is whole, however high: its note goes with it only
 * where that leaves little of a page empty, which is for whoever lays out to say.
 */
export function heightsNeeded(
  blocks: readonly Block[],
  language: Language,
  heightOf: (block: Exclude<Block, TableBlock>) => number,
  signature: number,
): number[] {
  const drawn = new Set(blocks.flatMap((block) => (block.kind === 'chart' ? [block.table] : [])));
  const needed: number[] = new Array<number>(blocks.length).fill(0);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    const next = blocks[index + 1];
    if (block.kind === 'table') {
      const isDrawn = block.id !== undefined && drawn.has(block.id);
      const after = next?.kind === 'remark' && !isDrawn ? air + heightOf(next) : 0;
      needed[index] = tableStart(block, language, after, isDrawn);
    } else {
      const height = heightOf(block);
      const leads =
        block.kind === 'heading' ||
        (block.kind === 'paragraph' && next?.kind === 'table' && height <= introduction);
      const isLast = index >= blocks.length - 2;
      needed[index] = height + (leads || isLast ? (needed[index + 1] ?? signature) : 0);
    }
  }
  return needed;
}

function tableStart(block: TableBlock, language: Language, after: number, isDrawn: boolean): number {
  const { head, rows } = tableHeights(block, language);
  const whole = rows.reduce((sum, height) => sum + height, head + after);
  return whole > shortTable && !isDrawn ? head + (rows[0] ?? 0) : whole;
}
