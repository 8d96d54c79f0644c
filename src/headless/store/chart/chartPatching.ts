import type { XmlElement } from '../opc/xmlTree';
import { childElement, childElements, descendants, localName } from '../opc/xmlTree';
import type { ChartInfo, ChartPatch } from '../types';
import { dropChild, nodeAt, putInOrder, setValueAt } from './chartNodes';

const legends = { top: 't', bottom: 'b', left: 'l', right: 'r', topRight: 'tr' } as const;
const isPlot = (node: XmlElement): boolean => localName(node).endsWith('Chart');
const isAxis = (node: XmlElement): boolean => /Ax$/.test(localName(node));

/**
 * Changes a chart in place, so that looks nobody asked about stay as they are.
 * @param fresh the whole chart made anew, from which new pieces are taken.
 */
export function patchChartTree(
  tree: XmlElement,
  fresh: XmlElement,
  before: ChartInfo,
  patch: ChartPatch,
): void {
  const area = nodeAt(tree, 'chart/plotArea', true)!;
  const freshArea = nodeAt(fresh, 'chart/plotArea')!;
  if (patch.kind !== undefined && patch.kind !== before.kind) replacePlots(area, freshArea);
  else if (patch.series) patchSeries(area, freshArea, patch.series.length === before.series.length);
  if (patch.title !== undefined) {
    putTitle(nodeAt(tree, 'chart', true)!, nodeAt(fresh, 'chart')!, patch.title);
    setValueAt(tree, 'chart/autoTitleDeleted', patch.title === null ? 1 : 0);
  }
  for (const [key, axis] of [
    ['categoryAxisTitle', 'catAx'],
    ['valueAxisTitle', 'valAx'],
  ] as const) {
    const text = patch[key];
    const [own, made] = [nodeAt(area, axis), nodeAt(freshArea, axis)];
    if (text !== undefined && own && made) putTitle(own, made, text);
  }
  if (patch.legend !== undefined) putLegend(tree, fresh, patch.legend);
  if (patch.dataLabels !== undefined) putLabels(area, freshArea);
}

/** Another kind of plot keeps the axes, if both have any. */
function replacePlots(area: XmlElement, fresh: XmlElement): void {
  const keepsAxes = childElements(area).some(isAxis) && childElements(fresh).some(isAxis);
  const taken = childElements(fresh).filter((each) => isPlot(each) || (!keepsAxes && isAxis(each)));
  const first = area.children.findIndex((each) => typeof each !== 'string' && isPlot(each));
  const others = area.children.filter(
    (each) => typeof each === 'string' || !(isPlot(each) || (!keepsAxes && isAxis(each))),
  );
  if (keepsAxes) {
    const ids = childElements(area)
      .filter(isAxis)
      .map((axis) => childElement(axis, 'axId')?.attributes['val'] ?? '');
    for (const plot of taken)
      childElements(plot, 'axId').forEach((each, at) => (each.attributes['val'] = ids[at] ?? ''));
  }
  others.splice(first < 0 ? others.length : first, 0, ...taken);
  area.children = others;
}

function patchSeries(area: XmlElement, fresh: XmlElement, isSameCount: boolean): void {
  const own = childElements(area)
    .filter(isPlot)
    .flatMap((plot) => childElements(plot, 'ser'));
  const made = childElements(fresh)
    .filter(isPlot)
    .flatMap((plot) => childElements(plot, 'ser'));
  if (!isSameCount || own.length !== made.length) {
    replacePlots(area, fresh);
    return;
  }
  own.forEach((series, at) => {
    const next = made[at]!;
    for (const name of ['tx', 'cat', 'val', 'spPr']) {
      const piece = childElement(next, name);
      // A look of its own that says more than a colour stays; colours are set apart.
      if (name === 'spPr' && (!piece || childElement(series, 'spPr'))) continue;
      dropChild(series, name);
      if (piece) putInOrder(series, piece);
    }
  });
}

/** The text changes, its looks stay. */
function putTitle(owner: XmlElement, fresh: XmlElement, text: string | null): void {
  const own = childElement(owner, 'title');
  if (text === null) {
    dropChild(owner, 'title');
    return;
  }
  const [run, ...others] = descendants(own, 'r');
  if (!own || !run) {
    dropChild(owner, 'title');
    putInOrder(owner, childElement(fresh, 'title')!);
    return;
  }
  childElement(run, 't')!.children = [text];
  for (const paragraph of descendants(own, 'p'))
    paragraph.children = paragraph.children.filter(
      (each) => typeof each === 'string' || !others.includes(each),
    );
}

function putLegend(tree: XmlElement, fresh: XmlElement, legend: ChartInfo['legend']): void {
  const chart = nodeAt(tree, 'chart', true)!;
  if (legend === null) dropChild(chart, 'legend');
  else if (childElement(chart, 'legend')) setValueAt(chart, 'legend/legendPos', legends[legend]);
  else putInOrder(chart, nodeAt(fresh, 'chart/legend')!);
}

function putLabels(area: XmlElement, fresh: XmlElement): void {
  const made = childElement(nodeAt(fresh, 'plot'), 'dLbls');
  for (const plot of childElements(area).filter(isPlot)) {
    for (const owner of [plot, ...childElements(plot, 'ser')]) {
      if (owner !== plot && !childElement(owner, 'dLbls')) continue;
      for (const name of ['showVal', 'showPercent'])
        setValueAt(owner, `dLbls/${name}`, nodeAt(made!, name)?.attributes['val'] ?? 0);
      if (owner !== plot) setValueAt(owner, 'dLbls/delete', null);
    }
  }
}
