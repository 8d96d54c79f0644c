import type { CellValue } from '../../register';
import type { ChartBlock, Link, TableBlock } from '../../reporting/document';
import type { PlacedNote } from '../cellNotes';
import type { TextStyle } from './gridRows';

/** A rectangle of the sheet, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a table stands; its rows follow each other, with its head again at the top of each page. */
export interface TablePlace {
  readonly block: TableBlock;
  readonly area: Area;
  /** Rows of the sheet that hold the head. */
  readonly heads: readonly number[];
  /** Row of the sheet of each of its rows. */
  readonly rowOf: readonly number[];
  /** First grid column of each column of the table. */
  readonly starts: readonly number[];
}

/** A sentence that the secretariat may change. */
export interface SentencePlace {
  readonly key: string;
  readonly row: number;
  /** What the numbers say: its print tells later whether the cell was changed. */
  readonly generated: string;
  /** The cell holds something else already. */
  readonly isEdited: boolean;
}

/** Everything to be written, worked out before Excel is asked for anything. */
export interface SheetPlan {
  /** One row of the grid's columns per sheet row. */
  readonly values: readonly CellValue[][];
  /** Points, per row. */
  readonly heights: readonly number[];
  /** Each row of an area is merged by itself. */
  readonly merges: readonly Area[];
  readonly texts: readonly { readonly area: Area; readonly style: TextStyle }[];
  readonly rules: readonly Area[];
  readonly tables: readonly TablePlace[];
  readonly charts: readonly { readonly block: ChartBlock; readonly row: number }[];
  /** Rows that begin a page, the first page apart. */
  readonly breaks: readonly number[];
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
    readonly link: Link;
  }[];
  readonly notes: readonly PlacedNote[];
  /** Rows of the sections that links lead to. */
  readonly sections: ReadonlyMap<string, number>;
  readonly sentences: readonly SentencePlace[];
}
