import { strFromU8, unzipSync } from 'fflate';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { convert } from '../support/libreoffice';

const options = { today: '2025-01-23' };
const types = ['ColumnClustered', 'BarStacked', 'LineMarkers', 'Pie', 'Doughnut'] as const;
let excel: HeadlessExcel;

/** A sheet with one chart of each kind, named by it. */
beforeEach(async () => {
  excel = await openExcel(undefined, options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').values = [
      ['Nhóm', 'Xong', 'Chậm'],
      ['Pháp lý', 5, 1],
      ['Dữ liệu', 8, 3],
      ['An ninh', 2, 2],
    ];
    types.forEach((type, i) => {
      const source = sheet.getRange(/Pie|Doughnut/.test(type) ? 'A1:B4' : 'A1:C4');
      const chart = sheet.charts.add(type, source, 'Columns');
      chart.name = type;
      chart.setPosition(`E${1 + i * 16}`, `L${15 + i * 16}`);
    });
    await context.sync();
  });
});
afterEach(() => excel.dispose());

async function reopen(): Promise<Uint8Array> {
  const bytes = await excel.save();
  excel.dispose();
  excel = await openExcel(bytes, options);
  return bytes;
}

const withChart = <T>(
  name: string,
  work: (chart: Excel.Chart, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Sheet1').charts.getItem(name), context);
    await context.sync();
    return result;
  });

const code = (name: string, work: (chart: Excel.Chart) => unknown): Promise<unknown> =>
  withChart(name, (chart) => void work(chart)).then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

/**
 * Sets a property, loads it, saves, opens and loads it again.
 * @param piece the object that has the property
 */
async function keeps<K extends string>(
  chart: string,
  piece: (chart: Excel.Chart) => Record<K, unknown> & { load(names: string): unknown },
  property: K,
  value: unknown,
): Promise<void> {
  await withChart(chart, (each) => {
    (piece(each) as Record<string, unknown>)[property] = value;
  });
  const look = (): Promise<unknown> =>
    withChart(chart, async (each, context) => {
      const object = piece(each);
      object.load(property);
      await context.sync();
      return object[property];
    });
  expect(await look()).toEqual(value);
  await reopen();
  expect(await look()).toEqual(value);
}

type Case = [string, string, (chart: Excel.Chart) => never, string, unknown];
const one = (
  chart: string,
  name: string,
  piece: (chart: Excel.Chart) => unknown,
  ...rest: [string, unknown]
) => [`${name}.${rest[0]}`, chart, piece as never, ...rest] as Case;

const column = 'ColumnClustered';
const valueAxis = (chart: Excel.Chart) => chart.axes.valueAxis;
const categoryAxis = (chart: Excel.Chart) => chart.axes.categoryAxis;
const firstSeries = (chart: Excel.Chart) => chart.series.getItemAt(0);

test.each<Case>([
  one(column, 'chart', (chart) => chart, 'plotVisibleOnly', false),
  one(column, 'chart', (chart) => chart, 'displayBlanksAs', 'Zero'),
  one(column, 'chart', (chart) => chart, 'style', 10),
  one(column, 'chart', (chart) => chart, 'chartType', 'BarClustered'),
  one(column, 'format', (chart) => chart.format, 'roundedCorners', true),
  one(column, 'format.font', (chart) => chart.format.font, 'size', 9),
  one(column, 'format.border', (chart) => chart.format.border, 'color', '#123456'),
  one(column, 'format.border', (chart) => chart.format.border, 'weight', 2.25),
  one(column, 'format.border', (chart) => chart.format.border, 'lineStyle', 'DashDot'),
  one(column, 'title', (chart) => chart.title, 'text', 'Tiến độ <tuần>'),
  one(column, 'title', (chart) => chart.title, 'overlay', true),
  one(column, 'title.font', (chart) => chart.title.format.font, 'bold', true),
  one(column, 'title.font', (chart) => chart.title.format.font, 'size', 16),
  one(column, 'title.font', (chart) => chart.title.format.font, 'color', '#C00000'),
  one(column, 'title.font', (chart) => chart.title.format.font, 'name', 'Times New Roman'),
  one(column, 'title.font', (chart) => chart.title.format.font, 'italic', true),
  one(column, 'title.font', (chart) => chart.title.format.font, 'underline', 'Single'),
  one(column, 'legend', (chart) => chart.legend, 'position', 'Bottom'),
  one(column, 'legend', (chart) => chart.legend, 'overlay', true),
  one(column, 'legend', (chart) => chart.legend, 'visible', false),
  one(column, 'legend.font', (chart) => chart.legend.format.font, 'size', 8),
  one(column, 'valueAxis', valueAxis, 'minimum', 1),
  one(column, 'valueAxis', valueAxis, 'maximum', 12.5),
  one(column, 'valueAxis', valueAxis, 'majorUnit', 2),
  one(column, 'valueAxis', valueAxis, 'minorUnit', 0.5),
  one(column, 'valueAxis', valueAxis, 'numberFormat', '0.0'),
  one(column, 'valueAxis', valueAxis, 'linkNumberFormat', false),
  one(column, 'valueAxis', valueAxis, 'scaleType', 'Logarithmic'),
  one(column, 'valueAxis', valueAxis, 'logBase', 2),
  one(column, 'valueAxis', valueAxis, 'visible', false),
  one(column, 'valueAxis', valueAxis, 'majorTickMark', 'Inside'),
  one(column, 'valueAxis', valueAxis, 'minorTickMark', 'Cross'),
  one(column, 'valueAxis', valueAxis, 'isBetweenCategories', false),
  one(column, 'categoryAxis', categoryAxis, 'reversePlotOrder', true),
  one(column, 'categoryAxis', categoryAxis, 'tickLabelPosition', 'Low'),
  one(column, 'categoryAxis', categoryAxis, 'tickLabelSpacing', 2),
  one(column, 'categoryAxis', categoryAxis, 'tickMarkSpacing', 3),
  one(column, 'categoryAxis', categoryAxis, 'textOrientation', -45),
  one(column, 'categoryAxis', categoryAxis, 'position', 'Maximum'),
  one(column, 'categoryAxis', categoryAxis, 'offset', 50),
  one(column, 'categoryAxis.title', (chart) => chart.axes.categoryAxis.title, 'text', 'Nhóm vấn đề'),
  one(column, 'categoryAxis.line', (chart) => chart.axes.categoryAxis.format.line, 'color', '#00FF00'),
  one(column, 'categoryAxis.font', (chart) => chart.axes.categoryAxis.format.font, 'bold', true),
  one(column, 'majorGridlines', (chart) => chart.axes.valueAxis.majorGridlines, 'visible', false),
  one(column, 'minorGridlines', (chart) => chart.axes.categoryAxis.minorGridlines, 'visible', true),
  one(
    column,
    'gridlines.line',
    (chart) => chart.axes.valueAxis.majorGridlines.format.line,
    'color',
    '#DDDDDD',
  ),
  one(column, 'dataLabels', (chart) => chart.dataLabels, 'showSeriesName', true),
  one(column, 'dataLabels', (chart) => chart.dataLabels, 'showCategoryName', true),
  one(column, 'dataLabels', (chart) => chart.dataLabels, 'showLegendKey', true),
  one(column, 'dataLabels', (chart) => chart.dataLabels, 'separator', ' / '),
  one(column, 'dataLabels', (chart) => chart.dataLabels, 'numberFormat', '0 "việc"'),
  one(column, 'dataLabels', (chart) => chart.dataLabels, 'position', 'InsideEnd'),
  one(column, 'series', firstSeries, 'name', 'Đã xong'),
  one(column, 'series', firstSeries, 'gapWidth', 60),
  one(column, 'series', firstSeries, 'overlap', -20),
  one(column, 'series', firstSeries, 'hasDataLabels', true),
  one(column, 'series', firstSeries, 'invertIfNegative', true),
  one(column, 'series.line', (chart) => firstSeries(chart).format.line, 'color', '#0000FF'),
  one(column, 'series.dataLabels', (chart) => firstSeries(chart).dataLabels, 'showValue', true),
  one('LineMarkers', 'series', firstSeries, 'smooth', true),
  one('LineMarkers', 'series', firstSeries, 'markerStyle', 'Diamond'),
  one('LineMarkers', 'series', firstSeries, 'markerSize', 9),
  one('LineMarkers', 'series', firstSeries, 'markerBackgroundColor', '#FFFF00'),
  one('LineMarkers', 'series', firstSeries, 'markerForegroundColor', '#00FFFF'),
  one('LineMarkers', 'series.line', (chart) => firstSeries(chart).format.line, 'lineStyle', 'Dash'),
  one('Pie', 'series', firstSeries, 'firstSliceAngle', 90),
  one('Pie', 'series', firstSeries, 'explosion', 10),
  one('Pie', 'series', firstSeries, 'varyByCategories', false),
  one('Pie', 'dataLabels', (chart) => chart.dataLabels, 'showPercentage', true),
  one('Doughnut', 'series', firstSeries, 'doughnutHoleSize', 70),
])('%s is set, got, and kept in the file', (_name, chart, piece, property, value) =>
  keeps(chart, piece, property, value),
);

test('fills: set, cleared, of areas, series and single points', async () => {
  await withChart(column, (chart) => {
    chart.format.fill.setSolidColor('#FFF2CC');
    chart.plotArea.format.fill.setSolidColor('#FFFFFF');
    chart.series.getItemAt(0).format.fill.setSolidColor('#00B050');
    chart.series.getItemAt(1).format.fill.clear();
    chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor('#C00000');
  });
  const parts = unzipSync(await reopen());
  const xml = strFromU8(parts['xl/charts/chart1.xml']!);
  expect(xml.match(/srgbClr val="(\w+)"/g)).toEqual(
    expect.arrayContaining(['FFF2CC', 'FFFFFF', '00B050', 'C00000'].map((color) => `srgbClr val="${color}"`)),
  );
  expect(xml).toMatch(/<c:dPt><c:idx val="2"\/><c:spPr>/);
  expect(xml).toContain('<a:noFill/>');
});

test('defaults of a new chart', () =>
  withChart(column, async (chart, context) => {
    chart.load('plotVisibleOnly,displayBlanksAs');
    const axis = chart.axes.valueAxis.load(
      'minimum,reversePlotOrder,scaleType,visible,majorTickMark,type,numberFormat',
    );
    const lines = [axis.majorGridlines.load('visible'), axis.minorGridlines.load('visible')];
    const series = chart.series.getItemAt(1).load('name,gapWidth,hasDataLabels,smooth,plotOrder,chartType');
    const points = series.points.load('count,items/value');
    const values = series.getDimensionValues('Values');
    const categories = series.getDimensionValues('Categories');
    await context.sync();
    expect([chart.plotVisibleOnly, chart.displayBlanksAs]).toEqual([true, 'NotPlotted']);
    expect(axis).toMatchObject({
      minimum: '',
      reversePlotOrder: false,
      scaleType: 'Linear',
      visible: true,
      majorTickMark: 'Outside',
      type: 'Value',
    });
    expect(lines.map(({ visible }) => visible)).toEqual([true, false]);
    expect(series).toMatchObject({
      name: 'Chậm',
      gapWidth: 150,
      hasDataLabels: false,
      smooth: false,
      plotOrder: 1,
      chartType: column,
    });
    expect([points.count, points.items.map(({ value }) => value)]).toEqual([3, [1, 3, 2]]);
    expect([values.value, categories.value]).toEqual([
      [1, 3, 2],
      ['Pháp lý', 'Dữ liệu', 'An ninh'],
    ]);
  }));

test.each<[string, string, (chart: Excel.Chart) => unknown, string]>([
  ['axes of a pie', 'Pie', (chart) => chart.axes.valueAxis.load('minimum'), 'InvalidArgument'],
  ['an unknown chart', 'Nobody', (chart) => chart.load('name'), 'ItemNotFound'],
  ['a series beyond the last', column, (chart) => chart.series.getItemAt(2).load('name'), 'ItemNotFound'],
  ['a gap too wide', column, (chart) => (firstSeries(chart).gapWidth = 501), 'InvalidArgument'],
  ['text turned over', column, (chart) => (chart.axes.valueAxis.textOrientation = 120), 'InvalidArgument'],
  ['a unit of nothing', column, (chart) => (chart.axes.valueAxis.majorUnit = 0), 'InvalidArgument'],
  [
    'an unknown position',
    column,
    (chart) => (chart.dataLabels.position = 'Above' as never),
    'InvalidArgument',
  ],
  [
    'a colour that is none',
    column,
    (chart) => firstSeries(chart).format.fill.setSolidColor('x'),
    'InvalidArgument',
  ],
])('refused: %s', async (_name, chart, work, expected) => expect(await code(chart, work)).toBe(expected));

test('an automatic bound comes back with an empty text', () =>
  withChart(column, async (chart, context) => {
    const axis = chart.axes.valueAxis;
    axis.maximum = 20;
    await context.sync();
    axis.maximum = '';
    axis.load('maximum');
    await context.sync();
    expect(axis.maximum).toBe('');
  }));

test('looks stay when something else is changed: text, data, another kind', async () => {
  await withChart(column, (chart) => {
    chart.title.text = 'Một';
    chart.title.format.font.size = 20;
    chart.axes.valueAxis.maximum = 30;
    chart.legend.format.font.bold = true;
    chart.series.getItemAt(0).format.fill.setSolidColor('#00B050');
  });
  await withChart(column, (chart) => {
    chart.title.text = 'Hai';
    chart.legend.position = 'Top';
    chart.series.getItemAt(1).name = 'Trễ';
    chart.chartType = 'BarClustered';
  });
  await reopen();
  await withChart(column, async (chart, context) => {
    chart.load('chartType');
    chart.title.load('text');
    const [title, legend] = [chart.title.format.font.load('size'), chart.legend.format.font.load('bold')];
    const axis = chart.axes.valueAxis.load('maximum');
    await context.sync();
    expect([chart.chartType, chart.title.text, title.size, legend.bold, axis.maximum]).toEqual([
      'BarClustered',
      'Hai',
      20,
      true,
      30,
    ]);
  });
});

test('LibreOffice draws all five, and keeps what it understood', async () => {
  for (const type of types) {
    await withChart(type, (chart) => {
      chart.title.text = type;
      chart.title.format.font.bold = true;
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#C00000');
      if (!/Pie|Doughnut/.test(type)) chart.axes.valueAxis.maximum = 20;
    });
  }
  const bytes = await excel.save();
  const back = unzipSync(await convert(bytes, 'xlsx'));
  const charts = Object.keys(back).filter((name) => /charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(types.length);
  const all = charts.map((name) => strFromU8(back[name]!)).join('');
  for (const type of types) expect(all).toContain(type);
  expect(all.match(/<c:max val="20"\/>/g)).toHaveLength(3);
  expect(all.match(/c00000/gi)!.length).toBeGreaterThanOrEqual(4);
});
