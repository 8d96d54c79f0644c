import type { ChartInfo } from '../../headless/browser';
import { axisMarks } from './axisMarks';
import type { ChartData } from './chartData';

/** Series colours of Excel's Office theme. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!);

const text = (x: number, y: number, content: string, anchor = 'middle', more = ''): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" ${more}>${escape(content)}</text>`;

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A picture of a chart, as SVG: the kinds that the store knows; of others the title alone. */
export function drawChart(chart: ChartInfo, data: ChartData, width: number, height: number): string {
  const colored = {
    ...data,
    series: data.series.map((one, at) => ({ ...one, color: one.color ?? palette[at % palette.length]! })),
  };
  const titleHeight = chart.title ? 30 : 8;
  const legendHeight = chart.legend ? 24 : 4;
  const area = {
    left: 44,
    top: titleHeight,
    width: width - 60,
    height: height - titleHeight - legendHeight - 26,
  };
  const isRound = chart.kind === 'pie' || chart.kind === 'doughnut';
  const body =
    chart.kind === 'other' || area.width < 20 || area.height < 20
      ? ''
      : isRound
        ? slices(chart, colored, area)
        : chart.kind.startsWith('bar')
          ? bars(chart, colored, area)
          : columns(chart, colored, area);
  const entries = isRound
    ? data.categories.map((name, at) => ({ name, color: palette[at % palette.length]! }))
    : colored.series;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#444">` +
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#fff" stroke="#c8c8c8"/>` +
    (chart.title ? text(width / 2, 20, chart.title, 'middle', 'font-size="14"') : '') +
    body +
    (chart.legend ? legend(entries, width, height - 9) : '') +
    '</svg>'
  );
}

type Colored = ChartData & { series: readonly { color: string }[] };

const sums = ({ categories, series }: ChartData): number[] =>
  categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));

const shareMarks = [0, 0.25, 0.5, 0.75, 1];

/** Where each value begins and ends, 0 to 1, stacked as the kind says; and the marks of its axis. */
function spans(
  chart: ChartInfo,
  data: ChartData,
): { share: (series: number, at: number) => [number, number]; marks: readonly number[] } {
  const totals = sums(data);
  const isStacked = chart.kind.includes('Stacked');
  const isShare = chart.kind.endsWith('100');
  const marks = isShare
    ? shareMarks
    : axisMarks(isStacked ? totals : data.series.flatMap(({ values }) => values));
  const top = marks.at(-1)!;
  return {
    marks,
    share: (series, at) => {
      const value = data.series[series]?.values[at] ?? 0;
      const before = isStacked
        ? data.series.slice(0, series).reduce((sum, { values }) => sum + (values[at] ?? 0), 0)
        : 0;
      const whole = isShare ? totals[at] || 1 : top;
      return [before / whole, (before + value) / whole];
    },
  };
}

const label = (value: number, isShare: boolean): string =>
  isShare ? `${Math.round(value * 100)}%` : String(Math.round(value * 100) / 100);

function columns(chart: ChartInfo, data: Colored, area: Area): string {
  const { share, marks } = spans(chart, data);
  const step = area.width / Math.max(1, data.categories.length);
  const isLine = chart.kind.startsWith('line') || chart.kind === 'area';
  const lanes = chart.kind.includes('Stacked') ? 1 : data.series.length;
  const thick = (step * 0.7) / lanes;
  const y = (part: number): number => area.top + area.height * (1 - part);
  const grid = marks.map((mark) => {
    const height = y(mark / marks.at(-1)!);
    return (
      `<path d="M${area.left} ${height}h${area.width}" stroke="#e3e3e3"/>` +
      text(area.left - 5, height + 4, label(mark, chart.kind.endsWith('100')), 'end')
    );
  });
  const drawn = data.series.map(({ values, color }, s) => {
    if (isLine) {
      const points = data.categories.map((_, at) => `${area.left + step * (at + 0.5)},${y(share(s, at)[1])}`);
      const dots = points.map(
        (point) => `<circle cx="${point.replace(',', '" cy="')}" r="3" fill="${color}"/>`,
      );
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}`;
    }
    return data.categories
      .map((_, at) => {
        const [from, to] = share(s, at);
        const x = area.left + step * at + step * 0.15 + (lanes > 1 ? s * thick : 0);
        const shown =
          chart.dataLabels && to > from ? text(x + thick / 2, y(to) - 3, label(values[at] ?? 0, false)) : '';
        return `<rect x="${x}" y="${y(to)}" width="${thick}" height="${y(from) - y(to)}" fill="${color}"/>${shown}`;
      })
      .join('');
  });
  const names = data.categories.map((name, at) =>
    text(area.left + step * (at + 0.5), area.top + area.height + 15, shortened(name, step)),
  );
  return [...grid, ...drawn, ...names].join('');
}

function bars(chart: ChartInfo, data: Colored, whole: Area): string {
  const area = { ...whole, left: whole.left + 70, width: whole.width - 70 };
  const { share } = spans(chart, data);
  const step = area.height / Math.max(1, data.categories.length);
  const lanes = chart.kind.includes('Stacked') ? 1 : data.series.length;
  const thick = (step * 0.7) / lanes;
  return data.categories
    .map((name, at) => {
      const top = area.top + area.height - step * (at + 1) + step * 0.15;
      const row = data.series.map(({ values, color }, s) => {
        const [from, to] = share(s, at);
        const y = top + (lanes > 1 ? s * thick : 0);
        const x = area.left + area.width * from;
        const shown =
          chart.dataLabels && to > from
            ? text(area.left + area.width * to + 3, y + thick / 2 + 4, label(values[at] ?? 0, false), 'start')
            : '';
        return `<rect x="${x}" y="${y}" width="${area.width * (to - from)}" height="${thick}" fill="${color}"/>${shown}`;
      });
      return text(area.left - 5, top + step * 0.35 + 4, shortened(name, 105), 'end') + row.join('');
    })
    .join('');
}

function slices(chart: ChartInfo, data: ChartData, area: Area): string {
  const values = data.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(area.width, area.height) / 2;
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
  let from = 0;
  const point = (part: number): string =>
    `${x + radius * Math.sin(part * 2 * Math.PI)} ${y - radius * Math.cos(part * 2 * Math.PI)}`;
  const drawn = values.map((value, at) => {
    const to = from + (value / total) * 0.99999;
    const path = `M${x} ${y}L${point(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
    from = to;
    return `<path d="${path}" fill="${palette[at % palette.length]}" stroke="#fff"/>`;
  });
  const hole = chart.kind === 'doughnut' ? `<circle cx="${x}" cy="${y}" r="${radius / 2}" fill="#fff"/>` : '';
  return drawn.join('') + hole;
}

function legend(entries: readonly { name: string; color: string }[], width: number, y: number): string {
  const step = width / (entries.length + 1);
  return entries
    .map(({ name, color }, at) => {
      const x = step * (at + 0.6);
      return `<rect x="${x}" y="${y - 9}" width="10" height="10" fill="${color}"/>${text(x + 14, y, shortened(name, step - 18), 'start')}`;
    })
    .join('');
}

/** A text cut to about so many pixels. */
function shortened(name: string, width: number): string {
  const most = Math.max(2, Math.floor(width / 6));
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
