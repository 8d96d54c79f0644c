import type { Language } from '../../messages';
import type { CellValue } from '../../register';
import { fontSizes, spanWidth, valueOf, type Cell, type TableBlock } from './blocks';
import { cellText } from './cellText';
import { lineHeight, linesOf, type Typeface } from './textSize';

/** How high tables are, so that each writer knows before it writes where their pages end. */
export const tableFace: Typeface = { size: fontSizes.table };
/** What a row has above and below its texts, in points. */
const cellAir = 3;

/** Height (points) of a text in columns of the grid. */
export const textHeight = (text: string, span: number, face: Typeface): number =>
  linesOf(text, spanWidth(span), face).length * lineHeight(face.size);

/** Height (points) of a row of a table; numbers as they are shown. */
export function rowHeight(
  { columns }: TableBlock,
  cells: readonly Cell[],
  bold: boolean,
  language: Language,
): number {
  const heights = cells.map((cell, index) => {
    const { span, format } = columns[index]!;
    return textHeight(cellText(valueOf(cell), format, language), span, { ...tableFace, bold });
  });
  return Math.max(...heights) + cellAir;
}

export const headersOf = ({ columns }: TableBlock): CellValue[] => columns.map(({ header }) => header);

/** Points. */
export interface TableHeights {
  readonly head: number;
  readonly rows: readonly number[];
}

export function tableHeights(block: TableBlock, language: Language): TableHeights {
  return {
    head: rowHeight(block, headersOf(block), true, language),
    rows: block.rows.map((cells, index) =>
      rowHeight(block, cells, block.rowStyles?.get(index)?.bold ?? false, language),
    ),
  };
}
