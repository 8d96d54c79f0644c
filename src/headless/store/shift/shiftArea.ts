import type { Rect } from '../types';

/** Cells inserted at, or deleted from, `area`; those behind it on the axis move. */
export interface Shift {
  area: Rect;
  axis: 'row' | 'column';
  insert: boolean;
}

/** Where an area lies afterwards; `null` when it was deleted. Areas that the shift would tear stay. */
export function shiftArea(each: Rect, { area, axis, insert }: Shift): Rect | null {
  const along = axis === 'row';
  const crosses = along
    ? each.left < area.left || each.right > area.right
    : each.top < area.top || each.bottom > area.bottom;
  if (crosses) return each;
  const at = along ? area.top : area.left;
  const count = along ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const limit = along ? 1_048_575 : 16_383;
  const first = along ? each.top : each.left;
  const last = along ? each.bottom : each.right;
  // A whole column or row stays whole.
  if (first === 0 && last === limit) return each;
  const next = insert ? grown(first, last, at, count, limit) : shrunk(first, last, at, count);
  if (!next) return null;
  return along ? { ...each, top: next[0], bottom: next[1] } : { ...each, left: next[0], right: next[1] };
}

function grown(
  first: number,
  last: number,
  at: number,
  count: number,
  limit: number,
): [number, number] | null {
  if (last < at) return [first, last];
  const from = first >= at ? first + count : first;
  return from > limit ? null : [from, Math.min(limit, last + count)];
}

function shrunk(first: number, last: number, at: number, count: number): [number, number] | null {
  const end = at + count;
  if (last < at) return [first, last];
  if (first >= end) return [first - count, last - count];
  if (first >= at && last < end) return null;
  return [Math.min(first, at), last >= end ? last - count : at - 1];
}
