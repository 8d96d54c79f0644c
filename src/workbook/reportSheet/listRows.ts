import { t, type Language } from '../../messages';
import type { CellValue } from '../../register';
import { grid, rowColumns, type RowGroup, type RowList } from '../../reporting/document';
import { columnLetter } from '../address';
import { maxRequestBytes, rowBytes } from '../chunks';
import { textFor } from '../tableWriter';
import { linkTo, numberFormatFor } from './cellValues';

/**
 * The lists of the rows counted stand under the report and at its right, a diagonal away: rows and columns are of their own height
 * and width, and the printed area holds neither.
 */
export const firstListColumn = grid.columns + 3;
const backColumn = firstListColumn + rowColumns.length;
export const listColumns = rowColumns.length + 1;

/** Of a group, for its link back. */
const linkBytes = 200;

export interface ListsPlan {
  /** The first row of the sheet that they take; 0-based. */
  readonly top: number;
  /** What stands from there on, in {@link listColumns} columns from {@link firstListColumn} on; first the heading of all. */
  readonly values: readonly CellValue[][];
  /** Rows of the sheet, 0-based: headings of lists, of groups. */
  readonly headings: readonly number[];
  readonly bands: readonly number[];
  /** Where the rows of each count stand, e.g. `AN120:AU131`. */
  readonly places: ReadonlyMap<string, string>;
}

export interface ListSurroundings {
  readonly language: Language;
  /** The first row that is free; 0-based. */
  readonly top: number;
  /** The name that the sheet will have. */
  readonly sheet: string;
  /** Rows of the report's sections. */
  readonly sections: ReadonlyMap<string, number>;
}

/**
 * Lays the lists out under each other. Pure. A workbook keeps a report a week, and each list holds every task once: of thousands of
 * tasks they would be most of the file and of the time, and many requests. What does not fit into one is left out, list by list,
 * and named; a province has some hundred tasks.
 * @param most bytes.
 */
export function planLists(
  lists: readonly RowList[],
  { language, top, sheet, sections }: ListSurroundings,
  most = maxRequestBytes,
): ListsPlan {
  const formats = rowColumns.map(({ format }) => numberFormatFor(format, language));
  const values: CellValue[][] = [];
  const headings: number[] = [];
  const bands: number[] = [];
  const places = new Map<string, string>();
  const [left, right] = [columnLetter(firstListColumn), columnLetter(backColumn - 1)];
  const rowOf = (cells: readonly CellValue[], back: CellValue = ''): CellValue[] => [
    ...formats.map((format, i) => textFor(format, cells[i] ?? '')),
    back,
  ];
  let bytes = 0;
  const put = (cells: readonly CellValue[], back?: CellValue): number => {
    values.push(rowOf(cells, back));
    return top + values.length - 1;
  };
  const putGroup = ({ heading, rows, blocks }: RowGroup, headers: readonly string[], back: string): void => {
    // The heading of a group runs over the columns of code and words.
    bands.push(put([heading, '', ...headers], back));
    const first = top + values.length + 1;
    for (const row of rows) put(row);
    for (const { id, first: from, rows: count } of blocks)
      places.set(id, `${left}${first + from}:${right}${first + from + count - 1}`);
  };
  headings.push(put([t(language, 'reportSheet.rows.heading')]));
  put([t(language, 'reportSheet.rows.meaning')]);
  const leftOut: string[] = [];
  for (const { heading, section, headers, groups } of lists) {
    const size = groups
      .flatMap((group) => [[group.heading, '', ...headers], ...group.rows])
      .reduce((sum, cells) => sum + rowBytes(rowOf(cells)), groups.length * linkBytes);
    if (bytes + size > most) {
      leftOut.push(heading);
      continue;
    }
    bytes += size;
    headings.push(put([heading]));
    const back = linkTo(sheet, `A${(sections.get(section) ?? 0) + 1}`, t(language, 'reportSheet.rows.back'));
    for (const group of groups) putGroup(group, headers, back);
  }
  if (leftOut.length > 0) put([t(language, 'reportSheet.rows.leftOut', { lists: leftOut.join('; ') })]);
  return { top, values, headings, bands, places };
}
