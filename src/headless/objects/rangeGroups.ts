import { isWholeColumns, isWholeRows } from '../model/address';
import { asIndex, asOneOf } from '../model/arguments';
import type { RangeRef } from '../model/rangeRef';
import { refuseIfProtected } from '../model/writeCells';
import type { SheetStore } from '../store/types';
import { invalidArgument } from '../wire/excelError';
import type { SheetRef } from './worksheet';
import { storeOf } from './worksheet';

type Axis = 'row' | 'column';

/** Excel's outlines go eight levels deep. */
const deepest = 7;

function spanOf(range: RangeRef, option: unknown): { axis: Axis; first: number; last: number } {
  const { rect } = range;
  const axis: Axis = asOneOf(option, ['ByRows', 'ByColumns'] as const) === 'ByRows' ? 'row' : 'column';
  if (axis === 'row' ? isWholeColumns(rect) : isWholeRows(rect)) throw invalidArgument();
  return axis === 'row'
    ? { axis, first: rect.top, last: rect.bottom }
    : { axis, first: rect.left, last: rect.right };
}

function regroup(range: RangeRef, option: unknown, by: 1 | -1): void {
  refuseIfProtected(range.sheet);
  const { axis, first, last } = spanOf(range, option);
  const levels = [];
  for (let index = first; index <= last; index++) levels.push(range.sheet.outlineLevel(axis, index));
  if (by < 0 ? levels.every((level) => level === 0) : Math.max(...levels) >= deepest) throw invalidArgument();
  levels.forEach((level, at) => range.sheet.setOutlineLevel(axis, first + at, Math.max(0, level + by)));
}

function setHidden(sheet: SheetStore, axis: Axis, index: number, hidden: boolean): void {
  if (axis === 'row') sheet.setRowsHidden(index, index, hidden);
  else sheet.setColumnsHidden(index, index, hidden);
}

function showDetails(range: RangeRef, option: unknown, shown: boolean): void {
  refuseIfProtected(range.sheet);
  const { axis, first, last } = spanOf(range, option);
  for (let index = first; index <= last; index++)
    if (range.sheet.outlineLevel(axis, index) > 0) setHidden(range.sheet, axis, index, !shown);
  range.session.calculation.markStale();
}

/** Grouping rows and columns for an outline. */
export const rangeGroups: Record<string, (range: RangeRef, ...args: unknown[]) => unknown> = {
  Group: (range, option) => regroup(range, option, 1),
  Ungroup: (range, option) => regroup(range, option, -1),
  ShowGroupDetails: (range, option) => showDetails(range, option, true),
  HideGroupDetails: (range, option) => showDetails(range, option, false),
};

/** Shows so many levels of each outline; 0 leaves it as it is. */
export function showOutlineLevels(ref: SheetRef, rowLevels: unknown, columnLevels: unknown): void {
  const sheet = storeOf(ref);
  refuseIfProtected(sheet);
  const used = sheet.usedRange(false);
  for (const [axis, asked, last] of [
    ['row', rowLevels, used?.bottom ?? 0],
    ['column', columnLevels, used?.right ?? 0],
  ] as const) {
    const levels = asIndex(asked);
    if (levels > deepest + 1) throw invalidArgument();
    if (levels === 0) continue;
    for (let index = 0; index <= last; index++) {
      const level = sheet.outlineLevel(axis, index);
      if (level > 0) setHidden(sheet, axis, index, level >= levels);
    }
  }
  ref.session.calculation.markStale();
}
