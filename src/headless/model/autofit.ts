import type { CellStyle } from '../store/types';
import { cellText } from './cellText';
import type { RangeRef } from './rangeRef';

/*
 * There is no screen to measure on, so texts are measured in characters of the default font. Fonts differ: heights allow
 * for one a little wider, so that a row is rather too high than its text cut.
 */
const defaultSize = 11;
const heightOfLine = 15;
const roomForWiderFonts = 0.88;
/** Bold letters to regular ones. */
const boldWidth = 1.08;
/** Excel's highest row, in points. */
const highestRow = 409;

/** Visits the used cells of a range with the text that they show. */
function forEachText(
  { sheet, rect, session }: RangeRef,
  wanted: (style: CellStyle) => boolean,
  visit: (row: number, column: number, text: string, style: CellStyle) => void,
): void {
  sheet.forEachCell((row, column) => {
    if (column < rect.left || column > rect.right || row < rect.top || row > rect.bottom) return;
    const style = sheet.style(row, column);
    if (!wanted(style)) return;
    const cell = sheet.cell(row, column);
    const value =
      cell.formula === null ? cell.value : session.calculation.value(sheet, row, column, cell.value);
    visit(row, column, cellText(value, style.numberFormat, session.options.locale), style);
  });
}

/** Columns as wide as their longest text; wrapped text does not count, as in Excel. */
export function autofitColumns(range: RangeRef): void {
  const widest = new Map<number, number>();
  forEachText(
    range,
    (style) => !style.alignment.wrapText,
    (_row, column, text, style) => {
      const longest = Math.max(...text.split('\n').map((line) => line.length));
      widest.set(column, Math.max(widest.get(column) ?? 0, longest * (style.font.size / defaultSize)));
    },
  );
  for (const [column, characters] of widest) {
    range.sheet.setColumnWidth(column, column, Math.min(255, Math.round((characters + 1.5) * 256) / 256));
  }
}

/** Rows as high as their highest text, heights staying automatic; merged and hidden cells do not count, as in Excel. */
export function autofitRows(range: RangeRef): void {
  const { sheet, rect } = range;
  const merged = sheet.merges();
  const last = Math.min(rect.bottom, sheet.usedRange(false)?.bottom ?? rect.top);
  const heights = new Map<number, number>();
  forEachText(
    range,
    () => true,
    (row, column, text, style) => {
      const isMerged = merged.some(
        (each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right,
      );
      if (isMerged || sheet.isColumnHidden(column)) return;
      const scale = style.font.size / defaultSize;
      const letter = style.font.bold ? scale * boldWidth : scale;
      const room = Math.max(1, (sheet.columnWidth(column) * roomForWiderFonts) / letter);
      const lines = style.alignment.wrapText ? lineCount(text, room) : 1;
      heights.set(row, Math.max(heights.get(row) ?? 0, lines * heightOfLine * scale));
    },
  );
  for (let row = rect.top; row <= last; row++) {
    const height = Math.min(highestRow, heights.get(row) ?? 0);
    sheet.setRowHeight(row, row, height > sheet.standardHeight ? height : null, false);
  }
}

/** Lines that a text breaks into, at spaces, where a line has room for so many characters. */
function lineCount(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    if (paragraph.length <= room) continue;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        lines += 1;
        used = 0;
      }
      used += word.length + (used > 0 ? 1 : 0);
      while (used > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}
