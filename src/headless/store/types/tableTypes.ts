import type { Rect } from './cellTypes';
import type { Color } from './styleTypes';

/** A column's filter as the file has it; `other` filters are kept but not modelled. */
export type ColumnFilter =
  | { kind: 'values'; values: string[]; blanks: boolean; days: FilterDay[] }
  | { kind: 'custom'; and: boolean; criteria: { operator: string; value: string }[] }
  | { kind: 'top'; isTop: boolean; isPercent: boolean; count: number }
  /** ST_DynamicFilterType of ECMA-376: `aboveAverage`, `thisMonth`, `Q1`, `M12`, … */
  | { kind: 'dynamic'; type: string }
  | { kind: 'color'; ofCell: boolean; color: Color }
  | { kind: 'other' };

/** A date that a values filter lets pass, as exact as its parts. */
export interface FilterDay {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
}

export interface AutoFilter {
  range: Rect;
  /** By zero-based column offset in `range`. */
  columns: { offset: number; filter: ColumnFilter }[];
}

export interface TableColumn {
  /** Unique in the workbook's table for its life. */
  id: number;
  /** As the header cell shows it, unescaped (new lines, `[`, `]`, `#`, `'` as they are). */
  name: string;
  /** With `=`, as the formula bar shows it; Excel fills new rows with it. `null`: not a calculated column. */
  calculatedFormula: string | null;
  /** `none`, `sum`, `count`, `countNums`, `average`, `min`, `max`, `stdDev`, `var`, `custom`. */
  totalsFunction: string;
  totalsLabel: string | null;
  /** With `=`, for `custom`. */
  totalsFormula: string | null;
}

export interface TableInfo {
  /** Unique in the workbook; stays over a rename. */
  id: number;
  name: string;
  sheetId: number;
  /** With header and totals rows. */
  range: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  /** `null`: no style. */
  style: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  filter: AutoFilter | null;
  columns: TableColumn[];
}

export interface NewTable {
  name: string;
  range: Rect;
  /** `false`: the range has no header row and Excel would insert one; the store then makes a headerless table. */
  hasHeaders?: boolean;
  style?: string | null;
}

/** Settable parts of a table; `range` resizes it (the header row must stay), `showTotals` adds or takes its last row. */
export type TablePatch = Partial<
  Pick<
    TableInfo,
    | 'name'
    | 'range'
    | 'showHeaders'
    | 'showTotals'
    | 'style'
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'highlightFirstColumn'
    | 'highlightLastColumn'
    | 'showFilterButton'
    | 'filter'
  >
>;

export type TableColumnPatch = Partial<Omit<TableColumn, 'id'>>;
