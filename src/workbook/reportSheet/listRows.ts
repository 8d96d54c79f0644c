import { t, type Language } from '../../messages';
import type { CellValue } from '../../register';
import { grid, rowColumns, type RowGroup, type RowList } from '../../reporting/document';
import { columnLetter } from '../address';
import { textFor } from '../tableWriter';
import { linkTo, numberFormatFor } from './cellValues';

/**
 * The lists of the rows counted stand under the report and at its right, a diagonal away: rows and columns are of their own height
 * and width, and the printed area holds neither.
 */
export const firstListColumn = grid.columns + 3;
const backColumn = firstListColumn + rowColumns.length;
export const listColumns = rowColumns.length + 1;

/** Excel's sheet has 1,048,576 rows, and a workbook keeps a report a week: beyond so many rows no further list is begun. */
const mostRows = 200_000;

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

/** Lays the lists out under each other. Pure. */
export function planLists(
  lists: readonly RowList[],
  { language, top, sheet, sections }: ListSurroundings,
): ListsPlan {
  const formats = rowColumns.map(({ format }) => numberFormatFor(format, language));
  const values: CellValue[][] = [];
  const headings: number[] = [];
  const bands: number[] = [];
  const places = new Map<string, string>();
  const [left, right] = [columnLetter(firstListColumn), columnLetter(backColumn - 1)];
  const put = (cells: readonly CellValue[], back: CellValue = ''): number => {
    values.push([...formats.map((format, i) => textFor(format, cells[i] ?? '')), back]);
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
    const size = groups.reduce((sum, { rows }) => sum + rows.length + 1, 0);
    if (values.length + size > mostRows) {
      leftOut.push(heading);
      continue;
    }
    headings.push(put([heading]));
    const back = linkTo(sheet, `A${(sections.get(section) ?? 0) + 1}`, t(language, 'reportSheet.rows.back'));
    for (const group of groups) putGroup(group, headers, back);
  }
  if (leftOut.length > 0)
    put([t(language, 'reportSheet.rows.leftOut', { lists: leftOut.join('; '), most: mostRows })]);
  return { top, values, headings, bands, places };
}
