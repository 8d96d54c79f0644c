/** Rectangles and their A1 texts. */
import { columnLetters, columnNumber } from '../formula/a1';
import type { Rect } from './types';
import { MAX_COLUMN, MAX_ROW } from './types';

export { columnLetters, columnNumber };

/** `A1` of a zero-based cell. */
export const cellAddress = (row: number, column: number): string => columnLetters(column) + String(row + 1);

export const rect = (top: number, left: number, bottom: number, right: number): Rect => ({
  top,
  left,
  bottom,
  right,
});

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

/** Reads `A1`, `A1:B2`, `A:B`, `1:2`, with or without dollars; `null` when it is none. */
export function parseRect(text: string): Rect | null {
  const [first = '', second = first] = text.trim().split(':');
  const from = CORNER.exec(first);
  const to = CORNER.exec(second);
  if (!from || !to || !first || !second) return null;
  const number = (letters: string | undefined, otherwise: number): number =>
    letters ? columnNumber(letters) : otherwise;
  const line = (digits: string | undefined, otherwise: number): number =>
    digits ? Number(digits) - 1 : otherwise;
  const rows = [line(from[2], 0), line(to[2], MAX_ROW)];
  const columns = [number(from[1], 0), number(to[1], MAX_COLUMN)];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** `A1` or `A1:B2`; whole columns and rows as `A:B` and `1:2` when `whole` is asked for. */
export function rectText(area: Rect, whole = false): string {
  if (whole && area.top === 0 && area.bottom === MAX_ROW)
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (whole && area.left === 0 && area.right === MAX_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** With dollars, as defined names hold ranges. */
export function absoluteText(area: Rect): string {
  if (area.top === 0 && area.bottom === MAX_ROW)
    return `$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  if (area.left === 0 && area.right === MAX_COLUMN) return `$${area.top + 1}:$${area.bottom + 1}`;
  return `$${columnLetters(area.left)}$${area.top + 1}:$${columnLetters(area.right)}$${area.bottom + 1}`;
}

/** `sqref` lists. */
export const parseRects = (text: string): Rect[] =>
  text
    .split(/\s+/)
    .map(parseRect)
    .filter((each): each is Rect => each !== null);
export const rectsText = (areas: readonly Rect[]): string => areas.map((each) => rectText(each)).join(' ');

export const intersects = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;
export const holds = (area: Rect, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
export const sameRect = (a: Rect, b: Rect): boolean => contains(a, b) && contains(b, a);

/** What is left of `area` without `hole`: up to four rectangles, top to bottom. */
export function without(area: Rect, hole: Rect): Rect[] {
  if (!intersects(area, hole)) return [area];
  const rest: Rect[] = [];
  if (area.top < hole.top) rest.push({ ...area, bottom: hole.top - 1 });
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  if (area.left < hole.left) rest.push({ top, bottom, left: area.left, right: hole.left - 1 });
  if (area.right > hole.right) rest.push({ top, bottom, left: hole.right + 1, right: area.right });
  if (area.bottom > hole.bottom) rest.push({ ...area, top: hole.bottom + 1 });
  return rest;
}
