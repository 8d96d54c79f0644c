/**
 * The narrow waist between the Office.js object model and whatever reads, holds and writes the workbook. Plain objects
 * and zero-based numbers only. Getters give copies (or frozen shared objects): changing them changes nothing.
 */
import type { CellBlock, CellContent, CellValue, Rect } from './types/cellTypes';
import type { CellStyle, StylePatch } from './types/styleTypes';
import type { ConditionalFormat, DataValidation, NewConditionalFormat } from './types/ruleTypes';
import type { CommentPatch, NewComment, SheetComment } from './types/commentTypes';
import type { AutoFilter, NewTable, TableColumnPatch, TableInfo, TablePatch } from './types/tableTypes';
import type {
  FreezePanes,
  Hyperlink,
  PageSetup,
  PageSetupPatch,
  SheetProtection,
  SheetProtectionOptions,
} from './types/pageTypes';
import type { ChartInfo, ChartLooks, ChartPatch, NewChart } from './types/chartTypes';

export * from './types/cellTypes';
export * from './types/styleTypes';
export * from './types/ruleTypes';
export * from './types/commentTypes';
export * from './types/tableTypes';
export * from './types/pageTypes';
export * from './types/chartTypes';

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';
export type CalculationMode = 'automatic' | 'automaticExceptTables' | 'manual';

/** A defined name. `sheetId` is its scope, `null` the workbook. Print areas and other built-in names are not listed. */
export interface DefinedName {
  name: string;
  sheetId: number | null;
  /** With `=`: a reference, constant or formula, such as `=Settings!$B$3`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** Core and application properties; `created`/`modified` are ISO 8601 texts. */
export interface WorkbookProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: string;
  created: string;
  modified: string;
}

export interface CustomXmlPart {
  /** With braces, as Office.js gives it. */
  id: string;
  xml: string;
  namespaceUri: string;
}

/** What a save could not keep, and where it was. */
export interface SaveLoss {
  /** Zip part name, `xl/worksheets/sheet1.xml`. */
  part: string;
  sheet: string | null;
  /** What, in English: `pivot table source no longer covers its rows`. */
  what: string;
}

export type StoreErrorCode =
  | 'sheetNotFound'
  | 'nameNotFound'
  | 'tableNotFound'
  | 'chartNotFound'
  | 'ruleNotFound'
  | 'commentNotFound'
  | 'alreadyExists'
  | 'invalidName'
  | 'invalidRange'
  | 'overlap'
  | 'lastVisibleSheet'
  | 'wouldLoseCells'
  | 'unknownStyle';

/** A change the workbook cannot take. CORE maps `code` to the Office.js error. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'StoreError';
  }
}

export interface WorkbookStore {
  /** In tab order. */
  readonly sheets: readonly SheetStore[];
  sheetById(id: number): SheetStore | null;
  /** Case-insensitive, as Excel. */
  sheetByName(name: string): SheetStore | null;
  /** At the end, or at `position`. Throws `alreadyExists`, `invalidName`. */
  addSheet(name: string, position?: number): SheetStore;
  /** References to it become `#REF!`. Throws `lastVisibleSheet`. */
  deleteSheet(id: number): void;
  /** Formulas, names, rules and charts follow. */
  renameSheet(id: number, name: string): void;
  moveSheet(id: number, position: number): void;
  copySheet(id: number, name: string, position?: number): SheetStore;
  activeSheetId: number;

  /** Both scopes. */
  names(): DefinedName[];
  name(name: string, sheetId: number | null): DefinedName | null;
  /** Adds, or replaces the one of the same name and scope. Throws `invalidName`. */
  setName(name: DefinedName): void;
  deleteName(name: string, sheetId: number | null): void;

  /** Of all sheets, in sheet order. */
  tables(): TableInfo[];
  tableById(id: number): TableInfo | null;
  /** Case-insensitive. */
  tableByName(name: string): TableInfo | null;

  properties(): WorkbookProperties;
  setProperties(patch: Partial<WorkbookProperties>): void;
  customProperties(): Map<string, string | number | boolean>;
  /** `null` deletes. */
  setCustomProperty(key: string, value: string | number | boolean | null): void;

  customXmlParts(): CustomXmlPart[];
  addCustomXmlPart(xml: string): CustomXmlPart;
  setCustomXmlPart(id: string, xml: string): void;
  deleteCustomXmlPart(id: string): void;

  /** Add-in settings (Office.context.document.settings, Excel settings): JSON text by key, kept in the file. */
  settings(): Map<string, string>;
  setSetting(key: string, json: string | null): void;

  /** Structure protection. */
  readonly isProtected: boolean;
  protect(password?: string): void;
  /** `false`: the password is wrong. */
  unprotect(password?: string): boolean;

  calculationMode: CalculationMode;

  /** The whole .xlsx. Cached results are written as they stand; the file asks Excel to recalculate on load. */
  save(): Promise<Uint8Array>;
  /** What a save now would not keep; empty when all is kept. */
  lossesOnSave(): SaveLoss[];
}

export type ShiftDirection = 'down' | 'right';
export type DeleteShift = 'up' | 'left';

export interface SheetStore {
  /** Unique in the workbook, never reused while open. */
  readonly id: number;
  readonly name: string;
  /** In tab order. */
  readonly position: number;
  visibility: SheetVisibility;
  /** `#RRGGBB`, `null` for none. */
  tabColor: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Percent, 10..400. */
  zoom: number;
  /** Active cell and selection, as the file remembers them. */
  selection: Rect;

  // ---- cells
  cell(row: number, column: number): CellContent;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | null;
  /** Whether the cell's formula was entered as an array, or spills. */
  isArrayFormula(row: number, column: number): boolean;
  /** A constant exactly as given: no parsing, text stays text (`=x` too). `null` empties. */
  setValue(row: number, column: number, value: CellValue): void;
  /** With its `=`. The cached result is `null` until `setResult`. A formula spilling is written as an array formula. */
  setFormula(row: number, column: number, formula: string, result?: CellValue): void;
  /** The cached result of the cell's formula; does nothing to a constant. */
  setResult(row: number, column: number, value: CellValue): void;
  /** Values and formulas of the rectangle. */
  readBlock(rect: Rect): CellBlock;
  /** `undefined` leaves that cell as it is. Constants as in `setValue`. */
  writeValues(top: number, left: number, values: readonly (readonly (CellValue | undefined)[])[]): void;
  /** `undefined` or `null` leaves that cell as it is. */
  writeFormulas(
    top: number,
    left: number,
    formulas: readonly (readonly (string | null | undefined)[])[],
  ): void;
  /** Visits filled cells only, row by row; stops when `visit` returns `false`. `rect` absent: the whole sheet. */
  forEachCell(visit: (row: number, column: number, cell: CellContent) => boolean | void, rect?: Rect): void;
  /** Visits formula cells only. */
  forEachFormula(visit: (row: number, column: number, formula: string, value: CellValue) => void): void;
  /** Values and formulas only, formats stay. */
  clearContents(rect: Rect): void;
  /** Remembers the cells as they are, formats and all; what it gives puts them back, as often as it is called. */
  keepCells(rect: Rect): () => void;
  /** The smallest rectangle of filled (or, unless `valuesOnly`, formatted) cells of the sheet, or of a part; `null` if it is blank. */
  usedRange(valuesOnly?: boolean, area?: Rect): Rect | null;

  // ---- looks
  style(row: number, column: number): CellStyle;
  patchStyle(rect: Rect, patch: StylePatch): void;
  /** Number formats by cell, `undefined` leaves. */
  writeNumberFormats(top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void;
  /** Visits each run of cells of equal style in a row; unwritten cells have their row's, column's or default style. */
  forEachStyleRun(
    rect: Rect,
    visit: (row: number, left: number, right: number, style: CellStyle) => void,
  ): void;

  /** Excel's character widths (width of `0` in the default font), as the file has them. */
  columnWidth(column: number): number;
  /** `null`: back to the default width. */
  setColumnWidth(first: number, last: number, width: number | null): void;
  /** Points. */
  rowHeight(row: number): number;
  /** `null`: automatic. `isCustom`: set by hand, so that Excel will not fit it anew; a fitted height is not. */
  setRowHeight(first: number, last: number, points: number | null, isCustom?: boolean): void;
  /** Whether the height was set by hand. */
  hasCustomHeight(row: number): boolean;
  isRowHidden(row: number): boolean;
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(first: number, last: number, hidden: boolean): void;
  /** Characters and points. */
  standardWidth: number;
  readonly standardHeight: number;

  /** Depth in the outline, 0 to 7. */
  outlineLevel(axis: 'row' | 'column', index: number): number;
  setOutlineLevel(axis: 'row' | 'column', index: number, level: number): void;
  /** First rows or columns after breaks set by hand, in order. */
  pageBreaks(axis: 'row' | 'column'): number[];
  setPageBreaks(axis: 'row' | 'column', breaks: readonly number[]): void;

  merges(): Rect[];
  /** Empties all but the top left cell. Throws `overlap` over a table; merges inside are replaced. */
  merge(rect: Rect): void;
  /** Undoes merges that touch the rectangle. */
  unmerge(rect: Rect): void;

  // ---- things on the sheet
  hyperlinks(): Hyperlink[];
  hyperlink(row: number, column: number): Hyperlink | null;
  setHyperlink(link: Hyperlink): void;
  clearHyperlinks(rect: Rect): void;
  /** Threaded comments, in the order of the file. */
  comments(): SheetComment[];
  /** A comment on a cell or, with `parentId`, a reply; gives its id. */
  addComment(comment: NewComment): string;
  patchComment(id: string, patch: CommentPatch): void;
  /** A comment with its replies, or a reply. */
  deleteComment(id: string): void;
  /** Notes (old comments), read only; those that stand for threaded comments are left out. */
  notes(): { row: number; column: number; author: string; text: string }[];

  /** In order of priority. */
  conditionalFormats(): ConditionalFormat[];
  addConditionalFormat(format: NewConditionalFormat): ConditionalFormat;
  setConditionalFormat(id: string, patch: Partial<NewConditionalFormat>): void;
  deleteConditionalFormat(id: string): void;
  /** Takes the rectangle out of every rule's ranges; a rule left with none goes. */
  clearConditionalFormats(rect: Rect): void;

  dataValidations(): DataValidation[];
  dataValidation(row: number, column: number): DataValidation | null;
  /** Its ranges are cut out of others first. One rule per call, whatever the number of cells. */
  setDataValidation(rule: DataValidation): void;
  clearDataValidations(rect: Rect): void;

  tables(): TableInfo[];
  /** Headers come from the cells (blank ones are named and written, as Excel does). Throws `overlap`, `alreadyExists`, `invalidName`. */
  addTable(table: NewTable): TableInfo;
  /** A rename follows in formulas. */
  patchTable(id: number, patch: TablePatch): TableInfo;
  /** Writes the header or totals cell too. A rename follows in formulas. */
  patchTableColumn(id: number, offset: number, patch: TableColumnPatch): TableInfo;
  /** Cells stay; structured references become plain ones. */
  convertTableToRange(id: number): void;
  /** Table and its cells. */
  deleteTable(id: number): void;
  /** The sheet's own filter, not a table's. */
  autoFilter: AutoFilter | null;

  freezePanes: FreezePanes;
  pageSetup(): PageSetup;
  setPageSetup(patch: PageSetupPatch): void;

  protection(): SheetProtection | null;
  protect(options: Partial<SheetProtectionOptions>, password?: string): void;
  /** `false`: the password is wrong. */
  unprotect(password?: string): boolean;

  charts(): ChartInfo[];
  addChart(chart: NewChart): ChartInfo;
  patchChart(id: string, patch: ChartPatch): ChartInfo;
  deleteChart(id: string): void;
  /** The looks of a chart, by paths under `c:chartSpace`. */
  chartLooks(id: string): ChartLooks;

  // ---- structure
  /**
   * Make room by moving cells, with all that hangs on them: styles, merges, links, rules, tables, names, print areas,
   * charts, and references in every sheet's formulas. Throws `overlap` when a table or merge would be torn,
   * `wouldLoseCells` when filled cells would fall off the sheet. New cells take the look of those before them.
   */
  insertCells(rect: Rect, direction: ShiftDirection): void;
  deleteCells(rect: Rect, direction: DeleteShift): void;
  insertRows(first: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(first: number, count: number): void;
  deleteColumns(first: number, count: number): void;
}

export type WorkbookFileErrorCode =
  | 'empty'
  | 'notAWorkbook'
  | 'encrypted'
  | 'legacyXls'
  | 'binaryWorkbook'
  | 'date1904'
  | 'truncated'
  | 'tooLarge'
  | 'damagedPart'
  | 'missingPart';

/** A file that cannot be opened, and why. */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: WorkbookFileErrorCode,
    message: string,
    /** Zip part at fault, when one is. */
    readonly part: string | null = null,
  ) {
    super(message);
    this.name = 'WorkbookFileError';
  }
}

/** Limits against zip bombs; see `openWorkbook`. */
export interface OpenLimits {
  /** Sum of the parts' unpacked sizes, bytes. */
  maxUnpackedBytes?: number;
  /** Unpacked size of a part over its packed size, looked at for parts over 1 MB. */
  maxRatio?: number;
}
