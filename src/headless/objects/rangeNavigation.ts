import { asIndex, asInteger, asOneOf, asRange, isGiven } from '../model/arguments';
import type { RangeRef } from '../model/rangeRef';
import { specialRects } from '../model/specialCells';
import { bound, columnsOf, intersect, isOnSheet, rowsOf } from '../model/rects';
import type { CellValue, Rect } from '../store/types';
import { MAX_COLUMN, MAX_ROW } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { rangeObject } from './range';
import { areasObject } from './rangeAreas';
import { tableScopedCollectionObject } from './tableCollection';

type Method = (range: RangeRef, ...args: unknown[]) => unknown;

/** Another rectangle of the same sheet; `InvalidArgument` off the sheet. */
function open(range: RangeRef, rect: Rect): ExcelObject {
  if (!isOnSheet(rect)) throw invalidArgument();
  return rangeObject(range.at(rect));
}

function otherOnSameSheet(range: RangeRef, other: unknown): Rect {
  const ref = typeof other === 'string' ? range.session.rangeAt(range.sheet, other) : asRange(other);
  if (ref.sheetId !== range.sheetId) throw invalidArgument();
  return ref.rect;
}

const usedPart = (range: RangeRef, valuesOnly: unknown): Rect | null =>
  range.sheet.usedRange(valuesOnly === true, range.rect);

function noneFound(): never {
  throw itemNotFound();
}

function specialCells(range: RangeRef, type: unknown, valueType: unknown): ExcelObject | null {
  const rects = specialRects(range, type, valueType);
  return rects.length === 0 ? null : areasObject(range, rects);
}

const countOr = (value: unknown, fallback: number): number => (isGiven(value) ? asInteger(value) : fallback);

/** Methods of a range that lead to other ranges. */
export const rangeNavigation: Record<string, Method> = {
  GetAbsoluteResizedRange: (range, rows, columns) => {
    const { top, left } = range.rect;
    return open(range, { top, left, bottom: top + asIndex(rows) - 1, right: left + asIndex(columns) - 1 });
  },
  GetBoundingRect: (range, other) => open(range, bound(range.rect, otherOnSameSheet(range, other))),
  GetCell: (range, row, column) => {
    const top = range.rect.top + asInteger(row);
    const left = range.rect.left + asInteger(column);
    return open(range, { top, left, bottom: top, right: left });
  },
  GetColumn: (range, column) => {
    const left = range.rect.left + asInteger(column);
    if (left < range.rect.left || left > range.rect.right) throw invalidArgument();
    return open(range, { ...range.rect, left, right: left });
  },
  GetColumnsAfter: (range, count) => {
    const columns = countOr(count, 1);
    const { right, left } = range.rect;
    return columns > 0
      ? open(range, { ...range.rect, left: right + 1, right: right + columns })
      : open(range, { ...range.rect, left: left + columns, right: left - 1 });
  },
  GetColumnsBefore: (range, count) => {
    const columns = countOr(count, 1);
    const { left, right } = range.rect;
    return columns > 0
      ? open(range, { ...range.rect, left: left - columns, right: left - 1 })
      : open(range, { ...range.rect, left: right + 1, right: right - columns });
  },
  GetRowsAbove: (range, count) => {
    const rows = countOr(count, 1);
    const { top, bottom } = range.rect;
    return rows > 0
      ? open(range, { ...range.rect, top: top - rows, bottom: top - 1 })
      : open(range, { ...range.rect, top: bottom + 1, bottom: bottom - rows });
  },
  GetRowsBelow: (range, count) => {
    const rows = countOr(count, 1);
    const { top, bottom } = range.rect;
    return rows > 0
      ? open(range, { ...range.rect, top: bottom + 1, bottom: bottom + rows })
      : open(range, { ...range.rect, top: top + rows, bottom: top - 1 });
  },
  GetEntireColumn: (range) => open(range, { ...range.rect, top: 0, bottom: MAX_ROW }),
  GetEntireRow: (range) => open(range, { ...range.rect, left: 0, right: MAX_COLUMN }),
  GetIntersection: (range, other) => {
    const common = intersect(range.rect, otherOnSameSheet(range, other));
    if (!common) throw itemNotFound();
    return open(range, common);
  },
  GetIntersectionOrNullObject: (range, other) => {
    const common = intersect(range.rect, otherOnSameSheet(range, other));
    return common && open(range, common);
  },
  GetLastCell: (range) => {
    const { bottom, right } = range.rect;
    return open(range, { top: bottom, bottom, left: right, right });
  },
  GetLastColumn: (range) => open(range, { ...range.rect, left: range.rect.right }),
  GetLastRow: (range) => open(range, { ...range.rect, top: range.rect.bottom }),
  GetOffsetRange: (range, rows, columns) => {
    const [down, across] = [asInteger(rows), asInteger(columns)];
    const { top, left, bottom, right } = range.rect;
    return open(range, {
      top: top + down,
      bottom: bottom + down,
      left: left + across,
      right: right + across,
    });
  },
  GetResizedRange: (range, rows, columns) => {
    const { top, left, bottom, right } = range.rect;
    return open(range, { top, left, bottom: bottom + asInteger(rows), right: right + asInteger(columns) });
  },
  GetRow: (range, row) => {
    const top = range.rect.top + asInteger(row);
    if (top < range.rect.top || top > range.rect.bottom) throw invalidArgument();
    return open(range, { ...range.rect, top, bottom: top });
  },
  GetTables: (range, fullyContained) =>
    tableScopedCollectionObject({ range, fullyContained: fullyContained === true }),
  // Of a blank range, Excel's used range is its first cell.
  GetUsedRange: (range, valuesOnly) => {
    const { top, left } = range.rect;
    return open(range, usedPart(range, valuesOnly) ?? { top, left, bottom: top, right: left });
  },
  GetUsedRangeOrNullObject: (range, valuesOnly) => {
    const used = usedPart(range, valuesOnly);
    return used && open(range, used);
  },
  GetSpecialCells: (range, type, valueType) => specialCells(range, type, valueType) ?? noneFound(),
  GetSpecialCellsOrNullObject: specialCells,
  GetMergedAreasOrNullObject: (range) => {
    const merged = range.sheet.merges().filter((one) => intersect(one, range.rect));
    return merged.length === 0 ? null : areasObject(range, merged);
  },
  GetSurroundingRegion: (range) => open(range, surroundingRegion(range)),
  GetRangeEdge: (range, direction, activeCell) => open(range, edge(range, direction, activeCell)),
  GetExtendedRange: (range, direction, activeCell) =>
    open(range, bound(range.rect, edge(range, direction, activeCell))),
};

/** Grows until a blank frame surrounds the range (Ctrl+A). */
function surroundingRegion({ sheet, rect }: RangeRef): Rect {
  const used = sheet.usedRange(true);
  if (!used) return rect;
  let region = { ...rect };
  for (;;) {
    const frame: Rect = {
      top: Math.max(region.top - 1, 0),
      left: Math.max(region.left - 1, 0),
      bottom: Math.min(region.bottom + 1, MAX_ROW),
      right: Math.min(region.right + 1, MAX_COLUMN),
    };
    const grown = { ...region };
    const inUse = intersect(frame, used);
    if (inUse) {
      sheet.forEachCell((row, column) => {
        grown.top = Math.min(grown.top, row);
        grown.bottom = Math.max(grown.bottom, row);
        grown.left = Math.min(grown.left, column);
        grown.right = Math.max(grown.right, column);
      }, inUse);
    }
    const isSettled = rowsOf(grown) === rowsOf(region) && columnsOf(grown) === columnsOf(region);
    region = grown;
    if (isSettled) return region;
  }
}

const steps = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** Where Ctrl and an arrow key lead from the active cell. */
function edge(range: RangeRef, direction: unknown, activeCell: unknown): Rect {
  const [down, across] = steps[asOneOf(direction, ['Left', 'Right', 'Up', 'Down'] as const)];
  const start = isGiven(activeCell) ? otherOnSameSheet(range, activeCell) : range.rect;
  const { sheet } = range;
  const isFilled = (row: number, column: number): boolean => isShown(sheet.value(row, column));
  const used = sheet.usedRange(true);
  const last = { row: used?.bottom ?? 0, column: used?.right ?? 0 };
  let { top: row, left: column } = start;
  const isInside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= MAX_ROW && c <= MAX_COLUMN;
  const rides =
    isFilled(row, column) && isInside(row + down, column + across) && isFilled(row + down, column + across);
  for (;;) {
    const [nextRow, nextColumn] = [row + down, column + across];
    if (!isInside(nextRow, nextColumn)) break;
    if (rides && !isFilled(nextRow, nextColumn)) break;
    if ((down > 0 && nextRow > last.row) || (across > 0 && nextColumn > last.column)) {
      if (rides) break;
      row = down > 0 ? MAX_ROW : row;
      column = across > 0 ? MAX_COLUMN : column;
      break;
    }
    [row, column] = [nextRow, nextColumn];
    if (!rides && isFilled(row, column)) break;
  }
  return { top: row, bottom: row, left: column, right: column };
}

const isShown = (value: CellValue): boolean => value !== null && value !== '';
