import type { Rect } from './cellTypes';

/** Page set-up of a sheet. Margins in inches, as the file has them. */
export interface PageSetup {
  /** Excel's paper number: 9 is A4, 8 A3, 1 Letter; `null`: the printer's own. */
  paperSize: number | null;
  orientation: 'portrait' | 'landscape' | 'default';
  /** Percent; `null` when fitted to pages. */
  scale: number | null;
  /** Pages across and down; 0 means as many as needed. `null`: not fitted. */
  fit: { width: number; height: number } | null;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  pageOrder: 'downThenOver' | 'overThenDown';
  firstPageNumber: number | null;
  /** Whether the first page has header and footer texts of its own, empty ones included. */
  differentFirst: boolean;
  differentOddEven: boolean;
  /** Excel's header codes, such as `&L&D&CName&R&P/&N`. */
  header: HeaderFooterTexts;
  footer: HeaderFooterTexts;
  printArea: Rect[];
  /** Rows repeated at the top of every page, zero-based, inclusive. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
}

export interface HeaderFooterTexts {
  odd: string;
  even: string;
  first: string;
}

/** A change: what is absent stays; `margins`, `header` and `footer` may be partial too. */
export type PageSetupPatch = Partial<Omit<PageSetup, 'margins' | 'header' | 'footer'>> & {
  margins?: Partial<PageSetup['margins']>;
  header?: Partial<HeaderFooterTexts>;
  footer?: Partial<HeaderFooterTexts>;
};

/** What a protected sheet's user may still do. All `false` but the selections, when a sheet is protected plainly. */
export interface SheetProtectionOptions {
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertRows: boolean;
  allowInsertHyperlinks: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowSort: boolean;
  allowAutoFilter: boolean;
  allowPivotTables: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  selectionMode: 'normal' | 'unlocked' | 'none';
}

export interface SheetProtection {
  options: SheetProtectionOptions;
  hasPassword: boolean;
}

export interface FreezePanes {
  /** Frozen rows at the top and columns at the left; 0 for none. */
  rows: number;
  columns: number;
}

/** A cell's link: `target` a URL or path outside, `location` a place in this workbook (`'Sheet 2'!A1`). */
export interface Hyperlink {
  range: Rect;
  target: string | null;
  location: string | null;
  tooltip: string | null;
}
