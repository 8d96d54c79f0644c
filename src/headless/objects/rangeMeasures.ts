import type { RangeRef } from '../model/rangeRef';
import type { SheetStore } from '../store/types';
import type { Property } from '../wire/excelObject';
import { readOnly } from '../wire/excelObject';

/** Pixels of a column of so many characters in the default font (Calibri 11: 7 pixels a digit, 5 of padding). */
const pixelsOfCharacters = (characters: number): number =>
  characters <= 0 ? 0 : characters < 1 ? Math.round(characters * 12) : Math.round(characters * 7 + 5);

/** Office.js counts column widths in points, files in characters. A point is 4/3 pixels. */
export const pointsOfCharacters = (characters: number): number => pixelsOfCharacters(characters) * 0.75;

/** The characters, in steps of 1/256 as Excel stores them, whose width is so many points. */
export function charactersOfPoints(points: number): number {
  const pixels = points / 0.75;
  const characters = pixels <= 12 ? pixels / 12 : (pixels - 5) / 7;
  return Math.round(characters * 256) / 256;
}

function sumRows(sheet: SheetStore, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) if (!sheet.isRowHidden(row)) sum += sheet.rowHeight(row);
  return sum;
}

function sumColumns(sheet: SheetStore, from: number, to: number): number {
  let sum = 0;
  for (let column = from; column < to; column++) {
    if (!sheet.isColumnHidden(column)) sum += pointsOfCharacters(sheet.columnWidth(column));
  }
  return sum;
}

/** Distances in points, from the sheet's top left corner. */
export const rangeGeometry: Record<string, Property<RangeRef>> = {
  Top: readOnly(({ sheet, rect }) => sumRows(sheet, 0, rect.top)),
  Left: readOnly(({ sheet, rect }) => sumColumns(sheet, 0, rect.left)),
  Height: readOnly(({ sheet, rect }) => sumRows(sheet, rect.top, rect.bottom + 1)),
  Width: readOnly(({ sheet, rect }) => sumColumns(sheet, rect.left, rect.right + 1)),
};

/** The cell in which a point of the sheet lies, and how far into it. */
export function cellAtPoint(
  sheet: SheetStore,
  left: number,
  top: number,
): { row: number; column: number; rowOffset: number; columnOffset: number } {
  let column = 0;
  let x = left;
  for (let width = pointsOfCharacters(sheet.columnWidth(0)); x >= width && column < 16_000;) {
    x -= width;
    column += 1;
    width = pointsOfCharacters(sheet.columnWidth(column));
  }
  let row = 0;
  let y = top;
  for (let height = sheet.rowHeight(0); y >= height && row < 1_000_000;) {
    y -= height;
    row += 1;
    height = sheet.rowHeight(row);
  }
  return { row, column, rowOffset: y, columnOffset: x };
}
