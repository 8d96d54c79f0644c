import type { CellValue } from '../../register';
import { grid, valueOf, type Cell, type TableBlock, type TableColumn } from './blocks';

/** A column of a table whose width follows what it holds; `span` is the least that it takes. */
export interface GrowingColumn extends TableColumn {
  readonly grows: true;
}
export const growing = (column: TableColumn): GrowingColumn => ({ ...column, grows: true });

const isGrowing = (column: TableColumn | GrowingColumn): column is GrowingColumn => 'grows' in column;
const isFilled = (value: CellValue): boolean => value !== '' && value !== null;

/**
 * A table without the columns that no row fills, the rest of the page's width shared among those of texts: each grid column
 * goes to the one that lowers the rows most by it, which is the text that makes them high.
 */
export function fittedTable(
  columns: readonly (TableColumn | GrowingColumn)[],
  rows: readonly (readonly Cell[])[],
): TableBlock {
  const kept = columns.flatMap((_, index) =>
    rows.length === 0 || rows.some((row) => isFilled(valueOf(row[index]!))) ? [index] : [],
  );
  const spans = columns.map(({ span }) => span);
  const texts = kept.filter((index) => isGrowing(columns[index]!));
  const letters = rows.map((row) => row.map((cell) => String(valueOf(cell)).length));
  /** Of all rows together, in letters to a grid column, if one of the columns had one more. */
  const height = (wider: number): number =>
    letters.reduce(
      (sum, row) =>
        sum + Math.max(...texts.map((each) => row[each]! / (spans[each]! + (each === wider ? 1 : 0)))),
      0,
    );
  const used = kept.reduce((sum, index) => sum + spans[index]!, 0);
  for (let free = grid.columns - used; free > 0; free--) {
    const heights = texts.map(height);
    spans[texts[heights.indexOf(Math.min(...heights))]!]!++;
  }
  return {
    kind: 'table',
    columns: kept.map((index) => {
      const { header, format, align } = columns[index]!;
      return { header, format, align, span: spans[index]! };
    }),
    rows: rows.map((row) => kept.map((index) => row[index]!)),
  };
}
