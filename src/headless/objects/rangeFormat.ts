import { asBoolean, asColor, asIndex, asInteger, asNumber, asOneOf, asText } from '../model/arguments';
import { autofitColumns, autofitRows } from '../model/autofit';
import { uniform } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { refuseIfProtected } from '../model/writeCells';
import type { CellStyle, HorizontalAlignment, StylePatch, VerticalAlignment } from '../store/types';
import { invalidArgument } from '../wire/excelError';
import type { Property } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import { notifyFormatChanged } from '../model/changes';
import { rangeBorderCollectionObject } from './rangeBorders';
import { charactersOfPoints, pointsOfCharacters } from './rangeMeasures';

/** Reads what all cells agree on and patches all of them. */
export function styleProperty<V>(
  read: (style: CellStyle) => V,
  patch: (value: unknown) => StylePatch,
): Property<RangeRef> {
  return {
    read: (range) => uniform(range.sheet, range.rect, read),
    write: (range, value) => {
      refuseIfProtected(range.sheet, 'allowFormatCells');
      range.sheet.patchStyle(range.rect, patch(value));
      notifyFormatChanged(range);
    },
  };
}

const horizontal: Record<HorizontalAlignment, string> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const vertical: Record<VerticalAlignment, string> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** The key whose client name was given. */
export function keyOf<K extends string>(names: Record<K, string>, value: unknown): K {
  const found = asOneOf(value, Object.values<string>(names));
  return (Object.keys(names) as K[]).find((key) => names[key] === found) as K;
}

const readingOrders = ['Context', 'LeftToRight', 'RightToLeft'] as const;

/** `Excel.RangeFormat`. */
export const rangeFormatObject = defineObject<RangeRef>({
  name: 'RangeFormat',
  properties: {
    ColumnWidth: {
      read: (range) => agreedColumns(range, (column) => pointsOfCharacters(range.sheet.columnWidth(column))),
      write: (range, value) => {
        refuseIfProtected(range.sheet, 'allowFormatColumns');
        const points = asNumber(value);
        const characters = charactersOfPoints(points);
        if (points < 0 || characters > 255) throw invalidArgument();
        range.sheet.setColumnWidth(range.rect.left, range.rect.right, characters);
      },
    },
    RowHeight: {
      read: (range) => agreedRows(range, (row) => range.sheet.rowHeight(row)),
      write: (range, value) => {
        refuseIfProtected(range.sheet, 'allowFormatRows');
        const points = asNumber(value);
        if (points < 0 || points > 409.5) throw invalidArgument();
        range.sheet.setRowHeight(range.rect.top, range.rect.bottom, points);
      },
    },
    UseStandardHeight: {
      read: (range) => agreedRows(range, (row) => !range.sheet.hasCustomHeight(row)),
      write: (range, value) => {
        if (asBoolean(value)) range.sheet.setRowHeight(range.rect.top, range.rect.bottom, null);
      },
    },
    UseStandardWidth: {
      read: (range) =>
        agreedColumns(range, (column) => range.sheet.columnWidth(column) === range.sheet.standardWidth),
      write: (range, value) => {
        if (asBoolean(value)) range.sheet.setColumnWidth(range.rect.left, range.rect.right, null);
      },
    },
    WrapText: styleProperty(
      (style) => style.alignment.wrapText,
      (value) => ({ alignment: { wrapText: asBoolean(value) } }),
    ),
    HorizontalAlignment: styleProperty(
      (style) => horizontal[style.alignment.horizontal],
      (value) => ({ alignment: { horizontal: keyOf(horizontal, value) } }),
    ),
    VerticalAlignment: styleProperty(
      (style) => vertical[style.alignment.vertical],
      (value) => ({ alignment: { vertical: keyOf(vertical, value) } }),
    ),
    IndentLevel: styleProperty(
      (style) => style.alignment.indent,
      (value) => ({ alignment: { indent: indentOf(value) } }),
    ),
    ShrinkToFit: styleProperty(
      (style) => style.alignment.shrinkToFit,
      (value) => ({ alignment: { shrinkToFit: asBoolean(value) } }),
    ),
    TextOrientation: styleProperty(
      // 180 is stacked text to the client.
      (style) => (style.alignment.textRotation === 255 ? 180 : style.alignment.textRotation),
      (value) => ({ alignment: { textRotation: rotationOf(value) } }),
    ),
    ReadingOrder: styleProperty(
      (style) => readingOrders[style.alignment.readingOrder],
      (value) => ({
        alignment: { readingOrder: readingOrders.indexOf(asOneOf(value, readingOrders)) as 0 | 1 | 2 },
      }),
    ),
  },
  objects: {
    Fill: (range) => rangeFillObject(range),
    Font: (range) => rangeFontObject(range),
    Borders: (range) => rangeBorderCollectionObject(range),
    Protection: (range) => formatProtectionObject(range),
  },
  methods: {
    AutofitColumns: (range) => autofitColumns(range),
    AutofitRows: (range) => autofitRows(range),
    AdjustIndent: (range, amount) => {
      const by = asInteger(amount);
      range.sheet.forEachStyleRun(range.rect, (row, left, right, style) => {
        const indent = Math.max(0, style.alignment.indent + by);
        range.sheet.patchStyle({ top: row, bottom: row, left, right }, { alignment: { indent } });
      });
      notifyFormatChanged(range);
    },
  },
});

function indentOf(value: unknown): number {
  const indent = asIndex(value);
  if (indent > 250) throw invalidArgument();
  return indent;
}

function rotationOf(value: unknown): number {
  const degrees = asInteger(value);
  if (degrees === 180) return 255;
  if (degrees < -90 || degrees > 90) throw invalidArgument();
  return degrees;
}

function agreedColumns<V>({ rect }: RangeRef, read: (column: number) => V): V | null {
  const first = read(rect.left);
  for (let column = rect.left + 1; column <= rect.right; column++) if (read(column) !== first) return null;
  return first;
}

function agreedRows<V>({ sheet, rect }: RangeRef, read: (row: number) => V): V | null {
  const first = read(rect.top);
  const last = Math.min(rect.bottom, Math.max(rect.top, (sheet.usedRange(false)?.bottom ?? 0) + 1));
  for (let row = rect.top + 1; row <= last; row++) if (read(row) !== first) return null;
  return first;
}

const clearFill: StylePatch = { fill: { pattern: 'none', color: null, patternColor: null } };

/** `Excel.RangeFill`. */
const rangeFillObject = defineObject<RangeRef>({
  name: 'RangeFill',
  properties: {
    Color: styleProperty(
      (style) => style.fill.color ?? '#FFFFFF',
      (value) => (value === '' ? clearFill : { fill: { pattern: 'solid', color: asColor(value) } }),
    ),
  },
  methods: {
    Clear: (range) => {
      refuseIfProtected(range.sheet, 'allowFormatCells');
      range.sheet.patchStyle(range.rect, clearFill);
      notifyFormatChanged(range);
    },
  },
});

const underlines: Record<CellStyle['font']['underline'], string> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

const flag = (name: 'bold' | 'italic' | 'strikethrough' | 'subscript' | 'superscript'): Property<RangeRef> =>
  styleProperty(
    (style) => style.font[name],
    (value) => ({ font: { [name]: asBoolean(value) } }),
  );

/** `Excel.RangeFont`. */
const rangeFontObject = defineObject<RangeRef>({
  name: 'RangeFont',
  properties: {
    Name: styleProperty(
      (style) => style.font.name,
      (value) => ({ font: { name: asText(value) } }),
    ),
    Size: styleProperty(
      (style) => style.font.size,
      (value) => {
        const size = asNumber(value);
        if (size < 1 || size > 409) throw invalidArgument();
        return { font: { size } };
      },
    ),
    Color: styleProperty(
      (style) => style.font.color ?? '#000000',
      (value) => ({ font: { color: asColor(value) } }),
    ),
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Subscript: flag('subscript'),
    Superscript: flag('superscript'),
    Underline: styleProperty(
      (style) => underlines[style.font.underline],
      (value) => ({ font: { underline: keyOf(underlines, value) } }),
    ),
  },
});

/** `Excel.FormatProtection`. */
const formatProtectionObject = defineObject<RangeRef>({
  name: 'FormatProtection',
  properties: {
    Locked: lockProperty('locked'),
    FormulaHidden: lockProperty('formulaHidden'),
  },
});

/** Locking cannot be changed on a protected sheet, whatever else it allows. */
function lockProperty(name: 'locked' | 'formulaHidden'): Property<RangeRef> {
  return {
    read: (range) => uniform(range.sheet, range.rect, (style) => style.protection[name]),
    write: (range, value) => {
      refuseIfProtected(range.sheet);
      range.sheet.patchStyle(range.rect, { protection: { [name]: asBoolean(value) } });
      notifyFormatChanged(range);
    },
  };
}
