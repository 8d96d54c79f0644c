import type { DifferentialStyle } from '../types';
import type { XmlElement } from '../opc/xmlTree';
import { booleanAttribute, childElement, childElements, element, putChild, writeXml } from '../opc/xmlTree';
import { colorElement, colorOf } from './colors';
import type { NumberFormats } from './numberFormats';
import { edgeElement, patchFont, readBorders } from './styleElements';
import { DXF_ORDER, STYLES_ORDER } from './stylesOrder';

/** The looks of conditional formats (`dxfs`); only ever added to, as tables and foreign rules point into them too. */
export class DifferentialStyles {
  constructor(
    private readonly styles: XmlElement,
    private readonly theme: readonly string[],
    private readonly numberFormats: NumberFormats,
  ) {}

  read(id: number): DifferentialStyle | null {
    const node = childElements(childElement(this.styles, 'dxfs'), 'dxf')[id];
    return node ? readDifferential(node, this.theme) : null;
  }

  /** Index of a look, added when new. */
  add(style: DifferentialStyle): number {
    let list = childElement(this.styles, 'dxfs');
    if (!list) putChild(this.styles, 'dxfs', (list = element('dxfs')), STYLES_ORDER);
    const node = this.toElement(style);
    const key = writeXml(node);
    const items = childElements(list, 'dxf');
    const known = items.findIndex((each) => writeXml(each) === key);
    if (known >= 0) return known;
    list.children.push(node);
    list.attributes['count'] = String(items.length + 1);
    return items.length;
  }

  private toElement(style: DifferentialStyle): XmlElement {
    const node = element('dxf');
    if (style.font) {
      const font = element('font');
      patchFont(font, style.font);
      // A rule that says "not bold" must say so; a cell's font just leaves it out.
      for (const [name, value] of [
        ['b', style.font.bold],
        ['i', style.font.italic],
        ['strike', style.font.strikethrough],
      ] as const)
        if (value === false) font.children.unshift(element(name, { val: 0 }));
      putChild(node, 'font', font, DXF_ORDER);
    }
    if (style.numberFormat !== undefined) {
      const numFmtId = this.numberFormats.id(style.numberFormat);
      putChild(node, 'numFmt', element('numFmt', { numFmtId, formatCode: style.numberFormat }), DXF_ORDER);
    }
    if (style.fill) {
      // In a differential fill the background colour is the one seen.
      const pattern = element('patternFill', { patternType: 'solid' }, [
        colorElement('fgColor', style.fill.color),
        colorElement('bgColor', style.fill.color),
      ]);
      putChild(node, 'fill', element('fill', {}, [pattern]), DXF_ORDER);
    }
    if (style.borders) {
      const { left, right, top, bottom } = style.borders;
      const sides = Object.entries({ left, right, top, bottom }).filter(([, edge]) => edge);
      putChild(
        node,
        'border',
        element(
          'border',
          {},
          sides.map(([name, edge]) => edgeElement(name, edge)),
        ),
        DXF_ORDER,
      );
    }
    return node;
  }
}

function readDifferential(node: XmlElement, theme: readonly string[]): DifferentialStyle {
  const style: DifferentialStyle = {};
  const font = childElement(node, 'font');
  if (font) {
    const read: NonNullable<DifferentialStyle['font']> = {};
    const flag = (name: string): boolean | undefined => {
      const child = childElement(font, name);
      return child ? booleanAttribute(child, 'val', true) : undefined;
    };
    const [bold, italic, strikethrough] = ['b', 'i', 'strike'].map(flag);
    if (bold !== undefined) read.bold = bold;
    if (italic !== undefined) read.italic = italic;
    if (strikethrough !== undefined) read.strikethrough = strikethrough;
    const underline = childElement(font, 'u');
    if (underline) {
      const value = underline.attributes['val'] ?? 'single';
      read.underline = value === 'none' ? 'none' : value.startsWith('double') ? 'double' : 'single';
    }
    const color = colorOf(childElement(font, 'color'), theme);
    if (color) read.color = color;
    style.font = read;
  }
  const format = childElement(node, 'numFmt')?.attributes['formatCode'];
  if (format !== undefined) style.numberFormat = format;
  const pattern = childElement(childElement(node, 'fill'), 'patternFill');
  const fill =
    colorOf(childElement(pattern, 'bgColor'), theme) ?? colorOf(childElement(pattern, 'fgColor'), theme);
  if (fill) style.fill = { color: fill };
  const border = childElement(node, 'border');
  if (border) {
    const { left, right, top, bottom } = readBorders(border, theme);
    style.borders = { left, right, top, bottom };
  }
  return style;
}
