import { asRecord } from '../model/arguments';
import { columnLetters } from '../model/address';
import type { RangeRef } from '../model/rangeRef';
import { columnsOf, rowsOf } from '../model/rects';
import { maxCells } from '../model/readCells';
import type { Rect } from '../store/types';
import { invalidArgument, rangeTooLarge } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { rangeObject } from './range';

type Plain = Readonly<Record<string, unknown>>;

/** The members of `CellProperties` borders, as the border collection knows them. */
const borders: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};
const protectionNames = ['formulaHidden', 'locked'];

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the options ask for, of one object: `true` for a value, an object for what hangs on it. */
function readAsked(object: ExcelObject, asked: Plain): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === undefined || wanted === null || wanted === false) continue;
    if (name === 'borders') {
      found[name] = readBorders(object.navigate('Borders')!, asRecord(wanted));
    } else if (name === 'protection') {
      const all = Object.fromEntries(protectionNames.map((each) => [each, true]));
      found[name] = readAsked(object.navigate('Protection')!, wanted === true ? all : asRecord(wanted));
    } else if (object.hasNavigation(wireName(name))) {
      found[name] = readAsked(object.navigate(wireName(name))!, asRecord(wanted));
    } else found[name] = object.read(wireName(name));
  }
  return found;
}

/** Asked for once, told for every side. */
function readBorders(collection: ExcelObject, asked: Plain): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(borders).map(([name, index]) => [name, readAsked(collection.item(index)!, asked)]),
  );
}

function writeGiven(object: ExcelObject, given: Plain): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (name === 'borders') {
      const collection = object.navigate('Borders')!;
      for (const [side, look] of Object.entries(asRecord(value)))
        writeGiven(collection.item(borders[side] ?? invalid())!, asRecord(look));
    } else if (object.hasNavigation(wireName(name))) {
      writeGiven(object.navigate(wireName(name))!, asRecord(value));
    } else object.write(wireName(name), value);
  }
}

function invalid(): never {
  throw invalidArgument();
}

const cellAt = ({ top, left }: Rect, row: number, column: number): Rect => ({
  top: top + row,
  bottom: top + row,
  left: left + column,
  right: left + column,
});
const rowAt = (rect: Rect, row: number): Rect => ({ ...rect, top: rect.top + row, bottom: rect.top + row });
const columnAt = (rect: Rect, column: number): Rect => ({
  ...rect,
  left: rect.left + column,
  right: rect.left + column,
});

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function refuseTooMany(count: number): void {
  if (count > maxCells) throw rangeTooLarge();
}

/** One object for each row (or column), or, for an array of the same length as there are, each with its own. */
function eachOf(value: unknown, count: number): Plain[] {
  if (!Array.isArray(value) || value.length !== count) throw invalidArgument();
  return value.map((each) => (each === null || each === undefined ? {} : asRecord(each)));
}

/** The methods of a range that read and write looks cell by cell, row by row or column by column. */
export const cellProperties: Record<string, (range: RangeRef, ...args: unknown[]) => unknown> = {
  GetCellProperties: (range, asked) => {
    refuseTooMany(rowsOf(range.rect) * columnsOf(range.rect));
    return times(rowsOf(range.rect), (row) =>
      times(columnsOf(range.rect), (column) =>
        readAsked(rangeObject(range.at(cellAt(range.rect, row, column))), asRecord(asked)),
      ),
    );
  },
  GetRowProperties: (range, asked) => {
    refuseTooMany(rowsOf(range.rect));
    return times(rowsOf(range.rect), (row) => {
      const address = `${range.rect.top + row + 1}:${range.rect.top + row + 1}`;
      return withAddress(rangeObject(range.at(rowAt(range.rect, row))), range, asRecord(asked), address);
    });
  },
  GetColumnProperties: (range, asked) =>
    times(columnsOf(range.rect), (column) => {
      const letters = columnLetters(range.rect.left + column);
      const object = rangeObject(range.at(columnAt(range.rect, column)));
      return withAddress(object, range, asRecord(asked), `${letters}:${letters}`);
    }),
  SetCellProperties: (range, given) => {
    if (!Array.isArray(given) || given.length !== rowsOf(range.rect)) throw invalidArgument();
    given.forEach((line: unknown, row) =>
      eachOf(line, columnsOf(range.rect)).forEach((look, column) =>
        writeGiven(rangeObject(range.at(cellAt(range.rect, row, column))), look),
      ),
    );
  },
  SetRowProperties: (range, given) =>
    eachOf(given, rowsOf(range.rect)).forEach((look, row) =>
      writeGiven(rangeObject(range.at(rowAt(range.rect, row))), look),
    ),
  SetColumnProperties: (range, given) =>
    eachOf(given, columnsOf(range.rect)).forEach((look, column) =>
      writeGiven(rangeObject(range.at(columnAt(range.rect, column))), look),
    ),
};

/** The address told is that of the whole row or column. */
function withAddress(
  object: ExcelObject,
  range: RangeRef,
  asked: Plain,
  whole: string,
): Record<string, unknown> {
  const found = readAsked(object, asked);
  for (const name of ['address', 'addressLocal'])
    if (name in found) found[name] = String(rangeObject(range).read('Address')).replace(/[^!]*$/, whole);
  return found;
}
