import { asBoolean, asIndex } from '../model/arguments';
import { RangeRef } from '../model/rangeRef';
import type { Session } from '../model/session';
import { refuseIfProtected } from '../model/writeCells';
import type { ConditionalFormat, ConditionalRule, NewConditionalFormat, SheetStore } from '../store/types';
import { invalidOperation, itemNotFound } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import * as kinds from './conditionalKinds';
import * as scales from './conditionalScales';
import { dataBarObject } from './dataBar';
import { rangeObject } from './range';
import { areasObject, cellAreaOf } from './rangeAreas';

/** A conditional format as the client holds it. */
export interface FormatRef {
  session: Session;
  sheetId: number;
  id: string;
}

export const sheetOfFormat = (ref: FormatRef): SheetStore => ref.session.sheet(ref.sheetId);

export function formatOf(ref: FormatRef): ConditionalFormat {
  const format = sheetOfFormat(ref)
    .conditionalFormats()
    .find((one) => one.id === ref.id);
  if (!format) throw itemNotFound();
  return format;
}

export function changeFormat(ref: FormatRef, patch: Partial<NewConditionalFormat>): void {
  refuseIfProtected(sheetOfFormat(ref), 'allowFormatCells');
  formatOf(ref);
  sheetOfFormat(ref).setConditionalFormat(ref.id, patch);
}

/** The rule if it is of the kind; else `InvalidOperation`, as for a member of another type's format. */
export function ruleOfKind<K extends ConditionalRule['kind']>(
  ref: FormatRef,
  kind: K,
): Extract<ConditionalRule, { kind: K }> {
  const { rule } = formatOf(ref);
  if (rule.kind !== kind) throw invalidOperation();
  return rule as Extract<ConditionalRule, { kind: K }>;
}

const typeNames: Record<ConditionalRule['kind'], string> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  preset: 'PresetCriteria',
  topBottom: 'TopBottom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  other: 'Custom',
};

const priority: Property<FormatRef> = {
  // The client counts from 0, the file from 1.
  read: (ref) => formatOf(ref).priority - 1,
  write: (ref, value) => changeFormat(ref, { priority: asIndex(value) + 1 }),
};

type Open = (ref: FormatRef) => ExcelObject | null;

function navigation(): Record<string, Open> {
  const entries: [string, ConditionalRule['kind'], (ref: FormatRef) => ExcelObject][] = [
    ['Custom', 'expression', kinds.customObject],
    ['CellValue', 'cellIs', kinds.cellValueObject],
    ['TextComparison', 'containsText', kinds.textObject],
    ['Preset', 'preset', kinds.presetObject],
    ['TopBottom', 'topBottom', kinds.topBottomObject],
    ['ColorScale', 'colorScale', scales.colorScaleObject],
    ['DataBar', 'dataBar', dataBarObject],
    ['IconSet', 'iconSet', scales.iconSetObject],
  ];
  const objects: Record<string, Open> = {};
  for (const [name, kind, open] of entries) {
    objects[name] = (ref) => {
      ruleOfKind(ref, kind);
      return open(ref);
    };
    objects[`${name}OrNullObject`] = (ref) => (formatOf(ref).rule.kind === kind ? open(ref) : null);
  }
  return objects;
}

let table: ((ref: FormatRef) => ExcelObject) | undefined;

/** `Excel.ConditionalFormat`. */
export function conditionalFormatObject(ref: FormatRef): ExcelObject {
  // Made at first use: its parts live in a module that reads this one.
  table ??= defineObject<FormatRef>({
    name: 'ConditionalFormat',
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: readOnly(({ id }) => id),
      Priority: priority,
      StopIfTrue: {
        read: (format) => formatOf(format).stopIfTrue,
        write: (format, value) => changeFormat(format, { stopIfTrue: asBoolean(value) }),
      },
      Type: readOnly((format) => typeNames[formatOf(format).rule.kind]),
    },
    objects: navigation(),
    methods: {
      Delete: (format) => {
        refuseIfProtected(sheetOfFormat(format), 'allowFormatCells');
        sheetOfFormat(format).deleteConditionalFormat(formatOf(format).id);
      },
      GetRange: (format) => onlyRange(format) ?? missing(),
      GetRangeOrNullObject: onlyRange,
      GetRanges: (format) =>
        areasObject({ session: format.session, sheetId: format.sheetId }, formatOf(format).ranges),
      SetRanges: (format, ranges) => {
        refuseIfProtected(sheetOfFormat(format), 'allowFormatCells');
        const sheet = sheetOfFormat(format);
        const rects = cellAreaOf({ session: format.session, sheet }, ranges).rects;
        changeFormat(format, { ranges: [...rects] });
      },
    },
  });
  return table(ref);
}

function missing(): never {
  throw itemNotFound();
}

function onlyRange(ref: FormatRef): ExcelObject | null {
  const { ranges } = formatOf(ref);
  const [range] = ranges;
  return range && ranges.length === 1 ? rangeObject(new RangeRef(ref.session, ref.sheetId, range)) : null;
}
