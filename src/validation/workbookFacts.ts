/** A place of the workbook, in people's words. */
export interface PlaceInWorkbook {
  readonly sheet: string;
  /** A1 address of the first cell; '' for a whole sheet. */
  readonly cell: string;
}

/** What puts a column right again: its formula into cells, or its validation onto all of them. */
export interface Repair {
  readonly kind: 'formula' | 'validation';
  readonly table: 'tasks' | 'entries';
  readonly sheet: string;
  /** Key of the column. */
  readonly column: string;
  /** A1 addresses of the cells. */
  readonly areas: readonly string[];
}

/** What a workbook shows of itself beyond the values of its cells: what makes it unsafe to send on. */
export interface WorkbookFacts {
  /** Rows of a table that nobody sees, by a filter or by hand. */
  readonly hiddenRows: readonly (PlaceInWorkbook & { readonly rows: number })[];
  /** Cells of computed columns that hold something typed or pasted instead of the formula. */
  readonly replacedFormulas: readonly (PlaceInWorkbook & {
    readonly column: string;
    readonly cells: number;
    readonly repair: Repair;
  })[];
  /** Columns whose cells no longer all have their validation: something was pasted over it. */
  readonly lostValidations: readonly (PlaceInWorkbook & {
    readonly column: string;
    readonly repair: Repair;
  })[];
  readonly mergedCells: readonly (PlaceInWorkbook & { readonly area: string })[];
  /** Formulas and names that refer to other files. */
  readonly externalLinks: readonly (PlaceInWorkbook & { readonly formula: string })[];
  /** Defined names whose cells are gone. */
  readonly brokenNames: readonly string[];
  /** Sheets that were protected when they were made and no longer are. */
  readonly unprotectedSheets: readonly string[];
}
