import type { XmlElement } from '../opc/xmlTree';
import { childElement, childElements, descendants, element, localName } from '../opc/xmlTree';
import type { ChartFontLook, ChartLineLook } from '../types';
import { childOrNew, nodeAt } from './chartNodes';

const EMU = 12_700;

/** Children of DrawingML elements in the schema's order (ECMA-376 20.1). */
const orders: Readonly<Record<string, string>> = {
  spPr: 'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst',
  ln: 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst',
  defRPr: 'ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick extLst',
  rPr: 'ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick extLst',
};
const fills = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];

function put(parent: XmlElement, child: XmlElement, replaced: readonly string[]): void {
  parent.children = parent.children.filter(
    (each) => typeof each === 'string' || !replaced.includes(localName(each)),
  );
  const order = (orders[localName(parent)] ?? '').split(' ');
  const rank = order.indexOf(localName(child));
  const at = parent.children.findIndex(
    (each) => typeof each !== 'string' && order.indexOf(localName(each)) > rank,
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
}

const solid = (color: string): XmlElement =>
  element('a:solidFill', {}, [element('a:srgbClr', { val: color.replace('#', '') })]);

const colorIn = (node: XmlElement | undefined): string | null => {
  const value = childElement(childElement(node, 'solidFill'), 'srgbClr')?.attributes['val'];
  return value ? `#${value.toUpperCase()}` : null;
};

/** Fill of the element at a path: a colour, `none`, or `null` for the chart's own. */
export function fillAt(root: XmlElement, path: string): string | null {
  const shape = childElement(nodeAt(root, path), 'spPr');
  return childElement(shape, 'noFill') ? 'none' : colorIn(shape);
}

export function setFillAt(root: XmlElement, path: string, color: string | null): void {
  const owner = nodeAt(root, path, true);
  if (!owner) return;
  const shape = childOrNew(owner, 'spPr');
  if (color === null)
    shape.children = shape.children.filter(
      (each) => typeof each === 'string' || !fills.includes(localName(each)),
    );
  else put(shape, color === 'none' ? element('a:noFill') : solid(color), fills);
}

export function lineAt(root: XmlElement, path: string): ChartLineLook {
  const line = childElement(childElement(nodeAt(root, path), 'spPr'), 'ln');
  const width = line?.attributes['w'];
  return {
    color: colorIn(line),
    weight: width === undefined ? null : Number(width) / EMU,
    dash: childElement(line, 'prstDash')?.attributes['val'] ?? null,
    isNone: childElement(line, 'noFill') !== undefined,
  };
}

/** `undefined` leaves; `null` gives the chart's own back. */
export function setLineAt(root: XmlElement, path: string, patch: Partial<ChartLineLook>): void {
  const owner = nodeAt(root, path, true);
  if (!owner) return;
  const shape = childOrNew(owner, 'spPr');
  let line = childElement(shape, 'ln');
  if (!line) put(shape, (line = element('a:ln')), []);
  if (patch.weight !== undefined) {
    if (patch.weight === null) delete line.attributes['w'];
    else line.attributes['w'] = String(Math.round(patch.weight * EMU));
  }
  if (patch.isNone) put(line, element('a:noFill'), fills);
  else if (patch.color !== undefined) {
    if (patch.color === null)
      line.children = line.children.filter(
        (each) => typeof each === 'string' || !fills.includes(localName(each)),
      );
    else put(line, solid(patch.color), fills);
  }
  if (patch.dash !== undefined) {
    if (patch.dash === null)
      line.children = line.children.filter(
        (each) => typeof each === 'string' || localName(each) !== 'prstDash',
      );
    else put(line, element('a:prstDash', { val: patch.dash }), ['prstDash']);
  }
}

/** The properties that text of an element takes: a title's own, or those of the text that Excel writes for it. */
function runProperties(owner: XmlElement, make: boolean): XmlElement[] {
  const rich = childElement(childElement(owner, 'tx'), 'rich');
  let body = rich ?? childElement(owner, 'txPr');
  if (!body) {
    if (!make) return [];
    body = childOrNew(owner, 'txPr');
    body.children.push(element('a:bodyPr'), element('a:lstStyle'), element('a:p'));
  }
  return childElements(body, 'p').flatMap((paragraph) => {
    let properties = childElement(paragraph, 'pPr');
    if (!properties) {
      if (!make) return descendants(paragraph, 'rPr');
      properties = element('a:pPr');
      paragraph.children.unshift(properties);
    }
    let defaults = childElement(properties, 'defRPr');
    if (!defaults && make) properties.children.push((defaults = element('a:defRPr')));
    if (make)
      for (const run of childElements(paragraph, 'r'))
        if (!childElement(run, 'rPr')) run.children.unshift(element('a:rPr'));
    return [...(defaults ? [defaults] : []), ...descendants(paragraph, 'rPr')];
  });
}

export function fontAt(root: XmlElement, path: string): ChartFontLook {
  const owner = nodeAt(root, path);
  // What stands nearest to the text wins.
  const found = owner ? runProperties(owner, false).reverse() : [];
  const attribute = (name: string): string | null =>
    found.map((each) => each.attributes[name]).find((value) => value !== undefined) ?? null;
  const size = attribute('sz');
  const flag = (value: string | null): boolean | null =>
    value === null ? null : value === '1' || value === 'true';
  const underline = attribute('u');
  return {
    bold: flag(attribute('b')),
    italic: flag(attribute('i')),
    size: size === null ? null : Number(size) / 100,
    underline: underline === null ? null : underline !== 'none',
    color: found.map(colorIn).find((color) => color !== null) ?? null,
    name:
      found
        .map((each) => childElement(each, 'latin')?.attributes['typeface'])
        .find((name) => name !== undefined) ?? null,
  };
}

export function setFontAt(root: XmlElement, path: string, patch: Partial<ChartFontLook>): void {
  const owner = nodeAt(root, path, true);
  if (!owner) return;
  for (const each of runProperties(owner, true)) {
    const flag = (name: string, value: boolean | null | undefined): void => {
      if (value !== undefined && value !== null) each.attributes[name] = value ? '1' : '0';
    };
    flag('b', patch.bold);
    flag('i', patch.italic);
    if (patch.underline !== undefined && patch.underline !== null)
      each.attributes['u'] = patch.underline ? 'sng' : 'none';
    if (patch.size !== undefined && patch.size !== null)
      each.attributes['sz'] = String(Math.round(patch.size * 100));
    if (patch.color !== undefined && patch.color !== null) put(each, solid(patch.color), fills);
    if (patch.name !== undefined && patch.name !== null)
      put(each, element('a:latin', { typeface: patch.name }), ['latin']);
  }
}

/** The turn of an element's text in degrees; `null` for the chart's own. */
export function rotationAt(root: XmlElement, path: string): number | null {
  const owner = nodeAt(root, path);
  const body = childElement(
    childElement(childElement(owner, 'tx'), 'rich') ?? childElement(owner, 'txPr'),
    'bodyPr',
  );
  const turn = body?.attributes['rot'];
  return turn === undefined ? null : Number(turn) / 60_000;
}

export function setRotationAt(root: XmlElement, path: string, degrees: number): void {
  const owner = nodeAt(root, path, true);
  if (!owner) return;
  runProperties(owner, true);
  const body = childElement(
    childElement(childElement(owner, 'tx'), 'rich') ?? childElement(owner, 'txPr'),
    'bodyPr',
  );
  if (!body) return;
  body.attributes['rot'] = String(Math.round(degrees * 60_000));
  body.attributes['vert'] ??= 'horz';
}
