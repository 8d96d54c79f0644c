import type { XmlElement } from '../opc/xmlTree';
import { booleanAttribute, childElement, childElements, element, numberAttribute } from '../opc/xmlTree';
import { MAX_COLUMN, MAX_ROW } from '../types';
import { putSheetChild } from './sheetOrder';

type Axis = 'row' | 'column';
const listName = (axis: Axis): string => (axis === 'row' ? 'rowBreaks' : 'colBreaks');

/** First rows or columns after the breaks set by hand; a break's id counts those before it. */
export const readPageBreaks = (sheet: XmlElement, axis: Axis): number[] =>
  childElements(childElement(sheet, listName(axis)), 'brk')
    .filter((each) => booleanAttribute(each, 'man'))
    .map((each) => numberAttribute(each, 'id', 0))
    .sort((a, b) => a - b);

export function putPageBreaks(sheet: XmlElement, axis: Axis, breaks: readonly number[]): void {
  const max = axis === 'row' ? MAX_COLUMN : MAX_ROW;
  const count = breaks.length;
  putSheetChild(
    sheet,
    listName(axis),
    count === 0
      ? null
      : element(
          listName(axis),
          { count, manualBreakCount: count },
          breaks.map((id) => element('brk', { id, max, man: 1 })),
        ),
  );
}

/** Breaks go with the row or column they stand before; one before what was deleted goes to what came after. */
export function movePageBreaks(
  sheet: XmlElement,
  move: (area: {
    top: number;
    left: number;
    bottom: number;
    right: number;
  }) => { top: number; left: number } | null,
): void {
  for (const axis of ['row', 'column'] as const) {
    const breaks = readPageBreaks(sheet, axis);
    if (breaks.length === 0) continue;
    const moved = breaks.flatMap((index) => {
      const whole =
        axis === 'row'
          ? { top: index, bottom: index, left: 0, right: MAX_COLUMN }
          : { top: 0, bottom: MAX_ROW, left: index, right: index };
      const at = move(whole);
      return at ? [axis === 'row' ? at.top : at.left] : [];
    });
    const kept = [...new Set(moved)].filter((index) => index > 0).sort((a, b) => a - b);
    if (kept.join() !== breaks.join()) putPageBreaks(sheet, axis, kept);
  }
}
