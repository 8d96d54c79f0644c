import type { Rect } from './cellTypes';

/** A column's filter as the file has it; `other` filters are kept but not modelled. */
export type ColumnFilter =
  | { kind: 'values'; values: string[]; blanks: boolean }
  | { kind: 'custom'; and: boolean; criteria: { operator: string; value: string }[] }
  | { kind: 'other' };

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
