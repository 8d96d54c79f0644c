/** Font, fill, border and alignment elements of styles.xml: read to plain objects, and changed in place. */
import type {
  BorderEdge,
  BorderStyle,
  CellAlignment,
  CellBorders,
  CellFill,
  CellFont,
  HorizontalAlignment,
  VerticalAlignment,
} from '../types';
import type { XmlElement } from '../opc/xmlTree';
import {
  booleanAttribute,
  childElement,
  element,
  numberAttribute,
  putChild,
  setAttribute,
} from '../opc/xmlTree';
import { colorElement, colorOf } from './colors';

export const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const EDGE_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');

const flag = (node: XmlElement | undefined, name: string): boolean => {
  const child = childElement(node, name);
  return child ? booleanAttribute(child, 'val', true) : false;
};

/** A missing font is Calibri 11. */
export function readFont(node: XmlElement | undefined, theme: readonly string[]): CellFont {
  const underline = childElement(node, 'u');
  const script = childElement(node, 'vertAlign')?.attributes['val'];
  const kinds: Record<string, CellFont['underline']> = {
    single: 'single',
    double: 'double',
    singleAccounting: 'singleAccounting',
    doubleAccounting: 'doubleAccounting',
  };
  return Object.freeze({
    name: childElement(node, 'name')?.attributes['val'] ?? 'Calibri',
    size: numberAttribute(childElement(node, 'sz'), 'val', 11),
    bold: flag(node, 'b'),
    italic: flag(node, 'i'),
    underline: underline ? (kinds[underline.attributes['val'] ?? 'single'] ?? 'none') : 'none',
    strikethrough: flag(node, 'strike'),
    superscript: script === 'superscript',
    subscript: script === 'subscript',
    color: colorOf(childElement(node, 'color'), theme),
  });
}

/** Writes the changed parts of a font into its element, the rest stays. */
export function patchFont(node: XmlElement, patch: Partial<CellFont>): void {
  const put = (name: string, value: string | number | null): void =>
    putChild(node, name, value === null ? null : element(name, { val: value }), FONT_ORDER);
  const toggle = (name: string, on: boolean): void =>
    putChild(node, name, on ? element(name) : null, FONT_ORDER);
  if (patch.bold !== undefined) toggle('b', patch.bold);
  if (patch.italic !== undefined) toggle('i', patch.italic);
  if (patch.strikethrough !== undefined) toggle('strike', patch.strikethrough);
  if (patch.underline !== undefined) {
    if (patch.underline === 'single') toggle('u', true);
    else put('u', patch.underline === 'none' ? null : patch.underline);
  }
  if (patch.superscript !== undefined) put('vertAlign', patch.superscript ? 'superscript' : null);
  if (patch.subscript) put('vertAlign', 'subscript');
  else if (patch.subscript === false && !patch.superscript && patch.superscript === undefined) {
    if (childElement(node, 'vertAlign')?.attributes['val'] === 'subscript') put('vertAlign', null);
  }
  if (patch.size !== undefined) put('sz', patch.size);
  if (patch.name !== undefined) {
    put('name', patch.name);
    // The theme's font would win over the name.
    putChild(node, 'scheme', null, FONT_ORDER);
  }
  if (patch.color !== undefined)
    putChild(node, 'color', patch.color === null ? null : colorElement('color', patch.color), FONT_ORDER);
}

/** A gradient is read as its last colour; it stays a gradient until the fill is set. */
export function readFill(node: XmlElement | undefined, theme: readonly string[]): CellFill {
  const gradient = childElement(node, 'gradientFill');
  if (gradient) {
    const stop = gradient.children.filter((each): each is XmlElement => typeof each !== 'string').at(-1);
    return Object.freeze({
      pattern: 'linearGradient',
      color: colorOf(childElement(stop, 'color'), theme),
      patternColor: null,
    });
  }
  const pattern = childElement(node, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  const fore = colorOf(childElement(pattern, 'fgColor'), theme);
  const back = colorOf(childElement(pattern, 'bgColor'), theme);
  if (kind === 'none') return Object.freeze({ pattern: 'none', color: null, patternColor: null });
  if (kind === 'solid')
    return Object.freeze({ pattern: 'solid', color: fore ?? '#000000', patternColor: null });
  return Object.freeze({ pattern: kind, color: back, patternColor: fore });
}

export function fillElement(fill: CellFill): XmlElement {
  const children: XmlElement[] = [];
  if (fill.pattern === 'solid') {
    if (fill.color) children.push(colorElement('fgColor', fill.color));
    children.push(element('bgColor', { indexed: 64 }));
  } else if (fill.pattern !== 'none') {
    if (fill.patternColor) children.push(colorElement('fgColor', fill.patternColor));
    if (fill.color) children.push(colorElement('bgColor', fill.color));
  }
  return element('fill', {}, [element('patternFill', { patternType: fill.pattern }, children)]);
}

const NO_EDGE: BorderEdge = Object.freeze({ style: 'none', color: null });

function readEdge(node: XmlElement | undefined, theme: readonly string[]): BorderEdge {
  const style = node?.attributes['style'];
  if (!style || style === 'none') return NO_EDGE;
  return Object.freeze({ style: style as BorderStyle, color: colorOf(childElement(node, 'color'), theme) });
}

export function readBorders(node: XmlElement | undefined, theme: readonly string[]): CellBorders {
  const diagonal = readEdge(childElement(node, 'diagonal'), theme);
  return Object.freeze({
    left: readEdge(childElement(node, 'left') ?? childElement(node, 'start'), theme),
    right: readEdge(childElement(node, 'right') ?? childElement(node, 'end'), theme),
    top: readEdge(childElement(node, 'top'), theme),
    bottom: readEdge(childElement(node, 'bottom'), theme),
    diagonalUp: booleanAttribute(node, 'diagonalUp') ? diagonal : NO_EDGE,
    diagonalDown: booleanAttribute(node, 'diagonalDown') ? diagonal : NO_EDGE,
  });
}

export const edgeElement = (name: string, edge: BorderEdge | undefined): XmlElement =>
  !edge || edge.style === 'none'
    ? element(name)
    : element(name, { style: edge.style }, [colorElement('color', edge.color)]);

export function patchBorders(node: XmlElement, patch: Partial<CellBorders>): void {
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const edge = patch[side];
    if (edge) putChild(node, side, edgeElement(side, edge), EDGE_ORDER);
  }
  for (const side of ['diagonalUp', 'diagonalDown'] as const) {
    const edge = patch[side];
    if (!edge) continue;
    setAttribute(node, side, edge.style === 'none' ? null : 1);
    if (edge.style !== 'none') putChild(node, 'diagonal', edgeElement('diagonal', edge), EDGE_ORDER);
  }
}

export function readAlignment(node: XmlElement | undefined): CellAlignment {
  const rotation = numberAttribute(node, 'textRotation', 0);
  const order = numberAttribute(node, 'readingOrder', 0);
  return Object.freeze({
    horizontal: (node?.attributes['horizontal'] ?? 'general') as HorizontalAlignment,
    vertical: (node?.attributes['vertical'] ?? 'bottom') as VerticalAlignment,
    wrapText: booleanAttribute(node, 'wrapText'),
    shrinkToFit: booleanAttribute(node, 'shrinkToFit'),
    indent: numberAttribute(node, 'indent', 0),
    // The file counts downward angles from 91.
    textRotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    readingOrder: order === 1 || order === 2 ? order : 0,
  });
}

export function patchAlignment(node: XmlElement, patch: Partial<CellAlignment>): void {
  if (patch.horizontal)
    setAttribute(node, 'horizontal', patch.horizontal === 'general' ? null : patch.horizontal);
  if (patch.vertical) setAttribute(node, 'vertical', patch.vertical === 'bottom' ? null : patch.vertical);
  if (patch.wrapText !== undefined) setAttribute(node, 'wrapText', patch.wrapText ? 1 : null);
  if (patch.shrinkToFit !== undefined) setAttribute(node, 'shrinkToFit', patch.shrinkToFit ? 1 : null);
  if (patch.indent !== undefined) setAttribute(node, 'indent', patch.indent || null);
  if (patch.readingOrder !== undefined) setAttribute(node, 'readingOrder', patch.readingOrder || null);
  if (patch.textRotation !== undefined) {
    const angle = patch.textRotation;
    setAttribute(node, 'textRotation', angle === 0 ? null : angle < 0 ? 90 - angle : angle);
  }
}
