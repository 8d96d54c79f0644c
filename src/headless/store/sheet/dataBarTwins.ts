import { rectsText } from '../geometry';
import type { XmlElement } from '../opc/xmlTree';
import { booleanAttribute, childElement, childElements, element, textOf } from '../opc/xmlTree';
import { colorElement, colorOf } from '../style/colors';
import type { ConditionalRule, DataBarLook, Rect, Threshold } from '../types';
import { putSheetChild } from './sheetOrder';

/**
 * What Excel 2010 added to data bars stands in the sheet's extension list: each rule there is the twin of one of the sheet's
 * own, which names it by an id (ISO/IEC 29500 extensions of [MS-XLSX] 2.6.30 and 2.6.34).
 */
const listUri = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const idUri = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

type DataBar = Extract<ConditionalRule, { kind: 'dataBar' }>;

/** A bar without a twin, as Excel 2007 draws it. */
export const plainLook: DataBarLook = {
  gradient: true,
  border: null,
  direction: 'context',
  axis: 'automatic',
  axisColor: '#000000',
  negative: { fill: '#FF0000', border: null, sameFill: false, sameBorder: true },
};

/** Excel 2010's rules in the sheet's extension list. */
export const extensionRules = (sheet: XmlElement): XmlElement[] =>
  twinBlocks(sheet).flatMap((block) => childElements(block, 'cfRule'));

const twinLists = (sheet: XmlElement): XmlElement[] =>
  childElements(childElement(sheet, 'extLst'), 'ext').flatMap((ext) =>
    childElements(ext, 'conditionalFormattings'),
  );
const twinBlocks = (sheet: XmlElement): XmlElement[] =>
  twinLists(sheet).flatMap((list) => childElements(list, 'conditionalFormatting'));

const twinId = (rule: XmlElement): string =>
  childElements(childElement(rule, 'extLst'), 'ext')
    .map((ext) => textOf(childElement(ext, 'id')))
    .find(Boolean) ?? '';

const twinOf = (sheet: XmlElement, rule: XmlElement): XmlElement | undefined => {
  const id = twinId(rule);
  return id === '' ? undefined : extensionRules(sheet).find((each) => each.attributes['id'] === id);
};

/** The bar of a rule with what its twin says of it. */
export function withTwin(
  sheet: XmlElement,
  rule: XmlElement,
  bar: DataBar,
  theme: readonly string[],
): DataBar {
  const body = childElement(twinOf(sheet, rule), 'dataBar');
  if (!body) return bar;
  const color = (name: string): string | null => colorOf(childElement(body, name), theme) ?? null;
  const [min, max] = childElements(body, 'cfvo').map(readThreshold);
  const hasBorder = booleanAttribute(body, 'border');
  const direction = body.attributes['direction'];
  const axis = body.attributes['axisPosition'];
  return {
    ...bar,
    min: min ?? bar.min,
    max: max ?? bar.max,
    look: {
      gradient: booleanAttribute(body, 'gradient', true),
      border: hasBorder ? color('borderColor') : null,
      direction: direction === 'leftToRight' || direction === 'rightToLeft' ? direction : 'context',
      axis: axis === 'none' ? 'none' : axis === 'middle' ? 'middle' : 'automatic',
      axisColor: color('axisColor'),
      negative: {
        fill: color('negativeFillColor') ?? plainLook.negative.fill,
        border: color('negativeBorderColor'),
        sameFill: booleanAttribute(body, 'negativeBarColorSameAsPositive'),
        sameBorder: booleanAttribute(body, 'negativeBarBorderColorSameAsPositive', true),
      },
    },
  };
}

function readThreshold(node: XmlElement): Threshold {
  const kind = (node.attributes['type'] ?? 'num') as Threshold['kind'];
  const value = textOf(childElement(node, 'f'));
  const threshold: Threshold = value === '' ? { kind } : { kind, value };
  return node.attributes['gte'] === '0' ? { ...threshold, greaterOnly: true } : threshold;
}

const thresholdElement = ({ kind, value }: Threshold): XmlElement =>
  element('x14:cfvo', { type: kind }, value === undefined ? [] : [element('xm:f', {}, [value])]);

/** Gives a rule its twin, in place of one it had. */
export function putTwin(sheet: XmlElement, rule: XmlElement, bar: DataBar, ranges: readonly Rect[]): void {
  const id = twinId(rule) || freeId(sheet);
  dropTwin(sheet, rule);
  rule.children = rule.children.filter((each) => typeof each === 'string' || each.name !== 'extLst');
  rule.children.push(
    element('extLst', {}, [element('ext', { uri: idUri, 'xmlns:x14': x14 }, [element('x14:id', {}, [id])])]),
  );
  const { look } = bar;
  const colored = (name: string, color: string | null): XmlElement[] =>
    color === null ? [] : [colorElement(`x14:${name}`, color)];
  const body = element(
    'x14:dataBar',
    {
      minLength: 0,
      maxLength: 100,
      border: look.border === null ? undefined : 1,
      gradient: look.gradient ? undefined : 0,
      direction: look.direction === 'context' ? undefined : look.direction,
      negativeBarColorSameAsPositive: look.negative.sameFill ? 1 : undefined,
      negativeBarBorderColorSameAsPositive: look.negative.sameBorder ? undefined : 0,
      axisPosition: look.axis === 'automatic' ? undefined : look.axis,
    },
    [
      thresholdElement(bar.min),
      thresholdElement(bar.max),
      ...colored('borderColor', look.border),
      ...colored('negativeFillColor', look.negative.sameFill ? null : look.negative.fill),
      ...colored('negativeBorderColor', look.negative.sameBorder ? null : look.negative.border),
      ...colored('axisColor', look.axis === 'none' ? null : look.axisColor),
    ],
  );
  const block = element('x14:conditionalFormatting', { 'xmlns:xm': xm }, [
    element('x14:cfRule', { type: 'dataBar', id }, [body]),
    element('xm:sqref', {}, [rectsText(ranges)]),
  ]);
  listFor(sheet).children.push(block);
}

/** Moves a rule's twin to the rule's ranges. */
export function moveTwin(sheet: XmlElement, rule: XmlElement, ranges: readonly Rect[]): void {
  const twin = twinOf(sheet, rule);
  const block = twin && twinBlocks(sheet).find((each) => each.children.includes(twin));
  const sqref = childElement(block, 'sqref');
  if (sqref) sqref.children = [rectsText(ranges)];
}

/** Takes a rule's twin away, and what is empty without it. */
export function dropTwin(sheet: XmlElement, rule: XmlElement): void {
  const twin = twinOf(sheet, rule);
  if (!twin) return;
  const without = (parent: XmlElement, child: XmlElement): boolean => {
    parent.children = parent.children.filter((each) => each !== child);
    return childElements(parent).filter((each) => !each.name.endsWith('sqref')).length === 0;
  };
  const list = childElement(sheet, 'extLst');
  for (const ext of childElements(list, 'ext'))
    for (const formats of childElements(ext, 'conditionalFormattings'))
      for (const block of childElements(formats, 'conditionalFormatting')) {
        if (!block.children.includes(twin) || !without(block, twin) || !without(formats, block)) continue;
        if (without(ext, formats) && without(list!, ext)) putSheetChild(sheet, 'extLst', null);
      }
}

function listFor(sheet: XmlElement): XmlElement {
  const known = twinLists(sheet)[0];
  if (known) return known;
  const made = element('x14:conditionalFormattings');
  const ext = element('ext', { uri: listUri, 'xmlns:x14': x14 }, [made]);
  const list = childElement(sheet, 'extLst') ?? element('extLst');
  // Excel reads the conditional formats first, whatever else is there.
  list.children.unshift(ext);
  putSheetChild(sheet, 'extLst', list);
  return made;
}

/** Ids of our own are counted, so that the same work gives the same file. */
function freeId(sheet: XmlElement): string {
  const used = new Set(extensionRules(sheet).map((rule) => rule.attributes['id']));
  const idAt = (n: number): string =>
    `{50363036-0000-4000-8000-${n.toString(16).toUpperCase().padStart(12, '0')}}`;
  let n = used.size + 1;
  while (used.has(idAt(n))) n += 1;
  return idAt(n);
}
