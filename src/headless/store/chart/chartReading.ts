import type { XmlElement } from '../opc/xmlTree';
import { childElement, childElements, descendants, localName, textOf } from '../opc/xmlTree';
import type { ChartInfo, ChartKind, ChartSeries } from '../types';

const LEGENDS: Record<string, ChartInfo['legend']> = {
  t: 'top',
  b: 'bottom',
  l: 'left',
  r: 'right',
  tr: 'topRight',
};
const value = (node: XmlElement | undefined, name: string): string =>
  childElement(node, name)?.attributes['val'] ?? '';

function kindOf(plots: XmlElement[]): ChartKind {
  const plot = plots[0];
  if (!plot || plots.length > 1) return 'other';
  const grouping = value(plot, 'grouping');
  switch (localName(plot)) {
    case 'pieChart':
      return 'pie';
    case 'doughnutChart':
      return 'doughnut';
    case 'areaChart':
      return grouping === 'standard' ? 'area' : 'other';
    case 'lineChart': {
      const plain = childElements(plot, 'ser').every(
        (each) => value(childElement(each, 'marker'), 'symbol') === 'none',
      );
      return grouping !== 'standard' ? 'other' : plain ? 'line' : 'lineMarkers';
    }
    case 'barChart': {
      const stack =
        grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : 'Clustered';
      return `${value(plot, 'barDir') === 'bar' ? 'bar' : 'column'}${stack}`;
    }
    default:
      return 'other';
  }
}

const refIn = (node: XmlElement | undefined): string | null => {
  const found = descendants(node, 'f')[0];
  return found ? textOf(found) : null;
};

function readSeries(node: XmlElement): ChartSeries {
  const name = childElement(node, 'tx');
  const ref = refIn(name);
  const color = descendants(childElement(node, 'spPr'), 'srgbClr')[0]?.attributes['val'];
  return {
    name: !name ? null : ref ? { ref } : { text: textOf(childElement(name, 'v')) },
    categoriesRef: refIn(childElement(node, 'cat')),
    valuesRef: refIn(childElement(node, 'val')) ?? '',
    color: color ? `#${color.toUpperCase()}` : null,
  };
}

const titleOf = (node: XmlElement | undefined): string | null => {
  const title = childElement(node, 'title');
  return title ? descendants(title, 't').map(textOf).join('') : null;
};

/** What a chart part says, place and name apart. */
export function readChart(tree: XmlElement): Omit<ChartInfo, 'id' | 'name' | 'position'> {
  const chart = childElement(tree, 'chart');
  const area = childElement(chart, 'plotArea');
  const plots = childElements(area).filter((each) => localName(each).endsWith('Chart'));
  const legend = childElement(chart, 'legend');
  const labels = descendants(area, 'dLbls').some(
    (each) => value(each, 'showVal') === '1' || value(each, 'showPercent') === '1',
  );
  return {
    kind: kindOf(plots),
    title: titleOf(chart),
    legend: legend ? (LEGENDS[value(legend, 'legendPos')] ?? 'right') : null,
    dataLabels: labels,
    categoryAxisTitle: titleOf(childElement(area, 'catAx') ?? childElement(area, 'dateAx')),
    valueAxisTitle: titleOf(childElement(area, 'valAx')),
    series: plots.flatMap((plot) => childElements(plot, 'ser').map(readSeries)),
  };
}
