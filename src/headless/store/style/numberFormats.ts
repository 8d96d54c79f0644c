import type { XmlElement } from '../opc/xmlTree';
import { childElement, childElements, element, numberAttribute, putChild } from '../opc/xmlTree';
import { STYLES_ORDER } from './stylesOrder';

/** Formats that files name by number only (ECMA-376 18.8.30), as the English Excel shows them. */
const BUILT_IN: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
const BUILT_IN_IDS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));
/** Own formats are numbered from here. */
const FIRST_OWN = 164;

/** Number format codes of a styles part. */
export class NumberFormats {
  private readonly codes = new Map<number, string>();
  private readonly ids = new Map<string, number>();

  constructor(private readonly styles: XmlElement) {
    for (const each of childElements(childElement(styles, 'numFmts'), 'numFmt')) {
      const id = numberAttribute(each, 'numFmtId', 0);
      const code = each.attributes['formatCode'] ?? 'General';
      this.codes.set(id, code);
      this.ids.set(code, id);
    }
  }

  code(id: number): string {
    return this.codes.get(id) ?? BUILT_IN[id] ?? 'General';
  }

  /** Number of a code, added when new. */
  id(code: string): number {
    const known = this.ids.get(code) ?? BUILT_IN_IDS.get(code);
    // A file may give a built-in number another meaning.
    if (known !== undefined && this.code(known) === code) return known;
    let id = FIRST_OWN;
    for (const used of this.codes.keys()) if (used >= id) id = used + 1;
    let list = childElement(this.styles, 'numFmts');
    if (!list) putChild(this.styles, 'numFmts', (list = element('numFmts')), STYLES_ORDER);
    list.children.push(element('numFmt', { numFmtId: id, formatCode: code }));
    list.attributes['count'] = String(childElements(list).length);
    this.codes.set(id, code);
    this.ids.set(code, id);
    return id;
  }
}
