import type { CellStyle, StylePatch } from '../types';
import { StoreError } from '../types';
import type { XmlElement } from '../opc/xmlTree';
import {
  booleanAttribute,
  childElement,
  childElements,
  cloneXml,
  element,
  numberAttribute,
  putChild,
  setAttribute,
  writeXml,
} from '../opc/xmlTree';
import { NumberFormats } from './numberFormats';
import {
  fillElement,
  patchAlignment,
  patchBorders,
  patchFont,
  readAlignment,
  readBorders,
  readFill,
  readFont,
} from './styleElements';
import { STYLES_ORDER } from './stylesOrder';

const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** One of the part's lists (`fonts`, …), to which equal elements are added once. */
class ElementList {
  private readonly known = new Map<string, number>();
  private readonly list: XmlElement;
  readonly items: XmlElement[];

  constructor(styles: XmlElement, name: string, first: XmlElement[]) {
    let list = childElement(styles, name);
    if (!list) putChild(styles, name, (list = element(name, {}, first)), STYLES_ORDER);
    this.list = list;
    this.items = childElements(list);
    this.items.forEach((item, at) => {
      const key = writeXml(item);
      if (!this.known.has(key)) this.known.set(key, at);
    });
    list.attributes['count'] = String(this.items.length);
  }

  add(item: XmlElement): number {
    const key = writeXml(item);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.items.push(item);
    this.list.children.push(item);
    this.list.attributes['count'] = String(this.items.length);
    this.known.set(key, this.items.length - 1);
    return this.items.length - 1;
  }
}

/**
 * The cell formats of a workbook, by their index in `cellXfs`. Formats are only ever added: what an untouched cell,
 * table style or foreign part points at stays where it was.
 */
export class StyleBook {
  readonly numberFormats: NumberFormats;
  private readonly fonts: ElementList;
  private readonly fills: ElementList;
  private readonly borders: ElementList;
  private readonly formats: ElementList;
  private readonly namedFormats: ElementList;
  private readonly styleNames: { name: string; xfId: number }[];
  private readonly read: CellStyle[] = [];
  private readonly shared = new Map<string, CellStyle>();
  /** By change, then by the format that it was laid over: asked for every cell that is formatted. */
  private readonly patched = new Map<string, number[]>();

  constructor(
    styles: XmlElement,
    readonly theme: readonly string[],
  ) {
    this.numberFormats = new NumberFormats(styles);
    const plain = (name: string): XmlElement =>
      element(name, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    this.fonts = new ElementList(styles, 'fonts', [
      element('font', {}, [element('sz', { val: 11 }), element('name', { val: 'Calibri' })]),
    ]);
    this.fills = new ElementList(styles, 'fills', [
      element('fill', {}, [element('patternFill', { patternType: 'none' })]),
      element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
    ]);
    this.borders = new ElementList(styles, 'borders', [
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ]);
    this.namedFormats = new ElementList(styles, 'cellStyleXfs', [plain('xf')]);
    this.formats = new ElementList(styles, 'cellXfs', [plain('xf')]);
    this.styleNames = childElements(childElement(styles, 'cellStyles'), 'cellStyle').map((each) => ({
      name: each.attributes['name'] ?? '',
      xfId: numberAttribute(each, 'xfId', 0),
    }));
  }

  get count(): number {
    return this.formats.items.length;
  }

  /** The look of format `index`; equal looks are the same object. */
  style(index: number): CellStyle {
    const known = this.read[index];
    if (known) return known;
    const xf = this.formats.items[index] ?? this.formats.items[0];
    const protection = childElement(xf, 'protection');
    const xfId = numberAttribute(xf, 'xfId', 0);
    const style: CellStyle = {
      numberFormat: this.numberFormats.code(numberAttribute(xf, 'numFmtId', 0)),
      font: readFont(this.fonts.items[numberAttribute(xf, 'fontId', 0)], this.theme),
      fill: readFill(this.fills.items[numberAttribute(xf, 'fillId', 0)], this.theme),
      borders: readBorders(this.borders.items[numberAttribute(xf, 'borderId', 0)], this.theme),
      alignment: readAlignment(childElement(xf, 'alignment')),
      protection: Object.freeze({
        locked: booleanAttribute(protection, 'locked', true),
        formulaHidden: booleanAttribute(protection, 'hidden'),
      }),
      quotePrefix: booleanAttribute(xf, 'quotePrefix'),
      namedStyle: this.styleNames.find((each) => each.xfId === xfId)?.name ?? 'Normal',
    };
    const key = JSON.stringify(style);
    const same = this.shared.get(key) ?? Object.freeze(style);
    this.shared.set(key, same);
    this.read[index] = same;
    return same;
  }

  /** Index of format `index` with the change laid over it. */
  patch(index: number, patch: StylePatch, patchKey = JSON.stringify(patch)): number {
    let made = this.patched.get(patchKey);
    if (!made) this.patched.set(patchKey, (made = []));
    const known = made[index];
    if (known !== undefined) return known;
    const base = patch.namedStyle === undefined ? this.formats.items[index] : this.named(patch.namedStyle);
    const xf = cloneXml(base ?? element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
    this.apply(xf, patch);
    const result = this.formats.add(xf);
    made[index] = result;
    return result;
  }

  private named(name: string): XmlElement {
    const entry = this.styleNames.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!entry && name.toLowerCase() !== 'normal')
      throw new StoreError('unknownStyle', `There is no cell style ${name}.`);
    const xf = cloneXml(this.namedFormats.items[entry?.xfId ?? 0] ?? element('xf'));
    xf.attributes['xfId'] = String(entry?.xfId ?? 0);
    return xf;
  }

  private apply(xf: XmlElement, patch: StylePatch): void {
    if (patch.numberFormat !== undefined) {
      setAttribute(xf, 'numFmtId', this.numberFormats.id(patch.numberFormat));
      setAttribute(xf, 'applyNumberFormat', 1);
    }
    if (patch.font) {
      const font = cloneXml(this.fonts.items[numberAttribute(xf, 'fontId', 0)] ?? element('font'));
      patchFont(font, patch.font);
      setAttribute(xf, 'fontId', this.fonts.add(font));
      setAttribute(xf, 'applyFont', 1);
    }
    if (patch.fill) {
      const before = readFill(this.fills.items[numberAttribute(xf, 'fillId', 0)], this.theme);
      const fill = { ...before, ...patch.fill };
      // A colour given to a cell without a pattern is a solid fill, as in Excel.
      if (patch.fill.pattern === undefined && patch.fill.color !== undefined)
        fill.pattern =
          patch.fill.color === null
            ? 'none'
            : before.pattern === 'none' || before.pattern === 'linearGradient'
              ? 'solid'
              : before.pattern;
      setAttribute(xf, 'fillId', fill.pattern === 'none' ? 0 : this.fills.add(fillElement(fill)));
      setAttribute(xf, 'applyFill', 1);
    }
    if (patch.borders) {
      const border = cloneXml(this.borders.items[numberAttribute(xf, 'borderId', 0)] ?? element('border'));
      patchBorders(border, patch.borders);
      setAttribute(xf, 'borderId', this.borders.add(border));
      setAttribute(xf, 'applyBorder', 1);
    }
    if (patch.alignment) {
      const alignment = cloneXml(childElement(xf, 'alignment') ?? element('alignment'));
      patchAlignment(alignment, patch.alignment);
      putChild(xf, 'alignment', alignment, XF_ORDER);
      setAttribute(xf, 'applyAlignment', 1);
    }
    if (patch.protection) {
      const protection = cloneXml(childElement(xf, 'protection') ?? element('protection'));
      if (patch.protection.locked !== undefined)
        setAttribute(protection, 'locked', patch.protection.locked ? 1 : 0);
      if (patch.protection.formulaHidden !== undefined)
        setAttribute(protection, 'hidden', patch.protection.formulaHidden ? 1 : 0);
      putChild(xf, 'protection', protection, XF_ORDER);
      setAttribute(xf, 'applyProtection', 1);
    }
    if (patch.quotePrefix !== undefined) setAttribute(xf, 'quotePrefix', patch.quotePrefix ? 1 : null);
  }
}
