import { chartSize, chartSvg, pngOf } from '../../src/documents';
import type { ChartBlock, TableBlock } from '../../src/reporting/document';
import { documentFor, longReport } from '../workbook/reports';
import { drawing } from './parts';

const { blocks } = documentFor(longReport(30));
const charts = blocks.filter((block): block is ChartBlock => block.kind === 'chart');
const tableOf = (chart: ChartBlock): TableBlock =>
  blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === chart.table)!;

test('a chart shows its title, its names and its numbers, and no zeros', () => {
  const [status] = charts;
  const svg = chartSvg(status!, tableOf(status!), 'vi');
  expect(svg).toContain('Số nhiệm vụ theo nhóm và tình trạng');
  expect(svg).toContain('Quá hạn');
  const labels = [...svg.matchAll(/<text[^>]*text-anchor="middle"[^>]*>([^<]*)<\/text>/g)].map(
    ([, text]) => text!,
  );
  expect(labels).toContain('10');
  // The axis has its 0; no column has one.
  expect(labels).not.toContain('0');
});

test('it is black, white and grey alone, and neighbours differ by more than their grey', () => {
  for (const chart of charts) {
    const svg = chartSvg(chart, tableOf(chart), 'vi');
    const colors = [...svg.matchAll(/#([0-9a-f]{6})\b/gi)].map(([, color]) => color!.toLowerCase());
    for (const color of colors) {
      const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
      expect(Math.max(red!, green!, blue!) - Math.min(red!, green!, blue!)).toBeLessThanOrEqual(16);
    }
  }
  expect(chartSvg(charts[0]!, tableOf(charts[0]!), 'vi')).toContain('<pattern');
});

test('a trend is drawn as lines with marks of their own', () => {
  const table: TableBlock = {
    kind: 'table',
    id: 'trend',
    columns: [
      { header: 'Tuần', span: 18, format: 'text', align: 'Left' },
      { header: 'Quá hạn', span: 9, format: 'count', align: 'Center' },
      { header: 'Hoàn thành', span: 9, format: 'count', align: 'Center' },
    ],
    rows: [
      ['2025-W03', 6, 4],
      ['2025-W04', 8, 1_234],
    ],
  };
  const chart: ChartBlock = {
    kind: 'chart',
    id: 'Trend',
    shape: 'lines',
    title: 'Diễn biến',
    table: 'trend',
    rows: 2,
    names: 0,
    series: [
      { column: 1, shade: 'black' },
      { column: 2, shade: 'dark' },
    ],
  };
  const svg = chartSvg(chart, table, 'vi');
  expect(svg).toContain('2025-W03');
  expect(svg).toContain('1.234');
  expect(svg).toContain('stroke-dasharray');
});

test('the picture is a PNG of the size that was asked for, with letters drawn', async () => {
  const [status] = charts;
  const table = tableOf(status!);
  const png = await pngOf(chartSvg(status!, table, 'vi'), await drawing());
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(16) / view.getUint32(20)).toBeCloseTo(chartSize.width / chartSize.height, 2);
  const blind = await pngOf(chartSvg(status!, table, 'vi'), { ...(await drawing()), fonts: [] });
  expect(png.length).toBeGreaterThan(blind.length * 1.2);
});
