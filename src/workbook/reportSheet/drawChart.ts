import { grid } from './blocks';
import type { SheetPlan } from './sheetPlan';

const chartName = 'P06StatusByCategory';

/** Clustered columns with their numbers above them, greys from light to black: readable on any printer. */
export function drawChart(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (!plan.chart) return;
  const { block, row } = plan.chart;
  const table = plan.tables.find(({ block: { id } }) => id === block.table);
  if (!table) return;
  const column = (index: number): Excel.Range =>
    sheet.getRangeByIndexes(table.headerRow + 1, table.starts[index]!, block.rows, 1);
  const [first] = block.series;
  if (!first) return;

  const chart = sheet.charts.add(
    Excel.ChartType.columnClustered,
    column(first.column),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = chartName;
  chart.title.text = block.title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  block.series.forEach(({ column: index, color }, order) => {
    const name = table.block.columns[index]!.header;
    const series = order === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (order === 0) series.name = name;
    else series.setValues(column(index));
    series.setXAxisValues(column(block.names));
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
  });
  chart.setPosition(sheet.getCell(row, 2), sheet.getCell(row, grid.columns - 3));
}
