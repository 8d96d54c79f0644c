import type { Language } from '../../messages';
import type { Block, TableBlock } from '../../reporting/document';
import { headersOf, rowHeight } from './tableRows';

/**
 * Points that a page holds: A4 in landscape between margins of 20 mm at the top and the bottom, less what printers differ in
 * row heights.
 */
export const pageHeight = (((210 - 20 - 20) / 25.4) * 72 * 97) / 100;
export const chartHeight = 200;
/** A text up to this height introduces the table under it; a longer one stands by itself. */
const introduction = 50;
/** A table up to this part of a page is never parted. */
const shortTable = pageHeight / 2;

/**
 * Points that each block needs on the page where it begins, together with what has to stand under it: a heading keeps its
 * text, a text the head and first row of its table, a short table all of its rows; the signature (of so many points) keeps the
 * last two blocks, for it never stands alone.
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
      const after = next?.kind === 'remark' ? heightOf(next) : 0;
      const isDrawn = block.id !== undefined && drawn.has(block.id);
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
  let whole = rowHeight(block, headersOf(block), true, language) + after;
  let beginning = whole - after;
  for (const [index, cells] of block.rows.entries()) {
    const height = rowHeight(block, cells, false, language);
    whole += height;
    if (index === 0) beginning += height;
    else if (whole > shortTable && !isDrawn) return beginning;
  }
  return whole > shortTable && !isDrawn ? beginning : whole;
}
