import type { OfficePackage } from '../opc/package';
import type { XmlElement } from '../opc/xmlTree';
import type { DifferentialStyles } from '../style/differentialStyles';
import type { StyleBook } from '../style/styleBook';
import type { Rect, SaveLoss } from '../types';
import type { SheetBase } from '../sheet/sheetBase';

/** A table with its part. */
export interface TablePart {
  sheet: SheetBase;
  part: string;
  tree: XmlElement;
}

/** What the pieces of a workbook share. */
export interface Book {
  readonly file: OfficePackage;
  readonly workbook: XmlElement;
  readonly workbookPart: string;
  readonly styles: StyleBook;
  readonly looks: DifferentialStyles;
  readonly tableParts: TablePart[];
  readonly losses: SaveLoss[];
  sheetList(): readonly SheetBase[];
  /** The next id of its kind in braces: counted, so that the same work gives the same file. */
  freeGuid(kind: string): string;
  /** Passes every formula of the workbook through `change`; `sheet` is where it stands, `null` for workbook names. */
  mapFormulas(change: (formula: string, sheet: SheetBase | null, table: string | null) => string): void;
  /** Built-in names (`_xlnm.Print_Area`) of a sheet: without `=`, `null` when absent. */
  builtInName(sheet: SheetBase, name: string): string | null;
  setBuiltInName(sheet: SheetBase, name: string, formula: string | null): void;
  /** Moves everything that stands on or points to the sheet; see `shift/`. */
  shifted(sheet: SheetBase, move: (area: Rect) => Rect | null): void;
}
