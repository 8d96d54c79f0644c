import type { Book } from '../book';
import type { SheetLayout } from '../grid/layout';
import { chartData } from './chartData';
import { drawChart } from './drawChart';

/** A chart's picture and where it lies on the sheet, in pixels. */
export interface PlacedChart {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly picture: string;
}

const pixels = (points: number): number => (points * 96) / 72;

/** The charts of the shown sheet as pictures of what their cells hold now. */
export function placedCharts(book: Book, { rows, columns }: SheetLayout): PlacedChart[] {
  return book.sheet.charts().map((chart) => {
    const { position: at } = chart;
    const left = columns.offset(at.fromColumn) + pixels(at.fromColumnOffset);
    const top = rows.offset(at.fromRow) + pixels(at.fromRowOffset);
    const width = columns.offset(at.toColumn) + pixels(at.toColumnOffset) - left;
    const height = rows.offset(at.toRow) + pixels(at.toRowOffset) - top;
    let picture: string | undefined;
    return {
      name: chart.title ?? chart.name,
      left,
      top,
      width,
      height,
      /** Drawn once it comes into view. */
      get picture() {
        const svg = (): string => drawChart(chart, chartData(book, chart), width, height);
        return (picture ??= `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg())}`);
      },
    };
  });
}
