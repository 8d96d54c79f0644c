import type { DimensionCols, DimensionRows, RangeArea } from '@revolist/revogrid';
import type { Rect } from '../../headless/browser';
import type { Axis, SheetLayout } from './layout';

/** Where a cell or range stands in the grid: frozen rows and columns are sections of their own, counted from 0. */
export interface GridPlace {
  readonly area: RangeArea;
  readonly rowType: DimensionRows;
  readonly colType: DimensionCols;
}

const last = <T>(lines: readonly T[]): number => lines.length - 1;

/** The first shown line not before a line of the sheet. */
function indexOf({ shown }: Axis, line: number): number {
  let [low, high] = [0, last(shown)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shown[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A range's part of one axis; where it reaches over the frozen lines' edge, the section of its start. */
function section(axis: Axis, from: number, to: number): { pinned: boolean; from: number; to: number } {
  const first = indexOf(axis, from);
  const end = Math.max(first, indexOf(axis, Math.min(to, axis.shown[last(axis.shown)]!)));
  const pinned = first < axis.frozen;
  if (pinned) return { pinned, from: first, to: Math.min(end, axis.frozen - 1) };
  return { pinned, from: first - axis.frozen, to: end - axis.frozen };
}

export function placeOf({ rows, columns }: SheetLayout, rect: Rect): GridPlace {
  const down = section(rows, rect.top, rect.bottom);
  const across = section(columns, rect.left, rect.right);
  return {
    area: { x: across.from, x1: across.to, y: down.from, y1: down.to },
    rowType: down.pinned ? 'rowPinStart' : 'rgRow',
    colType: across.pinned ? 'colPinStart' : 'rgCol',
  };
}

/** The sheet's row that a row of a section of the grid shows. */
export const rowAt = ({ rows }: SheetLayout, type: string, index: number): number | undefined =>
  rows.shown[type === 'rowPinStart' ? index : index + rows.frozen];

const columnAt = ({ columns }: SheetLayout, type: string, index: number): number | undefined =>
  columns.shown[type === 'colPinStart' ? index : index + columns.frozen];

export function rectOf(layout: SheetLayout, { area, rowType, colType }: GridPlace): Rect | undefined {
  const [top, bottom] = [rowAt(layout, rowType, area.y), rowAt(layout, rowType, area.y1)];
  const [left, right] = [columnAt(layout, colType, area.x), columnAt(layout, colType, area.x1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined)
    return undefined;
  return { top, left, bottom, right };
}
