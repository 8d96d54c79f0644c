import { asIndex, asInteger, asText } from '../model/arguments';
import { isWholeColumns, isWholeRows } from '../model/address';
import { RangeAreasRef } from '../model/rangeAreasRef';
import type { CellArea } from '../model/rangeRef';
import { RangeRef } from '../model/rangeRef';
import { cellsOf, intersect, isOnSheet } from '../model/rects';
import type { Session } from '../model/session';
import { rectsOf, specialRects } from '../model/specialCells';
import type { Rect, SheetStore } from '../store/types';
import { MAX_COLUMN, MAX_ROW } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, isExcelObject, readOnly } from '../wire/excelObject';
import { conditionalFormatCollectionObject } from './conditionalFormatCollection';
import { dataValidationObject } from './dataValidation';
import { fullAddress, rangeObject } from './range';
import { rangeFormatObject } from './rangeFormat';
import { tableScopedCollectionObject } from './tableCollection';
import { together } from './together';
import { worksheetObject } from './worksheet';

/** `Excel.RangeAreas` of rectangles on one sheet. */
export function areasObject(
  { session, sheetId }: Pick<CellArea, 'session' | 'sheetId'>,
  rects: readonly Rect[],
): ExcelObject {
  if (!rects.every(isOnSheet)) throw invalidArgument();
  return rangeAreasObject(
    new RangeAreasRef(
      session,
      sheetId,
      rects.map((rect) => new RangeRef(session, sheetId, rect)),
    ),
  );
}

/** Cells as `Excel.RangeAreas`; null for none. */
export function areasOfCells(
  area: CellArea,
  cells: readonly (readonly [number, number])[],
): ExcelObject | null {
  return cells.length === 0 ? null : areasObject(area, rectsOf(cells));
}

/** Addresses or names of one sheet, separated by commas or semicolons. */
export function areasAt(session: Session, sheet: SheetStore, addresses: string): RangeAreasRef {
  const ranges = splitAddresses(addresses).map((address) => session.rangeAt(sheet, address));
  if (ranges.length === 0 || ranges.some(({ sheetId }) => sheetId !== sheet.id)) throw invalidArgument();
  return new RangeAreasRef(session, sheet.id, ranges);
}

/** Separators inside a quoted sheet name separate nothing. */
const splitAddresses = (text: string): string[] =>
  (text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).map((part) => part.trim()).filter(Boolean);

/** A range, several, or their address, as cells of a sheet. */
export function cellAreaOf(
  { session, sheet }: Pick<CellArea, 'session' | 'sheet'>,
  value: unknown,
): CellArea {
  if (typeof value === 'string') return areasAt(session, sheet, value);
  if (isExcelObject(value)) {
    const { target } = value;
    if ((target instanceof RangeRef || target instanceof RangeAreasRef) && target.sheetId === sheet.id)
      return target;
  }
  throw invalidArgument();
}

const each = (areas: RangeAreasRef, name: string, args: unknown[] = []): void =>
  areas.ranges.forEach((range) => void rangeObject(range).invoke(name, args));

function noneFound(): never {
  throw itemNotFound();
}

const orNone = (areas: RangeAreasRef, rects: readonly Rect[]): ExcelObject | null =>
  rects.length === 0 ? null : areasObject(areas, rects);

function intersection(areas: RangeAreasRef, other: unknown): ExcelObject | null {
  const { rects } = cellAreaOf(areas, other);
  return orNone(
    areas,
    areas.rects.flatMap((one) => rects.flatMap((rect) => intersect(one, rect) ?? [])),
  );
}

function usedAreas(areas: RangeAreasRef, valuesOnly: unknown): ExcelObject | null {
  const used = areas.sheet.usedRange(valuesOnly === true);
  return orNone(areas, used ? areas.rects.flatMap((one) => intersect(one, used) ?? []) : []);
}

const special = (areas: RangeAreasRef, type: unknown, valueType: unknown): ExcelObject | null =>
  orNone(areas, specialRects(areas, type, valueType));

const unique = (rects: readonly Rect[]): Rect[] => [
  ...new Map(rects.map((rect) => [JSON.stringify(rect), rect])).values(),
];

/** `Excel.RangeCollection`: the rectangles of several ranges. */
const rangeCollectionObject = defineObject<RangeAreasRef>({
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map((range) => rangeObject(range)),
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, index) => {
      const range = ranges[asIndex(index)];
      if (!range) throw itemNotFound();
      return rangeObject(range);
    },
  },
});

const address = ({ ranges }: RangeAreasRef): string => ranges.map(fullAddress).join(', ');

/** `Excel.RangeAreas`. */
export const rangeAreasObject: (areas: RangeAreasRef) => ExcelObject = defineObject<RangeAreasRef>({
  name: 'RangeAreas',
  identity: ({ referenceId }) => (referenceId ? { _ReferenceId: referenceId } : {}),
  properties: {
    Address: readOnly(address),
    AddressLocal: readOnly(address),
    AreaCount: readOnly(({ ranges }) => ranges.length),
    CellCount: readOnly(({ rects }) => {
      const count = rects.reduce((sum, rect) => sum + cellsOf(rect), 0);
      return count > 2_147_483_647 ? -1 : count;
    }),
    IsEntireColumn: readOnly(({ rects }) => rects.every(isWholeColumns)),
    IsEntireRow: readOnly(({ rects }) => rects.every(isWholeRows)),
    Style: {
      read: ({ ranges }) => together(ranges.map((range) => rangeObject(range))).read('Style'),
      write: ({ ranges }, value) =>
        ranges.forEach((range) => rangeObject(range).write('Style', asText(value))),
    },
  },
  objects: {
    Areas: (areas) => rangeCollectionObject(areas),
    ConditionalFormats: (areas) => conditionalFormatCollectionObject(areas),
    DataValidation: (areas) => dataValidationObject(areas),
    Format: ({ ranges }) => together(ranges.map((range) => rangeFormatObject(range))),
    Worksheet: ({ session, sheetId }) => worksheetObject({ session, id: sheetId }),
  },
  methods: {
    Calculate: ({ session }) => session.calculation.markStale(),
    Clear: (areas, applyTo) => each(areas, 'Clear', [applyTo]),
    CopyFrom: (areas, source, ...options) => each(areas, 'CopyFrom', [oneRange(areas, source), ...options]),
    GetEntireColumn: (areas) =>
      areasObject(areas, unique(areas.rects.map((rect) => ({ ...rect, top: 0, bottom: MAX_ROW })))),
    GetEntireRow: (areas) =>
      areasObject(areas, unique(areas.rects.map((rect) => ({ ...rect, left: 0, right: MAX_COLUMN })))),
    GetIntersection: (areas, other) => intersection(areas, other) ?? noneFound(),
    GetIntersectionOrNullObject: intersection,
    GetOffsetRangeAreas: (areas, rows, columns) => {
      const [down, across] = [asInteger(rows), asInteger(columns)];
      return areasObject(
        areas,
        areas.rects.map(({ top, left, bottom, right }) => ({
          top: top + down,
          bottom: bottom + down,
          left: left + across,
          right: right + across,
        })),
      );
    },
    GetSpecialCells: (areas, type, valueType) => special(areas, type, valueType) ?? noneFound(),
    GetSpecialCellsOrNullObject: special,
    GetTables: (areas, fullyContained) =>
      tableScopedCollectionObject({ range: areas, fullyContained: fullyContained === true }),
    GetUsedRangeAreas: (areas, valuesOnly) => usedAreas(areas, valuesOnly) ?? noneFound(),
    GetUsedRangeAreasOrNullObject: usedAreas,
    SetDirty: ({ session }) => session.calculation.markStale(),
    _KeepReference: (areas) => areas.session.keep(rangeAreasObject(areas), areas),
  },
});

/** Several ranges of one rectangle's rows and columns cannot be copied here: Excel's rule for them is not served. */
function oneRange({ session, sheet }: RangeAreasRef, source: unknown): unknown {
  if (typeof source === 'string') return rangeObject(session.rangeAt(sheet, source));
  if (isExcelObject(source) && source.target instanceof RangeAreasRef) {
    const [range, ...others] = source.target.ranges;
    if (!range || others.length > 0) throw invalidArgument();
    return rangeObject(range);
  }
  return source;
}
