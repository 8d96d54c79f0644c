import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { Language } from '../messages';
import type { CellValue } from '../register';
import { cellText, valueOf, type ChartBlock, type Shade, type TableBlock } from '../reporting/document';
import { chartFont } from './picture';

register([
  BarChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  LabelLayout,
  SVGRenderer,
]);

/** Points. */
export const chartSize = { width: 620, height: 230 } as const;

interface Look {
  readonly fill: string;
  /** Drawn over the fill, so that neighbours differ on any printer. */
  readonly decal?: object;
}
const stripes = (rotation: number, gap: number): object => ({
  symbol: 'rect',
  color: 'rgba(0,0,0,0.85)',
  dashArrayX: [1, 0],
  dashArrayY: [1.5, gap],
  rotation,
});
const dots = {
  symbol: 'circle',
  symbolSize: 0.7,
  color: 'rgba(0,0,0,0.7)',
  dashArrayX: [
    [6, 6],
    [0, 6, 6, 0],
  ],
  dashArrayY: [4, 2],
};
const looks: Readonly<Record<Shade, Look>> = {
  dark: { fill: '#595959' },
  light: { fill: '#FFFFFF', decal: stripes(Math.PI / 4, 5) },
  middle: { fill: '#C8C8C8' },
  black: { fill: '#000000' },
  white: { fill: '#FFFFFF' },
  faint: { fill: '#FFFFFF', decal: dots },
};
const lineTypes = ['solid', 'dashed', 'dotted', [10, 3, 2, 3]] as const;
const lineMarks = ['circle', 'rect', 'triangle', 'diamond'] as const;

/** The chart of a table's columns as an SVG picture in black, white and grey. */
export function chartSvg(block: ChartBlock, table: TableBlock, language: Language): string {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, ...chartSize });
  try {
    chart.setOption(optionOf(block, table, language));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

function optionOf(block: ChartBlock, table: TableBlock, language: Language): EChartsCoreOption {
  const rows = table.rows.slice(0, block.rows);
  const names = rows.map((row) => String(valueOf(row[block.names]!)));
  const isLines = block.shape === 'lines';
  const series = block.series.map(({ column, shade }, order) => ({
    name: table.columns[column]!.header,
    data: rows.map((row) => dataOf(valueOf(row[column]!))),
    // Numbers of 0 are not written: the bar that is not there says it.
    label: {
      show: true,
      position: block.shape === 'bars' ? 'right' : 'top',
      color: '#000000',
      formatter: ({ value }: { value: number | '-' }) =>
        value === 0 || value === '-' ? '' : cellText(value, 'count', language),
    },
    ...(isLines ? lineLook(shade, order) : barLook(shade)),
  }));
  const categories = { type: 'category', data: names, axisLabel: { color: '#000000', interval: 0 } };
  const numbers = { type: 'value', minInterval: 1, axisLabel: { color: '#000000' } };
  const isBars = block.shape === 'bars';
  return {
    animation: false,
    textStyle: { fontFamily: chartFont, fontSize: 12 },
    title: { text: block.title, left: 'center', top: 0, textStyle: { color: '#000000', fontSize: 14 } },
    legend: { bottom: 0, show: series.length > 1, textStyle: { color: '#000000' } },
    grid: {
      left: 8,
      right: 24,
      top: 34,
      bottom: series.length > 1 ? 30 : 6,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: isBars
      ? { ...numbers, show: false }
      : { ...categories, axisLabel: wrapped(categories.axisLabel, names.length) },
    yAxis: isBars ? { ...categories, inverse: true } : numbers,
    series,
  };
}

/** A cell without a number is a gap, which `-` is to the library; never 0. */
const dataOf = (value: CellValue): number | '-' => (typeof value === 'number' ? value : '-');

/** Names under the columns break into lines as wide as their share of the picture. */
const wrapped = (label: object, count: number): object => ({
  ...label,
  width: Math.floor((chartSize.width - 60) / Math.max(count, 1)) - 6,
  overflow: 'break',
});

const barLook = (shade: Shade): object => ({
  type: 'bar',
  barMaxWidth: 34,
  itemStyle: {
    color: looks[shade].fill,
    borderColor: '#000000',
    borderWidth: 0.75,
    ...(looks[shade].decal && { decal: looks[shade].decal }),
  },
});

const lineLook = (shade: Shade, order: number): object => {
  const color = shade === 'light' ? '#808080' : looks[shade].fill;
  return {
    type: 'line',
    // Numbers of lines that run close to each other stand apart.
    labelLayout: { moveOverlap: 'shiftY' },
    symbol: lineMarks[order % lineMarks.length],
    symbolSize: 7,
    lineStyle: { color, width: 1.5, type: lineTypes[order % lineTypes.length] },
    itemStyle: { color },
  };
};
