import { columnLetter } from './address';

/** A rectangle of cells; rows are 1-based, columns 0-based. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangles of an address as Excel gives it: `'Nhiệm vụ'!A5:B9,'Nhiệm vụ'!D5`. Whole rows and columns are left out. */
export function parseAreas(address: string): CellArea[] {
  return splitAreas(address).flatMap((text) => {
    const match = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/s.exec(text.trim());
    if (!match) return [];
    const [, left, top, right = left, bottom = top] = match;
    return [{ top: Number(top), left: columnOf(left!), bottom: Number(bottom), right: columnOf(right!) }];
  });
}

/** Commas within a quoted sheet name part nothing. */
const splitAreas = (address: string): string[] => address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function formatArea({ top, left, bottom, right }: CellArea): string {
  const first = `${columnLetter(left)}${top}`;
  const last = `${columnLetter(right)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** The cell so many rows down and columns right of an area's first. */
export const within = ({ top, left }: CellArea, rows: number, columns: number): CellArea => ({
  top: top + rows,
  bottom: top + rows,
  left: left + columns,
  right: left + columns,
});
