import { fontName, fontSizes, grid, type ChartBlock, type Shade } from '../../reporting/document';
import type { SheetPlan, TablePlace } from './sheetPlan';

/** As far from each other as greys can be on white paper, neighbours above all. */
const greys: Readonly<Record<Shade, string>> = {
  dark: '#454545',
  light: '#B4B4B4',
  middle: '#7C7C7C',
  black: '#000000',
  white: '#FFFFFF',
  faint: '#EBEBEB',
};
const lineMarks = ['Circle', 'Square', 'Triangle', 'Diamond'] as const;
const lineStyles = ['Continuous', 'Dash', 'Dot', 'DashDot'] as const;
/** Numbers of 0 are not written: the bar that is not there says it. */
const noZeros = '#';

/** Charts with their numbers beside what they count, in greys: readable on any printer. */
export function drawCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { block, row } of plan.charts) {
    const table = plan.tables.find(({ block: { id } }) => id === block.table);
    if (table) drawChart(sheet, block, row, table);
  }
}

const typeOf = (shape: ChartBlock['shape']): Excel.ChartType =>
  ({
    columns: Excel.ChartType.columnClustered,
    bars: Excel.ChartType.barClustered,
    lines: Excel.ChartType.lineMarkers,
  })[shape];

function drawChart(sheet: Excel.Worksheet, block: ChartBlock, row: number, table: TablePlace): void {
  const column = (index: number): Excel.Range =>
    sheet.getRangeByIndexes(table.rowOf[0]!, table.starts[index]!, block.rows, 1);
  const [first] = block.series;
  if (!first) return;
  const chart = sheet.charts.add(typeOf(block.shape), column(first.column), Excel.ChartSeriesBy.columns);
  chart.name = `P06${block.id}`;
  chart.title.text = block.title;
  chart.format.font.name = fontName;
  chart.format.font.size = fontSizes.small;
  chart.title.format.font.size = fontSizes.body;
  chart.title.format.font.bold = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const series = block.series.map(({ column: index }, order) => {
    const name = table.block.columns[index]!.header;
    const made = order === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (order === 0) made.name = name;
    // Of the first too: a blank or uncomputed cell on top, Excel takes for its heading.
    made.setValues(column(index));
    made.setXAxisValues(column(block.names));
    return made;
  });
  // Looks when every series is there: adding one may set those before it back.
  series.forEach((each, order) => dressSeries(each, block, order));
  if (block.shape === 'bars') dressBars(chart);
  // One series is named by the title.
  if (series.length === 1) chart.legend.visible = false;
  chart.setPosition(sheet.getCell(row, 2), sheet.getCell(row, grid.columns - 3));
}

function dressSeries(series: Excel.ChartSeries, { shape, series: all }: ChartBlock, order: number): void {
  const color = greys[all[order]!.shade];
  if (shape === 'lines') {
    series.format.line.color = color;
    series.format.line.lineStyle = lineStyles[order % lineStyles.length]!;
    series.markerStyle = lineMarks[order % lineMarks.length]!;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else {
    series.format.fill.setSolidColor(color);
    series.format.line.color = '#000000';
    series.gapWidth = 60;
  }
  series.hasDataLabels = true;
  series.dataLabels.linkNumberFormat = false;
  series.dataLabels.numberFormat = noZeros;
}

/** Bars read from the top like the table; their numbers stand beside them, so no axis has to. */
function dressBars(chart: Excel.Chart): void {
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
}
