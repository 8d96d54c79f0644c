import type { HighlightFormat } from '../../monitoring';
import type { CellValue } from '../../register';
import { columnLetter, quotedSheet } from '../address';
import { cutMark, linesOf } from '../../reporting/document';
import type { PlacedNote } from '../cellNotes';
import { textFor, widthInPoints } from '../tableWriter';
import { isLink, type Link, type ListArea, type ListCell, type ListSheet } from './list';

/** Everything to be written, worked out before Excel is asked for anything. Rows are 1-based, as in addresses. */
export interface ListPlan {
  /** Lines under the title, each in a row of its own. */
  readonly notes: readonly string[];
  readonly headingRow: number;
  readonly areas: readonly AreaPlan[];
  /** A1 addresses of cells that are links. */
  readonly links: readonly string[];
  readonly lastRow: number;
}

export interface AreaPlan {
  readonly area: ListArea;
  /** 0-based. */
  readonly firstColumn: number;
  /** One array a row, under the headings. */
  readonly values: readonly CellValue[][];
  /** 1-based rows of group headings, of totals. */
  readonly bands: readonly number[];
  readonly totals: readonly number[];
  /** Addresses by the look they have. */
  readonly looks: ReadonlyMap<HighlightFormat, readonly string[]>;
  readonly cellNotes: readonly PlacedNote[];
}

/** Where the rows of a block stand, e.g. `P12:Z15`. */
type Places = ReadonlyMap<string, string>;

/** Lays a list out: title in row 1, notes, headings, then the areas beside each other. Pure. */
export function layOutList(list: ListSheet, sheetName: string): ListPlan {
  const notes = list.notes.flatMap((note) => linesOf(note, printedWidth(list), noteFace));
  const headingRow = notes.length + 3;
  const starts: number[] = [];
  list.areas.reduce((column, { columns }, i) => {
    starts[i] = column;
    return column + columns.length + 1;
  }, 0);
  const places = new Map(list.areas.flatMap((area, i) => placesIn(area, starts[i]!, headingRow)));
  const write = writerOf(places, sheetName);
  const links: string[] = [];
  const areas = list.areas.map((area, i) => layOutArea(area, starts[i]!, headingRow, places, write, links));
  return {
    notes,
    headingRow,
    areas,
    links,
    lastRow: headingRow + Math.max(0, ...areas.map(({ values }) => values.length)),
  };
}

/** Notes are as wide as what is printed, the first area, or they would be cut at the edge of the paper. */
const printedWidth = ({ areas }: ListSheet): number =>
  areas[0]!.columns.reduce((sum, { width }) => sum + widthInPoints(width), 0);
/** The sheet's own font of 11 points is about as wide as Times New Roman of this size. */
const noteFace = { size: 12 };

function placesIn(
  { groups, columns }: ListArea,
  firstColumn: number,
  headingRow: number,
): [string, string][] {
  const [first, last] = [columnLetter(firstColumn), columnLetter(firstColumn + columns.length - 1)];
  let row = headingRow + 1;
  return groups.flatMap(({ heading, rows, blocks = [] }) => {
    const top = row + (heading === undefined ? 0 : 1);
    row = top + rows.length;
    return blocks
      .filter((block) => block.rows > 0)
      .map((block): [string, string] => [
        block.id,
        `${first}${top + block.first}:${last}${top + block.first + block.rows - 1}`,
      ]);
  });
}

type Write = (cell: ListCell, numberFormat: string) => CellValue;

/** A link to rows that are there is a formula, which works without the add-in; one to none is its plain value. */
const writerOf =
  (places: Places, sheetName: string): Write =>
  (cell, numberFormat) => {
    if (!isLink(cell)) return textFor(numberFormat, clipped(cell));
    const place = places.get(cell.to);
    return place === undefined ? textFor(numberFormat, cell.value) : linkFormula(cell, place, sheetName);
  };

/** Of a text, in characters: more would not fit into the highest row, and far more not into a cell. */
const longestText = 2000;

const clipped = (value: CellValue): CellValue =>
  typeof value === 'string' && value.length > longestText
    ? value.slice(0, longestText - cutMark.length) + cutMark
    : value;

const linkFormula = ({ value }: Link, place: string, sheetName: string): string =>
  `=HYPERLINK("#${quotedSheet(sheetName).replace(/"/g, '""')}!${place}",${value})`;

function layOutArea(
  area: ListArea,
  firstColumn: number,
  headingRow: number,
  places: Places,
  write: Write,
  links: string[],
): AreaPlan {
  const { columns, groups } = area;
  const [first, last] = [columnLetter(firstColumn), columnLetter(firstColumn + columns.length - 1)];
  const values: CellValue[][] = [];
  const bands: number[] = [];
  const totals: number[] = [];
  const looks = new Map<HighlightFormat, string[]>();
  const cellNotes: PlacedNote[] = [];
  const rowNow = (): number => headingRow + values.length + 1;
  const addLook = (look: HighlightFormat, address: string): void => {
    const found = looks.get(look);
    if (found) found.push(address);
    else looks.set(look, [address]);
  };
  for (const { heading, rows } of groups) {
    if (heading !== undefined) {
      bands.push(rowNow());
      values.push(columns.map(({ numberFormat }, i) => (i === 0 ? textFor(numberFormat, heading) : '')));
    }
    for (const { cells, look, cellLooks, cellNotes: said, isTotal } of rows) {
      const row = rowNow();
      if (isTotal) totals.push(row);
      if (look) addLook(look, `${first}${row}:${last}${row}`);
      cellLooks?.forEach((cellLook, i) => {
        const cell = `${columnLetter(firstColumn + i)}${row}`;
        addLook(cellLook, `${cell}:${cell}`);
      });
      said?.forEach((note, i) =>
        cellNotes.push({ ...note, address: `${columnLetter(firstColumn + i)}${row}` }),
      );
      cells.forEach((cell, i) => {
        if (isLink(cell) && places.has(cell.to)) links.push(`${columnLetter(firstColumn + i)}${row}`);
      });
      values.push(columns.map(({ numberFormat }, i) => write(cells[i] ?? '', numberFormat)));
    }
  }
  return { area, firstColumn, values, bands, totals, looks, cellNotes };
}
