import { asIndex, asOneOf, asText } from '../model/arguments';
import type { CellArea } from '../model/rangeRef';
import { intersect } from '../model/rects';
import { refuseIfProtected } from '../model/writeCells';
import type { ConditionalFormat, ConditionalRule, Threshold } from '../store/types';
import { itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import { plainLook } from '../store/sheet/dataBarTwins';
import { conditionalFormatObject } from './conditionalFormat';

/** `Excel.ConditionalFormatType`. */
export const conditionalTypes = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const formatsOf = ({ sheet, rects }: CellArea): ConditionalFormat[] =>
  sheet
    .conditionalFormats()
    .filter((format) => format.ranges.some((one) => rects.some((rect) => intersect(one, rect))));

function open(range: CellArea, format: ConditionalFormat | undefined): ExcelObject | null {
  return format
    ? conditionalFormatObject({ session: range.session, sheetId: range.sheetId, id: format.id })
    : null;
}

function missing(): never {
  throw itemNotFound();
}

const byId = (range: CellArea, id: unknown): ExcelObject | null =>
  open(
    range,
    formatsOf(range).find((format) => format.id === asText(id)),
  );

/** `Excel.ConditionalFormatCollection`: the formats that touch a range or any of several. */
export const conditionalFormatCollectionObject = defineObject<CellArea>({
  name: 'ConditionalFormatCollection',
  items: (range) => formatsOf(range).flatMap((format) => open(range, format) ?? []),
  item: (range, id) => byId(range, id) ?? missing(),
  methods: {
    Add: (range, type) => {
      refuseIfProtected(range.sheet, 'allowFormatCells');
      const rule = startingRule(asOneOf(type, conditionalTypes));
      const format = range.sheet.addConditionalFormat({ ranges: [...range.rects], rule });
      return open(range, format);
    },
    ClearAll: (range) => {
      refuseIfProtected(range.sheet, 'allowFormatCells');
      for (const rect of range.rects) range.sheet.clearConditionalFormats(rect);
    },
    GetCount: (range) => formatsOf(range).length,
    GetItemAt: (range, index) => open(range, formatsOf(range)[asIndex(index)]) ?? missing(),
    GetItemOrNullObject: byId,
  },
});

const at = (kind: Threshold['kind'], value?: string): Threshold =>
  value === undefined ? { kind } : { kind, value };

/** What Excel starts a new format with, before its rule is set. */
function startingRule(type: (typeof conditionalTypes)[number]): ConditionalRule {
  switch (type) {
    case 'Custom':
      return { kind: 'expression', formula: 'FALSE' };
    case 'CellValue':
      return { kind: 'cellIs', operator: 'equal', formula1: '""' };
    case 'ContainsText':
      return { kind: 'containsText', operator: 'contains', text: ' ' };
    case 'TopBottom':
      return { kind: 'topBottom', rank: 10, percent: false, bottom: false };
    case 'PresetCriteria':
      return { kind: 'preset', preset: 'blanks' };
    case 'DataBar':
      return {
        kind: 'dataBar',
        min: at('autoMin'),
        max: at('autoMax'),
        color: '#638EC6',
        showValue: true,
        look: plainLook,
      };
    case 'ColorScale':
      return {
        kind: 'colorScale',
        points: [
          { threshold: at('min'), color: '#F8696B' },
          { threshold: at('percentile', '50'), color: '#FFEB84' },
          { threshold: at('max'), color: '#63BE7B' },
        ],
      };
    case 'IconSet':
      return {
        kind: 'iconSet',
        iconSet: '3TrafficLights1',
        thresholds: [at('percent', '0'), at('percent', '33'), at('percent', '67')],
        reverse: false,
        showValue: true,
      };
  }
}
