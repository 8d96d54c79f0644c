import type { ChartInfo } from '../../headless/browser';
import type { Book } from '../book';

/** What a chart shows: a value for each category and series. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { name: string; values: readonly number[]; color: string | null }[];
}

/** Reads a chart's cells, as they are shown now. */
export function chartData(book: Book, { series }: ChartInfo): ChartData {
  const read = (ref: string | null): { text: string; value: unknown }[] => {
    const found = ref === null ? null : book.excel.find(book.sheet.name, ref);
    if (!found) return [];
    const { top, left, bottom, right } = found.rect;
    const looker = book.excel.looker(found.sheet);
    const cells = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push(looker.look(row, column));
    return cells;
  };
  const nameOf = (name: ChartInfo['series'][number]['name']): string => {
    if (name === null) return '';
    return 'text' in name ? name.text : (read(name.ref)[0]?.text ?? '');
  };
  return {
    categories: read(series[0]?.categoriesRef ?? null).map(({ text }) => text),
    series: series.map(({ name, valuesRef, color }) => ({
      name: nameOf(name),
      color,
      values: read(valuesRef).map(({ value }) => (typeof value === 'number' ? value : 0)),
    })),
  };
}
