import type { XmlElement } from '../opc/xmlTree';
import { childElement, childElements, element, localName } from '../opc/xmlTree';

/** Children of the elements of a chart in the schema's order (ECMA-376 21.2); Excel refuses a chart that has them in another. */
const orders: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  title: 'tx layout overlay spPr txPr extLst',
  legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
  axis: 'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  scaling: 'logBase orientation max min extLst',
  plot: 'barDir wireframe ofPieType grouping varyColors ser dLbls gapWidth overlap serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng holeSize axId extLst',
  ser: 'idx order tx spPr invertIfNegative explosion marker dPt dLbls trendline errBars cat val smooth shape extLst',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr extLst',
  marker: 'symbol size spPr extLst',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  gridlines: 'spPr',
};

const orderOf = (node: XmlElement): readonly string[] => {
  const name = localName(node);
  const key = name.endsWith('Chart')
    ? 'plot'
    : /^(val|cat|date)Ax$/.test(name)
      ? 'axis'
      : name.endsWith('Gridlines')
        ? 'gridlines'
        : name;
  return orders[key]?.split(' ') ?? [];
};

/** Puts a child where the schema has it, in place of one of its name. */
export function putInOrder(parent: XmlElement, child: XmlElement): void {
  const order = orderOf(parent);
  const rank = order.indexOf(localName(child));
  const at = parent.children.findIndex(
    (each) => typeof each !== 'string' && order.indexOf(localName(each)) > rank,
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
}

export function dropChild(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((each) => typeof each === 'string' || localName(each) !== name);
}

export function childOrNew(parent: XmlElement, name: string): XmlElement {
  const known = childElement(parent, name);
  if (known) return known;
  const made = element(`c:${name}`);
  putInOrder(parent, made);
  return made;
}

/** A step of a path: `title`, `plot` (whatever kind it has), `catAx` (or a date axis), `ser[2]`, `dPt[5]` (by its index). */
function step(parent: XmlElement, name: string, make: boolean): XmlElement | undefined {
  const indexed = /^(\w+)\[(\d+)\]$/.exec(name);
  if (indexed) {
    const [, kind = '', index = '0'] = indexed;
    const all = childElements(parent, kind);
    if (kind === 'ser') return all[Number(index)];
    const found = all.find((each) => childElement(each, 'idx')?.attributes['val'] === index);
    if (found || !make) return found;
    const made = element(`c:${kind}`, {}, [element('c:idx', { val: index })]);
    putInOrder(parent, made);
    return made;
  }
  if (name === 'plot') return childElements(parent).find((each) => localName(each).endsWith('Chart'));
  if (name === 'catAx') return childElement(parent, 'catAx') ?? childElement(parent, 'dateAx');
  return make ? childOrNew(parent, name) : childElement(parent, name);
}

/** The element at a path under `c:chartSpace`, e.g. `chart/plotArea/valAx/scaling`. */
export function nodeAt(root: XmlElement, path: string, make = false): XmlElement | undefined {
  let node: XmlElement | undefined = root;
  for (const name of path.split('/').filter(Boolean)) node = node && step(node, name, make);
  return node;
}

/** The `val` of an element; `null` without it. */
export const valueAt = (root: XmlElement, path: string): string | null =>
  nodeAt(root, path)?.attributes['val'] ?? null;

/** Sets the `val` of an element, made where it is missing; `null` takes the element away. */
export function setValueAt(root: XmlElement, path: string, value: string | number | null): void {
  const cut = path.lastIndexOf('/');
  const [parentPath, name] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
  if (value === null) {
    const parent = nodeAt(root, parentPath);
    if (parent) dropChild(parent, name);
    return;
  }
  const node = nodeAt(root, path, true);
  if (node) node.attributes['val'] = String(value);
}
